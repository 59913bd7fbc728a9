"""The doses that are due in a period, each under the order of its own day."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, time, timedelta

from kineret_gui.diary.facts.prescription import Pause, Prescription, in_force
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import DAY_STARTS, FIRST_DAY, LAST_DAY, Now, check_day


@dataclass(frozen=True, slots=True, order=True)
class DoseId:
    """The identity of a due dose: its diary day and its usual time."""

    day: date
    time: time

    def __post_init__(self) -> None:
        check_day("the day of the dose", self.day)


@frozen
class Clocks:
    """By which clocks a dose is due, and by which ones it is looked at.

    zone  IANA name: by its clocks doses are due; empty while nobody looks
    here  IANA name of the zone of this computer
    dated  the diary day has another date here than there, so that a time alone would be taken for that of another day
    """

    zone: str = ""
    here: str = ""
    day_starts: int = DAY_STARTS
    dated: bool = False


@frozen
class DueDose:
    """One dose as ordered: when, and how many mg in each of its syringes.

    clocks  known once it was reckoned what became of the dose
    """

    id: DoseId
    order: Prescription
    paused: bool
    clocks: Clocks = field(default=Clocks(), compare=False)

    @property
    def syringes(self) -> tuple[int, ...]:
        return self.order.syringes


def due_doses(
    prescriptions: Sequence[Prescription], pauses: Sequence[Pause], first: date, last: date
) -> tuple[DueDose, ...]:
    """Every dose due from `first` to `last`, both included, in order of day and time; paused ones too.

    None is due on a day that no diary can hold.
    """
    doses = []
    for day in days_between(max(first, FIRST_DAY), min(last, LAST_DAY)):
        order = in_force(prescriptions, day)
        if order is None or not order.is_due_on(day):
            continue
        paused = any(pause.covers(day) for pause in pauses)
        doses += [DueDose(DoseId(day, at), order, paused) for at in order.times]
    return tuple(doses)


def seen_by(doses: Sequence[DueDose], now: Now, day_starts: int) -> tuple[DueDose, ...]:
    """The same doses, each with the clocks by which it is due and looked at."""
    clocks = clocks_at(now, day_starts)
    return tuple(replace(dose, clocks=clocks) for dose in doses)


def clocks_at(now: Now, day_starts: int) -> Clocks:
    """The clocks by which doses are due and looked at now; `now` is by those that doses follow."""
    return Clocks(now.zone, now.here, day_starts, not now.shares(now.day(day_starts)))


def next_due(
    prescriptions: Sequence[Prescription], pauses: Sequence[Pause], after: date, within: int = 60
) -> DueDose | None:
    """The first dose that is due after a day and not paused, looking `within` days ahead."""
    ahead = due_doses(prescriptions, pauses, after + timedelta(days=1), after + timedelta(days=within))
    return next((dose for dose in ahead if not dose.paused), None)


def days_between(first: date, last: date) -> list[date]:
    """Every day from `first` to `last`, both included."""
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]
