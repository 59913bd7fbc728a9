"""The form of a measurement, the page of the latest values, and what came of each date, as tables."""

from dataclasses import replace
from decimal import Decimal

import pytest

from kineret_gui.diary.facts.check_date import CheckDate, CheckDone, CheckKind
from kineret_gui.diary.facts.measurement import CELSIUS, KILOGRAMS, Measurement, Quantity, Route
from kineret_gui.diary.number import Bound, Misread
from kineret_gui.screens.measurements.check_form import check_of, new_check
from kineret_gui.screens.measurements.check_form import correcting as correcting_check
from kineret_gui.screens.measurements.earlier_values import EarlierValues, NamedQuantity
from kineret_gui.screens.measurements.measurement_fields_view import check_rows
from kineret_gui.screens.measurements.measurement_form import (
    MeasurementForm,
    correcting,
    in_unit,
    measurement_of,
    measuring,
    reading,
)
from kineret_gui.screens.measurements.measurement_view import read_back
from kineret_gui.screens.measurements.measurements_view import dates_view, quantity_rows
from kineret_gui.screens.measurements.values_view import value_rows
from kineret_gui.screens.when.moment_view import moment_of
from tests.every_kind import FULL, SPARSE
from tests.facts import at, day, entry, now, wall

TODAY, NOW = day("2026-03-10"), now("2026-03-10 12:00")
CRP = NamedQuantity(Quantity.CRP)
MEASUREMENTS = [fact for fact in (*FULL, *SPARSE) if isinstance(fact, Measurement)]
CHECKS = [fact for fact in (*FULL, *SPARSE) if isinstance(fact, CheckDate)]


def crp(when: str, value: str = "3", unit: str = "mg/l", reference: str = "", check: str | None = None) -> Measurement:
    return Measurement(at(when), Quantity.CRP, Decimal(value), unit, reference=reference, check=check)


@pytest.mark.parametrize("fact", MEASUREMENTS)
def test_a_measurement_that_is_corrected_and_not_changed_stays_the_same(fact):
    assert measurement_of(correcting(entry(fact)), fact.moment) == fact


@pytest.mark.parametrize("fact", CHECKS)
def test_a_date_that_is_corrected_and_not_changed_stays_the_same(fact):
    assert check_of(correcting_check(entry(fact))) == fact


@pytest.mark.parametrize("printed", ["1.234", "12.3450", "0.000001", "999999999"])
def test_a_number_that_was_not_touched_is_not_read_anew(printed):
    form = correcting(entry(crp("2026-03-09 08:00", printed)))
    read = reading(form)
    assert not isinstance(read, Misread)
    assert str(read[1]) == printed
    assert isinstance(reading(replace(form, typed=form.typed + "e")), Misread)


@pytest.mark.parametrize(
    ("what", "typed", "unit", "place", "reason"),
    [
        (None, "", "", "what", "Choose what was measured."),
        (NamedQuantity(Quantity.TEMPERATURE), "46", CELSIUS, "value", "A temperature of 46 °C is not possible"),
        (NamedQuantity(Quantity.WEIGHT), "1.9", KILOGRAMS, "value", "It must be between 2 kg and 350 kg"),
        (NamedQuantity(Quantity.TEMPERATURE), "37", "", "unit", "Choose the unit."),
        (CRP, "3", " ", "unit", "Enter the unit as printed."),
        (CRP, "3", "x" * 81, "unit", "Use no more than 80 characters."),
        (NamedQuantity(Quantity.OWN), "3", "", "own", "Enter what was measured."),
    ],
)
def test_what_is_missing_or_cannot_be_is_said_beside_its_field(what, typed, unit, place, reason):
    wrong = measurement_of(MeasurementForm("id", what=what, typed=typed, unit=unit), at("2026-03-10 08:00"))
    assert reason in getattr(wrong, place)
    assert wrong.first == getattr(wrong, place)


def test_unit_range_and_route_are_those_of_the_last_time():
    ear = Measurement(at("2026-03-09 08:00"), Quantity.TEMPERATURE, Decimal("37"), CELSIUS, route=Route.EAR)
    earlier = EarlierValues.of((crp("2026-01-01 08:00", unit="mg/dl"), crp("2026-02-01 08:00", reference="0 – 5"), ear))

    form = measuring(MeasurementForm("id"), CRP, earlier)
    assert (form.unit, form.reference, form.route) == ("mg/l", "0 – 5", None)
    assert measuring(form, NamedQuantity(Quantity.TEMPERATURE), earlier).route is Route.EAR
    assert earlier.units(CRP) == ("mg/l", "mg/dl")


