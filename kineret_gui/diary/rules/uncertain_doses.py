"""Doses that may differ from what is reckoned here: a newer version wrote more into what it follows from."""

import contextlib
import json
from collections.abc import Iterable, Sequence
from datetime import date

from kineret_gui.diary.entry import KINDS, Entry, Fact, Foreign
from kineret_gui.diary.facts.due_clock import DueClock
from kineret_gui.diary.facts.prescription import Pause, Prescription, in_force


def unsure_of(entries: Sequence[Entry[Fact]], today: date) -> tuple[Entry[Fact], ...]:
    """The prescription, the pauses and the word about the clocks of today that cannot be read here, or not whole.

    `entries` hold every standing one of them, and may hold others.
    """
    clocks = [entry for entry in _of(entries, DueClock) if entry.fact.day <= today]
    latest = max(clocks, key=lambda entry: (entry.fact.day, entry.written, entry.is_newer), default=None)
    return (
        *_orders(_of(entries, Prescription), today),
        *(entry for entry in _of(entries, Pause) if _pauses(entry, today)),
        *((latest,) if latest and latest.is_newer else ()),
    )


def _of(entries: Iterable[Entry[Fact]], kind: type[Fact]) -> list[Entry[Fact]]:
    """Those of a kind, whether they can be read or not."""
    return [
        entry
        for entry in entries
        if isinstance(entry.fact, kind) or (isinstance(entry.fact, Foreign) and KINDS.get(entry.fact.kind) is kind)
    ]


def _orders(orders: Sequence[Entry[Fact]], today: date) -> list[Entry[Fact]]:
    """The order of today, and those that began after it and cannot be read."""
    known = in_force([entry.fact for entry in orders if isinstance(entry.fact, Prescription)], today)
    begun = known.starts if known else date.min
    unread = [one for one in orders if isinstance(one.fact, Foreign) and begun <= one.fact.day <= today]
    return [*(entry for entry in orders if entry.beyond and entry.fact == known), *unread]


def _pauses(entry: Entry[Fact], today: date) -> bool:
    if isinstance(entry.fact, Pause):
        return bool(entry.beyond) and entry.fact.first <= today <= (entry.fact.last or today)
    return entry.fact.day <= today and not _is_over(entry.fact, today)


def _is_over(fact: Fact, today: date) -> bool:
    """Return whether its last day stands where this version would write it, and is past."""
    with contextlib.suppress(ValueError, TypeError, KeyError):
        return isinstance(fact, Foreign) and date.fromisoformat(json.loads(fact.body)["last"]) < today
    return False
