"""The import of another program's file, line by line; and then, unless it is only asked, it is written."""

from dataclasses import replace
from pathlib import Path

import click

from kineret_gui.actions.bring_in import NothingToBringIn, bringing_in
from kineret_gui.actions.import_plan import ImportAnswers, ImportPlan
from kineret_gui.actions.plan_import import plan_import
from kineret_gui.commands.counted import entries
from kineret_gui.device import clock
from kineret_gui.device.command_language import sentences
from kineret_gui.device.command_output import tell
from kineret_gui.diary.entry import new_id
from kineret_gui.diary.facts.person import Person
from kineret_gui.diary.task import run_task
from kineret_gui.exchange.import_file import ImportContext, ImportFile
from kineret_gui.screens.copies.plan_view import plan_view
from kineret_gui.store.diary_file import DiaryFile


def kineret_in(imported: ImportFile, answers: ImportAnswers, file: Path) -> ImportAnswers:
    """The same with the names that mean Kineret there. Raises where that is not certain."""
    unknown = answers.medicines - set(imported.medicines)
    if unknown:
        raise click.BadParameter(f"{file}: it has no medicine with this name: {', '.join(sorted(unknown))}")
    named = answers.medicines or imported.plainly_kineret
    if imported.medicines and not named:
        raise click.UsageError(f"use --medicine to say which of these is Kineret: {', '.join(imported.medicines)}")
    return replace(answers, medicines=named)


def bring_in_foreign(
    diary: DiaryFile,
    imported: ImportFile,
    answers: ImportAnswers,
    here: ImportContext,
    file: Path,
    backups: Path | None,
) -> None:
    """Say what comes in and what is left out, and write it; with no folder for backups only say it."""
    (person,) = diary.newest(Person)
    now, day_starts = clock.now(), person.fact.day_starts
    plan = plan_import(diary, imported, answers, now, day_starts)
    _tell(plan, "" if imported.names_zones else here.zone)
    if backups is None:
        tell("Nothing was changed.")
        return
    match run_task(bringing_in(diary, new_id(), lambda: plan, file.name, backups, now, day_starts)):
        case NothingToBringIn():
            tell("There is nothing to import.")
        case brought:
            tell(f"{diary.path}: {entries(len(plan.facts))} imported; a backup was made first")
            tell(f"To undo this import: kineret-gui take-out {diary.path} --id {brought.id}")


def _tell(plan: ImportPlan, zone: str) -> None:
    """Say the plan; `zone` is that by which the times were read, where the file names none."""
    with sentences():
        view = plan_view(plan, asks=False)
    tell(f"{plan.program}: entries to import: {len(plan.facts)}. {view.period}".strip())
    for count in view.counts:
        tell(f"  {count.words}")
    if zone:
        tell(f"  The file names no time zone: its times are taken as those of {zone} (see --zone)")
    for skipped in view.left:
        tell(f"Left out: {skipped.title}")
        for line in skipped.detail.splitlines():
            tell(f"  {line}")