def test_a_filled_in_range_gives_way_with_its_unit_and_a_typed_one_stays():
    earlier = EarlierValues.of((crp("2026-02-01 08:00", reference="0 – 5"),))
    form = measuring(MeasurementForm("id"), CRP, earlier)

    assert in_unit(form, "mg/dl", earlier).reference == ""
    assert in_unit(in_unit(form, "mg/dl", earlier), "mg/l", earlier).reference == "0 – 5"
    assert in_unit(replace(form, reference="0 – 0.5"), "mg/dl", earlier).reference == "0 – 0.5"


@pytest.mark.parametrize(
    ("bound", "told"),
    [
        (Bound.EXACTLY, "0.30 mg/l"),
        (Bound.LESS, "Less than 0.30 mg/l"),
        (Bound.AT_MOST, "At most 0.30 mg/l"),
        (Bound.MORE, "More than 0.30 mg/l"),
        (Bound.AT_LEAST, "At least 0.30 mg/l"),
    ],
)
def test_a_bound_is_read_back_in_words(bound, told):
    fact = replace(crp("2026-03-09 08:00", "0.30", reference="0–5"), bound=bound)
    said = {line.label: line.value for line in read_back(fact, "yesterday at 08:00", "")}
    assert said == {"CRP": told, "Reference range": "0–5", "Blood taken on": "yesterday at 08:00"}


def test_a_correction_stays_in_the_zone_in_which_it_was_lived():
    old = at("2026-03-01 08:00", "Asia/Tokyo")
    here = now("2026-03-10 07:00")
    assert moment_of(old.wall, old, here, 180) is old
    assert moment_of(wall("2026-03-01 09:15"), old, here, 180) == at("2026-03-01 09:15", "Asia/Tokyo")
    assert moment_of(wall("2026-03-01 09:15"), None, here, 180) == at("2026-03-01 09:15")


def test_only_near_dates_are_offered_for_a_result_and_the_linked_one():
    days = {"old": "2026-01-08", "recent": "2026-01-09", "soon": "2026-03-24", "later": "2026-03-25"}
    checks = [CheckDate(id, day(on), CheckKind.BLOOD_TEST) for id, on in days.items()]
    assert [row.key for row in check_rows(checks, "", TODAY)] == ["soon", "recent", ""]
    assert [row.key for row in check_rows(checks, "old", TODAY)] == ["soon", "recent", "old", ""]
    assert check_rows([], "", TODAY) == ()


def test_the_latest_value_of_each_stands_with_its_range_and_the_number_of_earlier_ones():
    values = [crp("2026-03-09 08:00", "4", reference="0 – 5"), crp("2026-02-09 08:00", "3"), *MEASUREMENTS[1:2]]
    temperature, latest = quantity_rows(values, NOW)
    assert (temperature.title, temperature.value, temperature.range, temperature.earlier) == (
        "Temperature",
        "37.5 °C",
        "",
        "",
    )
    assert (latest.value, latest.range, latest.taken) == ("4 mg/l", "Reference range: 0 – 5", "yesterday at 08:00")
    assert latest.earlier.startswith("1 ")


def test_values_of_one_quantity_stand_the_latest_first():
    entries = [entry(crp(f"2026-03-0{n} 08:00", str(n)), id=str(n)) for n in (2, 9, 5)]
    assert [row.entry for row in value_rows(entries, NOW, "Ada Example")] == ["9", "5", "2"]


def test_every_date_stands_under_what_is_known_of_it():
    days = {
        "next": "2026-03-13",
        "today": "2026-03-10",
        "open": "2026-03-01",
        "done": "2026-03-02",
        "result": "2026-03-03",
    }
    checks = [entry(CheckDate(id, day(on), CheckKind.BLOOD_TEST)) for id, on in days.items()]
    view = dates_view(
        checks,
        [CheckDone("done", at("2026-03-02 10:00"), "all well")],
        [crp("2026-03-03 09:00", check="result")],
        TODAY,
    )
    assert [row.check for row in view.to_come] == ["today", "next"]
    assert [row.check for row in view.to_answer] == ["open"]
    assert [(row.check, row.detail.partition(": ")[2]) for row in view.answered] == [
        ("result", "CRP 3 mg/l"),
        ("done", "all well"),
    ]


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"kind": CheckKind.OTHER}, "Enter what it is."),
        ({"at": "9"}, "Enter the time, for example 08:05."),
        ({"what": "x" * 81}, "Use no more than 80 characters."),
        ({"note": "x" * 4001}, "Use no more than 4000 characters."),
    ],
)
def test_a_date_that_cannot_be_written_says_why(changes, reason):
    assert check_of(replace(new_check(TODAY), **changes)).first == reason
