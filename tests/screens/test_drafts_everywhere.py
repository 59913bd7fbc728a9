"""Whatever takes a person away from a half-filled form, whichever it is: all of it is there when they come back."""

import json
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.clock import Clock
from tests.half_filled import FORMS, GO_ON, Form
from tests.leaving import NOTE, WAYS, Way, comes_back
from tests.pages import AT, demo_diary
from tests.patience import PATIENCE
from tests.patient import Patient
from tests.seeded import Diary


@pytest.fixture(scope="module")
def demo(tmp_path_factory) -> Path:
    return demo_diary(tmp_path_factory.mktemp("demo"))


@pytest.fixture
def other(tmp_path) -> Path:
    """Somebody else's diary on the same computer."""
    with Diary(tmp_path / "ben.diary", Clock(AT)) as diary:
        return diary.path


@pytest.fixture
def patient(qapp, tmp_path, demo, other):
    patient = Patient(tmp_path / "home", Path(shutil.copy(demo, tmp_path / "ada.diary")), Clock(AT))
    yield patient
    patient.closes()


def in_turn() -> Iterator[tuple[Form, Way]]:
    """Each form is left in one of the ways, and a note in all of them; `make torture` has all of all."""
    yield from ((form, WAYS[number % len(WAYS)]) for number, form in enumerate(FORMS))
    yield from ((NOTE, way) for way in WAYS)


def named(form_or_way: Form | Way) -> str:
    return f"{form_or_way.page} {form_or_way.name}".strip() if isinstance(form_or_way, Form) else form_or_way.__name__


@pytest.mark.parametrize(("form", "leave"), list(in_turn()), ids=named)
def test_a_half_filled_form_is_there_again_whatever_came_between(patient, other, form, leave):
    comes_back(patient, other, form, leave)


@pytest.mark.long
def test_a_program_that_is_killed_in_any_form_loses_nothing_of_it(patient, tmp_path):
    told = tmp_path / "told.json"
    command = [sys.executable, "-m", "tests.type_and_die", tmp_path / "home", patient.diary, told]
    ended = subprocess.run(
        command, cwd=Path(__file__).parents[2], capture_output=True, text=True, timeout=20 * PATIENCE, check=False
    )
    assert ended.returncode == -signal.SIGKILL, ended.stderr
    for form, filled in zip(FORMS, json.loads(told.read_text("utf-8")), strict=True):
        form.opens(patient)
        patient.taps(GO_ON)
        assert form.filled(patient) == filled
