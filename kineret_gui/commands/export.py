"""The command that writes a diary into a file of another format."""

import contextlib
from datetime import date
from pathlib import Path

import click
from click.core import ParameterSource

from kineret_gui.commands.day import DAY
from kineret_gui.commands.export_formats import CALENDAR, FORMATS, PERIOD, TABLES, ExportOptions
from kineret_gui.commands.to_read import open_to_read
from kineret_gui.device.command_output import tell
from kineret_gui.device.file_name import FILE
from kineret_gui.exchange.tables.cell import CellMarks
from kineret_gui.exchange.tables.csv_export import Bom
from kineret_gui.exchange.tables.table import NAMES
from kineret_gui.store.unavailable import DiaryUnavailable, Reason, unavailable
from kineret_gui.store.whole_file import write_whole


@click.command()
@click.argument("file", type=FILE)
@click.option(
    "--to", type=FILE, required=True, help="The new file. Its name must end in .json, .zip, .csv, .fhir.json or .ics."
)
@click.option("--from", "first", type=DAY, help=".zip, .csv, .fhir.json: first day, for example 2026-03-01.")
@click.option("--until", "last", type=DAY, help=".zip, .csv, .fhir.json: last day.")
@click.option("--table", type=click.Choice(NAMES), metavar="NAME", help=f".csv: which table: {', '.join(NAMES)}.")
@click.option(
    "--bom/--no-bom",
    default=True,
    show_default=True,
    help=".zip, .csv: add a byte order mark, so that spreadsheets recognise UTF-8.",
)
@click.option(
    "--decimal-comma",
    is_flag=True,
    help=".zip, .csv: write 62,5 and separate columns by semicolons, as spreadsheets set to German, French, Spanish, "
    "Italian or Turkish expect.",
)
@click.option(
    "--days", type=click.IntRange(1, 366), default=90, show_default=True, help=".ics: how many days of doses."
)
@click.option("--ahead", type=click.IntRange(0, 1440), default=0, help=".ics: also remind this many minutes before.")
@click.option("--name-medicine", is_flag=True, help=".ics: name the medicine in the calendar.")
@click.option("--dry-run", is_flag=True, help="Show what would be saved. Save nothing.")
def export(
    file: Path,
    to: Path,
    first: date | None,
    last: date | None,
    table: str | None,
    bom: bool,
    decimal_comma: bool,
    days: int,
    ahead: int,
    name_medicine: bool,
    dry_run: bool,
) -> None:
    """Export a diary to another format. The file name ending decides which:

    \b
    .json       the whole diary with its history; can be imported again
    .zip        tables for a spreadsheet (CSV), one for each kind of entry, with the photos
    .csv        one of these tables
    .fhir.json  for a clinic's computer system (FHIR R4): doses given and not given, symptoms, measurements
    .ics        upcoming doses and appointments, for a calendar

    The diary is not changed, and no existing file is replaced.
    """
    ending = _ending(to)
    _refuse_other_choices(ending)
    if first and last and first > last:
        raise click.BadParameter(f"{first} is after {last}")
    chosen = ExportOptions(
        first or date.min,
        last or date.max,
        Bom.WITH if bom else Bom.WITHOUT,
        table,
        days,
        ahead,
        name_medicine,
        CellMarks.COMMA if decimal_comma else CellMarks.POINT,
    )
    with contextlib.closing(open_to_read(file)) as diary:
        made = FORMATS[ending].make(diary, chosen)
    if dry_run and to.exists():
        raise DiaryUnavailable(Reason.EXISTS, to)
    if dry_run:
        tell(f"{to}: would contain {made.summary}; nothing was saved")
        return
    try:
        write_whole(to, made.content)
    except OSError as error:
        raise unavailable(error, to) from error
    tell(f"{to}: {made.summary}")


def _ending(to: Path) -> str:
    name = to.name.casefold()
    for ending in FORMATS:  # .fhir.json stands before .json
        if name.endswith(ending):
            return ending
    raise click.BadParameter(f"{to}: the name must end in .json, .zip, .csv, .fhir.json or .ics")


def _refuse_other_choices(ending: str) -> None:
    """Raise UsageError where something was chosen that this format does not have."""
    context, known = click.get_current_context(), FORMATS[ending]
    for name, option in (PERIOD | CALENDAR | TABLES).items():
        if name not in known.choices and context.get_parameter_source(name) is ParameterSource.COMMANDLINE:
            raise click.UsageError(f"{option} cannot be used with {ending}: {known.why_not}")
