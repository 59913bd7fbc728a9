"""The doses of other medicines that are due in a period, each under the order of its own day."""

from collections.abc import Iterable, Sequence
from datetime import date, time
from typing import Any

from kineret_gui.diary.entry import Entry
from kineret_gui.diary.facts.medicine import Medicine, MedicineAnswer, MedicineOutcome, MedicineRhythm
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import FIRST_DAY, LAST_DAY
from kineret_gui.diary.rules.schedule import days_between


@frozen
class MedicineDose:
    """One dose as ordered: its diary day, and its usual time where it has one."""

    medicine: Medicine
    day: date
    at: time | None

    @property
    def amount(self) -> str:
        """The amount of that day, as printed."""
        return self.medicine.amount_on(self.day)

    def answered(self, outcome: MedicineOutcome) -> MedicineAnswer:
        """Return the answer to it, with the name and the amount as they are ordered."""
        return MedicineAnswer(self.medicine.id, self.medicine.name, self.amount, self.day, self.at, outcome)


def latest_orders(orders: Iterable[Entry[Medicine]]) -> tuple[Entry[Medicine], ...]:
    """The orders by name; where two copies of the diary each corrected one, it is as it was written last."""
    latest = {entry.fact.id: entry for entry in sorted(orders, key=by_writing)}
    return tuple(sorted(latest.values(), key=lambda entry: _by_name(entry.fact)))


def ordered_medicines(orders: Iterable[Entry[Medicine]]) -> tuple[Medicine, ...]:
    """The medicines of these orders, by name."""
    return tuple(entry.fact for entry in latest_orders(orders))


def as_needed_on(medicines: Sequence[Medicine], day: date) -> tuple[Medicine, ...]:
    """Those that may be taken as needed on a day."""
    return tuple(one for one in medicines if one.rhythm is MedicineRhythm.AS_NEEDED and one.holds_on(day))


def due_medicines(medicines: Sequence[Medicine], first: date, last: date) -> tuple[MedicineDose, ...]:
    """Every dose due from `first` to `last`, both included: by day, then those without a time, then by time."""
    days = days_between(max(first, FIRST_DAY), min(last, LAST_DAY))
    doses = [
        MedicineDose(medicine, day, at)
        for day in days
        for medicine in medicines
        if medicine.is_due_on(day)
        for at in medicine.times or (None,)
    ]
    return tuple(sorted(doses, key=_by_time))


def by_writing(entry: Entry[Any]) -> tuple[object, ...]:
    """The same order on every device."""
    return entry.written, entry.device, entry.id


def _by_name(medicine: Medicine) -> tuple[str, str]:
    return medicine.name.casefold(), medicine.id


def _by_time(dose: MedicineDose) -> tuple[object, ...]:
    return dose.day, dose.at is not None, dose.at or time.min, _by_name(dose.medicine)
