"""A computer whose clock shows a year that no diary can hold: it says so, reckons nothing, and help stays near."""

import sys
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from tests.clock import Clock
from tests.facts import injection, order
from tests.pages import STATES, Opened, demo_diary
from tests.patient import Patient

OUTSIDE = ("1 January 1970 01:00", "1 January 2000 12:00", "1 January 2101 12:00")
INSIDE = ("2 January 2000 08:00", "19 January 2037 08:00", "30 December 2100 08:00")
SHOWN = "This computer's clock says Thursday, 1 January 1970, 01:00"
WITHOUT_CLOCK = {
    *("about", "appearance", "closing", "first-reminder", "help", "kineret", "reminders", "sources"),
    *("start", "switch", "topic", "trouble", "whose", "writer"),
}


class AnyClock(Clock):
    """One that can show what no diary can hold."""

    def set(self, text: str, zone: str = "") -> None:
        self.zone = zone or self.zone
        self._utc = datetime.strptime(text, "%d %B %Y %H:%M").replace(tzinfo=UTC)


@pytest.fixture
def clock() -> Clock:
    return AnyClock()


@pytest.fixture
def demo(qapp, tmp_path, clock) -> Iterator[Patient]:
    """The invented person, of whom every page has something to say."""
    patient = Patient(tmp_path / "demo", demo_diary(tmp_path), clock)
    yield patient
    patient.closes()


@pytest.fixture(autouse=True)
def hooked(request, monkeypatch) -> None:
    """What no page takes goes to the calm one, as in the program itself."""
    person = request.getfixturevalue("demo" if "demo" in request.fixturenames else "patient")
    monkeypatch.setattr(sys, "excepthook", lambda *error: person.program.main_window.own_mistake(*error))


@pytest.fixture
def at_1970(patient, diary, clock) -> Patient:
    """Ada, whose computer forgot the time."""
    diary.holds(injection("2026-03-09 08:00", "2026-03-09 08:00"))
    clock.is_forgotten()
    return patient


def test_it_says_what_the_clock_shows_and_what_went_in_last(at_1970):
    at_1970.sees(SHOWN, "Everything recorded before is safe. Nothing is recorded with a wrong date.")
    at_1970.sees("Set the date and time on this computer", "Until then, write injections on paper.")
    at_1970.sees("The last injections in this diary", "Monday, 9 March 2026 at 08:00: 100 mg, Left thigh, front")


def test_it_goes_by_itself_once_the_clock_is_right(at_1970, clock):
    at_1970.sees(SHOWN)
    clock.set("10 March 2026 07:00")
    at_1970.waits(seconds=30)
    at_1970.sees("Start injection", "Today's injection: not recorded yet. Due at 08:00")


def test_try_again_goes_on_at_once_and_says_the_same_before(at_1970, clock):
    at_1970.taps("Try again")
    at_1970.sees(SHOWN)
    clock.set("10 March 2026 07:00")
    at_1970.taps("Try again")
    at_1970.sees("Start injection")


def test_a_form_waits_behind_it_as_it_was(patient, clock):
    patient.opens("note")
    patient.types_into("What do you want to remember?", "Cold hands")
    right = clock._utc
    patient.forgets_the_time()
    patient.sees(SHOWN)
    clock._utc = right
    patient.taps("Try again")
    patient.sees("Cold hands")


@pytest.mark.usefixtures("not_checked_meanwhile")  # which looks at the clock, too
def test_what_is_pressed_before_the_next_look_at_the_clock_writes_nothing(patient, diary, clock):
    patient.taps("I have already injected")
    patient.taps("Suggested:")
    before = diary.records()
    right = clock._utc
    clock.is_forgotten()
    patient.taps("Record injection")
    patient.sees(SHOWN)
    assert diary.records() == before
    clock._utc = right
    patient.taps("Try again")
    patient.taps("Record injection")
    assert len(diary.injections()) == 1


@pytest.mark.parametrize("shown", OUTSIDE)
def test_a_sign_shows_what_to_do_and_that_it_was_not_written_down(patient, diary, clock, shown):
    clock.set(shown)
    before = diary.records()
    patient.taps("Get help")
    patient.taps("Trouble breathing")
    patient.hears("The sign could not be recorded: This computer's clock says")
    patient.sees("Get help first. You can record it later.")
    assert diary.records() == before


def walk(patient: Patient) -> Iterator[str]:
    """Every page as it opens, about each thing that it can be about; the page that was wanted."""
    for page in patient.program.shell.page_names:
        abouts = {state.about(patient.diary) for state in STATES.get(page, ()) if isinstance(state, Opened)}
        for about in abouts or {""}:
            try:
                patient.opens(page, about)
            except Exception as error:  # where a button opens it, that goes where the program sends it
                patient.program.main_window.own_mistake(type(error), error, error.__traceback__)
            patient.looks_again()
            patient.does_not_see("Something went wrong in the app")
            yield page


@pytest.mark.long
@pytest.mark.parametrize("shown", OUTSIDE)
def test_no_page_reckons_by_it_and_help_is_one_press_away(demo, clock, shown, capfd):
    clock.set(shown)
    for page in walk(demo):
        if page not in WITHOUT_CLOCK:
            demo.sees("This computer's clock says")
        assert page == "help" or demo.finds("Get help").enabled
    demo.opens("clock")
    demo.taps("Get help")
    demo.sees("Get medical help immediately")
    assert capfd.readouterr().err == ""


@pytest.mark.long
@pytest.mark.parametrize("shown", INSIDE)
def test_every_page_can_be_opened_on_the_first_and_the_last_days_there_are(demo, clock, shown, capfd):
    clock.set(shown)
    assert set(walk(demo)) > {"today", "record", "diary", "comparison"}
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize("shown", INSIDE)
def test_an_injection_can_be_recorded_and_taken_back_on_those_days(patient, diary, clock, shown):
    clock.set(shown)
    diary.holds(order("2000-01-01"))
    patient.taps("I have already injected")
    patient.taps("Suggested:")
    patient.taps("Record injection")
    patient.sees("Undo")
    assert len(diary.injections()) == 1
    patient.taps("Undo")
    assert diary.injections() == []
