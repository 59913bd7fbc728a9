"""What was changed in the entries of a period, and what was entered later than its day, as the diary holds it."""

from collections.abc import Sequence
from dataclasses import dataclass

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.rules.period import Period
from kineret_gui.screens.framework.desk import Desk
from kineret_gui.screens.review.changes_view import entered_later
from kineret_gui.store.corrections import Change, struck_by


@dataclass(frozen=True, slots=True)
class Changes:
    """Changes, the latest first; at most as many as were asked for."""

    listed: tuple[Change, ...] = ()
    there_is_more: bool = False


def changes_of(desk: Desk, period: Period, enough: int) -> Changes:
    """Every correction and withdrawal of the period. Raises DiaryUnavailable."""
    found = desk.diary.changes(period.first, period.last, enough + 1)
    listed = tuple((old, new) for new in found[:enough] if (old := struck_by(desk.diary, new)))
    return Changes(listed, len(found) > enough)


def late_of(desk: Desk, period: Period, changes: Sequence[Change]) -> tuple[Entry[Fact], ...]:
    """What was entered later than its day, the latest first; also what these changes have struck since."""
    entries = {entry.id: entry for entry in desk.diary.of_days(period.first, period.last)}
    entries |= {old.id: old for old, _ in changes if period.holds(old.fact.day)}
    return entered_later(entries.values(), desk.now(), desk.person.day_starts)
