"""The command that writes a diary into a file of another format."""

import contextlib
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

import click
from click.core import ParameterSource

from kineret_gui.actions.export_calendar import CalendarFile, export_calendar
from kineret_gui.actions.export_fhir import exporting_fhir
from kineret_gui.actions.export_tables import export_table, exporting_tables
from kineret_gui.commands.day import DAY
from kineret_gui.commands.to_read import open_to_read
from kineret_gui.device import clock
from kineret_gui.device.command_output import tell
from kineret_gui.device.file_name import FILE
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.rules.reminder import ReminderTimes
from kineret_gui.diary.task import run_task
from kineret_gui.exchange.fhir.bundle import FhirFile
from kineret_gui.exchange.json_export import writing_json
from kineret_gui.exchange.tables.csv_export import Bom
from kineret_gui.exchange.tables.table import NAMES, NEWER
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.store.unavailable import DiaryUnavailable, Reason, unavailable
from kineret_gui.store.whole_file import write_whole

_PERIOD = {"first": "--from", "last": "--until"}
_CALENDAR = {"days": "--days", "ahead": "--ahead", "name_medicine": "--name-medicine"}
_TABLES = {"bom": "--bom/--no-bom", "table": "--table"}


@frozen
class ExportOptions:
    """The options of the command line."""

    first: date
    last: date
    bom: Bom
    table: str | None
    days: int
    ahead: int
    name_medicine: bool


@frozen
class ExportResult:
    """A file, and what is in it."""

    content: bytes
    summary: str


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
        first or date.min, last or date.max, Bom.WITH if bom else Bom.WITHOUT, table, days, ahead, name_medicine
    )
    with contextlib.closing(open_to_read(file)) as diary:
        made = _FORMATS[ending].make(diary, chosen)
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
    for ending in _FORMATS:  # .fhir.json stands before .json
        if name.endswith(ending):
            return ending
    raise click.BadParameter(f"{to}: the name must end in .json, .zip, .csv, .fhir.json or .ics")


def _refuse_other_choices(ending: str) -> None:
    """Raise UsageError where something was chosen that this format does not have."""
    context, known = click.get_current_context(), _FORMATS[ending]
    for name, option in (_PERIOD | _CALENDAR | _TABLES).items():
        if name not in known.choices and context.get_parameter_source(name) is ParameterSource.COMMANDLINE:
            raise click.UsageError(f"{option} cannot be used with {ending}: {known.why_not}")


def _json(diary: DiaryFile, chosen: ExportOptions) -> ExportResult:
    records = list(diary.records())
    return ExportResult(run_task(writing_json(records)), f"{len(records)} entries")


def _zip(diary: DiaryFile, chosen: ExportOptions) -> ExportResult:
    made = run_task(exporting_tables(diary, clock.now(), chosen.bom, chosen.first, chosen.last))
    return ExportResult(made.content, f"{made.entries} entries in {made.tables} tables")


def _csv(diary: DiaryFile, chosen: ExportOptions) -> ExportResult:
    if chosen.table is None:
        raise click.UsageError(
            "a .csv file holds one table: choose it with --table, or export all of them to a .zip file"
        )
    made = export_table(diary, chosen.table, chosen.bom, chosen.first, chosen.last)
    more = f"; {made.unread} more stand in the table {NEWER}" if made.unread else ""
    return ExportResult(made.content, f"{made.entries} entries in the table {chosen.table}{more}")


def _fhir(diary: DiaryFile, chosen: ExportOptions) -> ExportResult:
    made = run_task(exporting_fhir(diary, clock.now(), chosen.first, chosen.last))
    others = f", {made.medicines} about other medicines" if made.medicines else ""
    counts = f"{made.doses} doses, {made.observations} symptoms and measurements{others}"
    return ExportResult(made.content, counts + _newer(made))


def _calendar(diary: DiaryFile, chosen: ExportOptions) -> ExportResult:
    made = export_calendar(diary, chosen.days, ReminderTimes(chosen.ahead, every=0), chosen.name_medicine, clock.now())
    return ExportResult(made.content, f"{made.doses} upcoming doses, {made.checks} appointments{_newer(made)}")


def _newer(made: FhirFile | CalendarFile) -> str:
    """Return what a newer version wrote of it that is left out."""
    unread = f"; left out: {made.unread} entries of a newer version" if made.unread else ""
    more = f"; of {made.more} entries of a newer version, what this version knows" if made.more else ""
    return f"{unread}{more}"


@frozen
class FormatChoice:
    """The making of a format, and which choices it has."""

    make: Callable[[DiaryFile, ExportOptions], ExportResult]
    choices: Mapping[str, str]
    why_not: str


_FORMATS: Mapping[str, FormatChoice] = {
    ".fhir.json": FormatChoice(_fhir, _PERIOD, "it has no tables and no upcoming doses"),
    ".json": FormatChoice(_json, {}, "it holds the whole diary"),
    ".zip": FormatChoice(_zip, _PERIOD | {"bom": ""}, "it holds every table"),
    ".csv": FormatChoice(_csv, _PERIOD | _TABLES, "it holds one table of past entries"),
    ".ics": FormatChoice(_calendar, _CALENDAR, "it holds upcoming doses only"),
}
