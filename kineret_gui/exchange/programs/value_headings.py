"""Headings of plain tables of weights and temperatures, in the languages in which they are known here."""

import re
from collections.abc import Iterator, Sequence

from kineret_gui.diary.facts.measurement import CELSIUS, FAHRENHEIT, KILOGRAMS, POUNDS, Quantity
from kineret_gui.diary.frozen import frozen

OPENSCALE, PROGRAM = "openScale", "Table of values"

_DATE = re.compile(r"date|datum|fecha|data|tarih|day|tag")
_TIME = re.compile(r"time|uhrzeit|zeit|heure|hora|ora|saat")
_BOTH = re.compile(
    r"date ?/? ?time|timestamp|zeitstempel|datum (?:und|/) uhrzeit|date et heure|fecha y hora|data e ora"
)
_UNIT = r"\s*[(\[,/]?\s*(?:in\s+)?(?P<unit>kg|lbs?|°?\s?[cf]|celsius|fahrenheit)?\s*[)\]]?"
_WEIGHT = re.compile(rf"(?:body |körper)?(?:weight|gewicht|poids|peso|kilo|ağırlık)(?:{_UNIT})")
_FEVER = r"temp(?:erature?|eratur|érature|eratura)?|fever|fieber|fièvre|fiebre|febbre|sıcaklık|ateş"
_TEMPERATURE = re.compile(rf"(?:body |körper)?(?:{_FEVER})(?:{_UNIT})")
_OF_OPENSCALE = frozenset({"fat", "water", "muscle", "bone", "waist", "hip", "lbm", "bmi", "biceps", "body_fat"})
_UNITS = {"kg": KILOGRAMS, "lb": POUNDS, "c": CELSIUS, "f": FAHRENHEIT, "celsius": CELSIUS, "fahrenheit": FAHRENHEIT}


@frozen
class ValueColumn:
    """A column of values; its unit is empty where its heading says none."""

    number: int
    quantity: Quantity
    unit: str


@frozen
class ValueHeadings:
    """The columns of a table, by number: the day and the time together or each for itself, and the values."""

    separator: str
    program: str
    both: int | None
    date: int | None
    time: int | None
    values: tuple[ValueColumn, ...]


def value_headings(head: str) -> ValueHeadings | None:
    """Return the columns that the first line names; None where it heads no such table."""
    first = (head.removeprefix("\ufeff").splitlines() or [""])[0]
    for separator in ",;\t":
        names = [cell.strip().strip('"').strip().casefold() for cell in first.split(separator)]
        headings = _of_names(separator, names) if len(names) > 1 else None
        if headings:
            return headings
    return None


def _of_names(separator: str, names: Sequence[str]) -> ValueHeadings | None:
    at = {
        kind: next((n for n, name in enumerate(names) if kind.fullmatch(name)), None) for kind in (_BOTH, _DATE, _TIME)
    }
    is_openscale = "weight" in names and bool({"datetime"} & {*names} or (_OF_OPENSCALE & {*names} and "date" in names))
    values = tuple(_columns(names, is_openscale))
    if not values or (at[_BOTH] is None and at[_DATE] is None):
        return None
    unsure = [c for c in values if c.quantity is Quantity.WEIGHT and not c.unit]
    program = OPENSCALE if is_openscale and not unsure else PROGRAM
    return ValueHeadings(separator, program, at[_BOTH], at[_DATE], at[_TIME], values)


def _columns(names: Sequence[str], is_openscale: bool) -> Iterator[ValueColumn]:
    for number, name in enumerate(names):
        for kind, quantity in ((_WEIGHT, Quantity.WEIGHT), (_TEMPERATURE, Quantity.TEMPERATURE)):
            match = kind.fullmatch(name)
            if match:
                unit = unit_of(match["unit"] or "")
                usual = KILOGRAMS if is_openscale and quantity is Quantity.WEIGHT else ""
                yield ValueColumn(number, quantity, unit or usual)


def unit_of(written: str) -> str:
    """The unit of a measurement, of `lbs`, `°C` or `Celsius`; empty where it is none."""
    return _UNITS.get(written.casefold().replace("°", "").strip().removesuffix("s"), "")
