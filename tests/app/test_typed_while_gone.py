"""What is typed while the file of the diary is away is there again once the file is, whatever came between."""

import errno
import json
import shutil
import stat
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from kineret_gui.screens.framework import delayed_save
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.store.entry_table import EntryTable
from tests.clock import Clock
from tests.half_filled import FORMS, GO_ON, Form
from tests.pages import AT, demo_diary
from tests.patient import Patient
from tests.replacing import GONE
from tests.store.diaries import opened

pytestmark = pytest.mark.usefixtures("not_checked_meanwhile")

NOTE = "What do you want to remember?"
SAID = "What you enter here is kept on this computer, and offered again once the diary is back."
WITHOUT_DIARY = ("begin", "writer")
named: dict[str, Any] = {"ids": lambda value: getattr(value, "__name__", getattr(value, "page", str(value)))}


@pytest.fixture
def whole(diary, tmp_path) -> Path:
    """The file as it is before it goes."""
    return Path(shutil.copyfile(diary.path, tmp_path / "whole.diary"))


def comes_back(whole: Path, diary: Path) -> None:
    shutil.rmtree(diary) if diary.is_dir() else diary.unlink(missing_ok=True)
    diary.parent.mkdir(exist_ok=True, mode=0o700)
    shutil.copyfile(whole, diary)


def types_while_it_is_gone(patient: Patient, goes: Any, text: str = "Slept badly") -> None:
    patient.opens("note")
    goes(patient.diary)
    patient.types_into(NOTE, text)
    patient.waits(seconds=2)


def waiting(patient: Patient) -> list[Path]:
    return sorted(patient._home.rglob("unkept-*.json"))


@pytest.mark.parametrize("goes", GONE, **named)
def test_what_is_typed_then_is_offered_on_today_once_it_is_back(patient, whole, goes):
    types_while_it_is_gone(patient, goes)
    patient.closes()
    comes_back(whole, patient.diary)

    patient.sees("A note is not saved yet")
    patient.opens("note")
    patient.taps(GO_ON)
    assert patient.finds(NOTE).value == "Slept badly"
    assert waiting(patient) == []


@pytest.mark.parametrize(
    ("form", "goes"),
    [(form, GONE[number % len(GONE)]) for number, form in enumerate(FORMS) if form.page not in WITHOUT_DIARY],
    **named,
)
def test_of_every_form_what_was_not_kept_yet_is_kept_aside(
    qapp, tmp_path, tmp_path_factory, monkeypatch, form: Form, goes
):
    """The file goes before anything of it was kept there, and the program is closed then."""
    monkeypatch.setattr(delayed_save, "KEPT_AFTER", 3_600_000)
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    (tmp_path / "diaries").mkdir(mode=0o700)
    diary = demo_diary(tmp_path / "diaries")
    patient = Patient(tmp_path / "home", diary, Clock(AT))
    try:
        form.opens(patient)
        whole = Path(shutil.copyfile(diary, elsewhere / "whole.diary"))
        form.fill(patient)
        filled = form.filled(patient)
        before = Path(shutil.copyfile(diary, elsewhere / "now.diary")) if form.page in ("guide", "paper") else whole
        goes(diary)
        patient.closes()
        comes_back(before, diary)
        form.opens(patient)
        if patient.is_offered(GO_ON):
            patient.taps(GO_ON)
        else:
            assert form.page in ("away", "guide", "paper")
        there = form.filled(patient)
        assert {name for name, said in filled.items() if said in form.typed} <= set(there)
        assert form.typed <= set(there.values())
    finally:
        patient.closes()


@pytest.mark.parametrize("text", ["Slept badly", ""])
def test_the_page_that_says_so_tells_that_it_is_kept(patient, whole, text):
    types_while_it_is_gone(patient, GONE[0], text)
    patient.waits(minutes=0.5)
    patient.sees("The diary cannot be found", "Try again takes you back to the previous page")
    says = patient.sees if text else patient.does_not_see
    says("It is kept on this computer, even when the app is closed.")


