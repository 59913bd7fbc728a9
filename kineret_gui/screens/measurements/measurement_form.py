"""The form of a measurement: what is typed, and what will be written of it. Pure."""

from dataclasses import replace
from decimal import Decimal

from kineret_gui.diary.entry import Entry, new_id
from kineret_gui.diary.facts.measurement import UNITS, Measurement, Quantity, Route, possible
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Moment
from kineret_gui.diary.number import Bound, Misread, read_number, read_result
from kineret_gui.diary.text import LONGEST_NAME, LONGEST_NOTE
from kineret_gui.screens.measurements.earlier_values import EarlierValues, NamedQuantity
from kineret_gui.wording import fill, measurements
from kineret_gui.wording.numbers import misread
from kineret_gui.wording.translation import tr

_DECIMALS = 2  # that a thermometer or scales show


@frozen
class MeasurementForm:
    """A measurement as far as it is filled in.

    old    the entry that is corrected; None for a new one
    what   None while it is not chosen
    typed  the number as it stands in the field
    check  the id of the check that it is a result of; empty for none
    """

    id: str
    old: Entry[Measurement] | None = None
    what: NamedQuantity | None = None
    own: str = ""
    typed: str = ""
    unit: str = ""
    reference: str = ""
    route: Route | None = None
    check: str = ""
    note: str = ""

    @property
    def is_own(self) -> bool:
        return self.what is not None and self.what.quantity is Quantity.OWN

    @property
    def is_printed(self) -> bool:
        """True for a value from a laboratory's paper, with a unit and a range of its own."""
        return self.what is not None and self.what.quantity not in UNITS


@frozen
class MeasurementErrors:
    """The reasons why it cannot be written yet, beside each field; empty where nothing is wrong."""

    what: str = ""
    own: str = ""
    value: str = ""
    unit: str = ""
    reference: str = ""
    note: str = ""

    @property
    def first(self) -> str:
        return self.what or self.own or self.value or self.unit or self.reference or self.note


def correcting(old: Entry[Measurement]) -> MeasurementForm:
    """Return the form that holds a measurement as it is written now."""
    fact = old.fact
    return MeasurementForm(
        new_id(),
        old,
        NamedQuantity.of(fact),
        fact.own,
        as_shown(fact),
        fact.unit,
        fact.reference,
        fact.route,
        fact.check or "",
        fact.note,
    )


def measuring(form: MeasurementForm, what: NamedQuantity, earlier: EarlierValues) -> MeasurementForm:
    """Return the same form about this, with the unit, the range and the route of the last time."""
    unit = earlier.unit(what)
    route = earlier.route() if what.quantity is Quantity.TEMPERATURE else None
    reference = earlier.reference(what, unit) if unit else ""
    return replace(form, what=what, own=what.own, unit=unit, reference=reference, route=route)


def in_unit(form: MeasurementForm, unit: str, earlier: EarlierValues) -> MeasurementForm:
    """Return the form in another unit. A range filled in from the last time gives way to the one of that unit."""
    if form.what is None or form.reference != earlier.reference(form.what, form.unit):
        return replace(form, unit=unit)
    return replace(form, unit=unit, reference=earlier.reference(form.what, unit))


def another(form: MeasurementForm) -> MeasurementForm:
    """Return an empty form for the next value of the same test."""
    return MeasurementForm(new_id(), check=form.check)


def as_shown(fact: Measurement) -> str:
    """Return the number as it stands in the field, with the person's decimal mark."""
    return fact.bound.value + measurements.number(fact.value)


def reading(form: MeasurementForm) -> tuple[Bound, Decimal] | Misread:
    """Return the number in the field. One that stands there as it was written is not read anew: 1.234 could be two."""
    if form.old and form.typed == as_shown(form.old.fact):
        return form.old.fact.bound, form.old.fact.value
    if form.is_printed:
        return read_result(form.typed)
    number = read_number(form.typed, _DECIMALS)
    return number if isinstance(number, Misread) else (Bound.EXACTLY, number)


def measurement_of(form: MeasurementForm, moment: Moment) -> Measurement | MeasurementErrors:
    """Return the measurement as it will be written, or why it cannot be."""
    errors, read = errors_of(form), reading(form)
    if errors.first or form.what is None or isinstance(read, Misread):
        return errors
    return Measurement(
        moment,
        form.what.quantity,
        read[1],
        form.unit.strip(),
        form.own.strip(),
        read[0],
        form.reference.strip(),
        form.route,
        form.check or None,
        form.note.strip(),
    )


def errors_of(form: MeasurementForm) -> MeasurementErrors:
    """Return what keeps the form from being written."""
    if form.what is None:
        return MeasurementErrors(what=tr("Choose what was measured."))
    return MeasurementErrors(
        own=_wrong_name(form),
        value=_wrong_value(form),
        unit=_wrong_unit(form),
        reference=_too_long(form.reference, LONGEST_NAME),
        note=_too_long(form.note, LONGEST_NOTE),
    )


def _wrong_name(form: MeasurementForm) -> str:
    if form.is_own and not form.own.strip():
        return tr("Enter what was measured.")
    return _too_long(form.own, LONGEST_NAME)


def _wrong_value(form: MeasurementForm) -> str:
    read = reading(form)
    if isinstance(read, Misread):
        return misread(read)
    bounds = possible(form.what.quantity, form.unit) if form.what else None
    if form.what and bounds and not bounds[0] <= read[1] <= bounds[1]:
        return measurements.impossible(form.what.quantity, read[1], form.unit, *bounds)
    return ""


def _wrong_unit(form: MeasurementForm) -> str:
    if not form.unit.strip() and not form.is_own:
        return tr("Enter the unit as printed.") if form.is_printed else tr("Choose the unit.")
    return _too_long(form.unit, LONGEST_NAME)


def _too_long(text: str, longest: int) -> str:
    return fill(tr("Use no more than %1 characters."), str(longest)) if len(text) > longest else ""
