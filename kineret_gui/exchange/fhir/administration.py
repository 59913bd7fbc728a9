"""What was injected, and what the person said of doses that were not: MedicationAdministration."""

from collections.abc import Iterator

from kineret_gui.diary.adherence import DoseRecord, DoseState
from kineret_gui.diary.entry import Entry
from kineret_gui.diary.injection import Giver, Injection
from kineret_gui.exchange.fhir.codes import ANAKINRA, UNDER_THE_SKIN, quantity
from kineret_gui.exchange.fhir.parts import Resource, Teller, body_site, concept, instant, notes, resource_id, said

_NOT_DONE = (DoseState.MISSED, DoseState.SKIPPED_ON_ADVICE)
_CONTAINED = "medication"


def injected(entry: Entry[Injection], teller: Teller) -> Resource:
    """One syringe as it went in."""
    fact, words = entry.fact, teller.words
    return {
        **_resource(entry.id, "completed", teller),
        **_medicine(fact.batch, teller),
        "effectiveDateTime": instant(fact.moment),
        "performer": [{"actor": _giver(fact.given_by, teller)}],
        **notes(entry, fact.note),
        "dosage": {
            **({"site": body_site(fact.spot.partition("/")[0], fact.spot, words)} if fact.spot else {}),
            "route": concept(words.route, UNDER_THE_SKIN),
            "dose": quantity(fact.milligrams, "mg"),
        },
    }


def answered(record: DoseRecord, teller: Teller) -> Iterator[Resource]:
    """What the person said of a dose: missed, skipped on advice, given in hospital. Of any other, nothing.

    A dose has a usual time by whatever clocks held there, and no offset: hence its day alone, and the time in words.
    """
    if record.state not in (*_NOT_DONE, DoseState.GIVEN_IN_HOSPITAL):
        return
    entry, words = record.answers[-1], teller.words
    dose = entry.fact.dose
    not_done = record.state in _NOT_DONE
    yield {
        **_resource(entry.id, "not-done" if not_done else "completed", teller),
        **({"statusReason": [concept(words.value(entry.fact.answer))]} if not_done else {}),
        **_medicine("", teller),
        "effectiveDateTime": dose.day.isoformat(),
        **({} if not_done else {"performer": [{"actor": {"display": said(words.hospital)}}]}),
        **notes(entry, words.usual_time.replace("%1", f"{dose.time:%H:%M}"), entry.fact.note),
    }


def _resource(id: str, status: str, teller: Teller) -> Resource:
    return {
        "resourceType": "MedicationAdministration",
        "id": resource_id(id),
        "status": status,
        "subject": teller.subject,
    }


def _medicine(batch: str, teller: Teller) -> Resource:
    """What was given; with a batch number as a Medication of its own, since only that can hold one."""
    code = concept(teller.words.medicine, ANAKINRA)
    if not said(batch):
        return {"medicationCodeableConcept": code}
    medication = {
        "resourceType": "Medication",
        "id": _CONTAINED,
        "code": code,
        "batch": {"lotNumber": said(batch)},
    }
    return {
        "contained": [medication],
        "medicationReference": {"reference": f"#{_CONTAINED}", "display": said(teller.words.medicine)},
    }


def _giver(giver: Giver, teller: Teller) -> Resource:
    if giver is Giver.MYSELF:
        return {**teller.subject, "display": said(teller.words.myself)}
    return {"display": said(teller.words.someone_else)}
