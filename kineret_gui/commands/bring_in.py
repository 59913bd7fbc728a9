"""The command that brings a file into a diary: another copy of it, or the file of another program."""

import contextlib
from datetime import date
from pathlib import Path
from typing import Any

import click

from kineret_gui.actions.bring_in_copy import CopyLookedAt, bringing_in_copy, looking_at_copy
from kineret_gui.actions.import_entries import Imported, NotSound, import_entries, looked_at_whole
from kineret_gui.actions.import_plan import ImportAnswers
from kineret_gui.actions.read_other_file import OtherCopy, clocks_of, reading_other_file
from kineret_gui.commands.bring_in_foreign import bring_in_foreign, kineret_in
from kineret_gui.commands.counted import counted
from kineret_gui.commands.day import DAY
from kineret_gui.commands.time_zone import ZONE
from kineret_gui.commands.to_read import open_to_read
from kineret_gui.commands.to_write import open_to_write
from kineret_gui.device import clock
from kineret_gui.device.command_output import tell
from kineret_gui.device.file_name import FILE
from kineret_gui.device.paths import folders
from kineret_gui.diary.facts.injection import Answer, Giver
from kineret_gui.diary.facts.person import Person
from kineret_gui.diary.facts.prescription import FULL_SYRINGE
from kineret_gui.diary.merging.merge import Apart
from kineret_gui.diary.moment import DAY_STARTS
from kineret_gui.diary.task import run_task
from kineret_gui.exchange.import_file import FileRefused, ImportContext
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.store.unavailable import unavailable
from kineret_gui.wording import other_file

_NOT_GIVEN = {"missed": Answer.MISSED, "skipped-on-advice": Answer.SKIPPED_ON_ADVICE}
_GIVERS = {"myself": Giver.MYSELF, "someone-else": Giver.SOMEONE_ELSE}


@click.command("import")
@click.argument("file", type=FILE)
@click.option(
    "--into",
    type=FILE,
    required=True,
    help="The diary to import into. Importing a copy creates it if it does not exist.",
)
@click.option("--dry-run", is_flag=True, help="Show what would be imported. Change nothing.")
@click.option("--medicine", multiple=True, help="Other apps: the name of Kineret in the file. Can be repeated.")
@click.option(
    "--mg", type=click.IntRange(1, FULL_SYRINGE), help="Other apps: mg per syringe, if the file does not say."
)
@click.option("--given-by", type=click.Choice(list(_GIVERS)), default="myself", show_default=True)
@click.option(
    "--not-given",
    type=click.Choice(list(_NOT_GIVEN)),
    help='Other apps: what a skipped dose becomes. Without this, it stays "not recorded".',
)
@click.option(
    "--ticked-by-app",
    is_flag=True,
    help="Other apps: doses that the app ticked automatically were given. Without this, they are left out.",
)
@click.option(
    "--zone",
    type=ZONE,
    help="Other apps: the time zone of the times in the file, if it names none. Without this, the home time zone.",
)
@click.option("--from", "first", type=DAY, help="Other apps: first day to import, for example 2026-03-01.")
@click.option("--until", "last", type=DAY, help="Other apps: last day to import.")
@click.pass_context
def import_(context: click.Context, /, file: Path, into: Path, dry_run: bool, **options: Any) -> None:
    """Import a file into a diary: another copy of it (.diary, .json), or a file from another app.

    Entries that are already there are not imported twice. A backup is made before anything is changed.
    """
    try:
        _import(context, file, into, dry_run, options)
    except FileRefused as error:
        raise click.BadParameter(f"{file}: {error}") from error
    except OSError as error:  # of `into`; what can be wrong with `file` comes as DiaryUnavailable
        raise unavailable(error, into) from error


def _import(context: click.Context, file: Path, into: Path, dry_run: bool, options: dict[str, Any]) -> None:
    here = _here(into, options["zone"])
    read = run_task(reading_other_file(file, here))
    known = folders((context.obj or (None, None))[1])
    if isinstance(read, OtherCopy):
        _refuse_choices(options)
        _bring_copy(read, file, into, known.backups_of(into), dry_run)
        return
    if not into.exists():
        raise click.BadParameter(f"{into}: this diary does not exist, and a file from another app cannot start one")
    answers, backups = kineret_in(read, _import_answers(options, read.program), file), known.backups_of(into)
    if dry_run:
        with contextlib.closing(open_to_read(into)) as diary:
            bring_in_foreign(diary, read, answers, here, file, None)
    else:
        with contextlib.closing(open_to_write(into, known)) as diary:
            bring_in_foreign(diary, read, answers, here, file, backups)


def _bring_copy(other: OtherCopy, file: Path, into: Path, backups: Path, dry_run: bool) -> None:
    """Every entry keeps its own writer and device."""
    match _of_copy(other, into, backups, dry_run):
        case Imported(new, known) | CopyLookedAt(new=new, known=known):
            would = " would be imported" if dry_run else ""
            tell(f"{into}: {counted(new, 'new entry', 'new entries')}{would}, {known} already there")
        case refused:
            raise click.BadParameter(f"{file}: {refused}")


def _of_copy(other: OtherCopy, into: Path, backups: Path, dry_run: bool) -> Imported | CopyLookedAt | Apart | NotSound:
    if not into.exists():
        return looked_at_whole(other.records) if dry_run else import_entries(into, other.records, device="", writer="")
    if dry_run:
        with contextlib.closing(open_to_read(into)) as diary:
            return run_task(looking_at_copy(diary, other.records))
    with contextlib.closing(DiaryFile(into, device="", writer="")) as diary:
        return run_task(bringing_in_copy(diary, other.records, backups, clock.now()))


def _refuse_choices(options: dict[str, Any]) -> None:
    chosen = [
        name for name in ("medicine", "mg", "not_given", "ticked_by_app", "zone", "first", "last") if options[name]
    ]
    if chosen:
        raise click.UsageError(
            "a copy of a diary is always imported whole; these options are for files from other apps"
        )


def _here(into: Path, zone: str | None) -> ImportContext:
    """By the clocks that were named, else those of home, and by the hour at which this person's diary day starts."""
    if not into.exists():
        return ImportContext(zone or clock.now().zone, DAY_STARTS)
    with contextlib.closing(open_to_read(into)) as diary:
        person = next((entry.fact for entry in diary.newest(Person)), None)
        return clocks_of(diary, person.day_starts if person else DAY_STARTS, clock.now(), zone or "")


def _import_answers(options: dict[str, Any], program: str) -> ImportAnswers:
    first: date | None = options["first"]
    last: date | None = options["last"]
    return ImportAnswers(
        medicines=frozenset(options["medicine"]),
        given_by=_GIVERS[options["given_by"]],
        milligrams=options["mg"],
        not_given=_NOT_GIVEN.get(options["not_given"]),
        first=first,
        last=last,
        day_only=other_file.day_only(),
        by_itself=other_file.ticked_by_itself(program) if options["ticked_by_app"] else None,
    )
