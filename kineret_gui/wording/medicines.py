"""Other medicines in words: what was ordered, and what became of a dose."""

from datetime import date, time

from kineret_gui.diary.facts.medicine import Medicine, MedicineOutcome, MedicineRhythm
from kineret_gui.diary.rules.adherence import DoseState
from kineret_gui.diary.rules.medicine_doses import MedicineRecord, MedicineState
from kineret_gui.diary.rules.medicine_schedule import MedicineDose
from kineret_gui.diary.rules.medicine_totals import MedicineTotals
from kineret_gui.wording import days, fill
from kineret_gui.wording.dose_states import counted
from kineret_gui.wording.listing import listed, parts, together
from kineret_gui.wording.translation import tr, translatable

_STATES = {
    MedicineState.UPCOMING: translatable("Upcoming"),
    MedicineState.DUE: translatable("Due"),
    MedicineState.TAKEN: translatable("Taken"),
    MedicineState.NOT_TAKEN: translatable("Not taken"),
    MedicineState.SKIPPED_ON_ADVICE: translatable("Skipped on medical advice"),
    MedicineState.NOT_RECORDED: translatable("Not recorded"),
    MedicineState.NEWER: translatable("Entered with a newer version"),
}
_STATES_WITHIN = {
    MedicineState.UPCOMING: translatable("upcoming"),
    MedicineState.DUE: translatable("due"),
    MedicineState.TAKEN: translatable("taken"),
    MedicineState.NOT_TAKEN: translatable("not taken"),
    MedicineState.SKIPPED_ON_ADVICE: translatable("skipped on medical advice"),
    MedicineState.NOT_RECORDED: translatable("not recorded"),
    MedicineState.NEWER: translatable("entered with a newer version"),
}
SHAPES = {
    MedicineState.UPCOMING: "ring",
    MedicineState.DUE: "dot",
    MedicineState.TAKEN: "tick",
    MedicineState.NOT_TAKEN: "cross",
    MedicineState.SKIPPED_ON_ADVICE: "skip",
    MedicineState.NOT_RECORDED: "gap",
    MedicineState.NEWER: "newer",
}
TONES = {
    MedicineState.UPCOMING: "quiet",
    MedicineState.DUE: "open",
    MedicineState.TAKEN: "good",
    MedicineState.NOT_TAKEN: "bad",
    MedicineState.SKIPPED_ON_ADVICE: "quiet",
    MedicineState.NOT_RECORDED: "warn",
    MedicineState.NEWER: "warn",
}
_RHYTHMS = {
    MedicineRhythm.EVERY_DAY: translatable("Every day"),
    MedicineRhythm.EVERY_OTHER_DAY: translatable("Every other day"),
    MedicineRhythm.WEEKLY: translatable("Once a week"),
    MedicineRhythm.AS_NEEDED: translatable("When needed"),
}


def state(state: MedicineState) -> str:
    """The word for a state."""
    return tr(_STATES[state])


def state_within(state: MedicineState) -> str:
    """The same within a sentence, as `not taken`."""
    return tr(_STATES_WITHIN[state])


def outcome(outcome: MedicineOutcome) -> str:
    """Return what a person said of a dose: the same word as for the state that it leads to."""
    return state(MedicineState(outcome.value))


def rhythm(rhythm: MedicineRhythm) -> str:
    """As `Once a week`."""
    return tr(_RHYTHMS[rhythm])


def named(name: str, amount: str) -> str:
    """As `Methotrexate, 15 mg (6 tablets)`: both as they are printed."""
    return fill(tr("%1, %2"), name, amount) if amount else name


def how_often(fact: Medicine) -> str:
    """As `Once a week, Wednesday, at 20:00`."""
    often = rhythm(fact.rhythm)
    if fact.weekday is not None:
        often = fill(tr("%1, %2"), often, days.weekday(fact.weekday))
    return fill(tr("%1, at %2"), often, clock_times(fact.times)) if fact.times else often


def clock_times(times: tuple[time, ...]) -> str:
    """As `08:00 and 20:00`."""
    return together(days.clock(at) for at in times)


def holds(fact: Medicine) -> str:
    """As `From 9 Mar 2026`, or `2 Mar to 8 Mar 2026`."""
    return days.from_to(fact.starts, fact.ends) if fact.ends else fill(tr("From %1"), days.dated(fact.starts))


def step(amount: str, starts: date) -> str:
    """As `10 mg from 9 Mar 2026`."""
    return fill(tr("%1 from %2"), amount or tr("No amount given"), days.dated(starts))


def ordered(fact: Medicine) -> str:
    """As `Prednisolone, 20 mg; 10 mg from 9 Mar 2026`: with all its later amounts."""
    return parts((named(fact.name, fact.amount), *(step(each.amount, each.starts) for each in fact.steps)))


def dose(dose: MedicineDose) -> str:
    """As `Methotrexate, 15 mg`."""
    return named(dose.medicine.name, dose.amount)


def became(record: MedicineRecord) -> str:
    """As `Methotrexate, 15 mg: taken`."""
    return fill(tr("%1: %2"), dose(record.dose), state_within(record.state))


def totals(total: MedicineTotals) -> str:
    """As `Methotrexate: 3 taken, 1 not taken`; what there was none of is not named."""
    counts = (
        tr("%n taken", n=total.taken) if total.taken else "",
        tr("%n not taken", n=total.not_taken) if total.not_taken else "",
        counted(DoseState.SKIPPED_ON_ADVICE, total.skipped) if total.skipped else "",
        counted(DoseState.NOT_RECORDED, total.not_recorded) if total.not_recorded else "",
        counted(DoseState.NEWER, total.newer) if total.newer else "",
        tr("%n taken when needed", n=total.as_needed) if total.as_needed else "",
    )
    return fill(tr("%1: %2"), total.name, listed(counts)) if any(counts) else ""


def when_due(at: time | None) -> str:
    """As `Due at 20:00`; without a time `No set time`."""
    return fill(tr("Due at %1"), days.clock(at)) if at else tr("No set time")
