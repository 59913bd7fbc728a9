"""Doses, their states and injections in words."""

from collections.abc import Iterable
from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kineret_gui.diary.adherence import DoseRecord, DoseState
from kineret_gui.diary.injection import Giver, Injection
from kineret_gui.diary.moment import Now
from kineret_gui.diary.prescription import Pause, Prescription, Rhythm
from kineret_gui.diary.schedule import DueDose
from kineret_gui.screens.words import days, fill, sites

_STATES = {
    DoseState.UPCOMING: QT_TRANSLATE_NOOP("doses", "Upcoming"),
    DoseState.DUE: QT_TRANSLATE_NOOP("doses", "Due"),
    DoseState.RECORDED: QT_TRANSLATE_NOOP("doses", "Recorded"),
    DoseState.RECORDED_LATE: QT_TRANSLATE_NOOP("doses", "Recorded late"),
    DoseState.NOT_RECORDED: QT_TRANSLATE_NOOP("doses", "Not recorded"),
    DoseState.MISSED: QT_TRANSLATE_NOOP("doses", "Missed"),
    DoseState.SKIPPED_ON_ADVICE: QT_TRANSLATE_NOOP("doses", "Skipped on advice"),
    DoseState.GIVEN_IN_HOSPITAL: QT_TRANSLATE_NOOP("doses", "Given in hospital"),
    DoseState.PAUSED: QT_TRANSLATE_NOOP("doses", "Paused"),
}
SHAPES = {
    DoseState.UPCOMING: "ring",
    DoseState.DUE: "dot",
    DoseState.RECORDED: "tick",
    DoseState.RECORDED_LATE: "lateTick",
    DoseState.NOT_RECORDED: "gap",
    DoseState.MISSED: "cross",
    DoseState.SKIPPED_ON_ADVICE: "skip",
    DoseState.GIVEN_IN_HOSPITAL: "house",
    DoseState.PAUSED: "pause",
}
TONES = {
    DoseState.UPCOMING: "quiet",
    DoseState.DUE: "open",
    DoseState.RECORDED: "good",
    DoseState.RECORDED_LATE: "good",
    DoseState.NOT_RECORDED: "warn",
    DoseState.MISSED: "bad",
    DoseState.SKIPPED_ON_ADVICE: "quiet",
    DoseState.GIVEN_IN_HOSPITAL: "good",
    DoseState.PAUSED: "quiet",
}


def tr(sentence: str, *, n: int = -1) -> str:
    return QCoreApplication.translate("doses", sentence, "", n)


class InTime(Enum):
    """What it means that a dose was given and not late: its day, or the hours that the clinic named."""

    ON_THE_DAY = "on the day"
    BY_THE_CLINIC = "on time"
    EITHER = "on the day or on time"


def in_time(orders: Iterable[Prescription]) -> InTime:
    """What it means under these orders, taken together."""
    named = {order.late_after is not None for order in orders}
    if len(named) > 1:
        return InTime.EITHER
    return InTime.BY_THE_CLINIC if True in named else InTime.ON_THE_DAY


def given_in_time(orders: Iterable[Prescription]) -> str:
    """The heading of a number of doses that were given and not late."""
    match in_time(orders):
        case InTime.ON_THE_DAY:
            return tr("Given on the day")
        case InTime.BY_THE_CLINIC:
            return tr("Given on time")
        case InTime.EITHER:
            return tr("Given on the day or on time")


def state(state: DoseState) -> str:
    """The word for a state."""
    return tr(_STATES[state])


def amount(milligrams: int) -> str:
    """As `100 mg`; a number never stands without its unit."""
    return fill(tr("%1 mg"), str(milligrams))


def syringes(each: tuple[int, ...]) -> str:
    """As `100 mg`, or `250 mg in 3 syringes: 100 mg, 100 mg, 50 mg`."""
    if len(each) == 1:
        return amount(each[0])
    one_by_one = tr(", ").join(amount(milligrams) for milligrams in each)
    return fill(tr("%1 in %2 syringes: %3"), amount(sum(each)), str(len(each)), one_by_one)


def due_dose(dose: DueDose) -> str:
    """As `due at 08:00, 100 mg`."""
    return fill(tr("due at %1, %2"), days.clock(dose.id.time), syringes(dose.syringes))


def injection(injection: Injection) -> str:
    """As `08:05, Left thigh, front: upper outer spot, 100 mg`."""
    return fill(
        tr("%1, %2, %3"),
        days.clock(injection.moment.wall),
        sites.spot(injection.spot),
        amount(injection.milligrams),
    )


def counts_for(injection: Injection) -> str:
    """Which dose it answers, in words."""
    if injection.answers is None:
        return fill(tr("An extra injection on %1, for no due dose"), days.day(injection.day))
    return fill(tr("Counts for %1, the dose due at %2"), days.day(injection.day), days.clock(injection.answers.time))


def giver(giver: Giver) -> str:
    if giver is Giver.MYSELF:
        return tr("Given by myself")
    return tr("Given by someone else")


def record(record: DoseRecord) -> str:
    """What became of a dose, with the injection where there is one."""
    if record.injections and not record.syringes_left:
        told = tr("; ").join(injection(entry.fact) for entry in record.injections)
        return fill(tr("%1: %2"), state(record.state), told)
    if record.injections:
        return fill(
            tr("%1: %2 of %3 syringes recorded"),
            state(record.state),
            str(len(record.injections)),
            str(len(record.dose.syringes)),
        )
    at, ordered = days.clock(record.dose.id.time), syringes(record.dose.syringes)
    return fill(tr("%1: the dose of %2, %3"), state(record.state), at, ordered)


def rhythm(order: Prescription) -> str:
    """As `every day`, `every other day`, `twice a day`, `every Monday, Friday`, `every day, a course of 10 days`."""
    if order.rhythm is Rhythm.EVERY_OTHER_DAY:
        often = tr("every other day")
    elif order.weekdays:
        often = fill(tr("every %1"), tr(", ").join(map(days.weekday, order.weekdays)))
    elif len(order.times) == 2:
        often = tr("twice a day")
    else:
        often = tr("every day")
    if order.course_days is None:
        return often
    return fill(tr("%1, a course of %2 days"), often, str(order.course_days))


def order(order: Prescription) -> str:
    """As `100 mg every day at 08:00`."""
    times = tr(" and ").join(days.clock(at) for at in order.times)
    return fill(tr("%1 %2 at %3"), syringes(order.syringes), rhythm(order), times)


def pause(pause: Pause) -> str:
    if pause.last is None:
        return fill(tr("Stopped from %1 on"), days.day(pause.first))
    return fill(tr("Paused from %1 to %2"), days.day(pause.first), days.day(pause.last))


def earlier(earlier: Injection, by: str, now: Now) -> str:
    """What is recorded already, for the question whether this is the same one."""
    return fill(tr("Recorded already by %1: %2 (%3)."), by, injection(earlier), days.ago(earlier.moment, now))
