"""A diary that goes bad while a form is open leads to the calm page with the true reason, to no *mistake*."""

import contextlib
import os
import random
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kineret_gui.store.unavailable import DiaryUnavailable, Reason
from kineret_gui.wording.trouble import trouble
from tests.clock import Clock
from tests.pages import AT, STATES, USUAL, Pressed, Typed, demo_diary
from tests.patient import Patient
from tests.tree import TO_PRESS

FORMS = {
    "attack",
    "away",
    "body",
    "check",
    "daily",
    "guide",
    "measurement",
    "note",
    "order",
    "paper",
    "pause",
    "person",
    "photo",
    "question",
    "reaction",
    "record",
    "story",
    "symptom",
    "today",
}
OF_THE_FRAME = {"Back", "Get help", "Today", "Body", "Diary", "More", "Close this message"}
MOST = 4  # things that are pressed
REASONS = {trouble(DiaryUnavailable(reason, Path())).title for reason in Reason}


def cut_to_nothing(diary: Path) -> None:
    diary.write_bytes(b"")


def cut_in_half(diary: Path) -> None:
    os.truncate(diary, diary.stat().st_size // 2)


def overwritten(diary: Path) -> None:
    """By a program that wrote something else, of the same length."""
    with diary.open("r+b") as file:
        file.write(random.Random(1).randbytes(diary.stat().st_size))


@pytest.fixture(scope="module")
def demo(tmp_path_factory) -> Path:
    return demo_diary(tmp_path_factory.mktemp("demo"))


@pytest.fixture
def somebody(qapp, demo, tmp_path) -> Iterator[Patient]:
    """At the window with the diary of the invented person."""
    patient = Patient(tmp_path / "home", Path(shutil.copy(demo, tmp_path)), Clock(AT))
    yield patient
    patient.closes()


def fills_in(patient: Patient, page: str) -> None:
    """Come to a form and do the first things there, as far as they need nothing but a press or a word."""
    first, *more = STATES.get(page, USUAL)
    first.come(patient, page, str)
    for state in more[:1]:
        if isinstance(state, Pressed | Typed):
            state.come(patient, page, str)


def presses_what_is_there(patient: Patient) -> None:
    """One thing after the other, until the calm page comes up, which it may do at any moment."""
    patient.looks_again()
    there = [thing.name for thing in patient.things() if thing.role in TO_PRESS and thing.enabled]
    for name in [name for name in there if there.count(name) == 1 and name not in OF_THE_FRAME][:MOST]:
        patient.looks_again()
        if patient.is_offered("Try again") or not patient.is_offered(name):
            return
        with contextlib.suppress(AssertionError, RuntimeError):  # it went while the finger came
            patient.taps_what_is_there(name)


@pytest.mark.parametrize("harm", [cut_to_nothing, cut_in_half, overwritten], ids=lambda harm: harm.__name__)
@pytest.mark.parametrize("page", sorted(FORMS))
def test_a_diary_that_goes_bad_while_a_form_is_open(somebody: Patient, page: str, harm: Callable[[Path], None]):
    """Whatever raises where nobody hears it fails here: the test takes the place of what hears it."""
    fills_in(somebody, page)
    harm(somebody.diary)

    presses_what_is_there(somebody)
    somebody.waits(hours=18)
    somebody.opens("today")

    assert somebody.is_offered("Try again")
    assert {thing.name for thing in somebody.things()} & REASONS
