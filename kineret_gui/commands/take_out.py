"""The command that takes out again what was brought in from a file at once."""

import contextlib
from pathlib import Path

import click

from kineret_gui.actions.bring_in import still_there, taking_out
from kineret_gui.commands.counted import entries
from kineret_gui.commands.to_read import open_to_read
from kineret_gui.commands.to_write import open_to_write
from kineret_gui.device import clock
from kineret_gui.device.command_output import tell
from kineret_gui.device.file_name import FILE
from kineret_gui.device.paths import folders
from kineret_gui.diary.entry import Entry
from kineret_gui.diary.facts.brought_in import BroughtIn
from kineret_gui.diary.task import run_task
from kineret_gui.store.diary_file import DiaryFile


@click.command("take-out")
@click.argument("file", type=FILE)
@click.option("--id", "id", help="The import to undo. Without it, all imports are listed.")
@click.option("--dry-run", is_flag=True, help="Show what would be removed. Change nothing.")
@click.pass_context
def take_out_(context: click.Context, /, file: Path, id: str | None, dry_run: bool) -> None:
    """Undo an import from another app.

    Its entries are removed but stay readable under What changed. Entries changed since then stay.
    """
    if id is None:
        with contextlib.closing(open_to_read(file)) as diary:
            _list(diary)
    elif dry_run:
        with contextlib.closing(open_to_read(file)) as diary:
            tell(f"{file}: {_count(diary, _brought(diary, id))} would be removed; nothing was changed")
    else:
        with contextlib.closing(open_to_write(file, folders((context.obj or (None, None))[1]))) as diary:
            brought = _brought(diary, id)
            count = _count(diary, brought)
            run_task(taking_out(diary, brought, clock.now()))
            tell(f"{file}: {count} removed; they stay listed under What changed")


def _list(diary: DiaryFile) -> None:
    brought = diary.standing(BroughtIn)
    for entry in reversed(brought):
        fact = entry.fact
        tell(f"{entry.id}: {entries(fact.entries)} of {fact.program}, {fact.moment.wall:%Y-%m-%d %H:%M}, {fact.file}")
    if not brought:
        tell("Nothing was imported from another app.")


def _brought(diary: DiaryFile, id: str) -> Entry[BroughtIn]:
    """Raises where nothing that stands has this id."""
    for entry in diary.standing(BroughtIn):
        if entry.id == id:
            return entry
    raise click.BadParameter(f"{diary.path}: there is no import {id}, or it was already undone")


def _count(diary: DiaryFile, brought: Entry[BroughtIn]) -> str:
    return f"{len(run_task(still_there(diary, brought)))} of {entries(brought.fact.entries)}"
