"""Temperature, weight and what a laboratory found. Values stand as they were read; none is judged or converted.

A laboratory's unit and its reference range are kept as they were printed, because they belong together: another
laboratory measures in another unit with another range.
"""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import ClassVar

from kineret_gui.diary.facts.kind import Kind
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Moment
from kineret_gui.diary.number import Bound, check_decimal
from kineret_gui.diary.phrase import Refusal
from kineret_gui.diary.text import LONGEST_NAME, LONGEST_NOTE, check_name, check_text

CELSIUS, FAHRENHEIT = "°C", "°F"
KILOGRAMS, POUNDS = "kg", "lb"


class Quantity(Enum):
    """A quantity that was measured."""

    TEMPERATURE = "temperature"
    WEIGHT = "weight"
    NEUTROPHILS = "neutrophils"
    PLATELETS = "platelets"
    CHOLESTEROL = "cholesterol"
    ALT = "ALT"
    AST = "AST"
    CRP = "CRP"
    SAA = "SAA"
    CREATININE = "creatinine"
    EGFR = "eGFR"
    OWN = "own"


class Route(Enum):
    """A place at which a temperature was taken."""

    MOUTH = "mouth"
    EAR = "ear"
    ARMPIT = "armpit"
    FOREHEAD = "forehead"
    BOTTOM = "bottom"


# The values that a living person can have. One outside was misread or mistyped; inside nothing is said about it.
_POSSIBLE: Mapping[tuple[Quantity, str], tuple[int, int]] = {
    (Quantity.TEMPERATURE, CELSIUS): (30, 45),
    (Quantity.TEMPERATURE, FAHRENHEIT): (86, 113),
    (Quantity.WEIGHT, KILOGRAMS): (2, 350),
    (Quantity.WEIGHT, POUNDS): (4, 772),
}
UNITS: Mapping[Quantity, tuple[str, ...]] = {
    Quantity.TEMPERATURE: (CELSIUS, FAHRENHEIT),
    Quantity.WEIGHT: (KILOGRAMS, POUNDS),
}


@frozen
class Measurement:
    """One value.

    own        the person's own name for what was measured, where the list has none
    bound      `<` where a laboratory printed `<0.3`
    unit       as printed; °C or °F for a temperature, kg or lb for a weight
    reference  the laboratory's reference range as printed
    check      the id of the check date that it is a result of
    """

    KIND: ClassVar[Kind] = Kind("measurement", table="measurements", about_a_day=True, on_paper=True, for_clinics=True)

    moment: Moment
    quantity: Quantity
    value: Decimal
    unit: str
    own: str = ""
    bound: Bound = Bound.EXACTLY
    reference: str = ""
    route: Route | None = None
    check: str | None = None
    note: str = ""

    def __post_init__(self) -> None:
        if (self.quantity is Quantity.OWN) != bool(self.own):
            raise Refusal("a measurement needs either a name from the list or a name of its own")
        if self.own:
            check_name("the name", self.own)
        check_value(self.quantity, self.value, self.unit)
        if self.quantity in UNITS and (self.bound is not Bound.EXACTLY or self.reference):
            raise Refusal("a %1 cannot have < or >, or a reference range", self.quantity.value)
        if self.route and self.quantity is not Quantity.TEMPERATURE:
            raise Refusal("only a temperature has a part of the body where it was measured")
        check_text("the reference range", self.reference, LONGEST_NAME)
        check_text("the appointment", self.check or "", LONGEST_NAME)
        check_text("the note", self.note, LONGEST_NOTE)

    @property
    def day(self) -> date:
        return self.moment.day


def possible(quantity: Quantity, unit: str) -> tuple[int, int] | None:
    """The least and the greatest value that can be; None where a laboratory's unit decides."""
    return _POSSIBLE.get((quantity, unit))


def check_value(quantity: Quantity, value: Decimal, unit: str) -> None:
    """Raise ValueError when the unit is not one of the quantity, or the value cannot be."""
    if quantity in UNITS and unit not in UNITS[quantity]:
        raise Refusal("a %1 cannot be measured in %2", quantity.value, repr(unit))
    check_text("the unit", unit, LONGEST_NAME)
    check_decimal(f"the {quantity.value}", value)
    bounds = possible(quantity, unit)
    if bounds and not bounds[0] <= value <= bounds[1]:
        raise Refusal("a %1 of %2 %3 is not possible", quantity.value, value, unit)
