"""The command that brings the entries of a file into a diary."""

from pathlib import Path

import click

from kineret_gui.actions.import_entries import Imported, NotSound, import_entries
from kineret_gui.device.file_name import FILE
from kineret_gui.diary.merge import Apart
from kineret_gui.exchange.diary_json import LARGEST, NotADiaryFile, read_json
from kineret_gui.store.unavailable import unavailable


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
        case Apart() | NotSound():
            raise click.BadParameter(f"{file}: {outcome}")
