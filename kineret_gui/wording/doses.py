"""Doses, their states and injections in words."""

from collections.abc import Callable, Iterable, Sequence
from enum import Enum

from kineret_gui.diary.facts.injection import Answer, Injection
from kineret_gui.diary.facts.prescription import Pause, Prescription, Rhythm
from kineret_gui.diary.moment import Moment, Now
from kineret_gui.diary.rules.adherence import IN_OTHER_AMOUNTS, DoseRecord, DoseState
from kineret_gui.diary.rules.schedule import DueDose
from kineret_gui.wording import clocks, days, dose_states, fill, given_at, sites
from kineret_gui.wording.listing import listed, parts, together
from kineret_gui.wording.translation import tr, translatable

_STATES = {
    DoseState.UPCOMING: translatable("Upcoming"),
    DoseState.DUE: translatable("Due"),
    DoseState.RECORDED: translatable("Given"),
    DoseState.RECORDED_LATE: translatable("Given late"),
    DoseState.PART_GIVEN: translatable("Part given"),
    DoseState.OTHER_AMOUNT: translatable("Given in a different amount"),
    DoseState.NOT_RECORDED: translatable("Not recorded"),
    DoseState.MISSED: translatable("Missed"),
    DoseState.SKIPPED_ON_ADVICE: translatable("Skipped on medical advice"),
    DoseState.GIVEN_IN_HOSPITAL: translatable("Given in hospital"),
    DoseState.PAUSED: translatable("Paused"),
    DoseState.NEWER: translatable("Entered with a newer version"),
}
SHAPES = {
    DoseState.UPCOMING: "ring",
    DoseState.DUE: "dot",
    DoseState.RECORDED: "tick",
    DoseState.RECORDED_LATE: "lateTick",
    DoseState.PART_GIVEN: "half",
    DoseState.OTHER_AMOUNT: "unequal",
    DoseState.NOT_RECORDED: "gap",
    DoseState.MISSED: "cross",
    DoseState.SKIPPED_ON_ADVICE: "skip",
    DoseState.GIVEN_IN_HOSPITAL: "house",
    DoseState.PAUSED: "pause",
    DoseState.NEWER: "newer",
}
TONES = {
    DoseState.UPCOMING: "quiet",
    DoseState.DUE: "open",
    DoseState.RECORDED: "good",
    DoseState.RECORDED_LATE: "good",
    DoseState.PART_GIVEN: "warn",
    DoseState.OTHER_AMOUNT: "warn",
    DoseState.NOT_RECORDED: "warn",
    DoseState.MISSED: "bad",
    DoseState.SKIPPED_ON_ADVICE: "quiet",
    DoseState.GIVEN_IN_HOSPITAL: "good",
    DoseState.PAUSED: "quiet",
    DoseState.NEWER: "warn",
}


class InTime(Enum):
    """The meaning of given and not late: its day, or the hours that the clinic named."""

    ON_THE_DAY = "on the day"
    BY_THE_CLINIC = "on time"
    EITHER = "on the day or on time"


def in_time(orders: Iterable[Prescription]) -> InTime:
    """Return what it means under these orders, taken together."""
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


def answer(answer_given: Answer) -> str:
    """Return what a person said of a dose, or of its rest: the same word as for the state that it leads to."""
    return state(DoseState(answer_given.value))


def became(record: DoseRecord) -> str:
    """The word for what became of a dose, as `Missed`, or `Part given (100 of 150 mg)`."""
    return _of_the_whole(state(record.state), record)


def became_within(record: DoseRecord) -> str:
    """The same within a sentence, as `missed`, or `part given (100 of 150 mg)`."""
    return _of_the_whole(dose_states.within(record.state), record)


def _of_the_whole(state: str, record: DoseRecord) -> str:
    if record.state not in IN_OTHER_AMOUNTS:
        return state
    return fill(tr("%1 (%2 of %3)"), state, str(record.milligrams), amount(sum(record.ordered)))


def amount(milligrams: int) -> str:
    """As `100 mg`; a number never stands without its unit."""
    return fill(tr("%1 mg"), str(milligrams))


