"""The diary of an invented person, to look at the program with. The same seed gives the same diary."""

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from kineret_gui.diary.entry import Withdrawal
from kineret_gui.diary.facts.injection import Answer, DoseAnswer, Giver, Injection
from kineret_gui.diary.facts.person import Colour, Condition, Person, Shape, WhoInjects
from kineret_gui.diary.facts.photo import Picture
from kineret_gui.diary.facts.prescription import Pause, Prescription, in_force
from kineret_gui.diary.facts.site import Figure, PlaceInUse, PlaceRest
from kineret_gui.diary.invented.medicines import DemoMedicines
from kineret_gui.diary.invented.observations import DemoWellbeing
from kineret_gui.diary.invented.pen import ZONE, Line, Pen, then
from kineret_gui.diary.invented.questions import DemoQuestions
from kineret_gui.diary.invented.reactions import DemoReactions
from kineret_gui.diary.moment import DAY_STARTS, moment_at
from kineret_gui.diary.rules.rotation import Suggestion, Uses, suggest
from kineret_gui.diary.rules.schedule import DoseId, days_between

NAME = "Demo (invented person)"

_LATE, _OTHER_SPOT, _CORRECTED = 0.05, 0.1, 0.03
_MISSED, _SKIPPED, _IN_HOSPITAL, _FORGOTTEN = 0.02, 0.01, 0.01, 0.015
_LOST_SOME, _TWICE = timedelta(days=40), timedelta(days=75)  # from the first day on; one dose each
_SORE = timedelta(days=10), timedelta(days=17)  # from the first day on, when a place rests and is used again


