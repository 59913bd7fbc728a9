"""A reminder from a file in which entries may be missing says so: the injection may stand in the file of before."""

import shutil
from contextlib import closing
from dataclasses import replace
from typing import Any

import pytest

from kineret_gui.diary.entry import NewEntry
from tests.facts import injection, now
from tests.replacing import PUTS
from tests.store.diaries import opened

DOUBT = " Entries may be missing from the diary here, and this injection may be one of them. Check first."
named: dict[str, Any] = {"ids": lambda value: getattr(value, "__name__", str(value))}


@pytest.fixture
def restored(computer, diary):
    """The diary goes on from a backup, and nobody said yet that nothing is missing."""
    known = computer.settings.of(diary.path)
    computer.settings.settle(replace(known, went_back_to="2026-03-09T08:05:00+00:00"))
    return computer


@pytest.fixture
def before(diary, tmp_path):
    return shutil.copyfile(diary.path, tmp_path / "before.diary")


def records_morning_dose(path, id: str = "morning") -> None:
    with closing(opened(path)) as file:
        file.add(NewEntry(id, injection("2026-03-10 06:30", "2026-03-10 08:00")), now=now("2026-03-10 06:31"))


def test_after_a_restored_backup_each_reminder_says_so(restored):
    assert restored.looks_at("10 March 2026 08:00") == ["Due now, at 08:00." + DOUBT]
    assert restored.looks_at("10 March 2026 08:40") == ["It was due at 08:00." + DOUBT]


def test_and_so_does_what_was_left_open_at_the_end_of_the_day(restored):
    restored.looks_at("10 March 2026 08:00")
    restored.looks_at("10 March 2026 23:00")
    (left,) = [body for body in restored.looks_at("11 March 2026 03:01") if "not answered" in body]
    assert left.endswith("Its reminder was not answered." + DOUBT)


def test_one_ahead_says_so_too(restored):
    restored.settings.change(remind_ahead=30)
    assert restored.looks_at("10 March 2026 07:30") == [
        "Due at 08:00, in 30 minutes. Take it out of the fridge." + DOUBT
    ]


def test_it_is_said_no_more_once_nothing_is_missing(restored, diary):
    restored.looks_at("10 March 2026 08:00")
    restored.settings.settle(replace(restored.settings.of(diary.path), went_back_to=""))
    assert restored.looks_at("11 March 2026 08:00")[-1] == "Due now, at 08:00."


def test_nor_of_what_this_program_itself_saw_go(computer, diary, before):
    """It restores a backup while it runs; then somebody says that nothing is missing."""
    records_morning_dose(diary.path)
    computer.looks_at("10 March 2026 07:50")
    shutil.copyfile(before, diary.path)
    known = computer.settings.of(diary.path)
    computer.settings.settle(replace(known, went_back_to="2026-03-09T08:05:00+00:00"))
    assert computer.looks_at("10 March 2026 08:00") == ["Due now, at 08:00." + DOUBT]
    computer.settings.settle(known)
    assert computer.looks_at("11 March 2026 08:00")[-1] == "Due now, at 08:00."


@pytest.mark.parametrize("puts", PUTS, **named)
def test_an_older_copy_put_there_by_anybody_is_said_without_a_window(computer, diary, before, puts):
    """Nobody is told to inject what this very program saw recorded an hour ago."""
    records_morning_dose(diary.path)
    assert computer.looks_at("10 March 2026 07:50") == []
    puts(before, diary.path)
    assert computer.looks_at("10 March 2026 08:00") == ["Due now, at 08:00." + DOUBT]
    assert computer.looks_at("10 March 2026 08:40") == ["It was due at 08:00." + DOUBT]


def test_it_is_right_again_when_the_whole_file_comes_back(computer, diary, before, tmp_path):
    records_morning_dose(diary.path)
    computer.looks_at("10 March 2026 07:50")
    whole = shutil.copyfile(diary.path, tmp_path / "whole.diary")
    shutil.copyfile(before, diary.path)
    assert computer.looks_at("10 March 2026 08:00") == ["Due now, at 08:00." + DOUBT]
    shutil.copyfile(whole, diary.path)
    assert computer.looks_at("10 March 2026 08:01") == []
    assert computer.looks_at("11 March 2026 08:00") == ["Due now, at 08:00."]


def test_a_copy_that_holds_more_is_not_doubted(computer, diary, before):
    assert computer.looks_at("10 March 2026 07:50") == []
    with closing(opened(before, device="grandma's phone")) as file:
        file.add(NewEntry("day before", injection("2026-03-09 08:00", "2026-03-09 08:00")), now=now("2026-03-10 07:55"))
    shutil.copyfile(before, diary.path)
    assert computer.looks_at("10 March 2026 08:00") == ["Due now, at 08:00."]
