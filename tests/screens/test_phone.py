"""The doses to come go into a calendar file for the phone."""

import pytest
from icalendar import Calendar


@pytest.fixture
def file(tmp_path):
    return tmp_path / "phone" / "injections.ics"


@pytest.fixture
def page(patient, file):
    file.parent.mkdir()
    patient.opens("phone")
    patient.types_into("Or enter the full path", str(file))
    return patient


def events(file):
    return list(Calendar.from_ical(file.read_bytes()).walk("VEVENT"))


def test_the_doses_of_the_next_month_are_written_without_the_name_of_the_medicine(page, file):
    page.taps("Save the calendar file")

    page.sees("Saved: 30 doses and 0 appointments")
    assert len(events(file)) == 30
    assert b"Kineret" not in file.read_bytes()


def test_the_medicine_is_named_where_the_person_allows_it(page, file):
    page.taps("Show the name of the medicine in the calendar")
    page.taps("14 days")
    page.taps("Save the calendar file")

    assert {str(event["summary"]) for event in events(file)} == {"Kineret 100 mg"}


def test_a_newer_file_takes_the_place_of_the_older_one(page, file):
    page.taps("Save the calendar file")
    before = {str(event["uid"]) for event in events(file)}
    page.taps("90 days")
    page.taps("Save the calendar file")

    page.sees("Saved: 90 doses")
    assert before < {str(event["uid"]) for event in events(file)}


def test_a_file_of_another_program_is_left_as_it_is(page, file):
    file.write_text("BEGIN:VCALENDAR\nPRODID:somebody's own\nEND:VCALENDAR\n")
    before = file.read_bytes()
    page.taps("Save the calendar file")

    page.sees("A file from another program already has this name. It was not changed.")
    assert file.read_bytes() == before


@pytest.mark.parametrize("typed", ["injections.ics", "/tmp/injections.txt"])
def test_a_name_that_is_not_whole_is_said_beside_the_field(patient, typed):
    patient.opens("phone")
    patient.types_into("Or enter the full path", typed)
    patient.taps("Save the calendar file")

    patient.sees("Enter the full path of the file, ending in .ics.")


def test_a_folder_that_is_not_there_is_said(patient, tmp_path):
    patient.opens("phone")
    patient.types_into("Or enter the full path", str(tmp_path / "gone" / "x.ics"))
    patient.taps("Save the calendar file")

    patient.sees("This folder cannot be found. Choose another folder.")


def test_on_a_journey_it_says_by_whose_clocks_the_doses_are_and_when_a_newer_file_is_wanted(patient, clock):
    """Local time holds for one stay; a phone would ring at that hour at home, too."""
    local = "The doses in the file follow Tokyo time, where you are now. Save a new file when you leave."
    clock.set("10 March 2026 16:30", "Asia/Tokyo")
    patient.opens("phone")
    patient.sees("The doses in the file follow Berlin time.")
    patient.opens("today")
    patient.taps("Use local time (Tokyo)")
    patient.opens("phone")
    patient.sees(local)

    clock.set("12 March 2026 09:00", "Europe/Berlin")
    patient.opens("today")
    patient.waits(seconds=1)
    patient.opens("phone")
    patient.does_not_see("The doses in the file")
