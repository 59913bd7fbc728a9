"""Orders of the clinic, as the person wrote them down: MedicationRequest. Doses that follow from one refer to it."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta

from kineret_gui.diary.entry import Entry
from kineret_gui.diary.facts.prescription import Prescription
from kineret_gui.diary.rules.adherence import DoseRecord
from kineret_gui.exchange.fhir.codes import ANAKINRA, UNDER_THE_SKIN, quantity
from kineret_gui.exchange.fhir.parts import Resource, Teller, concept, notes, plain, resource_id, url

_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_DAY = timedelta(days=1)


def orders_of(
    doses: Iterable[DoseRecord], written: Iterable[Entry[Prescription]]
) -> Mapping[Prescription, Entry[Prescription]]:
    """The orders by which doses are due, each with its entry."""
    due = {record.dose.order for record in doses}
    return {entry.fact: entry for entry in written if entry.fact in due}


def requests(
    orders: Mapping[Prescription, Entry[Prescription]], all_orders: Iterable[Prescription], teller: Teller, today: date
) -> Iterator[Resource]:
    """Yield each order with the days for which it holds: until its course ends, or until the next one begins."""
    begins = sorted(order.starts for order in all_orders)
    for order, entry in orders.items():
        next_one = next((day - _DAY for day in begins if day > order.starts), None)
        yield _request(entry, next_one, teller, today)


def request_of(record: DoseRecord, orders: Mapping[Prescription, Entry[Prescription]]) -> Resource:
    """Return the reference from what became of a dose to its order; nothing where that is not in the bundle."""
    entry = orders.get(record.dose.order)
    return {"request": {"reference": url(_id(entry))}} if entry else {}


def _request(entry: Entry[Prescription], next_one: date | None, teller: Teller, today: date) -> Resource:
    order, words = entry.fact, teller.words
    course = order.starts + timedelta(days=order.course_days - 1) if order.course_days else None
    ends = min(filter(None, (course, next_one)), default=None)
    syringes = words.syringes.replace("%1", " + ".join(map(str, order.syringes)))
    return {
        "resourceType": "MedicationRequest",
        "id": _id(entry),
        "status": _status(ends, course, today),
        "intent": "order",
        "reportedBoolean": True,
        "medicationCodeableConcept": concept(words.medicine, ANAKINRA),
        "subject": teller.subject,
        **({"requester": {"display": plain(order.ordered_by)}} if plain(order.ordered_by) else {}),
        **notes(entry, syringes if len(order.syringes) > 1 else ""),
        "dosageInstruction": [
            {
                "timing": {"repeat": {"boundsPeriod": _bounds(order, ends), **_rhythm(order)}},
                "route": concept(words.route, UNDER_THE_SKIN),
                "doseAndRate": [{"doseQuantity": quantity(order.milligrams, "mg")}],
            }
        ],
    }


def _id(entry: Entry[Prescription]) -> str:
    return resource_id(entry.id)


def _status(ends: date | None, course: date | None, today: date) -> str:
    """A course that ran to its end is completed; an order that another one took the place of was stopped."""
    if ends is None or today <= ends:
        return "active"
    return "completed" if ends == course else "stopped"


def _bounds(order: Prescription, ends: date | None) -> Resource:
    return {"start": order.starts.isoformat(), **({"end": ends.isoformat()} if ends and ends >= order.starts else {})}


def _rhythm(order: Prescription) -> Resource:
    """The times of each day, and which days those are."""
    times = {"timeOfDay": [f"{at:%H:%M:%S}" for at in order.times]}
    if order.weekdays:
        return {"dayOfWeek": [_WEEKDAYS[day - 1] for day in order.weekdays], **times}
    return {"frequency": len(order.times), "period": order.rhythm.value, "periodUnit": "d", **times}
