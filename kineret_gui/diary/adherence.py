"""What became of each due dose. Always derived from the entries, never stored.

A dose without an entry is *not recorded*. Only the person's own word makes it *missed*.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import Enum

from kineret_gui.diary.entry import Entry
from kineret_gui.diary.injection import Answer, DoseAnswer, Injection
from kineret_gui.diary.moment import Now, resolve, wall_time
from kineret_gui.diary.schedule import DoseId, DueDose


class DoseState(Enum):
    """The states of a dose, in the words of the diary."""

    UPCOMING = "upcoming"
    DUE = "due"
    RECORDED = "recorded"
    RECORDED_LATE = "recorded late"
    NOT_RECORDED = "not recorded"
    MISSED = "missed"
    SKIPPED_ON_ADVICE = "skipped on advice"
    GIVEN_IN_HOSPITAL = "given in hospital"
    PAUSED = "paused"


OPEN = frozenset({DoseState.UPCOMING, DoseState.DUE, DoseState.NOT_RECORDED})
GIVEN = frozenset({DoseState.RECORDED, DoseState.RECORDED_LATE, DoseState.GIVEN_IN_HOSPITAL})

_SAID = {
    Answer.MISSED: DoseState.MISSED,
    Answer.SKIPPED_ON_ADVICE: DoseState.SKIPPED_ON_ADVICE,
    Answer.GIVEN_IN_HOSPITAL: DoseState.GIVEN_IN_HOSPITAL,
}


@dataclass(frozen=True, slots=True)
class DoseRecord:
    """One due dose and what the diary knows of it. Several syringes leave it open until all are recorded."""

    dose: DueDose
    state: DoseState
    injections: tuple[Entry[Injection], ...]
    answers: tuple[Entry[DoseAnswer], ...]

    @property
    def syringes_left(self) -> tuple[int, ...]:
        """Whole mg of each syringe that is not recorded yet."""
        return self.dose.syringes[len(self.injections) :]


@dataclass(frozen=True, slots=True)
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
) -> Reckoning:
    """What became of each due dose, seen from the present."""
    given, extra = _given_to(due, injections)
    said = _said_of(due, given, answers)
    records = (
        DoseRecord(dose, _state(dose, given[dose.id], said[dose.id], now, day_starts), given[dose.id], said[dose.id])
        for dose in due
    )
    return Reckoning(tuple(records), extra)


def _given_to(
    due: Sequence[DueDose], injections: Sequence[Entry[Injection]]
) -> tuple[dict[DoseId, tuple[Entry[Injection], ...]], tuple[Entry[Injection], ...]]:
    """Each injection at the dose it names; where a corrected order has no such dose, at an open one of that day."""
    given: dict[DoseId, tuple[Entry[Injection], ...]] = {dose.id: () for dose in due}
    homeless, extra = [], []
    for entry in sorted(injections, key=lambda entry: (entry.fact.moment.utc, entry.id)):
        if entry.fact.answers is None:
            extra.append(entry)
        elif entry.fact.answers in given:
            given[entry.fact.answers] += (entry,)
        else:
            homeless.append(entry)
    for entry in homeless:
        same_day = (dose for dose in due if dose.id.day == entry.fact.day)
        home = next((dose for dose in same_day if len(given[dose.id]) < len(dose.syringes)), None)
        if home is None:
            extra.append(entry)
        else:
            given[home.id] += (entry,)
    return given, tuple(extra)


def _said_of(
    due: Sequence[DueDose],
    given: Mapping[DoseId, tuple[Entry[Injection], ...]],
    answers: Sequence[Entry[DoseAnswer]],
) -> dict[DoseId, tuple[Entry[DoseAnswer], ...]]:
    """Each answer, the latest last, at the dose it names; where that dose is gone, at an open one of that day."""
    said: dict[DoseId, tuple[Entry[DoseAnswer], ...]] = {dose.id: () for dose in due}
    in_order = sorted(answers, key=lambda entry: (entry.written, entry.id))
    for entry in sorted(in_order, key=lambda entry: entry.fact.dose not in said):
        home = entry.fact.dose
        if home not in said:
            open_then = (d.id for d in due if d.id.day == entry.fact.day and not given[d.id] and not said[d.id])
            home = next(open_then, home)
        if home in said:
            said[home] += (entry,)
    return said


def _state(
    dose: DueDose,
    given: tuple[Entry[Injection], ...],
    told: tuple[Entry[DoseAnswer], ...],
    now: Now,
    day_starts: int,
) -> DoseState:
    if len(given) >= len(dose.syringes):
        last_needed = given[len(dose.syringes) - 1].fact
        return DoseState.RECORDED_LATE if is_late(last_needed, dose) else DoseState.RECORDED
    if told:
        return _SAID[told[-1].fact.answer]
    if dose.paused:
        return DoseState.PAUSED
    if dose.id.day < now.day(day_starts):
        return DoseState.NOT_RECORDED
    # By the instant, not by the wall: where clocks go back, a dose that came due stays due.
    if now.utc >= resolve(wall_time(dose.id.day, dose.id.time, day_starts), now.zone):
        return DoseState.DUE
    return DoseState.UPCOMING


def is_late(injection: Injection, dose: DueDose) -> bool:
    """Whether an injection came late for a dose.

    Late is what the clinic called late; where it named no window, late is after the diary day of the dose. The
    leaflet asks for the same time each day and names no window in hours (EU package leaflet, section 3).
    """
    window = dose.order.late_after
    if window is None:
        return injection.moment.day > dose.id.day
    usual = wall_time(dose.id.day, dose.id.time, injection.moment.day_starts)
    due_at = injection.moment.time_there(usual)
    return injection.moment.utc > due_at + timedelta(minutes=window)
