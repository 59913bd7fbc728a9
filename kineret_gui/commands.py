"""What the command line does with diary files, apart from opening the window."""

from pathlib import Path

import click

from kineret_gui.actions.export_calendar import export_calendar
from kineret_gui.actions.import_entries import Imported, NotSound, import_entries
from kineret_gui.actions.write_demo import write_demo
from kineret_gui.device import clock
from kineret_gui.device.drawings import figure, invented_reaction
from kineret_gui.device.file_name import FILE, complain
from kineret_gui.diary.moment import DAY_STARTS
from kineret_gui.diary.person import FigureKind
from kineret_gui.diary.reminder import Wishes
from kineret_gui.exchange.diary_json import LARGEST, NotADiaryFile, read_json, write_json
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.store.unavailable import DiaryUnavailable, Reason, unavailable
from kineret_gui.store.whole_file import write_whole

DAMAGED = 1  # exit code


@click.command()
@click.option("--out", type=FILE, required=True, help="The new diary file.")
@click.option("--days", type=click.IntRange(1, 7300), default=365, show_default=True, help="How many days.")
@click.option("--seed", type=int, default=1, show_default=True, help="The same seed, the same diary.")
def demo(out: Path, days: int, seed: int) -> None:
    """Write the diary of an invented person."""
    today = clock.now().day(DAY_STARTS)
    diary = write_demo(out, figure(FigureKind.ADULT), today, days, seed, invented_reaction())
    click.echo(f"{out}: the diary of an invented person, {sum(1 for _ in diary.records())} entries")


@click.command()
@click.argument("file", type=FILE)
@click.pass_context
def check(context: click.Context, file: Path) -> None:
    """Verify a diary: the file, the chain of entries, and every entry."""
    try:
        found = _read_only(file).inspect_all()
    except DiaryUnavailable as error:
        if error.reason is not Reason.DAMAGED:
            raise
        complain(f"{file}: damaged: {error.reason.value}")
        context.exit(DAMAGED)
    if found.is_sound:
        click.echo(f"{file}: sound; entries: {found.entries}, devices: {len(found.newest)}")
        return
    more = f" (and {len(found.problems) - 1} more)" if len(found.problems) > 1 else ""
    complain(f"{file}: damaged: {found.problems[0]}{more}")
    context.exit(DAMAGED)


@click.command()
@click.argument("file", type=FILE)
@click.option("--to", type=FILE, required=True, help="The new file; its name ends in .json or .ics.")
@click.option(
    "--days", type=click.IntRange(1, 366), default=90, show_default=True, help=".ics: doses of how many days."
)
@click.option("--ahead", type=click.IntRange(0, 1440), default=0, help=".ics: ring also so many minutes ahead.")
@click.option("--name-medicine", is_flag=True, help=".ics: name the medicine in the calendar.")
def export(file: Path, to: Path, days: int, ahead: int, name_medicine: bool) -> None:
    """Write a diary into a .json file, history included; or what is to come into an .ics file, for a calendar."""
    match to.suffix.casefold():
        case ".json":
            records = list(_read_only(file).records())
            content, told = write_json(records), f"{len(records)} entries"
        case ".ics":
            made = export_calendar(_read_only(file), days, Wishes(ahead, every=0), name_medicine, clock.now())
            content, told = made.content, f"{made.doses} doses to come, {made.checks} dates with the clinic"
        case _:
            raise click.BadParameter(f"{to}: the name must end in .json or .ics")
    try:
        write_whole(to, content)
    except OSError as error:
        raise unavailable(error, to) from error
    click.echo(f"{to}: {told}")


@click.command("import")
@click.argument("file", type=FILE)
@click.option("--into", type=FILE, required=True, help="The diary; it is made if there is none of that name.")
def import_(file: Path, into: Path) -> None:
    """Bring the entries of a JSON file into a diary. What is there already is not written twice."""
    try:
        with file.open("rb") as source:
            records = read_json(source.read(LARGEST + 1))
    except OSError as error:
        raise unavailable(error, file) from error
    except NotADiaryFile as error:
        raise click.BadParameter(f"{file}: {error}") from error
    try:
        outcome = import_entries(into, records, device="", writer="")  # every entry keeps its own
    except OSError as error:
        raise unavailable(error, into) from error
    match outcome:
        case Imported(new, known):
            click.echo(f"{into}: {new} new entries, {known} were there already")
        case NotSound(problems):
            raise click.BadParameter(f"{file}: {problems[0]}")


def _read_only(file: Path) -> DiaryFile:
    return DiaryFile(file, device="", writer="", read_only=True)
