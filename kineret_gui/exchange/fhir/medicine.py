"""Other medicines: each order as the person states it, and what became of its doses. In words; no code of a medicine is
guessed, and a dose that was not taken has the one that a missed dose of Kineret has.

The amount is a text as it is printed. A dosage of FHIR wants a number with a unit, so of a dose it stands in a note.
"""

from collections.abc import Iterator
from datetime import date

from kineret_gui.diary.entry import Entry
from kineret_gui.diary.facts.medicine import (
    Medicine,
    MedicineAnswer,
    MedicineOutcome,
    MedicineRhythm,
    MedicineTaken,
)
from kineret_gui.diary.rules.medicine_doses import MedicinesOfPeriod
from kineret_gui.exchange.fhir.codes import NOT_TAKEN, Coding
from kineret_gui.exchange.fhir.parts import Resource, Teller, concept, instant, notes, plain, resource_id, utc

OF_MEDICINES = (Medicine, MedicineAnswer, MedicineTaken)


def medicines(period: MedicinesOfPeriod, teller: Teller, today: date) -> Iterator[Resource]:
    """Yield the orders that hold in the period, and of each dose what was said last; of others nothing."""
    yield from (_ordered(entry, teller, today) for entry in period.orders)
    yield from (_answered(record.answers[-1], teller) for record in period.doses if record.answers)
    yield from (_answered(entry, teller) for entry in period.extra)
    yield from (_taken(entry, teller) for entry in period.as_needed)


def _ordered(entry: Entry[Medicine], teller: Teller, today: date) -> Resource:
    fact, words = entry.fact, teller.words
    steps = [words.amount_from.replace("%1", step.amount).replace("%2", step.starts.isoformat()) for step in fact.steps]
    texts = [plain(text) for text in (fact.amount, words.how_often(fact), *steps)]
    prescriber = words.ordered_by.replace("%1", fact.ordered_by) if plain(fact.ordered_by) else ""
    return {
        "resourceType": "MedicationStatement",
        "id": resource_id(entry.id),
        "status": _status(fact, today),
        "medicationCodeableConcept": concept(fact.name),
        "subject": teller.subject,
        "effectivePeriod": {
            "start": fact.starts.isoformat(),
            **({"end": fact.ends.isoformat()} if fact.ends else {}),
        },
        "dateAsserted": utc(entry.written),
        **({"informationSource": {"display": plain(entry.by)}} if plain(entry.by) else {}),
        "dosage": [
            {
                "text": "; ".join(filter(None, texts)),
                **({"asNeededBoolean": True} if fact.rhythm is MedicineRhythm.AS_NEEDED else {}),
            }
        ],
        **notes(entry, prescriber, fact.note),
    }


def _status(fact: Medicine, today: date) -> str:
    if today < fact.starts:
        return "intended"
    return "active" if fact.holds_on(today) else "completed"


def _answered(entry: Entry[MedicineAnswer], teller: Teller) -> Resource:
    """One dose. Nobody said at what time it was taken: hence its day alone, and the usual time in words."""
    fact, words = entry.fact, teller.words
    is_taken = fact.outcome is MedicineOutcome.TAKEN
    usual = words.usual_time.replace("%1", f"{fact.at:%H:%M}") if fact.at else ""
    return {
        **_administration(entry, teller, "completed" if is_taken else "not-done"),
        **({} if is_taken else {"statusReason": [concept(words.value(fact.outcome), _why(fact.outcome))]}),
        "effectiveDateTime": fact.on.isoformat(),
        **notes(entry, _amount(fact.amount, teller), usual, fact.note),
    }


def _why(outcome: MedicineOutcome) -> list[Coding]:
    """The code of a reason; none where no code says just that."""
    return NOT_TAKEN if outcome is MedicineOutcome.NOT_TAKEN else []


def _taken(entry: Entry[MedicineTaken], teller: Teller) -> Resource:
    return {
        **_administration(entry, teller, "completed"),
        "effectiveDateTime": instant(entry.fact.moment),
        **notes(entry, _amount(entry.fact.amount, teller), teller.words.as_needed, entry.fact.note),
    }


def _administration(entry: Entry[MedicineAnswer] | Entry[MedicineTaken], teller: Teller, status: str) -> Resource:
    return {
        "resourceType": "MedicationAdministration",
        "id": resource_id(entry.id),
        "status": status,
        "medicationCodeableConcept": concept(entry.fact.name),
        "subject": teller.subject,
    }


def _amount(amount: str, teller: Teller) -> str:
    return teller.words.amount.replace("%1", amount) if plain(amount) else ""
