"""Entries of today that only a newer version can read whole: named before anything is given for them. Pure."""

from collections.abc import Sequence
from datetime import date, timedelta

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.rules.uncertain_doses import unsure_of
from kineret_gui.diary.rules.unread import about_doses
from kineret_gui.wording import newer


@frozen
class NewerRow:
    """A line that leads to the entry that it speaks of."""

    entry: str
    title: str


def newer_rows(entries: Sequence[Entry[Fact]], today: date) -> tuple[NewerRow, ...]:
    """The injections and answers of today and yesterday that cannot be read, then what is due by."""
    recent = [e for e in about_doses(entries) if today - timedelta(days=1) <= e.fact.day <= today]
    rows = [NewerRow(entry.id, newer.of_dose(entry.fact)) for entry in recent]
    return (*rows, *(NewerRow(entry.id, newer.may_differ(entry.fact)) for entry in unsure_of(entries, today)))


def is_the_last_one(latest: Injection | None, entries: Sequence[Entry[Fact]]) -> bool:
    """Return True if no injection that cannot be read may have come after it."""
    last = latest.moment.day if latest else date.min
    return not any(entry.fact.kind == "injection" and entry.fact.day >= last for entry in about_doses(entries))
