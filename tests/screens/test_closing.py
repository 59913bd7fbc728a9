"""Closing the window says that no reminder will come, and offers what would bring one."""

import pytest

from kineret_gui.diary.facts.prescription import Pause
from kineret_gui.screens.framework.reminder_service import NoReminders
from tests.facts import day, order

SAID = "Once this window is closed, no reminders are shown."
LOGIN = "Remind me whenever I am signed in"


@pytest.fixture
def reader(patient, diary):
    """Whose diary is reminded of, by nothing but this window."""
    patient.prefers(closing_says=True, diary=str(diary.path))
    return patient


@pytest.fixture
def login(monkeypatch) -> list[bool]:
    """What the system was asked about starting at login."""
    asked: list[bool] = []
    monkeypatch.setattr(NoReminders, "start_at_login", lambda self, wanted: asked.append(wanted))
    monkeypatch.setattr(NoReminders, "starts_at_login", lambda self: asked[-1:] == [True])
    return asked


def test_closing_says_that_no_reminder_will_come(reader):
    reader.opens("note")
    reader.types_into("What do you want to remember?", "Half a n")
    reader.closes_the_window()
    reader.sees("Reminders will stop", SAID)
    assert reader.has_its_window()

    reader.taps("Stay here")
    assert reader.finds("What do you want to remember?").value == "Half a n"


@pytest.mark.parametrize("way", ["the button", "the keyboard", "the window's own"])
def test_nobody_is_trapped_closed_once_more_it_closes(reader, way):
    reader.closes_the_window()
    reader.sees(SAID)
    if way == "the button":
        reader.taps("Close the window")
    elif way == "the keyboard":
        reader.tabs_to("Close the window")
        reader.presses("Return")
    else:
        reader.closes_the_window()

    assert not reader.has_its_window()


def test_what_was_typed_is_kept_where_the_window_then_closes(reader):
    reader.opens("note")
    reader.types_into("What do you want to remember?", "Half a n")
    reader.closes_the_window()
    reader.taps("Close the window")
    reader.closes()

    reader.opens("note")
    reader.taps("Continue this note")
    assert reader.finds("What do you want to remember?").value == "Half a n"


def test_it_is_said_each_time_until_the_person_wants_it_no_more(reader):
    reader.closes_the_window()
    reader.taps("Close the window")
    reader.closes()

    reader.sees("Start injection")
    reader.closes_the_window()
    reader.taps("Do not show this again")
    reader.taps("Close the window")
    reader.closes()

    reader.sees("Start injection")
    reader.closes_the_window()
    assert not reader.has_its_window()


def test_do_not_say_this_again_can_be_taken_back(reader):
    reader.closes_the_window()
    reader.taps("Do not show this again")
    reader.taps("Do not show this again")

    assert reader.kept("closing_says") is True


def test_it_is_taken_back_among_the_reminders_later(reader):
    reader.closes_the_window()
    reader.taps("Do not show this again")
    reader.taps("Stay here")
    reader.opens("reminders")
    reader.taps("Warn me when I close the window that reminders stop")
    reader.closes_the_window()

    reader.sees(SAID)
    assert reader.has_its_window()


def test_who_stayed_is_told_again(reader):
    reader.closes_the_window()
    reader.taps("Stay here")
    reader.sees("Start injection")
    reader.closes_the_window()

    reader.sees(SAID)
    assert reader.has_its_window()


def test_a_window_closed_twice_in_a_hurry_still_says_it(reader):
    reader.closes_the_window()
    reader.closes_the_window(after=120)

    reader.sees(SAID)
    assert reader.has_its_window()


def test_a_double_press_on_close_the_window_closes_it_and_does_nothing_else(reader, login):
    reader.closes_the_window()
    reader.taps_twice("Close the window")

    assert not reader.has_its_window()
    assert login == []
    assert reader.kept("closing_says") is True


def test_reminded_from_login_on_it_closes_to_that(reader, login):
    reader.closes_the_window()
    reader.taps(LOGIN)

    assert not reader.has_its_window()
    assert login == [True]
    assert reader.kept("background") is True


def test_starting_at_login_is_never_turned_off_there(reader, login):
    """As where the program starts at login, and was told not to go on without its window."""
    login.append(True)
    reader.closes_the_window()
    reader.taps(LOGIN)

    assert login == [True, True]
    assert reader.kept("background") is True


def test_where_the_system_refuses_it_says_so_and_stays(reader):
    reader.closes_the_window()
    reader.taps(LOGIN)

    reader.sees("This computer did not allow the app to start when you sign in.", SAID)
    assert reader.has_its_window()
    assert reader.kept("background") is False


def test_a_diary_that_is_open_to_read_just_closes(reader, diary):
    reader.program.open_to_read(diary.path)
    reader.closes_the_window()

    assert not reader.has_its_window()


def test_the_diary_of_the_invented_person_just_closes(reader):
    reader.program.opening.demo()
    reader.sees("Diary of Demo (invented person)")
    reader.closes_the_window()

    assert not reader.has_its_window()


@pytest.mark.parametrize("chosen", [{"background": True}, {"reminders": False}], ids=str)
def test_where_nothing_would_be_missed_it_just_closes(reader, chosen):
    reader.prefers(**chosen)
    reader.sees("Start injection")
    reader.closes_the_window()

    assert not reader.has_its_window()


def test_without_a_dose_to_come_it_just_closes(reader, diary, clock):
    clock.set("10 March 2026 09:00")
    diary.corrects(order("2026-03-01", "08:00", course_days=5))
    reader.sees("No injection due: the course has ended")
    reader.closes_the_window()

    assert not reader.has_its_window()


def test_a_dose_that_comes_only_after_a_long_pause_is_one_to_come(reader, diary):
    diary.holds(Pause(day("2026-03-01"), day("2026-06-30"), "", ""))
    reader.sees("As of ")
    reader.closes_the_window()

    reader.sees(SAID)


def test_the_last_dose_of_a_course_is_one_to_come_until_it_is_recorded(reader, diary, clock):
    clock.set("5 March 2026 09:00")
    diary.corrects(order("2026-03-01", "08:00", course_days=5))
    reader.sees("Start injection")
    reader.closes_the_window()

    reader.sees(SAID)


def test_a_diary_that_cannot_be_read_any_more_keeps_nobody(reader, diary):
    reader.sees("Start injection")
    diary.path.write_bytes(b"Nothing that this program wrote. " * 64)
    reader.closes_the_window()

    assert not reader.has_its_window()