def syringes(each: tuple[int, ...]) -> str:
    """As `100 mg`, or `250 mg in 3 syringes: 100 mg, 100 mg, 50 mg`."""
    if len(each) == 1:
        return amount(each[0])
    one_by_one = listed(amount(milligrams) for milligrams in each)
    return fill(tr("%1 in %2 syringes: %3"), amount(sum(each)), str(len(each)), one_by_one)


def due_dose(dose: DueDose) -> str:
    """As `Due at 08:00, 100 mg`."""
    return fill(tr("Due at %1, %2"), clocks.due(dose), syringes(dose.syringes))


def was_due(dose: DueDose) -> str:
    """As `This dose was due at 08:00, 100 mg.`."""
    return fill(tr("This dose was due at %1, %2."), clocks.due(dose), syringes(dose.syringes))


def injection(injection: Injection, at: Callable[[Moment], str] = clocks.plain) -> str:
    """As `08:05, Left thigh, front: upper outer spot, 100 mg`; `at` says its time."""
    return fill(
        tr("%1, %2, %3"),
        given_at.time_of(injection, at),
        sites.spot(injection.spot),
        amount(injection.milligrams),
    )


def whole(given: Sequence[Injection], at: Callable[[Moment], str] = clocks.plain) -> str:
    """All that went in for a dose, as `08:05 and 08:07, 200 mg, 2 syringes: Belly, …: upper spot (100 mg); Right …`."""
    if len(given) == 1:
        return injection(given[0], at)
    times = together(dict.fromkeys(given_at.time_of(one, at) for one in given))
    each = parts(fill(tr("%1 (%2)"), sites.spot(one.spot), amount(one.milligrams)) for one in given)
    total = amount(sum(one.milligrams for one in given))
    return fill(tr("%1, %2, %3: %4"), times, total, tr("%n syringe(s)", n=len(given)), each)


def record(record: DoseRecord) -> str:
    """Return what became of a dose: what went in, syringe by syringe; the rest of it, and what was said of that."""
    if not record.injections:
        ordered = syringes(record.dose.syringes)
        return fill(tr("%1: the dose due at %2, %3"), state(record.state), clocks.due(record.dose), ordered)
    given = whole([entry.fact for entry in record.injections], clocks.beside(record.dose))
    if record.state is DoseState.PART_GIVEN and record.answers:
        rest = dose_states.answer_within(record.answers[-1].fact.answer)
        return fill(tr("%1: %2. Missing part: %3"), became(record), given, rest)
    if record.syringes_left:
        return fill(tr("%1: %2. Not recorded: %3"), became(record), given, syringes(record.syringes_left))
    return fill(tr("%1: %2"), became(record), given)


def rhythm(order: Prescription) -> str:
    """As `every day`, `every other day`, `twice a day`, `every Monday, Friday`, `every day, a course of 10 days`."""
    if order.rhythm is Rhythm.EVERY_OTHER_DAY:
        often = tr("every other day")
    elif order.weekdays:
        often = fill(tr("every %1"), listed(map(days.weekday, order.weekdays)))
    elif len(order.times) == 2:
        often = tr("twice a day")
    else:
        often = tr("every day")
    if order.course_days is None:
        return often
    return fill(tr("%1, for %n day(s)", n=order.course_days), often)


def order(order: Prescription) -> str:
    """As `100 mg every day at 08:00`."""
    times = together(days.clock(at) for at in order.times)
    return fill(tr("%1 %2 at %3"), syringes(order.syringes), rhythm(order), times)


def pause(pause: Pause) -> str:
    if pause.last is None:
        return fill(tr("Stopped from %1"), days.day(pause.first))
    return fill(tr("Paused from %1 to %2"), days.day(pause.first), days.day(pause.last))


def earlier(earlier: Injection, by: str, now: Now) -> str:
    """Return what is recorded already, for the question whether this is the same one."""
    sentence = injection(earlier, clocks.seen_from(now))
    return fill(tr("Already recorded by %1: %2 (%3)."), by, sentence, given_at.ago(earlier, now))
