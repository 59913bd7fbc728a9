"""The commands about backups: what there is, and one more. The way back to one is `restore`."""

import contextlib
from datetime import datetime
from pathlib import Path

import click

from kineret_gui.actions.back_up import backing_up_by_hand
from kineret_gui.actions.copy_elsewhere import begin_elsewhere
from kineret_gui.actions.try_backup import trying_to_restore
from kineret_gui.commands.counted import entries
from kineret_gui.commands.to_read import open_to_read
from kineret_gui.device import clock
from kineret_gui.device.command_output import complain, tell
from kineret_gui.device.exit_status import ExitStatus
from kineret_gui.device.file_name import FILE
from kineret_gui.device.paths import Folders, folders
from kineret_gui.diary.moment import Now
from kineret_gui.diary.task import run_task
from kineret_gui.store.backup import Backup, Unreadable
from kineret_gui.store.backup import backups as all_backups
from kineret_gui.store.replaced_files import kept_copies


@click.command("backups")
@click.argument("file", type=FILE)
@click.option("--check", is_flag=True, help="Test each backup as restoring would, and say whether it can be restored.")
@click.pass_context
def backups(context: click.Context, /, file: Path, check: bool) -> None:
    """List a diary's backups, newest first, and the files that were kept when one was restored."""
    now, spoilt = clock.now(), 0
    all_copies = (*all_backups(_known(context).backups_of(file)), *kept_copies(file, now.zone))
    for one in all_copies:
        verdict, is_whole = _checked(one) if check else ("", True)
        spoilt += not is_whole
        tell(f"{one.path}: {_holds(one, now)}{verdict}")
    if not all_copies:
        tell(f"{file}: there is no backup")
    if spoilt:
        context.exit(ExitStatus.DAMAGED)


@click.command("back-up")
@click.argument("file", type=FILE)
@click.option(
    "--to",
    "place",
    type=FILE,
    help="Copy it to this folder too, for example on a USB stick. Each diary has its own folder there.",
)
@click.pass_context
def back_up(context: click.Context, /, file: Path, place: Path | None) -> None:
    """Back up a diary now, verify the backup, and remove old backups that are no longer needed."""
    now = clock.now()
    with contextlib.closing(open_to_read(file)) as diary:
        places = [_known(context).backups_of(file), *([begin_elsewhere(file, place)] if place else [])]
        for folder in places:
            made = run_task(backing_up_by_hand(diary, folder, now))
            tell(f"{made.path}: {entries(made.entries)}, verified")


def _known(context: click.Context) -> Folders:
    return folders((context.obj or (None, None))[1])


def _holds(one: Backup | Unreadable, now: Now) -> str:
    made = f"{_wall(one.written, now)}, "
    if isinstance(one, Unreadable):
        return f"{made}cannot be read"
    newest = f", the newest saved {_wall(one.until, now)}" if one.until else ""
    return f"{made}{entries(one.entries)}{newest}"


def _wall(at: datetime, now: Now) -> str:
    return f"{Now(at, now.zone).wall:%Y-%m-%d %H:%M}"


def _checked(one: Backup | Unreadable) -> tuple[str, bool]:
    came_back = run_task(trying_to_restore(one.path))
    if isinstance(came_back, int):
        return "; can be restored", True
    complain(f"{one.path}: {came_back}")
    return "; cannot be restored", False
