"""The command that writes a diary into a file of another format."""

from pathlib import Path

import click

from kineret_gui.actions.export_calendar import export_calendar
from kineret_gui.commands.to_read import open_to_read
from kineret_gui.device import clock
from kineret_gui.device.file_name import FILE
from kineret_gui.diary.reminder import Wishes
from kineret_gui.exchange.diary_json import write_json
from kineret_gui.store.unavailable import unavailable
from kineret_gui.store.whole_file import write_whole


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
            records = list(open_to_read(file).records())
            content, told = write_json(records), f"{len(records)} entries"
        case ".ics":
            made = export_calendar(open_to_read(file), days, Wishes(ahead, every=0), name_medicine, clock.now())
            content, told = made.content, f"{made.doses} doses to come, {made.checks} dates with the clinic"
        case _:
            raise click.BadParameter(f"{to}: the name must end in .json or .ics")
    try:
        write_whole(to, content)
    except OSError as error:
        raise unavailable(error, to) from error
    click.echo(f"{to}: {told}")
