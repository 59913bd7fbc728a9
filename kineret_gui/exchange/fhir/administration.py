"""Injections, and the person's word on doses that were not given: MedicationAdministration.

What a dose came to stands in its status, which has FHIR's own codes. Given, late or not, in part or in another amount:
*completed*, and of the rest of a dose *not-done*. Missed or skipped on advice: *not-done*. Given in hospital:
*completed*; FHIR's categories of a place of giving ask whether somebody stayed there, which nobody said. Not recorded,
due, or still to come: nothing. Paused: nothing of the dose, for the pause is told (`pause.py`). The codes of a reason,
and why others have none, are in `codes.py`.
"""

from collections.abc import Iterator

from kineret_gui.diary.entry import Entry
from kineret_gui.diary.facts.injection import Answer, Giver, Injection
from kineret_gui.diary.rules.adherence import IN_OTHER_AMOUNTS, DoseRecord, DoseState
from kineret_gui.exchange.fhir.codes import ANAKINRA, NOT_TAKEN, UNDER_THE_SKIN, Coding, quantity
from kineret_gui.exchange.fhir.parts import Resource, Teller, body_site, concept, instant, notes, plain, resource_id
from kineret_gui.exchange.fhir.words import FhirWords

_NOT_DONE = (Answer.MISSED, Answer.SKIPPED_ON_ADVICE)
_REPORTED = (DoseState.MISSED, DoseState.SKIPPED_ON_ADVICE, DoseState.GIVEN_IN_HOSPITAL, DoseState.PART_GIVEN)
_CONTAINED = "medication"


def injected(entry: Entry[Injection], teller: Teller, record: DoseRecord | None = None) -> Resource:
    """One syringe as it went in; `record` is the dose that it counts for, which says where the amount is another one.

    A syringe that went in is completed, also where others of its dose are missing. Where nobody said the time, the
    bundle names the day alone.
    """
    fact, words = entry.fact, teller.words
    return {
        **_resource(entry.id, "completed", teller),
        **_medicine(fact.batch, teller),
        "effectiveDateTime": instant(fact.moment) if fact.time_known else fact.day.isoformat(),
        "performer": [{"actor": _giver(fact.given_by, teller)}],
        **_with(notes(entry, fact.note), _of_amount(record, words) if record else ""),
        "dosage": {
            **({"site": body_site(fact.spot.partition("/")[0], fact.spot, words)} if fact.spot else {}),
            "route": concept(words.route, UNDER_THE_SKIN),
            "dose": quantity(fact.milligrams, "mg"),
        },
    }


def answered(record: DoseRecord, teller: Teller) -> Iterator[Resource]:
    """Yield what the person said of a dose: missed, skipped on advice, given in hospital. Of any other, nothing.

    Of a dose that was given in part it is said of the rest, and a note says how much that is.
    A dose has a usual time by whatever clocks held there, and no offset: hence its day alone, and the time in words.
    """
    if record.state not in _REPORTED or not record.answers:
        return
    entry, words = record.answers[-1], teller.words
    dose = entry.fact.dose
    not_done = entry.fact.answer in _NOT_DONE
    ordered = sum(record.ordered)
    rest = _filled(words.rest, ordered - record.milligrams, ordered) if record.injections else ""
    yield {
        **_resource(entry.id, "not-done" if not_done else "completed", teller),
        **({"statusReason": [concept(words.value(entry.fact.answer), _why(entry.fact.answer))]} if not_done else {}),
        **_medicine("", teller),
        "effectiveDateTime": dose.day.isoformat(),
        **({} if not_done else {"performer": [{"actor": {"display": plain(words.hospital)}}]}),
        **_with(notes(entry, words.usual_time.replace("%1", f"{dose.time:%H:%M}"), entry.fact.note), rest),
    }


def _why(answer: Answer) -> list[Coding]:
    """The code of a reason; none where no code says just that."""
    return NOT_TAKEN if answer is Answer.MISSED else []


def _of_amount(record: DoseRecord, words: FhirWords) -> str:
    """Return how much of its dose went in altogether; empty where that is as prescribed."""
    if record.state not in IN_OTHER_AMOUNTS:
        return ""
    sentence = words.part_given if record.state is DoseState.PART_GIVEN else words.other_amount
    return _filled(sentence, record.milligrams, sum(record.ordered))


def _filled(sentence: str, milligrams: int, ordered: int) -> str:
    return sentence.replace("%1", str(milligrams)).replace("%2", str(ordered))


def _with(notes: Resource, reckoned: str) -> Resource:
    """The notes and one that follows from the diary, which nobody wrote."""
    return {"note": [*notes.get("note", ()), {"text": reckoned}]} if reckoned else notes


def _resource(id: str, status: str, teller: Teller) -> Resource:
    return {
        "resourceType": "MedicationAdministration",
        "id": resource_id(id),
        "status": status,
        "subject": teller.subject,
    }


def _medicine(batch: str, teller: Teller) -> Resource:
    """Return what was given; with a batch number as a Medication of its own, since only that can hold one."""
    code = concept(teller.words.medicine, ANAKINRA)
    if not plain(batch):
        return {"medicationCodeableConcept": code}
    medication = {
        "resourceType": "Medication",
        "id": _CONTAINED,
        "code": code,
        "batch": {"lotNumber": plain(batch)},
    }
    return {
        "contained": [medication],
        "medicationReference": {"reference": f"#{_CONTAINED}", "display": plain(teller.words.medicine)},
    }


def _giver(giver: Giver, teller: Teller) -> Resource:
    if giver is Giver.MYSELF:
        return {**teller.subject, "display": plain(teller.words.myself)}
    return {"display": plain(teller.words.someone_else)}
