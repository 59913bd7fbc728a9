"""Get help is covered by nothing: it opens at one press, and a sign says what to do and what was kept."""

import json
import os
import sys
from collections.abc import Callable
from typing import Any

import pytest

from kineret_gui.device.paths import resources
from kineret_gui.screens.symptoms.note_page import NoteScreen
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.store.unavailable import DiaryUnavailable, Reason
from kineret_gui.wording.leaflet import leaflet_from
from tests.patient import Patient

LEAFLET = leaflet_from(json.loads((resources() / "leaflet" / "en.json").read_text("utf-8")))
SIGN = "Trouble breathing"
SAYS = LEAFLET.sentence("trouble-breathing").text
URGENT = "Get medical help immediately"
WRITTEN = "recorded in the diary at"
NOT_WRITTEN = "The sign could not be recorded: "
TO_READ = "This diary is open read-only, so the sign was not recorded."
NO_DIARY = "No diary is open, so the sign was not recorded."


@pytest.fixture(autouse=True)
def calm(patient: Patient, monkeypatch: pytest.MonkeyPatch) -> None:
    """A mistake of the program goes where the program sends it."""
    monkeypatch.setattr(sys, "excepthook", lambda *error: patient.program.main_window.own_mistake(*error))


def refuses(reason: Reason) -> Callable[..., None]:
    def refuse(diary: DiaryFile, *given: object, **named: Any) -> None:
        raise DiaryUnavailable(reason, diary.path)

    return refuse


def the_file_is_gone(patient, monkeypatch):
    patient.sees("Start injection")
    os.remove(patient.diary)
    patient.waits(seconds=30)


def the_file_was_gone_before(patient, monkeypatch):
    os.remove(patient.diary)
    patient.sees("The diary cannot be found")


def the_file_is_damaged(patient, monkeypatch):
    damaged = patient.diary.read_bytes().replace(b'"Ada Example"', b'"Eve Example"')
    patient.diary.write_bytes(damaged)
    patient.sees("The diary is damaged")


def the_file_is_something_else(patient, monkeypatch):
    patient.diary.write_bytes(b"shopping list")
    patient.sees("This is not a Kineret diary")


def the_disk_is_full(patient, monkeypatch):
    patient.sees("Start injection")
    for writes in ("add", "keep_form"):
        monkeypatch.setattr(DiaryFile, writes, refuses(Reason.FULL))


def the_disk_is_full_under_a_form(patient, monkeypatch):
    the_disk_is_full(patient, monkeypatch)
    patient.opens("note")
    patient.types_into("What do you want to remember?", "Cold hands")


def the_disk_does_not_answer(patient, monkeypatch):
    patient.sees("Start injection")
    for name in ("add", "newest", "standing", "keep_form", "form"):
        monkeypatch.setattr(DiaryFile, name, refuses(Reason.NOT_REACHED))
    patient.waits(seconds=30)
    patient.sees("The drive did not respond")


def a_question_is_asked(patient, monkeypatch):
    patient.opens("question", "2026-03-09 08:00")


def a_question_is_asked_before_closing(patient, monkeypatch):
    patient.opens("closing")
    patient.sees("Stay here")


def another_diary_is_asked_about(patient, monkeypatch):
    patient.opens("whose", str(patient.diary))


def a_step_is_busy(patient, monkeypatch):
    patient.opens("backups")
    steps = (None for _ in iter(int, 1))
    patient.program.shell.property("pageScreen")._at_work.begin("Making a backup", steps)


def the_program_made_a_mistake(patient, monkeypatch):
    patient.program.main_window.own_mistake(ValueError, ValueError(), None)
    patient.sees("Something went wrong in the app")


def a_form_cannot_be_left_by_a_mistake(patient, monkeypatch):
    patient.opens("note")

    def fails(screen):
        raise ValueError

    monkeypatch.setattr(NoteScreen, "put_aside", fails)


def the_time_is_forgotten(patient, monkeypatch):
    patient.forgets_the_time()


STATES = {
    the_file_is_gone: NOT_WRITTEN,
    the_file_was_gone_before: NO_DIARY,
    the_file_is_damaged: TO_READ,
    the_file_is_something_else: NO_DIARY,
    the_disk_is_full: NOT_WRITTEN + "The drive is full.",
    the_disk_is_full_under_a_form: NOT_WRITTEN + "The drive is full.",
    the_disk_does_not_answer: NOT_WRITTEN + "The drive did not respond.",
    a_question_is_asked: WRITTEN,
    a_question_is_asked_before_closing: WRITTEN,
    another_diary_is_asked_about: WRITTEN,
    a_step_is_busy: WRITTEN,
    the_program_made_a_mistake: WRITTEN,
    a_form_cannot_be_left_by_a_mistake: WRITTEN,
    the_time_is_forgotten: NOT_WRITTEN + "This computer's clock says",
}


def comes_to(patient, words, by):
    """By the keys: a finger may find that the page moves at that very moment, as where a message comes above it."""

    def comes() -> bool:
        if not patient._says(words):
            patient.reaches(patient.finds(by))
            patient.presses("Space")
        return patient._says(words)

    assert patient.waits_until(comes), f"{words!r} is not among {patient._names()}"


# what Qt says of a slot that raised
@pytest.mark.qt_log_ignore("TopBar.qml:[0-9]+: Error", extend=True)
@pytest.mark.parametrize("state", STATES, ids=lambda state: state.__name__)
def test_it_opens_and_a_sign_says_what_to_do_and_what_was_kept(patient, monkeypatch, capfd, state):
    state(patient, monkeypatch)
    comes_to(patient, URGENT, by="Get help")
    comes_to(patient, SAYS, by=SIGN)
    patient.hears(SAYS)
    patient.sees(STATES[state], URGENT)
    patient.waits(seconds=30)
    patient.sees(SAYS, URGENT)
