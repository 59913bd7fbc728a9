"""Temperatures as they follow each other, each in the unit in which it was read."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from decimal import Decimal

from kineret_gui.diary.entry import Entry
from kineret_gui.diary.facts.measurement import Measurement, Quantity
from kineret_gui.diary.frozen import frozen


@frozen
class Reading:
    """One temperature: when, on which diary day, and what was read in the unit of its series."""

    entry: Entry[Measurement]
    at: datetime
    day: date
    value: Decimal

    def follows(self, other: "Reading") -> bool:
        """Return whether it stands on the same day as the one before, or on the next."""
        return self.day - other.day <= timedelta(days=1)


def series(measurements: Iterable[Entry[Measurement]]) -> Mapping[str, tuple[Reading, ...]]:
    """The temperatures in order of time, by unit: degrees of two kinds never stand on one axis."""
    by_unit: dict[str, list[Reading]] = {}
    for entry in sorted(measurements, key=lambda entry: (entry.fact.moment.utc, entry.id)):
        fact = entry.fact
        if fact.quantity is Quantity.TEMPERATURE:
            by_unit.setdefault(fact.unit, []).append(Reading(entry, fact.moment.at, fact.day, fact.value))
    return {unit: tuple(readings) for unit, readings in sorted(by_unit.items())}
