"""No name of this computer goes on but from what was written last under it."""

import json
import os
import shutil

import pytest

from kineret_gui.device.last_written import LastWritten
from kineret_gui.device.settings import Settings

BEGAN = frozenset({"first", "of another device"})
LAST, BEFORE = (7, "7" * 64), (6, "6" * 64)


@pytest.fixture
def settings(tmp_path):
    settings = Settings(tmp_path / "settings.json")
    settings.change(device="laptop", remembers=True)
    return settings


@pytest.fixture
def names(settings, tmp_path):
    return LastWritten(tmp_path / "written-last", settings)


@pytest.fixture
def folder(names, tmp_path):
    names.give_back("laptop", "first", LAST)
    return tmp_path / "written-last"


def goes_on(names, newest, name="laptop"):
    """Whether it is the name to go on under; else it must be a new one of this computer."""
    taken = names.take(newest)
    assert taken == name or (taken.startswith("laptop.") and taken not in newest)
    return taken == name


def test_a_name_goes_on_where_the_diary_ends_with_what_was_written_last_under_it(names, folder):
    assert goes_on(names, {"laptop": LAST, "phone": BEFORE})


@pytest.mark.parametrize(
    "newest",
    [
        {"laptop": BEFORE},
        {"laptop": (7, "another")},
        {"laptop": (8, "8" * 64)},
        {"phone": LAST},
        {},
        {"laptop": LAST, "laptop~0123456789abcdef": BEFORE},
    ],
    ids=["an older one", "another one", "a newer one", "of others alone", "an empty one", "with a branch of it"],
)
def test_in_any_other_diary_a_new_name_is_taken(names, folder, newest):
    assert not goes_on(names, newest)


def test_of_several_the_one_with_the_most_entries_goes_on(names, folder):
    names.give_back("laptop.2", "first", (9, "9" * 64))
    assert goes_on(names, {"laptop": LAST, "laptop.2": (9, "9" * 64)}, "laptop.2")


def test_what_is_in_use_is_given_to_nobody_else(names, folder, settings):
    assert goes_on(names, {"laptop": LAST})
    assert not goes_on(names, {"laptop": LAST})
    assert not goes_on(LastWritten(folder, settings), {"laptop": LAST})


def test_after_a_crash_a_new_name_is_taken(names, folder, settings):
    """The name was never given back."""
    names.take({"laptop": LAST})
    assert not goes_on(LastWritten(folder, settings), {"laptop": (8, "8" * 64)})


def test_two_new_names_are_never_the_same(names):
    assert len({names.take({}) for _ in range(100)}) == 100


def test_where_the_memory_was_lost_a_new_name_is_taken(names, folder):
    shutil.rmtree(folder)
    assert not goes_on(names, {"laptop": LAST})


def test_a_memory_that_was_copied_or_restored_is_not_believed(settings, folder, tmp_path):
    shutil.copytree(folder, tmp_path / "again")
    assert not goes_on(LastWritten(tmp_path / "again", settings), {"laptop": LAST})


def test_a_memory_that_was_put_back_under_the_same_number_is_not_believed(names, folder):
    """A file system gives the numbers of what was removed again; when a file came to it, it does not forget."""
    told = json.loads((folder / "laptop").read_text())
    (folder / "laptop").write_text(json.dumps(told | {"at": told["at"] - 3600}))
    assert not goes_on(names, {"laptop": LAST})


def test_the_memory_of_another_computer_is_not_believed(names, folder, settings):
    settings.change(computer="another")
    assert not goes_on(names, {"laptop": LAST})


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b"1", b"{" * 99_999, b'{"number": null}', b"\xff"])
def test_a_memory_that_cannot_be_read_is_none(names, folder, content):
    (folder / "laptop").write_bytes(content)
    assert not goes_on(names, {"laptop": LAST})


def test_the_first_time_the_name_of_before_goes_on(names, settings, tmp_path):
    """Diaries were written before anything was remembered."""
    settings.change(remembers=False)
    assert goes_on(names, {"laptop": LAST})
    assert Settings(tmp_path / "settings.json").chosen.remembers
    assert not goes_on(names, {"laptop": LAST})


def test_where_nothing_can_be_kept_or_taken_away_a_new_name_is_taken(names, folder, monkeypatch, settings, tmp_path):
    monkeypatch.setattr(os, "fsync", _fails)
    names.give_back("laptop.2", "first", LAST)
    assert os.listdir(folder) == ["laptop"]
    monkeypatch.setattr(type(folder), "unlink", _fails)
    assert not goes_on(names, {"laptop": LAST, "laptop.2": LAST})
    blocked = LastWritten(tmp_path / "settings.json", settings)
    blocked.give_back("laptop", "first", LAST)
    assert not goes_on(blocked, {"laptop": LAST})


def _fails(*_args, **_named):
    raise OSError("the disk failed")


def test_a_name_that_no_file_can_have_is_not_remembered(names, folder):
    names.give_back("../laptop", "first", LAST)
    assert os.listdir(folder) == ["laptop"]
    assert not (folder.parent / "laptop").exists()


def test_what_is_remembered_is_private(folder):
    if os.name == "posix":
        assert folder.stat().st_mode & 0o777 == 0o700
        assert (folder / "laptop").stat().st_mode & 0o777 == 0o600


def test_the_memory_does_not_grow_for_ever(names, folder):
    for number in range(250):
        names.give_back(f"laptop.{number}", "first", (number, "x"))
        os.utime(folder / f"laptop.{number}", (number, number))
    left = os.listdir(folder)
    assert len(left) == 200
    assert "laptop.249" in left


@pytest.mark.parametrize(
    ("newest", "is_ahead"),
    [({"laptop": BEFORE}, True), ({"laptop": LAST}, False), ({"laptop": (8, "8" * 64)}, False), ({}, False)],
    ids=["an older one", "the newest", "a newer one", "an empty one"],
)
def test_a_diary_that_holds_less_than_was_written_here_is_told_once(names, folder, newest, is_ahead):
    assert names.give_up_those_ahead_of(newest, BEGAN) is is_ahead
    assert not names.give_up_those_ahead_of(newest, BEGAN)
    assert (folder / "laptop").exists() is not is_ahead


def test_where_nothing_was_ever_remembered_no_diary_is_older(names):
    assert not names.give_up_those_ahead_of({"laptop": LAST}, BEGAN)


def test_a_diary_that_holds_less_is_told_also_where_the_program_crashed_before(names, settings, folder):
    """The name was not given back: it is known how far it had come, and it goes on no more."""
    names.take({"laptop": LAST})
    names.wrote("laptop", "first", (8, "8" * 64))
    later = LastWritten(folder, settings)

    assert not later.give_up_those_ahead_of({"laptop": (8, "8" * 64)}, BEGAN)
    assert not goes_on(later, {"laptop": (8, "8" * 64)})
    assert later.give_up_those_ahead_of({"laptop": LAST}, BEGAN)
    assert not later.give_up_those_ahead_of({"laptop": LAST}, BEGAN)


def test_a_name_that_was_given_back_leaves_nothing_else(names, folder):
    names.wrote("laptop", "first", LAST)
    names.give_back("laptop", "first", LAST)
    assert os.listdir(folder) == ["laptop"]


def test_another_diary_that_was_written_under_the_same_name_is_not_older(names, folder):
    """Before there was a memory, all diaries of a computer were written under one."""
    assert not names.give_up_those_ahead_of({"laptop": BEFORE}, frozenset({"the first in the other"}))
    assert goes_on(names, {"laptop": LAST})
