"""Values are understood where nobody could mean another, kept as they were printed, and never judged."""

from decimal import Decimal

import pytest

from kineret_gui.diary.facts.check_date import CheckDate, CheckKind
from kineret_gui.diary.facts.measurement import CELSIUS, FAHRENHEIT, KILOGRAMS, Measurement, Quantity, Route
from kineret_gui.diary.number import Bound
from kineret_gui.store.unavailable import DiaryUnavailable, Reason
from tests.facts import at, day

YESTERDAY = at("2026-03-09 19:00")
FEVER = Measurement(YESTERDAY, Quantity.TEMPERATURE, Decimal("38.5"), CELSIUS, route=Route.EAR)
CRP = Measurement(YESTERDAY, Quantity.CRP, Decimal("0.30"), "mg/l", bound=Bound.LESS, reference="0 – 5")
BLOOD_TEST = CheckDate("c1", day("2026-03-06"), CheckKind.BLOOD_TEST, what="neutrophils")


def measured(diary) -> list[Measurement]:
    return [entry.fact for entry in diary.standing(Measurement)]


@pytest.mark.parametrize("typed", ["37,5", "37.5", "٣٧٫٥", "３７．５"])
def test_a_temperature_is_understood_as_people_write_it(patient, diary, typed):
    patient.opens("measurement")
    patient.taps("Temperature")
    patient.types_into("Value", typed)
    patient.taps("°C")
    patient.taps("Save")

    patient.hears("Saved: Temperature, 37.5 °C")
    (temperature,) = measured(diary)
    assert (temperature.value, temperature.unit, temperature.route) == (Decimal("37.5"), CELSIUS, None)


@pytest.mark.parametrize(
    ("what", "typed", "reason"),
    [
        ("Temperature", "60", "A temperature of 60 °C is not possible. It must be between 30 °C and 45 °C."),
        ("Temperature", "3.75", "A temperature of 3.75 °C is not possible"),
        ("Temperature", "60 °C", "Enter only the number"),
        ("Temperature", "1e999", "Write the number out in full"),
        ("Temperature", "1.234", "This number can be read in two ways"),
        ("Temperature", "12 5", "This number can be read in two ways"),
        ("Temperature", "", "Enter a number"),
        ("Temperature", "<b>37</b>", "Enter only the number"),
        ("Temperature", "<37", "Enter only the number"),
        ("Temperature", "-37", "Leave out the plus or minus sign"),
        ("Weight", "400", "A weight of 400 kg is not possible. It must be between 2 kg and 350 kg."),
        ("Weight", "400 kg", "Enter only the number"),
        ("CRP", "1.234", "This number can be read in two ways"),
        ("CRP", "<", "Enter a number"),
        ("CRP", "0-5", "Enter only the number"),
    ],
)
def test_what_could_be_ten_times_off_is_refused_with_a_reason(patient, diary, what, typed, reason):
    diary.holds(FEVER, CRP, Measurement(YESTERDAY, Quantity.WEIGHT, Decimal("63"), KILOGRAMS))
    patient.opens("measurement")
    patient.taps(what)
    patient.types_into("Value", typed)
    patient.taps("Save")

    patient.hears(reason)
    assert len(measured(diary)) == 3


def test_a_unit_is_never_guessed(patient, diary):
    patient.opens("measurement", "quantity:weight")
    patient.types_into("Value", "61")
    patient.taps("Save")

    patient.hears("Choose the unit.")
    assert measured(diary) == []


@pytest.mark.parametrize(("region", "unit", "other"), [("EU", "°C", "99.5"), ("US", "°F", "37.5")])
def test_the_first_temperature_has_the_unit_of_the_country_and_no_number_of_the_other(
    patient, diary, region, unit, other
):
    patient.prefers(region=region)
    patient.opens("measurement", "quantity:temperature")
    assert patient.finds(unit).checked
    patient.types_into("Value", other)
    patient.taps("Save")

    assert measured(diary) == []


def test_fahrenheit_stays_fahrenheit_and_is_offered_the_next_time(patient, diary):
    patient.opens("measurement", "quantity:temperature")
    patient.types_into("Value", "99.5")
    patient.taps("°F")
    patient.taps("Where it was measured:")
    patient.taps("Armpit")
    patient.taps("Save")
    patient.opens("measurement", "quantity:temperature")
    patient.types_into("Value", "100")
    patient.taps("Save")

    first, second = measured(diary)
    assert (first.value, first.unit, first.route) == (Decimal("99.5"), FAHRENHEIT, Route.ARMPIT)
    assert (second.value, second.unit, second.route) == (Decimal("100"), FAHRENHEIT, Route.ARMPIT)


def test_a_result_is_kept_exactly_as_printed(patient, diary):
    patient.opens("measurement", "quantity:CRP")
    patient.types_into("Value", "<0,3")
    patient.types_into("Unit (as printed)", "mg/l")
    patient.types_into("Reference range (as printed)", "0,0 – 5,0 <b>")
    patient.sees("Less than 0.3 mg/l", "0,0 – 5,0 <b>")
    patient.taps("Save")

    (crp,) = measured(diary)
    assert (crp.bound, crp.value, crp.unit, crp.reference) == (Bound.LESS, Decimal("0.3"), "mg/l", "0,0 – 5,0 <b>")