class DemoDiary:
    """Entries of the `days` days before `today`, each with when it was written.

    picture  what the photo of a reaction shows; None for a diary without photos
    """

    def __init__(self, figure: Figure, today: date, days: int, seed: int, picture: Picture | None = None) -> None:
        self._figure = figure
        self._chance = random.Random(seed)
        self._pen = Pen(self._chance)
        self._first = today - timedelta(days=days)
        self._today = today
        self._places = tuple(place.id for place in figure.places if not place.by_someone_else_only)
        self._uses = Uses({}, ())
        self._orders = self._ordered()
        self._sore = (self._first + _SORE[0], self._first + _SORE[1]) if days >= 20 else None
        self._latest: Injection | None = None
        self._lost_some = self._injected_twice = False
        self._second = Pen(random.Random(f"the second injection of {seed}"))
        # A chance of its own: whatever is said of the days, the injections stay as they are. No number, or its ids
        # would be those of another seed.
        other = Pen(random.Random(f"the days of {seed}"))
        self._reactions = DemoReactions(other, figure, self._first, today, picture)
        questions = DemoQuestions(Pen(random.Random(f"the questions of {seed}")))
        self._wellbeing = DemoWellbeing(other, questions, self._first, today)
        self._medicines = DemoMedicines(Pen(random.Random(f"the medicines of {seed}")), self._first, today)

    def entries(self) -> list[Line]:
        """All entries in the order of writing; today is left open."""
        return sorted(self._entries(), key=lambda written: written[1].utc)

    def _entries(self) -> Iterator[Line]:
        yield self._pen.write(self._person(), self._first, time(6, 55))
        for prescription in self._orders:
            yield self._pen.write(prescription, prescription.starts, time(7, 0))
        yield from self._rest_of_a_sore_place()
        if self._first < self._today:
            yield from self._medicines.ordered()
        pause = self._pause()
        if pause:
            yield self._pen.write(pause, pause.first, time(7, 30))
        for day in days_between(self._first, self._today - timedelta(days=1)):
            if self._latest:
                yield from self._reactions.look(day, self._latest)
            order = in_force(self._orders, day)
            if order and order.is_due_on(day) and not (pause and pause.covers(day)):
                yield from self._day(day, order)
            if self._latest:
                yield from self._reactions.evening(day, self._latest)
            yield from self._wellbeing.of_day(day)
            yield from self._medicines.of_day(day)
        if self._first < self._today:
            yield from self._wellbeing.to_come()

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

    def _rest_of_a_sore_place(self) -> Iterator[Line]:
        if self._sore:
            first, again = self._sore
            yield self._pen.write(PlaceRest(self._places[0], then(first, time(7, 30)), "Sore"), first, time(7, 30))
            yield self._pen.write(PlaceInUse(self._places[0], then(again, time(7, 30))), again, time(7, 30))

    def _resting(self, day: date) -> frozenset[str]:
        """The places that take no injection on that day."""
        resting = self._reactions.resting(day)
        if self._sore and self._sore[0] <= day < self._sore[1]:
            resting |= {self._places[0]}
        return resting

    def _day(self, day: date, order: Prescription) -> Iterator[Line]:
        dose = DoseId(day, order.times[0])
        fate = self._chance.random()
        evening = time(21, self._chance.randrange(60))
        if fate < _MISSED:
            yield self._pen.write(DoseAnswer(dose, Answer.MISSED), day, evening)
        elif fate < _MISSED + _SKIPPED:
            yield self._pen.write(DoseAnswer(dose, Answer.SKIPPED_ON_ADVICE), day, evening)
        elif fate < _MISSED + _SKIPPED + _IN_HOSPITAL:
            yield self._pen.write(DoseAnswer(dose, Answer.GIVEN_IN_HOSPITAL), day, evening)
        elif fate >= _MISSED + _SKIPPED + _IN_HOSPITAL + _FORGOTTEN:
            yield from self._injection(day, order, dose)

    def _injection(self, day: date, order: Prescription, dose: DoseId) -> Iterator[Line]:
        minutes = self._chance.randrange(-15, 50)
        if self._chance.random() < _LATE:
            minutes += self._chance.randrange(200, 600)
        wall = datetime.combine(day, dose.time) + timedelta(minutes=minutes)
        moment = moment_at(wall, ZONE, DAY_STARTS)
        place, spot = self._choose(self._resting(day))
        self._uses = Uses({**self._uses.last_used, spot: moment}, (place,))
        injection = Injection(moment, order.syringes[0], spot, Giver.MYSELF, dose, batch=f"DEMO{day:%y%m}")
        if not self._lost_some and day - self._first >= _LOST_SOME:
            self._lost_some = True
            injection = replace(injection, milligrams=60, note="The syringe fell down before it was empty")
        self._latest = injection
        written, when = self._pen.write(injection, wall.date(), wall.time())
        yield written, when
        if not self._injected_twice and day - self._first >= _TWICE:
            self._injected_twice = True
            again = moment_at(wall + timedelta(hours=1), ZONE, DAY_STARTS)
            second = replace(injection, moment=again, note="Forgot that it was done already")
            yield self._second.write(second, again.wall.date(), again.wall.time())
        if self._chance.random() < _CORRECTED:
            corrected = replace(
                injection,
                note="The time was wrong",
                moment=moment_at(wall - timedelta(minutes=10), ZONE, DAY_STARTS),
            )
            self._latest = corrected
            yield self._pen.write(corrected, day, time(22, 0), replaces=written.id)
        elif self._chance.random() < _CORRECTED / 3:
            double = replace(injection, answers=None, note="Entered twice")
            extra, when = self._pen.write(double, day, time(22, 5))
            yield extra, when
            yield self._pen.write(Withdrawal(extra.id, day, "Entered twice"), day, time(22, 6))

    def _choose(self, resting: frozenset[str]) -> tuple[str, str]:
        """Mostly what is suggested; now and then another spot, but never in a place that rests."""
        places = self._figure.allowed(Giver.MYSELF, self._places)
        suggestion = suggest(places, resting, self._uses)
        assert isinstance(suggestion, Suggestion)
        if self._chance.random() < _OTHER_SPOT:
            place = self._chance.choice(places)
            spot = self._chance.choice(place.spots)
            if place.id not in resting:
                return place.id, spot.id
        return suggestion.place.id, suggestion.spot.id