def test_the_page_comes_and_all_is_kept_where_the_computer_forgets_the_time_as_well(patient, whole):
    patient.opens("note")
    GONE[0](patient.diary)
    patient.types_into(NOTE, "Slept badly")
    patient.forgets_the_time()
    patient.sees("The diary cannot be found")
    patient.closes()
    assert "Slept badly" in waiting(patient)[0].read_text("utf-8")


def test_a_crash_then_takes_no_more_than_a_second(patient, whole):
    types_while_it_is_gone(patient, GONE[0])
    (file,) = waiting(patient)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert "Slept badly" in file.read_text("utf-8")


def test_on_a_full_disk_it_is_said_where_it_is_kept(patient, monkeypatch):
    def is_full(table: object, name: str, body: str) -> None:
        raise OSError(errno.ENOSPC, "no room")

    patient.opens("note")
    monkeypatch.setattr(EntryTable, "keep_form", is_full)
    patient.types_into(NOTE, "Slept badly")
    patient.waits(seconds=2)
    patient.sees(SAID)
    monkeypatch.undo()
    patient.closes()
    patient.sees("A note is not saved yet")


def test_it_comes_back_while_the_window_is_open_and_is_saved(patient, whole):
    types_while_it_is_gone(patient, GONE[0])
    comes_back(whole, patient.diary)
    patient.waits(minutes=0.5)
    if patient.is_offered("Try again"):
        patient.taps("Try again")
    assert patient.finds(NOTE).value == "Slept badly"
    patient.taps("Save")
    patient.sees("Undo")
    assert waiting(patient) == []
    patient.closes()
    patient.sees("As of")
    patient.does_not_see("A note is not saved yet")


def test_thrown_away_it_stays_away(patient, whole):
    types_while_it_is_gone(patient, GONE[0])
    comes_back(whole, patient.diary)
    patient.waits(minutes=0.5)
    if patient.is_offered("Try again"):
        patient.taps("Try again")
    patient.types_into(NOTE, "")
    patient.presses("Delete")
    assert patient.finds(NOTE).value == ""
    patient.closes()
    patient.sees("As of")
    patient.does_not_see("A note is not saved yet")
    assert waiting(patient) == []


def test_it_finds_the_diary_where_it_lies_now(patient, whole, tmp_path):
    """On another stick, under another name: a copy is known by what was written first."""
    types_while_it_is_gone(patient, GONE[0])
    patient.closes()
    patient.diary = Path(shutil.copyfile(whole, tmp_path / "moved.diary"))
    patient.sees("A note is not saved yet")
    assert waiting(patient) == []


def test_nothing_of_it_comes_into_the_diary_of_somebody_else(patient, whole, tmp_path):
    types_while_it_is_gone(patient, GONE[0])
    patient.closes()
    mine, patient.diary = patient.diary, demo_diary(tmp_path)
    patient.sees("As of")
    patient.does_not_see("A note is not saved yet")
    patient.closes()
    comes_back(whole, mine)
    patient.diary = mine
    patient.sees("A note is not saved yet")


def test_what_somebody_else_left_under_its_name_is_not_written_over(patient, whole):
    """Ours waits until theirs is saved or thrown away."""
    types_while_it_is_gone(patient, GONE[0])
    patient.closes()
    (name,) = _names(waiting(patient)[0])
    with closing(opened(whole)) as file:
        file.keep_form(name, '"of somebody else"')
    comes_back(whole, patient.diary)
    patient.sees("As of")
    patient.closes()
    with closing(DiaryFile(patient.diary, device="", writer="", read_only=True)) as file:
        assert file.form(name) == '"of somebody else"'
    with closing(opened(patient.diary)) as file:
        file.drop_form(name)
    patient.sees("A note is not saved yet")


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"name": 1}', b"\xff" * 9, b"[" * 100_000])
def test_a_damaged_one_keeps_nothing_from_opening(patient, whole, content):
    types_while_it_is_gone(patient, GONE[0])
    patient.closes()
    waiting(patient)[0].write_bytes(content)
    comes_back(whole, patient.diary)
    patient.sees("As of")


def _names(file: Path) -> list[str]:
    return [json.loads(file.read_text("utf-8"))["name"]]
