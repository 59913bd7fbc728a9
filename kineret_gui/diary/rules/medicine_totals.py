"""Counts of the doses of other medicines in a period."""

from collections import Counter

from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.rules.medicine_doses import STATE_OF, MedicinesOfPeriod, MedicineState


@frozen
class MedicineTotals:
    """Counts of the doses of one medicine, without a verdict. Doses still to come or due today are in none of them.

    as_needed  how many times it was taken as needed
    """

    medicine: str
    name: str
    taken: int = 0
    not_taken: int = 0
    skipped: int = 0
    not_recorded: int = 0
    newer: int = 0
    as_needed: int = 0


def medicine_totals(period: MedicinesOfPeriod) -> tuple[MedicineTotals, ...]:
    """Return, by name, how many doses of each medicine ended in which state."""
    names = {entry.fact.medicine: entry.fact.name for entry in period.as_needed}
    names |= {entry.fact.medicine: entry.fact.name for entry in period.extra}
    names |= {record.dose.medicine.id: record.dose.medicine.name for record in period.doses}
    states = Counter((record.dose.medicine.id, record.state) for record in period.doses)
    states += Counter((entry.fact.medicine, STATE_OF[entry.fact.outcome]) for entry in period.extra)
    needed = Counter(entry.fact.medicine for entry in period.as_needed)
    totals = (
        MedicineTotals(
            id,
            name,
            states[id, MedicineState.TAKEN],
            states[id, MedicineState.NOT_TAKEN],
            states[id, MedicineState.SKIPPED_ON_ADVICE],
            states[id, MedicineState.NOT_RECORDED],
            states[id, MedicineState.NEWER],
            needed[id],
        )
        for id, name in names.items()
    )
    return tuple(sorted(totals, key=lambda one: (one.name.casefold(), one.medicine)))
