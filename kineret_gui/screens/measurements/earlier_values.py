"""The values that were measured before, and what of them is used again: units, printed ranges, own names. Pure.

What is filled in from before stands in a field where it can be compared with the paper; nothing is converted.
"""

from collections.abc import Iterable
from typing import Self

from kineret_gui.diary.facts.measurement import UNITS, Measurement, Quantity, Route
from kineret_gui.diary.frozen import frozen
from kineret_gui.screens.framework.routes.measurements import (
    MeasurementRoute,
    RecordOwnQuantity,
    RecordQuantity,
    ShowOwnValues,
    ShowValues,
    ValuesRoute,
)
from kineret_gui.wording import measurements

_PRINTED_UNITS = {
    Quantity.NEUTROPHILS: ("10⁹/l", "/µl"),
    Quantity.PLATELETS: ("10⁹/l", "/µl"),
    Quantity.CHOLESTEROL: ("mmol/l", "mg/dl"),
    Quantity.ALT: ("U/l", "µkat/l"),
    Quantity.AST: ("U/l", "µkat/l"),
    Quantity.CRP: ("mg/l", "mg/dl"),
    Quantity.SAA: ("mg/l", "mg/dl"),
    Quantity.CREATININE: ("µmol/l", "mg/dl"),
    Quantity.EGFR: ("ml/min", "ml/min/1.73 m²"),
}


@frozen
class NamedQuantity:
    """A quantity that is measured, or the person's own name for another one."""

    quantity: Quantity
    own: str = ""

    @classmethod
    def of(cls, measurement: Measurement) -> Self:
        return cls(measurement.quantity, measurement.own)

    @classmethod
    def from_key(cls, key: str) -> Self:
        """Return the quantity that `quantity:CRP` or `own:Ferritin` names. Raises ValueError where it names nothing."""
        kind, _, name = key.partition(":")
        return cls(Quantity.OWN, name) if kind == "own" else cls(Quantity(name))

    @property
    def text(self) -> str:
        """The name of the quantity in words."""
        return self.own or measurements.quantity(self.quantity)

    @property
    def key(self) -> str:
        return f"own:{self.own}" if self.own else f"quantity:{self.quantity.value}"

    @property
    def route_to_values(self) -> ValuesRoute:
        return ShowOwnValues(self.own) if self.own else ShowValues(self.quantity)

    @property
    def route_to_record(self) -> MeasurementRoute:
        return RecordOwnQuantity(self.own) if self.own else RecordQuantity(self.quantity)


@frozen
class EarlierValues:
    """The values that stand in the diary, the latest first.

    degrees  the unit of thermometers in the country whose texts are shown. It stands there to be seen, and a number of
             the other unit is refused: no temperature of a person can be both
    """

    values: tuple[Measurement, ...] = ()
    degrees: str = ""

    @classmethod
    def of(cls, values: Iterable[Measurement], degrees: str = "") -> Self:
        return cls(tuple(sorted(values, key=lambda value: value.moment.utc, reverse=True)), degrees)

    def latest(self, what: NamedQuantity) -> Measurement | None:
        return next((value for value in self.values if NamedQuantity.of(value) == what), None)

    def unit(self, what: NamedQuantity) -> str:
        """The unit used last; empty where there is none, but for a temperature that of the country."""
        latest = self.latest(what)
        if latest:
            return latest.unit
        return self.degrees if what.quantity is Quantity.TEMPERATURE else ""

    def units(self, what: NamedQuantity) -> tuple[str, ...]:
        """The units to choose from: for a laboratory's value those used before and the common ones."""
        if what.quantity in UNITS:
            return UNITS[what.quantity]
        used = (value.unit for value in self.values if NamedQuantity.of(value) == what)
        return tuple(dict.fromkeys(unit for unit in (*used, *_PRINTED_UNITS.get(what.quantity, ())) if unit))

    def reference(self, what: NamedQuantity, unit: str) -> str:
        """The range printed last beside a value of this unit: in another unit it is another range."""
        return next((v.reference for v in self.values if NamedQuantity.of(v) == what and v.unit == unit), "")

    def route(self) -> Route | None:
        """Return where the latest temperature was taken."""
        latest = self.latest(NamedQuantity(Quantity.TEMPERATURE))
        return latest.route if latest else None

    def all_measured(self) -> tuple[NamedQuantity, ...]:
        """Everything that may be measured: what the program knows, own ones by name, and one without a name yet."""
        known = (NamedQuantity(quantity) for quantity in Quantity if quantity is not Quantity.OWN)
        own = dict.fromkeys(NamedQuantity.of(value) for value in self.values if value.own)
        return (*known, *own, NamedQuantity(Quantity.OWN))