def test_unit_and_range_of_the_last_time_stand_there_to_be_compared(patient, diary):
    diary.holds(CRP)
    patient.opens("measurement", "quantity:CRP")
    patient.sees("Unit and range are filled in from Monday, 9 March 2026. Check them against the paper.")
    patient.taps("mg/dl")
    patient.does_not_see("Check them against the paper.")
    patient.types_into("Value", "0.1")
    patient.taps("Save")

    assert (measured(diary)[-1].unit, measured(diary)[-1].reference) == ("mg/dl", "")


def test_the_next_value_of_the_same_test_keeps_its_time_and_its_check(patient, diary):
    diary.holds(BLOOD_TEST)
    patient.opens("measurement", "check:c1")
    for what, value, unit in (("Neutrophils", "3,1", "10⁹/l"), ("ALT (liver)", "23", "U/l")):
        patient.taps(what)
        patient.sees("Result for: Blood test of Friday, 6 March 2026")
        patient.types_into("Value", value)
        patient.taps(unit)
        patient.taps("Save")
        patient.sees("Another result of the same test")
    patient.taps("Done, nothing more to enter")

    neutrophils, alt = measured(diary)
    assert neutrophils.check == alt.check == "c1"
    assert neutrophils.moment == alt.moment
    assert neutrophils.day == day("2026-03-06")


def test_an_own_one_is_offered_by_its_name_the_next_time(patient, diary):
    patient.opens("measurement")
    patient.taps("Something else")
    patient.types_into("Name of the test", "Ferritin <i>")
    patient.types_into("Value", "112")
    patient.types_into("Unit (as printed)", "µg/l")
    patient.taps("Save")
    patient.taps("Ferritin <i>. Last: 112 µg/l, today")
    patient.types_into("Value", "115")
    patient.taps("Save")

    assert [(one.own, one.value, one.unit) for one in measured(diary)] == [
        ("Ferritin <i>", Decimal("112"), "µg/l"),
        ("Ferritin <i>", Decimal("115"), "µg/l"),
    ]


def test_correcting_something_else_keeps_the_number_as_printed(patient, diary):
    ambiguous = Measurement(YESTERDAY, Quantity.CRP, Decimal("1.250"), "mg/l", bound=Bound.AT_MOST)
    (id,) = diary.holds(ambiguous)
    patient.opens("measurement", f"entry:{id}")
    patient.types_into("Reference range (as printed)", "0 – 5")
    patient.taps("Save changes")

    (corrected,) = measured(diary)
    assert (corrected.bound, str(corrected.value)) == (Bound.AT_MOST, "1.250")
    assert (corrected.reference, corrected.moment) == ("0 – 5", YESTERDAY)
    patient.hears("Saved.")
    patient.taps("Undo")
    assert measured(diary) == [ambiguous]


def test_a_correction_that_changes_nothing_writes_nothing(patient, diary):
    (id,) = diary.holds(FEVER)
    patient.opens("measurement", f"entry:{id}")
    patient.taps("Save changes")

    patient.hears("Nothing was changed.")


def test_an_earlier_time_is_named_and_a_time_to_come_is_refused(patient, diary):
    diary.holds(FEVER)
    patient.opens("measurement", "quantity:temperature")
    patient.types_into("Value", "37")
    patient.taps("When: Just now")
    patient.types_into("Time (for example 08:05)", "23:15")
    patient.taps("Save")
    patient.hears("This time is in the future.")
    patient.types_into("Time (for example 08:05)", "soon")
    patient.taps("Save")
    patient.hears("Enter the time, for example 08:05.")
    assert len(measured(diary)) == 1

    patient.types_into("Time (for example 08:05)", "06:15")
    patient.taps("Previous day")
    patient.taps("Save")
    assert at("2026-03-09 06:15") in [one.moment for one in measured(diary)]


def test_what_was_typed_is_still_there_after_half_a_minute(patient, diary):
    diary.holds(FEVER)
    patient.opens("measurement", "quantity:temperature")
    patient.types_into("Value", "37,")
    patient.types_into("Note", "שלום 🙂 <b>")
    patient.waits(seconds=30)
    patient.types_into("Value", "37,4")
    patient.taps("Save")

    assert measured(diary)[-1].note == "שלום 🙂 <b>"


def test_a_temperature_is_written_down_by_keyboard_alone(patient, diary):
    diary.holds(FEVER)
    patient.opens("measurement")
    patient.tabs_to("Temperature")
    patient.presses("Space")
    patient.tabs_to("Value")
    patient.types("37.2")
    patient.tabs_to("Save")
    patient.presses("Return")

    assert measured(diary)[-1].value == Decimal("37.2")


def test_a_full_disk_keeps_the_form_and_the_same_press_works_later(patient, diary, monkeypatch):
    diary.holds(FEVER)
    patient.opens("measurement", "quantity:temperature")
    patient.types_into("Value", "37.2")
    file = patient.program._context.diary.file
    add = file.add

    def full(*new, now):
        raise DiaryUnavailable(Reason.FULL, diary.path)

    monkeypatch.setattr(file, "add", full)
    patient.taps("Save")
    patient.sees("The drive is full")
    monkeypatch.setattr(file, "add", add)
    patient.taps("Try again")
    patient.taps("Save")

    assert [one.value for one in measured(diary)] == [Decimal("38.5"), Decimal("37.2")]
