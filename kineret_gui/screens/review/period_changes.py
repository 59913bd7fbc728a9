"""Corrections and withdrawals of a period, and entries that were entered later than their day, read from the diary."""

from collections.abc import Sequence

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now
from kineret_gui.diary.rules.entered_later import days_later
from kineret_gui.diary.rules.period import Period
from kineret_gui.store.corrections import Change, struck_by
from kineret_gui.store.diary_file import DiaryFile


@frozen
class PeriodChanges:
    """Changes, the latest first; at most as many as were asked for."""

    listed: tuple[Change, ...] = ()
    there_is_more: bool = False


def changes_of(diary: DiaryFile, period: Period, limit: int) -> PeriodChanges:
    """Return every correction and withdrawal of the period. Raises DiaryUnavailable."""
    changes = diary.changes(period.first, period.last, limit + 1)
    listed = tuple((old, new) for new in changes[:limit] if (old := struck_by(diary, new)))
    return PeriodChanges(listed, len(changes) > limit)


def late_entries_of(
    diary: DiaryFile, period: Period, changes: Sequence[Change], now: Now, day_starts: int
) -> tuple[Entry[Fact], ...]:
    """Return what was entered later than its day, the latest written first; also what these changes struck since."""
    entries = {entry.id: entry for entry in diary.of_days(period.first, period.last)}
    entries |= {old.id: old for old, _ in changes if period.holds(old.fact.day)}
    late = (entry for entry in entries.values() if days_later(entry, now, day_starts))
    return tuple(sorted(late, key=lambda entry: (entry.written, entry.fact.day, entry.id), reverse=True))
