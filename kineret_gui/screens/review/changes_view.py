"""Corrections and withdrawals in words. Pure: tested as tables."""

from collections.abc import Sequence

from kineret_gui.diary.entry import Withdrawal
from kineret_gui.diary.moment import Now
from kineret_gui.screens.review.entry_rows import EntryRow, told_apart
from kineret_gui.screens.review.struck import Change
from kineret_gui.screens.words.entries import change, changed, headline


def change_rows(changes: Sequence[Change], now: Now) -> tuple[EntryRow, ...]:
    """Each change with its old and new words, by whom and when. A line leads to the entry that was changed."""
    rows = []
    for old, new in changes:
        entry = old if isinstance(new.fact, Withdrawal) else new
        told = f"{changed(old, new, now)}\n{change(old, new, now)}"
        rows.append(EntryRow(entry.id, "", "none", "quiet", headline(old.fact), told))
    return told_apart(rows)
