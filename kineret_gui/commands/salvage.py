"""The commands that lead back from a damaged diary: what can still be read in it, and a backup in its place."""

import contextlib
from pathlib import Path

import click

from kineret_gui.actions.import_entries import Imported
from kineret_gui.actions.read_damaged import Readable, bringing_in_readable, looking_at_damaged, reading_as_diary
from kineret_gui.actions.restore_backup import CanBeRestored, looking_at_backup, restoring
from kineret_gui.commands.counted import entries
from kineret_gui.commands.to_read import open_to_read
from kineret_gui.commands.to_write import open_to_write
from kineret_gui.device import clock
from kineret_gui.device.command_output import tell
from kineret_gui.device.file_name import FILE
from kineret_gui.device.paths import Folders, folders
from kineret_gui.device.restore_memory import remembering
from kineret_gui.device.settings import Settings
from kineret_gui.diary.task import run_task
from kineret_gui.store.creation import begin_with_records


@click.command()
@click.argument("file", type=FILE)
@click.option("--into", type=FILE, help="Import it into this diary. Creates it if it does not exist.")
@click.option("--dry-run", is_flag=True, help="Show what would be imported. Change nothing.")
@click.pass_context
def salvage(context: click.Context, file: Path, into: Path | None, dry_run: bool) -> None:
    """Read what is undamaged in a damaged diary file: every entry that its own seal proves.

    The file is not changed. Without --into, the command only says what can be read.
    """
    if into is None or not into.exists():
        _as_diary(file, None if dry_run else into)
        return
    with contextlib.closing(open_to_read(into)) as diary:
        readable = run_task(looking_at_damaged(diary, file))
    if readable.strange:
        raise click.BadParameter(f"{file}: no entry in it shows that it belongs to the diary")
    if readable.new and not dry_run:
        _bring_in(readable, file, into, folders((context.obj or (None, None))[1]))
    would = " would be imported" if dry_run else " imported"
    gaps = f", {readable.unread} between them cannot be read" if readable.unread else ""
    tell(f"{into}: {entries(len(readable.new))}{would}, {readable.known} already there{gaps}")


@click.command()
@click.argument("backup", type=FILE)
@click.option("--into", type=FILE, required=True, help="The diary to replace. Its present file is kept.")
@click.option("--dry-run", is_flag=True, help="Show what would change. Change nothing.")
@click.pass_context
def restore(context: click.Context, backup: Path, into: Path, dry_run: bool) -> None:
    """Replace a diary with a backup or an export. The previous file is kept next to it, unchanged."""
    looked = run_task(looking_at_backup(backup, into))
    if not isinstance(looked, CanBeRestored):
        raise click.BadParameter(f"{backup}: {looked}")
    if dry_run:
        tell(f"{backup}: {entries(looked.entries)}; {_compared(looked)}; nothing was saved")
        return
    done = run_task(restoring(looked, into, clock.now()))
    settings = Settings(folders((context.obj or (None, None))[1]).settings / "settings.json")
    settings.settle(remembering(settings.of(into), looked, done))
    kept_as = f"; the previous file is kept as {done.kept}" if done.kept else ""
    tell(f"{into}: restored, entries: {done.entries}{kept_as}")
    if done.kept:
        tell(f"To see what else is in it: kineret-gui salvage {done.kept} --into {into}")


def _as_diary(file: Path, into: Path | None) -> None:
    readable = run_task(reading_as_diary(file))
    if readable is None:
        raise click.BadParameter(f"{file}: no entry can be read in it that says whose diary it is")
    if into is None:
        newest = readable.until.isoformat(timespec="minutes")
        tell(f"{file}: {entries(readable.entries)} can be read; the newest was saved at {newest}. Nothing was changed.")
        return
    begin_with_records(into, "", "", readable.records).close()
    tell(f"{into}: made of {entries(readable.entries)} that can be read in {file}")


def _bring_in(readable: Readable, file: Path, into: Path, known: Folders) -> None:
    with contextlib.closing(open_to_write(into, known)) as diary:
        done = run_task(bringing_in_readable(diary, readable, known.backups_of(into), clock.now()))
    if not isinstance(done, Imported):
        raise click.BadParameter(f"{file}: {done}")


def _compared(looked: CanBeRestored) -> str:
    """Return what would be only in the kept file afterwards, and what would come back."""
    if looked.newer is None:
        return "there is no diary to compare it with"
    injections = f", {looked.newer.injections} of them injections" if looked.newer.injections else ""
    return f"entries that are only in the diary now: {looked.newer.entries}{injections}; only in it: {looked.missing}"
