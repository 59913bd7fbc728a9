"""The numbers of other medicines in a period, and the days behind them. Pure.

As for Kineret: a number for each state, never one for all, and none is a share of anything. They are added to no number
of Kineret.
"""

from collections.abc import Iterator
from datetime import date

from kineret_gui.diary.facts.medicine import MedicineRhythm
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.rules.medicine_doses import STATE_OF, MedicinesOfPeriod, MedicineState
from kineret_gui.diary.rules.medicine_totals import MedicineTotals, medicine_totals
from kineret_gui.screens.review.totals_view import in_runs, uncounted
from kineret_gui.wording import medicines
from kineret_gui.wording.translation import tr

_STATES = (
    MedicineState.TAKEN,
    MedicineState.NOT_TAKEN,
    MedicineState.SKIPPED_ON_ADVICE,
    MedicineState.NOT_RECORDED,
    MedicineState.NEWER,
)
_WHERE_ANY = frozenset({MedicineState.SKIPPED_ON_ADVICE, MedicineState.NEWER})
_STILL_TO_COME = (MedicineState.DUE, MedicineState.UPCOMING)


@frozen
class MedicineTotalRow:
    """One number of a medicine, as `2 not taken`, with its days; before it, above its first number, the medicine."""

    title: str
    detail: str
    shape: str
    tone: str
    words: str
    dates: str


def medicine_total_rows(period: MedicinesOfPeriod) -> tuple[MedicineTotalRow, ...]:
    """Return the numbers of each medicine that was ordered or taken in the period, those of one below each other."""
    counted = {total.medicine: total for total in medicine_totals(period)}
    rows: list[MedicineTotalRow] = []
    for order in (entry.fact for entry in period.orders):
        total = counted.pop(order.id, None) or MedicineTotals(order.id, order.name)
        is_due = order.rhythm is not MedicineRhythm.AS_NEEDED
        rows += _of_one(total, period, (medicines.ordered(order), medicines.how_often(order)), is_due)
    for total in counted.values():
        rows += _of_one(total, period, (total.name, ""), is_due=any(_number(total, state) for state in _STATES))
    return tuple(rows)


def uncounted_medicine_doses(period: MedicinesOfPeriod) -> str:
    """Return the sentence on doses of other medicines that are still to come; empty where there are none."""
    return uncounted(sum(record.state in _STILL_TO_COME for record in period.doses))


def state_numbers(total: MedicineTotals) -> Iterator[tuple[MedicineState, int]]:
    """Yield each state that a dose can end in, and how many doses of a medicine did."""
    yield from ((state, _number(total, state)) for state in _STATES)


def _number(total: MedicineTotals, state: MedicineState) -> int:
    numbers = {
        MedicineState.TAKEN: total.taken,
        MedicineState.NOT_TAKEN: total.not_taken,
        MedicineState.SKIPPED_ON_ADVICE: total.skipped,
        MedicineState.NOT_RECORDED: total.not_recorded,
        MedicineState.NEWER: total.newer,
    }
    return numbers[state]


def _of_one(
    total: MedicineTotals, period: MedicinesOfPeriod, ordered: tuple[str, str], is_due: bool
) -> list[MedicineTotalRow]:
    lines = [
        _line(state, number, period, total.medicine)
        for state, number in state_numbers(total)
        if number or (is_due and state not in _WHERE_ANY)
    ]
    if total.as_needed or not is_due:
        days = in_runs(e.fact.day for e in period.as_needed if e.fact.medicine == total.medicine)
        lines.append(("tick", "good", tr("Taken when needed: %n time(s)", n=total.as_needed), days))
    return [MedicineTotalRow(*(ordered if n == 0 else ("", "")), *line) for n, line in enumerate(lines)]


def _line(state: MedicineState, number: int, period: MedicinesOfPeriod, medicine: str) -> tuple[str, str, str, str]:
    days = "" if state is MedicineState.TAKEN else in_runs(_days(state, period, medicine))
    return medicines.SHAPES[state], medicines.TONES[state], _in_words(state, number), days


def _days(state: MedicineState, period: MedicinesOfPeriod, medicine: str) -> Iterator[date]:
    yield from (one.dose.day for one in period.doses if one.state is state and one.dose.medicine.id == medicine)
    extra = (entry.fact for entry in period.extra if entry.fact.medicine == medicine)
    yield from (fact.on for fact in extra if STATE_OF[fact.outcome] is state)


def _in_words(state: MedicineState, number: int) -> str:
    words = {
        MedicineState.TAKEN: tr("%n taken", n=number),
        MedicineState.NOT_TAKEN: tr("%n not taken", n=number),
        MedicineState.SKIPPED_ON_ADVICE: tr("%n skipped on medical advice", n=number),
        MedicineState.NOT_RECORDED: tr("%n not recorded", n=number),
        MedicineState.NEWER: tr("%n entered with a newer version", n=number),
    }
    return words[state]
