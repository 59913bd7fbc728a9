"""Measurements and check dates in words. A number never stands without its unit."""

from collections.abc import Callable
from datetime import date, time
from decimal import Decimal

from PySide6.QtCore import QLocale

from kineret_gui.diary.facts.check_date import CheckDate, CheckKind
from kineret_gui.diary.facts.measurement import Measurement, Quantity, Route
from kineret_gui.diary.moment import Moment
from kineret_gui.diary.number import Bound
from kineret_gui.wording import clocks, days, fill
from kineret_gui.wording.translation import tr, translatable

_QUANTITIES = {
    Quantity.TEMPERATURE: translatable("Temperature"),
    Quantity.WEIGHT: translatable("Weight"),
    Quantity.NEUTROPHILS: translatable("Neutrophils"),
    Quantity.PLATELETS: translatable("Platelets"),
    Quantity.CHOLESTEROL: translatable("Cholesterol"),
    Quantity.ALT: translatable("ALT (liver)"),
    Quantity.AST: translatable("AST (liver)"),
    Quantity.CRP: translatable("CRP"),
    Quantity.SAA: translatable("SAA"),
    Quantity.CREATININE: translatable("Creatinine"),
    Quantity.EGFR: translatable("eGFR"),
    Quantity.OWN: translatable("Something else"),
}
_ROUTES = {
    Route.MOUTH: translatable("Mouth"),
    Route.EAR: translatable("Ear"),
    Route.ARMPIT: translatable("Armpit"),
    Route.FOREHEAD: translatable("Forehead"),
    Route.BOTTOM: translatable("Bottom (rectal)"),
}
_CHECKS = {
    CheckKind.BLOOD_TEST: translatable("Blood test"),
    CheckKind.VISIT: translatable("Clinic visit"),
    CheckKind.OTHER: translatable("Something else"),
}
_BOUNDS = {
    Bound.EXACTLY: translatable("%1"),
    Bound.LESS: translatable("less than %1"),
    Bound.AT_MOST: translatable("at most %1"),
    Bound.MORE: translatable("more than %1"),
    Bound.AT_LEAST: translatable("at least %1"),
}
_BOUNDS_AS_LINE = {
    Bound.EXACTLY: translatable("%1"),
    Bound.LESS: translatable("Less than %1"),
    Bound.AT_MOST: translatable("At most %1"),
    Bound.MORE: translatable("More than %1"),
    Bound.AT_LEAST: translatable("At least %1"),
}


def quantity(quantity: Quantity) -> str:
    return tr(_QUANTITIES[quantity])


def name(measurement: Measurement) -> str:
    """Return what was measured: the known name or the person's own."""
    return measurement.own or quantity(measurement.quantity)


def route(route: Route | None) -> str:
    """Return where the temperature was taken; empty where that is not said."""
    return tr(_ROUTES[route]) if route else ""


def number(value: Decimal) -> str:
    """The digits as they were written, with the decimal mark of the person's country; never rounded or grouped."""
    return str(value).replace(".", QLocale().decimalPoint())


def amount(value: Decimal, unit: str, bound: Bound = Bound.EXACTLY) -> str:
    """As `37.5 °C`, `<0.3 mg/l`."""
    return fill(tr("%1 %2"), bound.value + number(value), unit) if unit else bound.value + number(value)


def amount_in_words(value: Decimal, unit: str, bound: Bound) -> str:
    """As `less than 0.3 mg/l`: the bound in words, which no script turns round as it does <."""
    return fill(tr(_BOUNDS[bound]), amount(value, unit))


def amount_as_line(value: Decimal, unit: str, bound: Bound) -> str:
    """The same on a line of its own, as `Less than 0.3 mg/l`."""
    return fill(tr(_BOUNDS_AS_LINE[bound]), amount(value, unit))


def impossible(quantity: Quantity, value: Decimal, unit: str, least: int, most: int) -> str:
    """Return why a value is not taken, with the bounds of what can be."""
    sentence = (
        tr("A temperature of %1 is not possible. It must be between %2 and %3. Check the number and the unit.")
        if quantity is Quantity.TEMPERATURE
        else tr("A weight of %1 is not possible. It must be between %2 and %3. Check the number and the unit.")
    )
    return fill(sentence, *(amount(number, unit) for number in (value, Decimal(least), Decimal(most))))


def result(measurement: Measurement) -> str:
    """The value with its unit, and the laboratory's range as printed beside it."""
    value = amount(measurement.value, measurement.unit, measurement.bound)
    return fill(tr("%1 (reference range: %2)"), value, measurement.reference) if measurement.reference else value


def measurement(measurement: Measurement, at: Callable[[Moment], str] = clocks.plain) -> str:
    """As `Temperature 37.5 °C at 08:05`; `at` says its time."""
    return fill(tr("%1 %2 at %3"), name(measurement), result(measurement), at(measurement.moment))


def check_kind(kind: CheckKind) -> str:
    return tr(_CHECKS[kind])


def check(check: CheckDate) -> str:
    """Return what the clinic asked for, as `Blood test: neutrophils`."""
    if check.kind is CheckKind.OTHER:
        return check.what
    return fill(tr("%1: %2"), check_kind(check.kind), check.what) if check.what else check_kind(check.kind)


def check_day(check: CheckDate) -> str:
    """As `Friday 13 March 2026 at 09:00`."""
    day = days.day(check.on)
    return fill(tr("%1 at %2"), day, days.clock(check.at)) if check.at else day


def near_check_day(check: CheckDate, today: date) -> str:
    """As `tomorrow, Friday 13 March 2026 at 09:00`."""
    return _beside_its_day(days.near_day(check.on, today), check)


def near_check_day_as_line(check: CheckDate, today: date) -> str:
    """The same on a line of its own, as `Tomorrow, Friday 13 March 2026 at 09:00`."""
    return _beside_its_day(days.near_title(check.on, today), check)


def _beside_its_day(near: str, check: CheckDate) -> str:
    return check_day(check) if near == days.day(check.on) else fill(tr("%1, %2"), near, check_day(check))


def check_of_day(check: CheckDate) -> str:
    """As `Blood test of Friday 13 March 2026`."""
    return fill(tr("%1 of %2"), check_name(check), days.day(check.on))


def check_name(check: CheckDate) -> str:
    """As `Blood test`; another kind by the name it was given."""
    return check.what if check.kind is CheckKind.OTHER else check_kind(check.kind)


def check_order(check: CheckDate) -> tuple[date, time]:
    """By day and time, one without a time first."""
    return check.on, check.at or time.min
