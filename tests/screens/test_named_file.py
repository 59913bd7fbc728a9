"""A file is named by typing it or in the computer's own window, and what is wrong with the name is said beside it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl

from kineret_gui.screens.framework.file_choice import FileChoice


@pytest.fixture
def taken():
    return []


@pytest.fixture
def file(qapp, taken):
    parent = QObject()
    file = FileChoice(parent, lambda path, chosen: taken.append((path, chosen)))
    file.must_end_in(".json")
    yield file
    parent.deleteLater()


def test_a_name_that_is_typed_is_taken(file, taken, tmp_path):
    file.type(f"  {tmp_path}/ada.json ")
    file.take()

    assert taken == [(tmp_path / "ada.json", False)]
    assert file.wrong == ""


@pytest.mark.parametrize("typed", ["ada.json", "/home/ada.txt", "", "~no-such-account/ada.json"])
def test_a_name_that_is_not_whole_or_ends_otherwise_is_refused_until_another_is_typed(file, taken, typed):
    file.type(typed)
    file.take()

    assert taken == []
    assert file.wrong == "Enter the full path of the file, ending in .json."
    file.type("/home/ada.json")
    assert file.wrong == ""


@pytest.mark.parametrize("name", ["ada.json", "two  blanks .json", "line\nbreak.json", "\u202eevil.json"])
def test_a_file_that_is_chosen_is_taken_by_its_very_name(file, taken, tmp_path, name):
    file.takeChosen(QUrl.fromLocalFile(str(tmp_path / name)))

    assert taken == [(tmp_path / name, True)]


def test_a_file_that_lies_elsewhere_is_refused(file, taken):
    file.takeChosen(QUrl("https://example.org/ada.json"))

    assert taken == []
    assert file.wrong == "This file is not on this computer. Copy it here first."


def test_a_name_is_suggested_until_the_person_types_one(file):
    file.suggest("/home/ada.json")
    file.suggest("/home/ada.zip")
    assert file.typed == "/home/ada.zip"

    file.type("/home/mine.json")
    file.suggest("/home/ada.json")
    assert file.typed == "/home/mine.json"

    file.begin()
    file.suggest("/home/ada.json")
    assert file.typed == "/home/ada.json"


def test_without_an_ending_any_name_is_taken(file, taken):
    file.must_end_in("")
    file.type(str(Path("/home/ada.diary")))
    file.take()

    assert taken == [(Path("/home/ada.diary"), False)]
