"""The outcome of each dose of another medicine. Always derived from the entries, never stored.

A dose without an answer is *not recorded* once its diary day is over; only the person's own word makes it *not taken*.
An answer of which only a newer version knows what it says makes its dose *of a newer version*, and not open.
"""

import contextlib
import json
from collections.abc import Mapping, Sequence
from datetime import date, time, timedelta
from enum import Enum
from typing import Any

from kineret_gui.diary.entry import Entry, Fact, Foreign
from kineret_gui.diary.facts.medicine import Medicine, MedicineAnswer, MedicineOutcome, MedicineRhythm, MedicineTaken
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now, resolve, wall_time
from kineret_gui.diary.rules.medicine_schedule import MedicineDose, by_writing, due_medicines, latest_orders
from kineret_gui.diary.rules.review import of_kind


class MedicineState(Enum):
    """The states of a dose of another medicine."""

    UPCOMING = "upcoming"
    DUE = "due"
    TAKEN = "taken"
    NOT_TAKEN = "not taken"
    SKIPPED_ON_ADVICE = "skipped on advice"
    NOT_RECORDED = "not recorded"
    NEWER = "of a newer version"


STILL_OPEN = frozenset({MedicineState.UPCOMING, MedicineState.DUE, MedicineState.NOT_RECORDED})

STATE_OF = {
    MedicineOutcome.TAKEN: MedicineState.TAKEN,
    MedicineOutcome.NOT_TAKEN: MedicineState.NOT_TAKEN,
    MedicineOutcome.SKIPPED_ON_ADVICE: MedicineState.SKIPPED_ON_ADVICE,
}


_DISPLACED: Mapping[MedicineRhythm, range] = {
    MedicineRhythm.EVERY_DAY: range(1),
    MedicineRhythm.EVERY_OTHER_DAY: range(-1, 1),  # taken the day before: not on two days in a row
    MedicineRhythm.WEEKLY: range(-3, 4),
}
"""The days from a dose to an answer that may be meant for it, where the order no longer has the dose it names."""

AROUND = timedelta(days=6)
"""Days around a period whose answers decide on its own: half a week to the dose, and from there to another answer."""


@frozen
class MedicineRecord:
    """One due dose and what the diary knows of it; `answers` in the order of writing."""

    dose: MedicineDose
    state: MedicineState
    answers: tuple[Entry[MedicineAnswer], ...] = ()

    @property
    def is_open(self) -> bool:
        """Return whether nothing is known of it."""
        return self.state in STILL_OPEN


@frozen
class MedicinesOfPeriod:
    """Due doses with what became of them, in order; the answers to none of them; and what was taken as needed.

    orders  those that hold on a day of the period, by name
    """

    orders: tuple[Entry[Medicine], ...]
    doses: tuple[MedicineRecord, ...]
    extra: tuple[Entry[MedicineAnswer], ...]
    as_needed: tuple[Entry[MedicineTaken], ...]


NO_MEDICINES = MedicinesOfPeriod((), (), (), ())


def reckon_medicines(
    entries: Sequence[Entry[Fact]], first: date, last: date, now: Now, day_starts: int
) -> MedicinesOfPeriod:
    """Return what became of each dose due from `first` to `last`, seen from now.

    `entries` must hold every standing order of a medicine, what else was written for the days of the period, and the
    answers of `AROUND` days before and after it. `now` is by the clocks that doses follow.
    """
    orders = latest_orders(of_kind(entries, Medicine))
    due = due_medicines([entry.fact for entry in orders], first - AROUND, last + AROUND)
    answers = sorted(of_kind(entries, MedicineAnswer), key=by_writing)
    answered, extra = _answered(due, answers, day_starts)
    unread = [entry.fact for entry in entries if isinstance(entry.fact, Foreign) and entry.fact.kind == _ANSWER]
    records = (
        _record(dose, tuple(known), unread, now, day_starts)
        for dose, known in zip(due, answered, strict=True)
        if first <= dose.day <= last
    )
    taken = [entry for entry in of_kind(entries, MedicineTaken) if first <= entry.fact.day <= last]
    return MedicinesOfPeriod(
        orders=tuple(entry for entry in orders if entry.fact.holds_in(first, last)),
        doses=tuple(records),
        extra=tuple(entry for entry in extra if first <= entry.fact.on <= last),
        as_needed=tuple(sorted(taken, key=lambda entry: entry.fact.moment.utc)),
    )


