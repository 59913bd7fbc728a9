"""The page of reminders: what is chosen holds at once, and a trial says whether this desktop shows them."""

from typing import cast

import pytest

from kineret_gui.device.paths import folders
from kineret_gui.device.settings import Settings
from kineret_gui.screens.framework.reminder_service import Reminders
from kineret_gui.screens.framework.routes.settings import SetReminders
from kineret_gui.screens.more.reminders_page import RemindersScreen
from kineret_gui.screens.more.reminders_view import Quiet


class Computer:
    """What reminds, as far as the page knows it."""

    def __init__(self, shows: bool, starts: bool = True) -> None:
        self.shows, self.starts, self.at_login = shows, starts, False

    def try_one(self, shown):
        shown(self.shows)

    def starts_at_login(self):
        return self.at_login

    def start_at_login(self, wanted):
        if not self.starts:
            raise OSError("refused")
        self.at_login = wanted


@pytest.fixture
def settings(tmp_path):
    return Settings(folders(tmp_path).settings / "settings.json")


@pytest.fixture
def said():
    return []


def page(settings, said, **computer):
    screen = RemindersScreen(settings, lambda: cast("Reminders", Computer(**computer)), said.append)
    screen.open(SetReminders())
    screen.refresh()
    return screen


def test_a_trial_that_is_seen_is_remembered(settings, said):
    screen = page(settings, said, shows=True)
    assert screen.property("state") == "Reminders have not been tested on this computer yet."
    screen.test()

    assert said == ["A test reminder was shown."]
    assert screen.property("state") == "A test reminder was seen on this computer."
    assert settings.chosen.reminder_tested == "shown"


def test_a_desktop_without_notifications_is_said(settings, said):
    screen = page(settings, said, shows=False)
    screen.test()

    assert said == ["This computer does not show notifications, so reminders open in their own window."]


def test_starting_at_login_is_turned_on_and_off(settings, said):
    screen = page(settings, said, shows=True)
    screen.turnLogin()
    assert settings.chosen.background
    screen.turnLogin()
    assert not settings.chosen.background


def test_a_computer_that_does_not_let_it_start_says_so_and_nothing_is_chosen(settings, said):
    screen = page(settings, said, shows=True, starts=False)
    screen.turnLogin()

    assert said == ["This computer did not allow the app to start when you sign in."]
    assert not settings.chosen.background


@pytest.mark.parametrize(
    ("begins", "ends", "understood"),
    [
        ("22:00", "6:30", ("22:00", "06:30")),
        ("", "", ("", "")),
        ("22:00", "", None),
        ("late", "6:30", None),
        ("25:00", "06:30", None),
    ],
)
def test_quiet_hours_are_two_times_or_none(begins, ends, understood):
    quiet = Quiet(begins, ends)
    assert quiet.understood == understood
    assert bool(quiet.wrong) is (understood is None)


def test_a_person_chooses_when_and_how_often(patient):
    patient.taps("Reminders")
    patient.taps("30 minutes before")
    patient.taps("Repeat after 60 minutes")
    patient.taps("Snooze for 10 minutes")
    patient.taps("Show the medicine and the person's name")
    patient.types_into("Quiet from (for example 22:00)", "22:00")
    patient.sees("Enter both times, for example 22:00, or leave both empty.")
    patient.types_into("Quiet until (for example 06:30)", "6:30")
    patient.does_not_see("Enter both times")

    chosen = patient.program._settings.chosen
    assert (chosen.remind_ahead, chosen.remind_every, chosen.snooze, chosen.name_shown) == (30, 60, 10, True)
    assert (chosen.quiet_from, chosen.quiet_until) == ("22:00", "06:30")


def test_reminders_are_switched_off_and_today_says_so(patient):
    patient.taps("Reminders")
    patient.taps("Remind me about doses on this computer")
    patient.presses("Escape")

    patient.sees("Reminders are off on this computer.")


def test_quiet_hours_may_be_left_empty_and_say_so(patient):
    patient.opens("reminders")
    for name in ("Quiet from", "Quiet until"):
        assert "Required" not in patient.finds(name).description
