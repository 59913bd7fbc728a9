"""A person, their places, and everything that was written down; and what a friend who sits by remembers of it.

The friend remembers in the plainest way: nothing of it comes from the functions that are looked at.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta, timezone
from typing import Any

from kineret_gui.diary.entry import Entry, Fact, Withdrawal
from kineret_gui.diary.facts.injection import Giver, Injection
from kineret_gui.diary.facts.level import Level
from kineret_gui.diary.facts.reaction import Course, Reaction, ReactionAnswer, Sign
from kineret_gui.diary.facts.site import Place, PlaceInUse, PlaceRest
from kineret_gui.diary.moment import Moment
from tests.facts import F, day, entry, figure

FIGURES = tuple(map(figure, ("adult", "child")))
FIRST = day("2026-01-01")
_WINTER = timezone(timedelta(hours=1))
_COURSES = tuple(Course)


class Digits:
    """Choices read off one number."""

    def __init__(self, number: int) -> None:
        self._left = number

    def below(self, most: int) -> int:
        self._left, digit = divmod(self._left, most)
        return digit

    def one_of(self, choices: Sequence[Any]) -> Any:
        return choices[self.below(len(choices))]


@dataclass
class Soreness:
    """A reaction as the friend remembers it: since when, and the answers with their entries, latest last."""

    place: str
    since: date
    entry: Entry[Reaction]
    answers: list[Entry[ReactionAnswer]] = field(default_factory=list)
    withdrawn: bool = False

    def is_there(self, on: date) -> bool:
        last = self.answers[-1].fact if self.answers else None
        healed_before = last is not None and last.course is Course.HEALED and last.moment.day < on
        return not self.withdrawn and self.since <= on and not healed_before


class Life:
    """Whose places they are, and everything that was written down so far."""

    def __init__(self, person: int) -> None:
        digits = Digits(person)
        self.figure = FIGURES[digits.below(2)]
        every = [place.id for place in self.figure.places]
        wanted = digits.below(len(every) + 1)
        self.used = {digits.one_of(every) for _ in range(wanted)} if wanted < len(every) else set(every)
        self.entries: list[Entry[Fact]] = []
        self.rests: set[str] = set()
        self.sore: list[Soreness] = []
        self.last: str | None = None  # the place of the latest injection
        self.today = FIRST
        self._minutes = 0

    def lives_a_day(self, digits: Digits) -> None:
        """What is written in the morning, before anyone asks where the injection goes."""
        self.today += timedelta(days=1 + digits.below(3) // 2)
        self._minutes = 0
        for _ in range(digits.below(4)):
            act = (self.reaction, self.answer, self.answer, self.second_thoughts, self.rest, self.rest)
            digits.one_of(act)(digits)

    def injects(self, spot: str) -> None:
        self.write(Injection(self.moment(), 100, spot, Giver.MYSELF, None))
        self.last = spot.split("/")[0]

    def reaction(self, digits: Digits) -> None:
        places = [place.id for place in self.figure.places]
        place = self.last if self.last and digits.below(2) else digits.one_of(places)
        moment = self.moment()
        fact = Reaction(f"r{len(self.sore)}", moment, place, (Sign.REDNESS,), Level.MILD)
        self.sore.append(Soreness(place, moment.day, self.write(fact)))

    def answer(self, digits: Digits) -> None:
        if self.sore:
            told = digits.one_of(self.sore)
            fact = ReactionAnswer(told.entry.fact.id, self.moment(), digits.one_of(_COURSES))
            told.answers.append(self.write(fact))

    def second_thoughts(self, digits: Digits) -> None:
        """Something that was said of a reaction is corrected or withdrawn."""
        if not self.sore:
            return
        told = digits.one_of(self.sore)
        withdraws = digits.below(3) == 0
        if told.answers and digits.below(2):
            at = digits.below(len(told.answers))
            old = told.answers[at]
            if withdraws:
                self.withdraw(told.answers.pop(at))
            else:
                told.answers[at] = self.write(replace(old.fact, course=digits.one_of(_COURSES)), old.id)
        elif withdraws and not told.withdrawn:
            told.withdrawn = True
            self.withdraw(told.entry)
        elif not told.withdrawn:
            told.place = digits.one_of(self.figure.places).id
            told.entry = self.write(replace(told.entry.fact, place=told.place), told.entry.id)

    def rest(self, digits: Digits) -> None:
        place = digits.one_of(self.figure.places).id
        if digits.below(3):
            self.write(PlaceRest(place, self.moment()))
            self.rests.add(place)
        else:
            self.write(PlaceInUse(place, self.moment()))
            self.rests.discard(place)

    def rests_now(self, place: str) -> bool:
        return place in self.rests or any(told.place == place and told.is_there(self.today) for told in self.sore)

    def may_take_one(self, hand: Giver) -> list[Place]:
        """The places that this person uses and this hand may inject into."""
        forbidden = {"arm-back-left", "arm-back-right"} if hand is Giver.MYSELF else set()
        return [place for place in self.figure.places if place.id in self.used - forbidden]

    def withdraw(self, wrong: Entry[Fact]) -> None:
        self.write(Withdrawal(wrong.id, wrong.fact.day))

    def write(self, fact: F, replaces: str | None = None) -> Entry[F]:
        written = entry(fact, f"e{len(self.entries)}", replaces=replaces)
        self.entries.append(written)
        return written

    def moment(self) -> Moment:
        """One minute later than the last time."""
        self._minutes += 1
        return moment_of(self.today, self._minutes)


def moment_of(day: date, minutes: int) -> Moment:
    """So many minutes after the diary day began, in winter; made by hand, because it is made a million times."""
    return Moment(datetime.combine(day, time(3), _WINTER) + timedelta(minutes=minutes), "Europe/Berlin", day, 180)
