"""The diary of an invented person, to look at the program with. The same seed gives the same diary."""

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from kineret_gui.diary.entry import Fact, NewEntry, Withdrawal
from kineret_gui.diary.injection import Answer, DoseAnswer, Giver, Injection
from kineret_gui.diary.moment import DAY_STARTS, Now, moment_at
from kineret_gui.diary.person import Colour, Condition, Person, Shape, WhoInjects
from kineret_gui.diary.prescription import Pause, Prescription, in_force
from kineret_gui.diary.rotation import Suggestion, Uses, suggest
from kineret_gui.diary.schedule import DoseId, days_between
from kineret_gui.diary.site import Figure, PlaceInUse, PlaceRest

ZONE = "Europe/Berlin"
NAME = "Demo (invented person)"

_LATE, _OTHER_SPOT, _CORRECTED = 0.05, 0.1, 0.03
_MISSED, _SKIPPED, _IN_HOSPITAL, _FORGOTTEN = 0.02, 0.01, 0.01, 0.015


class DemoDiary:
    """Entries of the `days` days before `today`, each with when it was written."""

    def __init__(self, figure: Figure, today: date, days: int, seed: int) -> None:
        self._figure = figure
        self._chance = random.Random(seed)
        self._first = today - timedelta(days=days)
        self._today = today
        self._places = tuple(place.id for place in figure.places if not place.by_someone_else_only)
        self._uses = Uses({}, ())
        self._orders = self._ordered()

    def entries(self) -> list[tuple[NewEntry, Now]]:
        """All entries in the order of writing; today is left open."""
        return sorted(self._entries(), key=lambda written: written[1].utc)

    def _entries(self) -> Iterator[tuple[NewEntry, Now]]:
        yield self._write(self._person(), self._first, time(6, 55))
        for prescription in self._orders:
            yield self._write(prescription, prescription.starts, time(7, 0))
        yield from self._rest_of_a_sore_place()
        pause = self._pause()
        if pause:
            yield self._write(pause, pause.first, time(7, 30))
        for day in days_between(self._first, self._today - timedelta(days=1)):
            order = in_force(self._orders, day)
            if order and order.is_due_on(day) and not (pause and pause.covers(day)):
                yield from self._day(day, order)

    def _person(self) -> Person:
        return Person(
            name=NAME,
            since=self._first,
            colour=Colour.TEAL,
            shape=Shape.STAR,
            condition=Condition.STILLS_DISEASE,
            who_injects=WhoInjects.MYSELF,
            places=self._places,
            invented=True,
        )

    def _ordered(self) -> list[Prescription]:
        """Every day 100 mg; for the last third of the time an hour later, as the clinic agreed."""
        first = Prescription(self._first, (100,), (time(8, 0),), late_after=180, ordered_by="Clinic (invented)")
        changed = self._first + (self._today - self._first) * 2 // 3
        if changed <= self._first:
            return [first]
        return [first, replace(first, starts=changed, times=(time(9, 0),))]

    def _pause(self) -> Pause | None:
        first = self._first + (self._today - self._first) // 2
        if (self._today - self._first).days < 30:
            return None
        return Pause(first, first + timedelta(days=3), "An infection", "Clinic (invented)")

    def _rest_of_a_sore_place(self) -> Iterator[tuple[NewEntry, Now]]:
        if (self._today - self._first).days < 20:
            return
        day = self._first + timedelta(days=10)
        begins = moment_at(datetime.combine(day, time(9)), ZONE, DAY_STARTS)
        ends = moment_at(datetime.combine(day + timedelta(days=7), time(9)), ZONE, DAY_STARTS)
        yield self._write(PlaceRest(self._places[0], begins, "Sore"), day, time(9))
        yield self._write(PlaceInUse(self._places[0], ends), day + timedelta(days=7), time(9))

    def _day(self, day: date, order: Prescription) -> Iterator[tuple[NewEntry, Now]]:
        dose = DoseId(day, order.times[0])
        fate = self._chance.random()
        evening = time(21, self._chance.randrange(60))
        if fate < _MISSED:
            yield self._write(DoseAnswer(dose, Answer.MISSED), day, evening)
        elif fate < _MISSED + _SKIPPED:
            yield self._write(DoseAnswer(dose, Answer.SKIPPED_ON_ADVICE), day, evening)
        elif fate < _MISSED + _SKIPPED + _IN_HOSPITAL:
            yield self._write(DoseAnswer(dose, Answer.GIVEN_IN_HOSPITAL), day, evening)
        elif fate >= _MISSED + _SKIPPED + _IN_HOSPITAL + _FORGOTTEN:
            yield from self._injection(day, order, dose)

    def _injection(self, day: date, order: Prescription, dose: DoseId) -> Iterator[tuple[NewEntry, Now]]:
        minutes = self._chance.randrange(-15, 50)
        if self._chance.random() < _LATE:
            minutes += self._chance.randrange(200, 600)
        wall = datetime.combine(day, dose.time) + timedelta(minutes=minutes)
        moment = moment_at(wall, ZONE, DAY_STARTS)
        place, spot = self._choose()
        self._uses = Uses({**self._uses.last_used, spot: moment}, (place,))
        injection = Injection(moment, order.syringes[0], spot, Giver.MYSELF, dose, batch=f"DEMO{day:%y%m}")
        written, when = self._write(injection, wall.date(), wall.time())
        yield written, when
        if self._chance.random() < _CORRECTED:
            corrected = replace(
                injection,
                note="The time was wrong",
                moment=moment_at(wall - timedelta(minutes=10), ZONE, DAY_STARTS),
            )
            yield self._write(corrected, day, time(22, 0), replaces=written.id)
        elif self._chance.random() < _CORRECTED / 3:
            double = replace(injection, answers=None, note="Entered twice")
            extra, when = self._write(double, day, time(22, 5))
            yield extra, when
            yield self._write(Withdrawal(extra.id, day, "Entered twice"), day, time(22, 6))

    def _choose(self) -> tuple[str, str]:
        places = self._figure.allowed(Giver.MYSELF, self._places)
        suggestion = suggest(places, (), self._uses)
        assert isinstance(suggestion, Suggestion)
        if self._chance.random() >= _OTHER_SPOT:
            return suggestion.place.id, suggestion.spot.id
        place = self._chance.choice(places)
        return place.id, self._chance.choice(place.spots).id

    def _write(self, fact: Fact, day: date, at: time, replaces: str | None = None) -> tuple[NewEntry, Now]:
        id = str(UUID(int=self._chance.getrandbits(128), version=4))
        written = moment_at(datetime.combine(day, at), ZONE, DAY_STARTS).utc
        return NewEntry(id, fact, replaces), Now(written.astimezone(UTC), ZONE)
