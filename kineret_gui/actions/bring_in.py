"""Bring what was found in the file of another program into a diary, and take it out again in one step."""

from collections.abc import Callable
from pathlib import Path

from kineret_gui.actions.back_up import backing_up_before
from kineret_gui.actions.import_plan import ImportPlan
from kineret_gui.diary.entry import Entry, Fact, NewEntry, Withdrawal, new_id
from kineret_gui.diary.facts.brought_in import BroughtIn
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now, moment_now
from kineret_gui.diary.task import Task, gathered
from kineret_gui.store.diary_file import DiaryFile


@frozen
class NothingToBringIn:
    """Nothing was written: the plan holds nothing."""


def bringing_in(
    diary: DiaryFile, id: str, planned: Callable[[], ImportPlan], file: str, backups: Path, now: Now, day_starts: int
) -> Task[Entry[BroughtIn] | NothingToBringIn]:
    """Make a backup, then write all that was planned, and that it was brought in, all or none.

    The same id is never brought in twice. Raises DiaryUnavailable; where there is no backup, nothing is written.

    It is planned again after the last pause, so that no dose recorded meanwhile comes twice.
    """
    if not planned().facts:
        return NothingToBringIn()
    yield from backing_up_before(diary, backups, now)
    plan = planned()
    if not plan.facts:
        return NothingToBringIn()
    own_ids = plan.own_ids if any(plan.own_ids) else ()
    brought = BroughtIn(id, moment_now(now, day_starts), plan.program, file, len(plan.facts), own_ids)
    written = diary.add(
        NewEntry(id, brought),
        *(NewEntry(brought.entry(number), fact) for number, fact in enumerate(plan.facts, 1)),
        now=now,
    )
    return written[0]  # type: ignore[return-value]


def taking_out(diary: DiaryFile, brought: Entry[BroughtIn], now: Now) -> Task[tuple[Entry[Fact], ...]]:
    """Withdraw what was brought in, as far as it is `still_there`, and that it was. Raises DiaryUnavailable."""
    as_of = diary.newest_of_devices()
    there = yield from still_there(diary, brought)
    if diary.newest_of_devices() != as_of:
        return (yield from taking_out(diary, brought, now))
    standing = _as_it_came(diary, brought)
    out = [*([standing] if standing else []), *there]
    return diary.add(*(NewEntry(new_id(), Withdrawal(entry.id, entry.fact.day)) for entry in out), now=now)


def still_there(diary: DiaryFile, brought: Entry[BroughtIn]) -> Task[tuple[Entry[Fact], ...]]:
    """Its entries that stand as they came; what was corrected since is none of them. Raises DiaryUnavailable."""
    ids = (brought.fact.entry(number) for number in range(1, brought.fact.entries + 1))
    came = (entry for entry in map(diary.entry, ids) if entry)
    standing = yield from gathered(_as_it_came(diary, entry) for entry in came)
    return tuple(entry for entry in standing if entry)


def _as_it_came(diary: DiaryFile, entry: Entry[Fact]) -> Entry[Fact] | None:
    """The entry, or the one by which it was written again, if it stands and says the same."""
    latest = entry
    while again := [later for later in diary.later_about(latest.id) if later.replaces == latest.id]:
        latest = again[-1]
    return latest if diary.stands(latest.id) and latest.fact == entry.fact else None
