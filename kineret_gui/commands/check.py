"""The command that verifies a diary."""

from pathlib import Path

import click

from kineret_gui.commands.to_read import open_to_read
from kineret_gui.device.file_name import FILE, complain
from kineret_gui.store.unavailable import DiaryUnavailable, Reason

DAMAGED = 1  # exit code


@click.command()
@click.argument("file", type=FILE)
@click.pass_context
def check(context: click.Context, file: Path) -> None:
    """Verify a diary: the file, the chain of entries, and every entry."""
    try:
        found = open_to_read(file).inspect_all()
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
