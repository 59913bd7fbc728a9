"""Values as they were read: nothing converted, nothing judged, and nothing that cannot be."""

from dataclasses import replace
from decimal import Decimal

import pytest

from kineret_gui.diary.facts.measurement import (
    CELSIUS,
    FAHRENHEIT,
    KILOGRAMS,
    POUNDS,
    UNITS,
    Measurement,
    Quantity,
    Route,
    possible,
)
from kineret_gui.diary.number import Bound
from tests.diary.words import REFUSED, any_note, unfit_words
from tests.facts import at, day

THEN = at("2026-03-10 08:05")
CRP = Measurement(THEN, Quantity.CRP, Decimal("0.30"), "mg/l")
WARMTH = Measurement(THEN, Quantity.TEMPERATURE, Decimal("37.5"), CELSIUS)


def measured(quantity, value, unit):
    return Measurement(THEN, quantity, Decimal(value), unit)


def test_a_measurement_counts_for_its_diary_day():
    assert CRP.day == day("2026-03-10")
    assert replace(CRP, moment=at("2026-03-11 02:00")).day == day("2026-03-10")


LIMITS = [
    (Quantity.TEMPERATURE, CELSIUS, "30", "45"),
    (Quantity.TEMPERATURE, FAHRENHEIT, "86", "113"),
    (Quantity.WEIGHT, KILOGRAMS, "2", "350"),
    (Quantity.WEIGHT, POUNDS, "4", "772"),
]


@pytest.mark.parametrize(("quantity", "unit", "least", "most"), LIMITS)
def test_what_a_living_person_can_have_is_kept(quantity, unit, least, most):
    assert possible(quantity, unit) == (int(least), int(most))
    assert [str(measured(quantity, value, unit).value) for value in (least, most)] == [least, most]


@pytest.mark.parametrize(
    ("quantity", "unit", "value"),
    [(quantity, unit, str(Decimal(least) - Decimal("0.1"))) for quantity, unit, least, _ in LIMITS]
    + [(quantity, unit, f"{most}.1") for quantity, unit, _, most in LIMITS]
    + [
        (Quantity.TEMPERATURE, CELSIUS, "60"),
        (Quantity.TEMPERATURE, CELSIUS, "3.75"),
        (Quantity.TEMPERATURE, CELSIUS, "375"),
        (Quantity.TEMPERATURE, CELSIUS, "98.6"),
        (Quantity.TEMPERATURE, FAHRENHEIT, "37.5"),
        (Quantity.WEIGHT, KILOGRAMS, "400"),
        (Quantity.WEIGHT, KILOGRAMS, "0"),
    ],
)
def test_what_nobody_can_have_is_refused(quantity, unit, value):
    with pytest.raises(ValueError, match=f"a {quantity.value} of {value} {unit} is not possible"):
        measured(quantity, value, unit)


def test_pounds_and_fahrenheit_reach_as_far_as_kilograms_and_celsius():
    kilograms, pounds = possible(Quantity.WEIGHT, KILOGRAMS), possible(Quantity.WEIGHT, POUNDS)
    celsius = possible(Quantity.TEMPERATURE, CELSIUS)
    assert kilograms
    assert pounds
    assert celsius
    (least, most), (least_lb, most_lb) = kilograms, pounds
    assert (least_lb, most_lb) == (int(least / 0.45359237), round(most / 0.45359237))
    least, most = celsius
    assert possible(Quantity.TEMPERATURE, FAHRENHEIT) == (least * 9 / 5 + 32, most * 9 / 5 + 32)


@pytest.mark.parametrize("quantity", [each for each in Quantity if each not in UNITS])
def test_what_a_laboratory_found_has_no_bounds_and_any_unit(quantity):
    own = "Ferritin" if quantity is Quantity.OWN else ""

    assert possible(quantity, "µmol/l") is None
    for value, unit in (("0", ""), ("999999999.999999", "10⁹/l"), ("0.30", "<b>mg</b>/dl")):
        found = Measurement(THEN, quantity, Decimal(value), unit, own)
        assert (str(found.value), found.unit) == (value, unit)


@pytest.mark.parametrize(
    "value",
    ["NaN", "sNaN", "Infinity", "-Infinity", "-0", "-1", "1E+999", "1E+3", "1E-7", "0.0000001", "1234567890", "1e9"],
)
@pytest.mark.parametrize("fact", [CRP, WARMTH], ids=["laboratory", "temperature"])
def test_what_is_no_plain_number_is_refused(fact, value):
    with pytest.raises(ValueError, match="is not a plain number with up to 9 digits before and 6 after the point"):
        replace(fact, value=Decimal(value))


@pytest.mark.parametrize("value", ["0.30", "0.3", "12", "12.0", "012"])
def test_a_value_is_kept_digit_for_digit(value):
    assert str(replace(CRP, value=Decimal(value)).value) == str(Decimal(value))


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        ({"quantity": Quantity.OWN}, "either a name from the list or a name of its own"),
        ({"own": "My CRP"}, "either a name from the list or a name of its own"),
        ({"quantity": Quantity.OWN, "own": " "}, "the name is empty"),
        ({"quantity": Quantity.OWN, "own": "a\nb"}, "the name has more than one line"),
        ({"unit": "x" * 81}, "the unit is longer"),
        ({"unit": "\x00"}, "the unit contains a control character"),
        ({"route": Route.EAR}, "only a temperature has a part of the body where it was measured"),
        ({"reference": "x" * 81}, "the reference range is longer"),
        ({"check": "x" * 81}, "the appointment is longer"),
    ],
)
def test_a_result_that_cannot_be_is_refused(wrong, reason):
    with pytest.raises(ValueError, match=reason):
        replace(CRP, **wrong)


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        ({"unit": ""}, "a temperature cannot be measured in ''"),
        ({"unit": "C"}, "a temperature cannot be measured in 'C'"),
        ({"unit": KILOGRAMS}, "a temperature cannot be measured in 'kg'"),
        ({"bound": Bound.LESS}, "cannot have < or >, or a reference range"),
        ({"reference": "36 – 37"}, "cannot have < or >, or a reference range"),
    ],
)
def test_a_temperature_that_cannot_be_is_refused(wrong, reason):
    with pytest.raises(ValueError, match=reason):
        replace(WARMTH, **wrong)


@pytest.mark.parametrize("route", Route)
def test_a_temperature_may_say_where_it_was_taken(route):
    assert replace(WARMTH, route=route).route is route


@pytest.mark.parametrize("bound", Bound)
def test_a_result_stands_with_its_bound_and_its_range_as_printed(bound):
    found = replace(CRP, bound=bound, reference="<b>0</b> – 5 ٪", check="c1")

    assert (found.bound, found.reference, found.check) == (bound, "<b>0</b> – 5 ٪", "c1")


@any_note
def test_a_note_is_kept_exactly(note):
    assert replace(CRP, note=note).note == note


@unfit_words
def test_a_note_that_cannot_be_shown_is_refused(words):
    with pytest.raises(ValueError, match=f"the note ({REFUSED})"):
        replace(CRP, note=words)
