"""Entries of a diary that a file says once more: at the same instant, or brought in from it before.

A file without zones, read by other clocks, tells of the same hours at other instants. What tells a dose from all others
in the other program stays the same; so does the time on the wall beside a value or a note.
"""

from collections import Counter
from collections.abc import Iterable, Iterator

from kineret_gui.diary.entry import Entry, Fact, as_written
from kineret_gui.diary.facts.brought_in import BroughtIn
from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.facts.measurement import Measurement
from kineret_gui.diary.facts.note import Note
from kineret_gui.diary.moment import Moment


class KnownBefore:
    """The entries of a diary, and of a plan, as far as a file can say them once more."""

    def __init__(self, entries: Iterable[Entry[Fact]], brought: Iterable[Entry[BroughtIn]], names_zones: bool) -> None:
        standing = tuple(entries)
        self._names_zones = names_zones
        self._facts = Counter(as_written(entry) for entry in standing)
        self._instants = Counter(
            entry.fact.moment.utc for entry in standing if isinstance(entry.fact, Injection) and entry.fact.time_known
        )
        self._marks = {mark for entry in standing for mark in self._marks_of(entry.fact)}
        self._own_ids = {(entry.fact.program, own_id) for entry in brought for own_id in entry.fact.own_ids if own_id}

    def was_brought_in(self, program: str, own_id: str) -> bool:
        """Return whether this dose of that program came in before, whatever became of it since."""
        return (program, own_id) in self._own_ids

    def takes_instant(self, moment: Moment) -> bool:
        """Return whether an injection stands at this very instant, and count it as found: two may be alike."""
        is_there = self._instants[moment.utc] > 0
        self._instants[moment.utc] -= is_there
        return is_there

    def takes_fact(self, written: Fact, read: Fact) -> bool:
        """Return whether this fact stands already, and remember it: two notes that are alike are one."""
        if isinstance(read, Injection):
            same = self._facts[written] > 0
            self._facts[written] -= same
            at_that_instant = read.time_known and self.takes_instant(read.moment)
            return same or at_that_instant
        marks = set(self._marks_of(read))
        is_there = self._facts[written] > 0 or bool(marks & self._marks)
        self._facts[written] += not is_there
        self._marks |= marks
        return is_there

    def _marks_of(self, fact: Fact) -> Iterator[tuple[object, ...]]:
        """Yield what makes a value or a note the same, by the instant and, where zones are not named, by the wall."""
        if isinstance(fact, Measurement):
            what: tuple[object, ...] = (fact.quantity, fact.own, fact.value, fact.unit)
        elif isinstance(fact, Note):
            what = (fact.text,)
        else:
            return
        yield (*what, fact.moment.utc)
        if not self._names_zones:
            yield (*what, fact.moment.wall)
