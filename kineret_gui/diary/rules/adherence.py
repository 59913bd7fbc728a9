"""The outcome of each due dose. Always derived from the entries, never stored.

A dose without an entry is *not recorded*. Only the person's own word makes it *missed*. What only a newer version can
read makes it *of a newer version*, and not open: it may have been given.

A dose of which anything went in is told by its amount: the mg of all its syringes together, however many they were.

- as much as was ordered: *recorded*, or *recorded late* by the time of its last syringe;
- less: *part given*, whatever was answered. The answer then tells of the rest;
- more: *given in another amount*.

What was ordered is what the order says. Where an order was corrected, a dose of which nothing was left by the order as
it stood when its last syringe was written is judged by that one: a correction afterwards changes nothing of the past.
"""

from collections.abc import Sequence
from enum import Enum

from kineret_gui.diary.entry import Entry, Foreign
from kineret_gui.diary.facts.injection import Answer, DoseAnswer, Injection
from kineret_gui.diary.followed import Followed
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now, resolve, wall_time
from kineret_gui.diary.rules.amount import (
    Corrections,
    Differs,
    OrderBefore,
    amounts,
    differs,
    ordered_then,
    syringes_left,
    total_of,
)
from kineret_gui.diary.rules.dose_of_injection import answers_by_dose, given_to
from kineret_gui.diary.rules.lateness import is_late
from kineret_gui.diary.rules.schedule import DueDose, seen_by
from kineret_gui.diary.rules.unread import unread_of


class DoseState(Enum):
    """The states of a dose, in the words of the diary."""

    UPCOMING = "upcoming"
    DUE = "due"
    RECORDED = "recorded"
    RECORDED_LATE = "recorded late"
    PART_GIVEN = "part given"
    OTHER_AMOUNT = "given in another amount"
    NOT_RECORDED = "not recorded"
    MISSED = "missed"
    SKIPPED_ON_ADVICE = "skipped on advice"
    GIVEN_IN_HOSPITAL = "given in hospital"
    PAUSED = "paused"
    NEWER = "of a newer version"


OPEN = frozenset({DoseState.UPCOMING, DoseState.DUE, DoseState.NOT_RECORDED})  # nothing is known of it
GIVEN = frozenset({DoseState.RECORDED, DoseState.RECORDED_LATE, DoseState.GIVEN_IN_HOSPITAL})
IN_OTHER_AMOUNTS = frozenset({DoseState.PART_GIVEN, DoseState.OTHER_AMOUNT})

_STATE_OF = {
    Answer.MISSED: DoseState.MISSED,
    Answer.SKIPPED_ON_ADVICE: DoseState.SKIPPED_ON_ADVICE,
    Answer.GIVEN_IN_HOSPITAL: DoseState.GIVEN_IN_HOSPITAL,
}


@frozen
class DoseRecord:
    """One due dose and what the diary knows of it.

    ordered_then  whole mg of each syringe as ordered when it was given, where the order was corrected since; else empty
    unread        what else was entered for it, which only a newer version can read
    """

    dose: DueDose
    state: DoseState
    injections: tuple[Entry[Injection], ...]
    answers: tuple[Entry[DoseAnswer], ...]
    ordered_then: tuple[int, ...] = ()
    unread: tuple[Entry[Foreign], ...] = ()

    @property
    def milligrams(self) -> int:
        """Whole mg that went in, over all its syringes."""
        return total_of(self.injections)

    @property
    def ordered(self) -> tuple[int, ...]:
        """Whole mg of each syringe by which it is judged."""
        return self.ordered_then or self.dose.syringes

    @property
    def syringes_left(self) -> tuple[int, ...]:
        """Whole mg of each syringe that is not recorded yet. Never more together than is missing of the dose."""
        return syringes_left(self.ordered, amounts(self.injections))

    @property
    def is_open(self) -> bool:
        """Return whether something is still to be said: nothing is known of it, or only a part of its syringes is."""
        if self.unread:
            return False
        if self.state is DoseState.PART_GIVEN:
            return bool(self.syringes_left) and not self.answers and not self.dose.paused
        return self.state in OPEN


@frozen
class Reckoning:
    """Due doses with what became of them, and the injections that answer none of them."""

    doses: tuple[DoseRecord, ...]
    extra: tuple[Entry[Injection], ...]


def reckon(
    due: Sequence[DueDose],
    injections: Sequence[Entry[Injection]],
    answers: Sequence[Entry[DoseAnswer]],
    now: Now,
    day_starts: int,
    corrections: Corrections | None = None,
    unread: Sequence[Entry[Foreign]] = (),
) -> Reckoning:
    """Return what became of each due dose, seen from now; `unread` says what only a newer version can read."""
    due = seen_by(due, now, day_starts)
    given, extra = given_to(due, injections)
    answered = answers_by_dose(due, given, answers)
    beyond = unread_of(due, {id: (*given[id], *answered[id]) for id in given}, unread)
    before = corrections or {}
    records = (
        _record(dose, given[dose.id], answered[dose.id], beyond[dose.id], before.get(dose.order, ()), now, day_starts)
        for dose in due
    )
    return Reckoning(tuple(records), extra)


def _record(
    dose: DueDose,
    given: tuple[Entry[Injection], ...],
    answers: tuple[Entry[DoseAnswer], ...],
    unread: tuple[Entry[Foreign], ...],
    before: Sequence[OrderBefore],
    now: Now,
    day_starts: int,
) -> DoseRecord:
    then = ordered_then(dose, given, before)
    ordered = sum(then or dose.syringes)
    without = DoseState.NEWER if unread else _without_any(dose, answers, now, day_starts)
    state = _by_amount(dose, given, ordered, now.followed) if given else without
    return DoseRecord(dose, state, given, answers, then, unread)


def _by_amount(
    dose: DueDose, given: Sequence[Entry[Injection]], ordered: int, followed: Sequence[Followed]
) -> DoseState:
    total = total_of(given)
    if total < ordered:
        return DoseState.PART_GIVEN
    if total > ordered:
        return DoseState.OTHER_AMOUNT
    last = max((entry.fact for entry in given), key=lambda injection: injection.moment.utc)
    return DoseState.RECORDED_LATE if is_late(last, dose, followed) else DoseState.RECORDED


def _without_any(dose: DueDose, answers: Sequence[Entry[DoseAnswer]], now: Now, day_starts: int) -> DoseState:
    if answers:
        return _STATE_OF[answers[-1].fact.answer]
    if dose.paused:
        return DoseState.PAUSED
    if dose.id.day < now.day(day_starts):
        return DoseState.NOT_RECORDED
    # By the instant, not by the wall: where clocks go back, a dose that came due stays due.
    if now.utc >= resolve(wall_time(dose.id.day, dose.id.time, day_starts), now.zone):
        return DoseState.DUE
    return DoseState.UPCOMING


def that_differ(doses: Sequence[DoseRecord], new: Sequence[Injection]) -> tuple[tuple[DoseRecord, Differs], ...]:
    """The doses of which several new injections together would make another amount than was ordered, in their order."""
    differing = []
    for record in doses:
        here = [one.milligrams for one in new if one.answers == record.dose.id]
        known = amounts(record.injections)
        if here and (asked := differs(record.ordered, [*known, *here[:-1]], here[-1])):
            differing.append((record, Differs(asked.ordered, sum(known), sum(here))))
    return tuple(differing)
