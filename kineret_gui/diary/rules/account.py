"""An account of a period: counts and dates as they follow from what was written.

Nothing is judged, nothing is a share of anything, and what nobody wrote is not made up.
"""

from collections.abc import Iterator, Sequence
from datetime import date

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.facts.attack import Attack
from kineret_gui.diary.facts.daily_symptoms import Rating
from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.facts.level import Level
from kineret_gui.diary.facts.measurement import Measurement
from kineret_gui.diary.facts.prescription import Pause, Prescription, in_force
from kineret_gui.diary.facts.reaction import Reaction, ReactionAnswer
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now
from kineret_gui.diary.number import Bound
from kineret_gui.diary.rules.adherence import DoseRecord
from kineret_gui.diary.rules.healing import ReactionStory, stories
from kineret_gui.diary.rules.medicine_doses import MedicinesOfPeriod, reckon_medicines
from kineret_gui.diary.rules.period import Period
from kineret_gui.diary.rules.review import Totals, of_kind, reckon_period, totals
from kineret_gui.diary.rules.schedule import days_between
from kineret_gui.diary.rules.strip import StripSubject, StripValue, strips
from kineret_gui.diary.rules.timeline import PlaceOfPeriod, places

_BOUNDS = (Bound.LESS, Bound.AT_MOST, Bound.EXACTLY, Bound.AT_LEAST, Bound.MORE)  # of one number, the lowest first


@frozen
class Noted:
    """A symptom by name: how often it was noted, and how often it was said that there was none of it."""

    felt: StripSubject
    there: int
    none: int


@frozen
class Measured:
    """The values of one kind in one unit, each as it was entered; of equal ones the earliest."""

    first: Measurement
    last: Measurement
    lowest: Measurement
    highest: Measurement
    count: int


@frozen
class Ordered:
    """An order or a pause, and those days of the period on which it held."""

    fact: Prescription | Pause
    period: Period


@frozen
class Account:
    """A period of a diary.

    doses       every dose that was due, with what became of it
    extra       injections for which no dose was due
    places      where injections went, and where reactions were
    begun       reactions that began in the period
    still_open  reactions that had not healed at its end, or by today where it is not over
    medicines   other medicines and their doses, which are in none of the numbers of Kineret
    """

    period: Period
    doses: tuple[DoseRecord, ...]
    extra: tuple[Entry[Injection], ...]
    places: tuple[PlaceOfPeriod, ...]
    begun: tuple[ReactionStory, ...]
    still_open: tuple[ReactionStory, ...]
    symptoms: tuple[Noted, ...]
    attacks: tuple[Entry[Attack], ...]
    measured: tuple[Measured, ...]
    ordered: tuple[Ordered, ...]
    medicines: MedicinesOfPeriod

    @property
    def totals(self) -> Totals:
        return totals(self.doses)


def account(entries: Sequence[Entry[Fact]], period: Period, now: Now, day_starts: int) -> Account:
    """The period as it is seen now.

    `entries` hold what stands for its days, every prescription and pause, every order of another medicine, and the
    reactions that reach into it with all their answers.
    """
    today = now.day(day_starts)
    reckoning = reckon_period(entries, period.first, period.last, now, day_starts)
    all_stories = stories(of_kind(entries, Reaction), of_kind(entries, ReactionAnswer))
    end = min(period.last, today)
    return Account(
        period=period,
        doses=reckoning.doses,
        extra=reckoning.extra,
        places=places(entries, period.first, period.last, today),
        begun=tuple(story for story in all_stories if period.holds(story.reaction.day)),
        still_open=tuple(s for s in all_stories if s.reaction.day <= end and (s.healed is None or s.healed > end)),
        symptoms=tuple(_noted(felt, values) for felt, values in strips(entries, period.first, period.last).items()),
        attacks=tuple(entry for entry in of_kind(entries, Attack) if period.holds(entry.fact.day)),
        measured=_measured([e.fact for e in of_kind(entries, Measurement) if period.holds(e.fact.day)]),
        ordered=tuple(_ordered(entries, period)),
        medicines=reckon_medicines(entries, period.first, period.last, now, day_starts),
    )


def _noted(felt: StripSubject, values: Sequence[StripValue]) -> Noted:
    none = sum(_is_none(value) for value in values)
    return Noted(felt, len(values) - none, none)


def _is_none(value: StripValue) -> bool:
    return value.much.value == 0 if isinstance(value.much, Rating) else value.much is Level.NONE


def _measured(values: Sequence[Measurement]) -> tuple[Measured, ...]:
    """The kinds in the order in which they were first measured."""
    kinds: dict[tuple[object, str, str], list[Measurement]] = {}
    for value in sorted(values, key=lambda value: value.moment.utc):
        kinds.setdefault((value.quantity, value.own.casefold(), value.unit), []).append(value)
    return tuple(
        Measured(of_kind[0], of_kind[-1], min(of_kind, key=_height), max(of_kind, key=_height), len(of_kind))
        for of_kind in kinds.values()
    )


def _height(value: Measurement) -> tuple[object, int]:
    """Less than a number is lower than the number itself."""
    return value.value, _BOUNDS.index(value.bound)


def _ordered(entries: Sequence[Entry[Fact]], period: Period) -> Iterator[Ordered]:
    """The orders day by day, those that follow without a gap as one; then the pauses."""
    orders = [entry.fact for entry in of_kind(entries, Prescription)]
    days: dict[int, list[date]] = {}
    for day in days_between(period.first, period.last):
        order = in_force(orders, day)
        if order and (order.last_day is None or day <= order.last_day):
            days.setdefault(orders.index(order), []).append(day)
    yield from (Ordered(orders[n], Period(held[0], held[-1])) for n, held in days.items())
    for pause in (entry.fact for entry in of_kind(entries, Pause)):
        first, last = max(pause.first, period.first), min(pause.last or period.last, period.last)
        if first <= last:
            yield Ordered(pause, Period(first, last))
