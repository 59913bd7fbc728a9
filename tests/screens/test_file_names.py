"""Names, links and folders that do not do are said in words, wherever a file can be named."""

import os
import shutil
from pathlib import Path

import pytest

from kineret_gui.screens.framework import file_choice
from kineret_gui.screens.framework.file_choice import usual_file
from kineret_gui.store.file_names import LONGEST_FOR_SQLITE, windows_cannot_hold
from kineret_gui.store.unavailable import Reason
from tests.facts import day

FIELD = "Or enter the full path"
# The page, how a name must end there, and what takes it
NAMED = {
    "open": ("", "Open this file"),
    "share": (".diary", "Save the copy"),
    "bring-in": ("", "Check this file"),
    "export": (".json", "Save the file"),
    "report": (".pdf", "Save as PDF"),
    "phone": (".ics", "Save the calendar file"),
    "restore": ("", "Check this file"),
}


def names(patient, page: str, path: Path) -> None:
    ending, take = NAMED[page]
    patient.opens(page)
    patient.types_into(FIELD, f"{path}{ending}")
    patient.taps(take)


def test_a_name_that_is_too_long_is_said_on_every_page(patient, tmp_path):
    for page in NAMED:
        names(patient, page, tmp_path / ("x" * 260))
        patient.sees("The name is too long. Choose a shorter name")


def test_a_name_that_windows_cannot_hold_is_said_on_every_page_there(patient, tmp_path, monkeypatch):
    monkeypatch.setattr(file_choice, "impossible", lambda path: Reason.NAME_NOT_POSSIBLE)
    for page in NAMED:
        names(patient, page, tmp_path / "08:00")
        patient.sees("A file cannot have this name there.")


def test_what_the_disk_says_of_a_name_is_said(patient, tmp_path):
    """There is room for the name, and none for the one under which the file is made."""
    for page in ("share", "export", "report", "phone"):
        names(patient, page, tmp_path / ("x" * (250 - len(NAMED[page][0]))))
        patient.sees("too long")


def test_a_folder_that_is_not_there_is_said(patient, tmp_path):
    for page in ("share", "export", "report", "phone"):
        names(patient, page, tmp_path / "nowhere" / "new")
        patient.sees("cannot be found")


def test_a_link_that_is_opened_says_where_the_diary_lies(patient, diary, tmp_path):
    link = tmp_path / "link.diary"
    link.symlink_to(diary.path)
    names(patient, "open", link)
    patient.sees("This is only a link to a file", f"The diary itself is here: {diary.path}")


def test_a_diary_in_a_folder_with_too_long_a_name_says_so(patient, diary, tmp_path):
    folder = tmp_path
    while len(os.fsencode(folder)) < LONGEST_FOR_SQLITE:
        folder /= "a" * 100
    folder.mkdir(parents=True)
    shutil.copyfile(diary.path, folder / "ada.diary")
    names(patient, "open", folder / "ada.diary")
    patient.sees("The name of the file is too long")


def test_a_second_name_is_said_on_today_and_what_to_do(patient, diary, tmp_path):
    patient.sees("Start injection")
    os.link(diary.path, tmp_path / "other.diary")
    patient.waits(minutes=0.5)
    patient.sees("Read-only", "Copy the file and open the copy, which has only one name.")
    assert not patient.is_offered("Start injection")
    (tmp_path / "other.diary").unlink()
    patient.waits(minutes=0.5)
    patient.sees("Start injection")


def test_a_folder_that_locks_nothing_is_said_on_today(patient, diary, monkeypatch):
    monkeypatch.setattr("kineret_gui.store.connection.takes_locks", lambda path: False)
    patient.sees("Copy the diary to this computer, and open the copy.")
    assert not patient.is_offered("Start injection")


@pytest.mark.parametrize("person", ["Con", "Ada: the second?", "x" * 300, "A. B.", "nul."])
def test_the_usual_name_of_a_file_can_lie_on_any_disk(qapp, tmp_path, person):
    name = usual_file(tmp_path, person, day("2026-03-10"), ".fhir.json").name
    assert not windows_cannot_hold(name)
    assert len(os.fsencode(name)) < 200
