"""A period of the diary as a FHIR R4 bundle: whose it is, what was ordered and paused, each injection, each dose that
was not, other medicines, and what was felt.

Nothing in it goes beyond FHIR 4.0.1. Withdrawn entries are not in it, and neither is a dose of which nobody said
what became of it.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import get_args

import msgspec

from kineret_gui.diary.entry import KINDS, Entry, Fact, Foreign, unread_and_more
from kineret_gui.diary.facts.injection import DoseAnswer, Injection
from kineret_gui.diary.facts.person import Person
from kineret_gui.diary.facts.prescription import Pause, Prescription
from kineret_gui.diary.facts.reaction import Reaction
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now
from kineret_gui.diary.rules.adherence import Reckoning
from kineret_gui.diary.rules.medicine_doses import NO_MEDICINES, MedicinesOfPeriod
from kineret_gui.diary.rules.review import of_kind
from kineret_gui.diary.task import Task, gathered
from kineret_gui.exchange.fhir.administration import answered, injected
from kineret_gui.exchange.fhir.medicine import OF_MEDICINES, medicines
from kineret_gui.exchange.fhir.observation import Observed, observed
from kineret_gui.exchange.fhir.parts import Resource, Teller, plain, resource_id, url, utc
from kineret_gui.exchange.fhir.pause import paused
from kineret_gui.exchange.fhir.request import orders_of, request_of, requests
from kineret_gui.exchange.fhir.words import ENGLISH, FhirWords

OBSERVED: tuple[type, ...] = get_args(Observed)
# The kinds of entries that the bundle tells of.
REPORTED_KINDS = (Person, Prescription, Pause, Injection, DoseAnswer, *OF_MEDICINES, *OBSERVED)
# Those that are no observation and no dose: how the diary is kept, what is planned or asked, pictures and free notes.
LEFT_OUT: tuple[type[Fact], ...] = tuple(fact for fact in KINDS.values() if not fact.KIND.for_clinics)
# Decimals as they were read: 37.50 stays 37.50.
_encoder = msgspec.json.Encoder(decimal_format="number")


@frozen
class FhirPlan:
    """The content of the bundle.

    diary      what tells this diary from all others and never changes: the id of its first entry
    person     whose diary it is
    reckoning  the doses of the period with what became of them, and the injections beyond them
    entries    the standing entries of the period; those that are no observation are passed over
    medicines  the other medicines of the period, and what became of their doses
    orders     every order of the diary; those by which doses were due in the period are told
    pauses     every pause of the diary; those in which doses of the period fell are told
    """

    diary: str
    person: Person
    reckoning: Reckoning
    entries: Sequence[Entry[Fact]]
    words: FhirWords = ENGLISH
    medicines: MedicinesOfPeriod = NO_MEDICINES
    orders: Sequence[Entry[Prescription]] = ()
    pauses: Sequence[Entry[Pause]] = ()


@frozen
class FhirFile:
    """The file, and how many doses and observations are in it.

    unread  how many entries of these days only a newer version can read: they are not in it
    more    of how many that are in it a newer version knows more
    medicines  how many orders and doses of other medicines are in it
    """

    content: bytes
    doses: int
    observations: int
    unread: int = 0
    more: int = 0
    medicines: int = 0


def writing_fhir(plan: FhirPlan, now: Now) -> Task[FhirFile]:
    """The bundle (type collection) as JSON."""
    patient = resource_id(f"patient of {plan.diary}")
    teller = Teller(patient, plain(plan.person.name), plan.words)
    orders = orders_of(plan.reckoning.doses, plan.orders)
    doses = yield from gathered(_doses(plan, orders, teller))
    observations = yield from gathered(_observations(plan, teller))
    today = now.day(plan.person.day_starts)
    ordered = tuple(requests(orders, (entry.fact for entry in plan.orders), teller, today))
    others = tuple(medicines(plan.medicines, teller, today))
    on_hold = tuple(paused(plan.reckoning.doses, plan.pauses, teller))
    whose = {"resourceType": "Patient", "id": patient, "name": [{"text": teller.name}]}
    all_of_it = (whose, *ordered, *on_hold, *doses, *others, *observations)
    bundle = {
        "resourceType": "Bundle",
        "type": "collection",
        "timestamp": utc(now.utc.replace(microsecond=0)),
        "entry": [{"fullUrl": url(one["id"]), "resource": one} for one in all_of_it],
    }
    written = msgspec.json.format(_encoder.encode(bundle), indent=1) + b"\n"
    entries = (entry for entry in plan.entries if _kind(entry.fact) in (*REPORTED_KINDS, Foreign))
    there = (entry for entry in entries if not isinstance(entry.fact, Prescription | Pause))
    unread = unread_and_more((*there, *orders.values()))
    return FhirFile(written, len(doses), len(observations), *unread, len(others))


def _kind(fact: Fact) -> type[Fact]:
    """Return what it is, whether it can be read or not; Foreign where only a newer version knows."""
    return KINDS.get(fact.kind, Foreign) if isinstance(fact, Foreign) else type(fact)


def _doses(plan: FhirPlan, orders: Mapping[Prescription, Entry[Prescription]], teller: Teller) -> Iterator[Resource]:
    for record in plan.reckoning.doses:
        order = request_of(record, orders)
        yield from (injected(entry, teller, record) | order for entry in record.injections)
        yield from (resource | order for resource in answered(record, teller))
    yield from (injected(entry, teller) for entry in plan.reckoning.extra)


def _observations(plan: FhirPlan, teller: Teller) -> Iterator[Resource]:
    reactions = {entry.fact.id: entry for entry in of_kind(plan.entries, Reaction)}
    for entry in plan.entries:
        if isinstance(entry.fact, OBSERVED):
            yield observed(entry, teller, reactions)  # type: ignore[arg-type]
