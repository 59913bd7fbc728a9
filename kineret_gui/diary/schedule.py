"""The doses that are due in a period, each under the order of its own day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta

from kineret_gui.diary.moment import check_day
from kineret_gui.diary.prescription import Pause, Prescription, in_force


@dataclass(frozen=True, slots=True, order=True)
class DoseId:
    """Which due dose is meant: its diary day and its usual time."""

    day: date
    time: time

    def __post_init__(self) -> None:
        check_day("the day of the dose", self.day)


@dataclass(frozen=True, slots=True)
class DueDose:
    """One dose as ordered: when, and how many mg in each of its syringes."""

    id: DoseId
    order: Prescription
    paused: bool

    @property
    def syringes(self) -> tuple[int, ...]:
        return self.order.syringes


def due_doses(
    prescriptions: Sequence[Prescription], pauses: Sequence[Pause], first: date, last: date
) -> tuple[DueDose, ...]:
    """Every dose due from `first` to `last`, both included, in order of day and time; paused ones too."""
    doses = []
    for day in days_between(first, last):
        order = in_force(prescriptions, day)
        if order is None or not order.is_due_on(day):
            continue
        paused = any(pause.covers(day) for pause in pauses)
        doses += [DueDose(DoseId(day, at), order, paused) for at in order.times]
    return tuple(doses)


def next_due(
    prescriptions: Sequence[Prescription], pauses: Sequence[Pause], after: date, within: int = 60
) -> DueDose | None:
    """The first dose that is due after a day and not paused, looking `within` days ahead."""
    ahead = due_doses(prescriptions, pauses, after + timedelta(days=1), after + timedelta(days=within))
    return next((dose for dose in ahead if not dose.paused), None)


def days_between(first: date, last: date) -> list[date]:
    """Every day from `first` to `last`, both included."""
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]
