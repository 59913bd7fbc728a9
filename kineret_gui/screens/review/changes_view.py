"""Corrections, withdrawals, and what was entered later than its day, in words. Pure: tested as tables."""

from collections.abc import Iterable, Sequence

from kineret_gui.diary.entry import Entry, Fact, Withdrawal
from kineret_gui.diary.moment import Now
from kineret_gui.diary.rules.entered_later import days_later
from kineret_gui.screens.framework.entry_rows import EntryRow, told_apart
from kineret_gui.store.corrections import Change
from kineret_gui.wording import clocks, fill
from kineret_gui.wording.entries import change, changed, headline, summary, written
from kineret_gui.wording.translation import tr


def change_rows(changes: Sequence[Change], now: Now, day_starts: int) -> tuple[EntryRow, ...]:
    """Each change with its old and new words, by whom and when. A line leads to the entry that was changed."""
    rows, at = [], clocks.seen_from(now, day_starts)
    for old, new in changes:
        entry = old if isinstance(new.fact, Withdrawal) else new
        told = f"{changed(old, new, now)}\n{change(old, new, at)}"
        rows.append(EntryRow(entry.id, "", "none", "quiet", headline(old.fact), told))
    return told_apart(rows)


def entered_later(entries: Iterable[Entry[Fact]], now: Now, day_starts: int) -> tuple[Entry[Fact], ...]:
    """Those that were entered later than the day that they are about, the latest written first."""
    late = (entry for entry in entries if days_later(entry, now, day_starts))
    return tuple(sorted(late, key=lambda entry: (entry.written, entry.fact.day, entry.id), reverse=True))


def later_rows(late: Sequence[Entry[Fact]], now: Now, day_starts: int) -> tuple[EntryRow, ...]:
    """Each such entry, how many days later it was entered, by whom and when."""
    rows, at = [], clocks.seen_from(now, day_starts)
    for entry in late:
        later = tr("Entered %n day(s) later", n=days_later(entry, now, day_starts))
        told = "\n".join((summary(entry.fact, at), fill(tr("%1. %2"), later, written(entry, now))))
        rows.append(EntryRow(entry.id, "", "none", "quiet", headline(entry.fact), told))
    return told_apart(rows)
