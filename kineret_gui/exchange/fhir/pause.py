"""Pauses that the clinic ordered: a MedicationStatement that is on hold. Of a dose in a pause nothing more is said.

*On hold* is FHIR's own word for what is halted and may go on; a pause without an end is one too, for nobody said that
it is for ever. Why it was ordered is the person's text. SNOMED's *Drug treatment stopped - medical advice* is no code
for it: a pause stops no treatment.
"""

from collections.abc import Iterable, Iterator

from kineret_gui.diary.entry import Entry
from kineret_gui.diary.facts.prescription import Pause
from kineret_gui.diary.rules.adherence import DoseRecord, DoseState
from kineret_gui.exchange.fhir.codes import ANAKINRA
from kineret_gui.exchange.fhir.parts import Resource, Teller, concept, notes, plain, resource_id, utc


def paused(doses: Iterable[DoseRecord], pauses: Iterable[Entry[Pause]], teller: Teller) -> Iterator[Resource]:
    """Yield the pauses for which any of these doses is paused."""
    days = {record.dose.id.day for record in doses if record.state is DoseState.PAUSED}
    yield from (_on_hold(entry, teller) for entry in pauses if any(map(entry.fact.covers, days)))


def _on_hold(entry: Entry[Pause], teller: Teller) -> Resource:
    pause, words = entry.fact, teller.words
    ordered = words.ordered_by.replace("%1", pause.ordered_by) if plain(pause.ordered_by) else ""
    return {
        "resourceType": "MedicationStatement",
        "id": resource_id(entry.id),
        "status": "on-hold",
        **({"statusReason": [concept(pause.reason)]} if plain(pause.reason) else {}),
        "medicationCodeableConcept": concept(words.medicine, ANAKINRA),
        "subject": teller.subject,
        "effectivePeriod": {
            "start": pause.first.isoformat(),
            **({"end": pause.last.isoformat()} if pause.last else {}),
        },
        "dateAsserted": utc(entry.written),
        **({"informationSource": {"display": plain(entry.by)}} if plain(entry.by) else {}),
        **notes(entry, ordered),
    }
