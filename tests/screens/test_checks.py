"""Dates that the clinic set: written down, answered, and linked with what came of them."""

from datetime import time
from decimal import Decimal

import pytest

from kineret_gui.diary.facts.check_date import CheckDate, CheckDone, CheckKind
from kineret_gui.diary.facts.measurement import CELSIUS, Measurement, Quantity
from kineret_gui.diary.number import Bound
from kineret_gui.store.unavailable import DiaryUnavailable, Reason
from tests.facts import at, day

TO_COME = CheckDate("c1", day("2026-03-13"), CheckKind.BLOOD_TEST, time(9), "neutrophils")
WAS = CheckDate("c2", day("2026-03-06"), CheckKind.BLOOD_TEST, what="CRP")
CRP = Measurement(
    at("2026-03-06 09:00"), Quantity.CRP, Decimal("0.30"), "mg/l", bound=Bound.LESS, reference="0 – 5", check="c2"
)


def dates(diary) -> list[CheckDate]:
    return [entry.fact for entry in diary.standing(CheckDate)]


def test_a_date_to_come_is_written_down_as_the_clinic_set_it(patient, diary):
    patient.taps("More")
    patient.taps("Measurements and appointments")
    patient.taps("Add an appointment")
    patient.types_into("What will be measured or discussed?", "neutrophils <b>")
    patient.taps("Next week")
    patient.taps("Next day")
    patient.types_into("Time (for example 08:05)", "9:30")
    patient.types_into("Who asked for it", "Dr Example")
    patient.sees("Wednesday, 18 March 2026 at 09:30")
    patient.taps("Save")

    (check,) = dates(diary)
    assert (check.on, check.at, check.kind) == (day("2026-03-18"), time(9, 30), CheckKind.BLOOD_TEST)
    assert (check.what, check.ordered_by) == ("neutrophils <b>", "Dr Example")
    patient.sees("Blood test: neutrophils <b>", "Planned for Wednesday, 18 March 2026 at 09:30")


def test_another_kind_needs_its_name(patient, diary):
    patient.opens("check")
    patient.taps("Something else")
    patient.taps("Save")
    patient.hears("Enter what it is.")
    assert dates(diary) == []

    patient.types_into("What is it?", "Hearing")
    patient.taps("Save")
    assert [check.what for check in dates(diary)] == ["Hearing"]


@pytest.mark.parametrize("typed", ["soon", "9", "9:5"])
def test_a_time_that_is_none_is_refused_beside_its_field(patient, diary, typed):
    patient.opens("check")
    patient.types_into("Time (for example 08:05)", typed)
    patient.taps("Save")

    patient.hears("Enter the time, for example 08:05.")
    assert dates(diary) == []


def test_the_next_date_stands_before_what_was(patient, diary):
    diary.holds(WAS, TO_COME)
    patient.opens("measurements")

    patient.sees("Planned for Friday, 13 March 2026 at 09:00")
    patient.sees("Planned for Friday, 6 March 2026. Did it take place?")


def test_a_date_that_has_been_is_answered_in_one_press_and_asks_no_more(patient, diary):
    diary.holds(WAS)
    patient.opens("measurements")
    patient.taps("Mark as done: Blood test of Friday, 6 March 2026")

    patient.does_not_see("Did it take place?")
    assert [entry.fact.check for entry in diary.standing(CheckDone)] == ["c2"]
    patient.taps("Undo")
    patient.sees("Did it take place?")


def test_what_came_of_a_date_is_kept_in_the_persons_words(patient, diary):
    (id,) = diary.holds(WAS)
    patient.opens("measurements")
    patient.opens("check", f"entry:{id}")
    patient.types_into("What was the result?", "all as before <i>")
    patient.taps("Mark as done")

    (done,) = [entry.fact for entry in diary.standing(CheckDone)]
    assert (done.check, done.note) == ("c2", "all as before <i>")
    patient.sees("Friday, 6 March 2026: all as before <i>")


def test_a_date_to_come_cannot_have_been(patient, diary):
    (id,) = diary.holds(TO_COME)
    patient.opens("check", f"entry:{id}")

    patient.sees("Blood test of Friday, 13 March 2026")
    assert not patient.is_offered("Mark as done")


def test_a_result_is_linked_with_its_date_and_answers_it(patient, diary):
    diary.holds(WAS)
    patient.opens("measurements")
    patient.taps("Enter results: Blood test of Friday, 6 March 2026")
    patient.taps("CRP")
    patient.types_into("Value", "<0,3")
    patient.taps("mg/l")
    patient.taps("Save")
    patient.taps("Done, nothing more to enter")

    (crp,) = [entry.fact for entry in diary.standing(Measurement)]
    assert (crp.check, crp.day) == ("c2", day("2026-03-06"))
    patient.does_not_see("Did it take place?")
    patient.sees("Friday, 6 March 2026: CRP less than 0.3 mg/l")


def test_a_moved_date_keeps_its_results(patient, diary):
    id, _ = diary.holds(WAS, CRP)
    patient.opens("measurements")
    patient.opens("check", f"entry:{id}")
    patient.taps("Previous day")
    patient.taps("Save changes")

    (check,) = dates(diary)
    assert (check.id, check.on) == ("c2", day("2026-03-05"))
    patient.sees("Thursday, 5 March 2026: CRP less than 0.30 mg/l")


def test_a_date_that_the_clinic_took_back_is_struck_through(patient, diary):
    (id,) = diary.holds(TO_COME)
    patient.opens("measurements")
    patient.opens("check", f"entry:{id}")
    patient.taps("Remove this appointment")

    patient.hears("Removed.")
    assert dates(diary) == []


def test_the_latest_value_stands_beside_its_printed_range_and_leads_to_the_earlier_ones(patient, diary):
    warm, warmer = (
        Measurement(at(when), Quantity.TEMPERATURE, Decimal(value), CELSIUS)
        for when, value in (("2026-03-08 08:00", "37.10"), ("2026-03-09 08:00", "37.9"))
    )
    diary.holds(WAS, CRP, warm, warmer)
    patient.opens("measurements")

    patient.sees("CRP: <0.30 mg/l. Reference range: 0 – 5.")
    patient.taps("Temperature: 37.9 °C. yesterday at 08:00")
    patient.sees("37.9 °C. yesterday at 08:00")
    patient.taps("37.10 °C. Sunday, 8 March 2026 at 08:00")
    patient.sees("37.10 °C", "What")


def test_a_long_list_of_values_is_shown_a_page_at_a_time(patient, diary):
    diary.holds(
        *(
            Measurement(at(f"2026-03-09 08:{minute:02}"), Quantity.TEMPERATURE, Decimal("37.1"), CELSIUS)
            for minute in range(40)
        )
    )
    patient.opens("values", "quantity:temperature")
    patient.does_not_see("yesterday at 08:09")
    patient.taps("Show older measurements")

    patient.sees("yesterday at 08:09")
    assert patient.has_keyboard_on() == "37.1 °C. yesterday at 08:09"


def test_a_date_is_written_down_by_keyboard_alone(patient, diary):
    patient.opens("check")
    for name in ("Clinic visit", "Next week: Date of the appointment", "Save"):
        patient.tabs_to(name)
        patient.presses("Space")

    (visit,) = dates(diary)
    assert (visit.kind, visit.on, visit.at) == (CheckKind.VISIT, day("2026-03-17"), None)


def test_a_full_disk_keeps_the_date_as_it_was_filled_in(patient, diary, monkeypatch):
    patient.opens("check")
    patient.types_into("Who asked for it", "Dr Example")
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

    assert [check.ordered_by for check in dates(diary)] == ["Dr Example"]