_ANSWER = MedicineAnswer.KIND.name


def _answered(
    due: Sequence[MedicineDose], answers: Sequence[Entry[MedicineAnswer]], day_starts: int
) -> tuple[list[list[Entry[MedicineAnswer]]], list[Entry[MedicineAnswer]]]:
    """The answers to each dose, and those to none. Where a corrected order no longer has the dose that answers name,
    they answer the nearest one of its medicine of which nothing is said: of the same day; of a weekly one, in the same
    week, for what was taken on Wednesday must not be taken again on Thursday.
    """
    of_dose: list[list[Entry[MedicineAnswer]]] = [[] for _ in due]
    places = {(dose.medicine.id, dose.day, dose.at): number for number, dose in enumerate(due)}
    gone: dict[tuple[str, date, time | None], list[Entry[MedicineAnswer]]] = {}
    extra: list[Entry[MedicineAnswer]] = []
    for entry in answers:
        named = (entry.fact.medicine, entry.fact.on, entry.fact.at)
        (of_dose[places[named]] if named in places else gone.setdefault(named, [])).append(entry)
    near = _numbers_by_day(due)
    for named in sorted(gone, key=lambda named: (named[1], _minutes(named[2], day_starts))):
        free = [number for number in near.get(named[:2], ()) if not of_dose[number]]
        nearest = min(free, key=lambda number: _distance(due[number], named, day_starts), default=None)
        (extra if nearest is None else of_dose[nearest]).extend(gone[named])
    return of_dose, sorted(extra, key=by_writing)


def _numbers_by_day(due: Sequence[MedicineDose]) -> dict[tuple[str, date], list[int]]:
    """The doses of a medicine that an answer given for a day may be meant for, by their numbers."""
    numbers: dict[tuple[str, date], list[int]] = {}
    for number, dose in enumerate(due):
        for days in _DISPLACED[dose.medicine.rhythm]:
            numbers.setdefault((dose.medicine.id, dose.day + timedelta(days=days)), []).append(number)
    return numbers


def _distance(dose: MedicineDose, named: tuple[str, date, time | None], day_starts: int) -> tuple[int, int]:
    return abs((dose.day - named[1]).days), _apart(dose.at, named[2], day_starts)


def _apart(one: time | None, other: time | None, day_starts: int) -> int:
    """Return the minutes of the diary day between two usual times; none where one of them is not named."""
    return abs(_minutes(one, day_starts) - _minutes(other, day_starts)) if one and other else 0


def _minutes(at: time | None, day_starts: int) -> int:
    """Return the minutes from the beginning of the diary day."""
    return (at.hour * 60 + at.minute - day_starts) % (24 * 60) if at else 0


def _record(
    dose: MedicineDose,
    answers: tuple[Entry[MedicineAnswer], ...],
    unread: Sequence[Foreign],
    now: Now,
    day_starts: int,
) -> MedicineRecord:
    if answers:
        return MedicineRecord(dose, STATE_OF[answers[-1].fact.outcome], answers)
    if any(_may_answer(fact, dose) for fact in unread):
        return MedicineRecord(dose, MedicineState.NEWER)
    return MedicineRecord(dose, _without_answer(dose, now, day_starts))


def _without_answer(dose: MedicineDose, now: Now, day_starts: int) -> MedicineState:
    today = now.day(day_starts)
    if dose.day != today:
        return MedicineState.NOT_RECORDED if dose.day < today else MedicineState.UPCOMING
    # By the instant, not by the wall: where clocks go back, a dose that came due stays due.
    if dose.at is None or now.utc >= resolve(wall_time(dose.day, dose.at, day_starts), now.zone):
        return MedicineState.DUE
    return MedicineState.UPCOMING


def _may_answer(fact: Foreign, dose: MedicineDose) -> bool:
    """Return whether what only a newer version can read is of this dose, as far as it names one as this one would."""
    written: Any = {}
    with contextlib.suppress(ValueError):
        written = json.loads(fact.body)
    named = written if isinstance(written, dict) else {}
    at = dose.at.isoformat() if dose.at else None
    return fact.day == dose.day and (
        named.get("medicine", dose.medicine.id) == dose.medicine.id and named.get("at", at) == at
    )
