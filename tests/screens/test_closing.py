"""Closing the window says once that no reminder will come, and offers what would bring one."""

import pytest

from kineret_gui.screens.reminders import NoReminders

SAID = "Once this window is closed, no reminder comes until the app is opened again."


@pytest.fixture
def reader(patient, diary):
    """Whose diary is reminded of, and who never closed the window."""
    patient.prefers(closing_told=False, diary=str(diary.path))
    return patient


def test_the_first_closing_says_that_no_reminder_will_come(reader):
    reader.opens("note")
    reader.types_into("What you want to remember", "Half a n")
    reader.closes_the_window()
    reader.sees("No reminder will come", SAID)
    assert reader.window.isVisible()

    reader.taps("Keep the window open")
    assert reader.finds("What you want to remember").value == "Half a n"


@pytest.mark.parametrize("again", ["the button", "the window's own"])
def test_closed_once_more_it_closes_and_does_not_say_it_another_day(reader, again):
    reader.closes_the_window()
    reader.sees(SAID)
    if again == "the button":
        reader.taps("Close the window")
    else:
        reader.closes_the_window()
    assert not reader.window.isVisible()

    reader.closes()
    reader.sees("Start injection")
    reader.closes_the_window()
    assert not reader.window.isVisible()


def test_who_is_to_be_reminded_all_the_same_chooses_it_there(reader, monkeypatch):
    at_login = []
    monkeypatch.setattr(NoReminders, "start_at_login", lambda self, wanted: at_login.append(wanted))
    monkeypatch.setattr(NoReminders, "starts_at_login", lambda self: at_login == [True])
    reader.closes_the_window()
    reader.taps("Start at login, and remind without a window")

    reader.sees("Reminders now come without a window, too. This computer must be on and awake.")
    assert reader.program._settings.chosen.background


def test_a_diary_that_is_open_to_read_just_closes(reader, diary):
    reader.program.open_to_read(diary.path)
    reader.closes_the_window()

    assert not reader.window.isVisible()


@pytest.mark.parametrize("chosen", [{"background": True}, {"reminders": False}, {"diary": ""}], ids=str)
def test_where_nothing_would_be_missed_it_just_closes(reader, chosen):
    reader.sees("Start injection")
    reader.program._settings.change(**chosen)
    reader.closes_the_window()

    assert not reader.window.isVisible()
