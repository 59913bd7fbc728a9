"""The command that verifies a diary."""

from pathlib import Path

import click

from kineret_gui.commands.to_read import open_to_read
from kineret_gui.device.command_output import complain, tell
from kineret_gui.device.exit_status import ExitStatus
from kineret_gui.device.file_name import FILE
from kineret_gui.diary.task import run_task
from kineret_gui.store.unavailable import DiaryUnavailable, Reason


@click.command()
@click.argument("file", type=FILE)
@click.pass_context
def check(context: click.Context, file: Path) -> None:
    """Check a diary: the file, the chain of entries and every entry."""
    try:
        verified = run_task(open_to_read(file).verification())
    except DiaryUnavailable as error:
        if error.reason is not Reason.DAMAGED:
            raise
        state = "not sound" if error.is_addition else "damaged"
        complain(f"{file}: {state}: {error.fault or error.reason.value}")
        context.exit(ExitStatus.DAMAGED)
    if verified.is_sound:
        newer = f", of a newer version: {verified.newer}" if verified.newer else ""
        tell(f"{file}: no problems found; entries: {verified.entries}, devices: {len(verified.newest)}{newer}")
        return
    more = f" (and {len(verified.problems) - 1} more)" if len(verified.problems) > 1 else ""
    complain(f"{file}: damaged: {verified.problems[0]}{more}")
    context.exit(ExitStatus.DAMAGED)
