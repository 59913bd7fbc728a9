"""A diary on disk that tests fill as the program would."""

from pathlib import Path
from typing import Self, TypeVar

from kineret_gui.actions.begin_diary import begin_diary
from kineret_gui.diary.entry import Entry, Fact, NewEntry, Withdrawal, new_id
from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.record import Record
from tests.clock import Clock
from tests.facts import figure, order, person

F = TypeVar("F", bound=Fact)
DEVICE = "laptop"
PLACES = tuple(place.id for place in figure().places if not place.by_someone_else_only)


class Diary:
    """Begun with a person and an order; `holds` writes more into it, at the time of the clock."""

    def __init__(self, path: Path, clock: Clock) -> None:
        self.path = path
        self._clock = clock
        ada = person(places=PLACES)
        self._name = ada.name
        self._file = begin_diary(path, DEVICE, ada.name, ada, order(), clock.now())

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self._file.close()

    def holds(self, *facts: Fact, by: str = "") -> list[str]:
        """Write these facts, by someone else than the person where one is named; the ids of their entries."""
        self._file.writer = by or self._name
        new = [NewEntry(new_id(), fact) for fact in facts]
        return [entry.id for entry in self._file.add(*new, now=self._clock.now())]

    def withdraws(self, *entries: Entry[Fact]) -> None:
        """Strike these entries through."""
        for entry in entries:
            self.holds(Withdrawal(entry.id, entry.fact.day))

    def corrects(self, fact: Fact) -> None:
        """Write this fact in the place of the latest one of its kind."""
        old = self.standing(type(fact))[-1]
        self._file.add(NewEntry(new_id(), fact, replaces=old.id), now=self._clock.now())

    def injections(self) -> list[Injection]:
        """The injections that stand in it now, in order of their day."""
        return [entry.fact for entry in self.standing(Injection)]

    def standing(self, kind: type[F]) -> tuple[Entry[F], ...]:
        return self._file.standing(kind)

    def records(self) -> list[Record]:
        """Every line of it, as it stands on disk."""
        return list(self._file.records())
