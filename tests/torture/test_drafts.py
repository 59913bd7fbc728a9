"""Killed at a random moment while somebody types, the program has what it kept, whole, and the diary opens."""

import random
import shutil
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from kineret_gui.actions.keep_draft import DiaryDrafts
from kineret_gui.diary.task import run_task
from kineret_gui.screens.symptoms.note_page import NoteScreen
from tests.clock import Clock
from tests.half_filled import FORMS
from tests.leaving import WAYS, comes_back
from tests.pages import AT, demo_diary
from tests.patience import PATIENCE
from tests.patient import Patient
from tests.seeded import Diary
from tests.store.diaries import opened
from tests.torture.nursery import ROOT
from tests.torture.type_on import LETTERS

pytestmark = pytest.mark.torture
KILLS, KEPT_AFTER = 30, 20  # ms, so that many kills fall into a save


def test_30_kills_while_a_note_is_typed(tmp_path, say):
    chance, demo = random.Random(11), demo_diary(tmp_path)
    behind = []
    for number in range(KILLS):
        folder = tmp_path / str(number)
        folder.mkdir()
        diary, told = Path(shutil.copy(demo, folder / "ada.diary")), folder / "told"
        said = _killed(folder, diary, told, chance.uniform(0, 0.4))
        with closing(opened(diary)) as file:
            assert run_task(file.verification()).is_sound
            found = DiaryDrafts(file).kept("note", "", NoteScreen.KEPT)
        text = found[1][0].text if found else ""
        assert text == (LETTERS * (len(text) // len(LETTERS) + 1))[: len(text)]
        assert len(text) >= said, "what was kept is there"
        behind.append(said)
    say(f"kill -9 while typing: {KILLS} kills, from {min(behind)} to {max(behind)} letters kept, 0 lost that were kept")
    assert max(behind) > 0


@pytest.mark.parametrize("leave", WAYS, ids=lambda way: way.__name__)
@pytest.mark.parametrize("form", FORMS, ids=lambda form: f"{form.page} {form.name}".strip())
def test_every_form_is_there_again_after_every_way_of_leaving_it(qapp, tmp_path, form, leave):
    with Diary(tmp_path / "ben.diary", Clock(AT)) as other:
        patient = Patient(tmp_path / "home", demo_diary(tmp_path), Clock(AT))
        try:
            comes_back(patient, other.path, form, leave)
        finally:
            patient.closes()


def _killed(folder, diary, told, after) -> int:
    """How many letters were kept, as the program said itself before it was killed."""
    command = [sys.executable, "-m", "tests.torture.type_on", folder / "home", diary, told, str(KEPT_AFTER)]
    with subprocess.Popen(command, cwd=ROOT) as typing:
        give_up = time.monotonic() + PATIENCE
        while not told.exists() and time.monotonic() < give_up:
            time.sleep(0.01)
        time.sleep(after)
        typing.kill()
    lines = [line for line in told.read_text("utf-8").split("\n")[:-1] if line]
    return int(lines[-1]) if lines else 0
