"""No reminder is worked out from a file that has been replaced, or is gone; and that none can come is said."""

import shutil
from contextlib import closing
from typing import Any

import pytest

from kineret_gui.device.settings import KnownFile
from tests.replacing import GONE, PUTS, SPOILT, cut_in_half, diary_of_ben, renames_over_it, with_a_dose_of_grandma
from tests.store.diaries import opened

DUE = "Due now, at 08:00."
SAID = "Reminders start again once the diary can be read."
named: dict[str, Any] = {"ids": lambda value: getattr(value, "__name__", str(value))}


@pytest.fixture
def before(diary, tmp_path):
    return shutil.copyfile(diary.path, tmp_path / "before.diary")


@pytest.fixture
def of_grandma(before, tmp_path):
    """The copy in which Grandma recorded the dose of this morning."""
    return with_a_dose_of_grandma(before, tmp_path / "grandma.diary", "07:30", "07:31")


@pytest.fixture
def of_ben(tmp_path, clock):
    """The diary of somebody else, whose dose is due at the same time."""
    return diary_of_ben(tmp_path, clock.now())


def looks_twice(computer) -> list[str]:
    """At 08:01, and at 08:02."""
    computer.looks_at("10 March 2026 08:01")
    return computer.looks_at("10 March 2026 08:02")


@pytest.mark.parametrize("puts", PUTS, **named)
def test_what_grandma_recorded_is_not_reminded_of_wherever_it_came_from(computer, diary, of_grandma, puts):
    assert computer.looks_at("10 March 2026 07:50") == []
    puts(of_grandma, diary.path)
    assert computer.looks_at("10 March 2026 08:00") == []
    assert computer.desktop.ever == []


@pytest.mark.parametrize("puts", PUTS, **named)
def test_a_reminder_that_hangs_there_goes_when_grandmas_copy_comes(computer, diary, of_grandma, puts):
    assert computer.looks_at("10 March 2026 08:00") == [DUE]
    puts(of_grandma, diary.path)
    assert computer.looks_at("10 March 2026 08:01") == []


@pytest.mark.parametrize("goes", [*GONE, *(spoils for spoils in SPOILT if spoils is not cut_in_half)], **named)
def test_while_there_is_no_diary_nothing_hangs_there_but_that(computer, diary, goes, before, of_grandma):
    assert computer.looks_at("10 March 2026 08:00") == [DUE]
    goes(diary.path)

    (said,) = looks_twice(computer)
    assert said.endswith(SAID)
    (notice,) = computer.desktop.hanging.values()
    assert notice.title == "No reminders at the moment"
    assert [words for _, words in notice.buttons] == ["Open the diary"]
    told = len(computer.desktop.ever)
    for minute in range(3, 30):
        computer.looks_at(f"10 March 2026 08:{minute:02}")
    assert len(computer.desktop.ever) == told  # once

    if diary.path.is_dir():
        diary.path.rmdir()
    diary.path.parent.mkdir(exist_ok=True)
    diary.path.unlink(missing_ok=True)
    shutil.copyfile(of_grandma, diary.path)
    assert computer.looks_at("10 March 2026 08:30") == []


@pytest.mark.parametrize("every", [30, 0])
def test_a_dose_that_is_still_open_is_reminded_of_again_once_the_diary_is_back(computer, diary, before, every):
    computer.settings.change(remind_every=every)
    assert computer.looks_at("10 March 2026 08:00") == [DUE]
    diary.path.unlink()
    looks_twice(computer)
    shutil.copyfile(before, diary.path)
    assert computer.looks_at("10 March 2026 08:03") == ["It was due at 08:00."]


def test_a_file_that_is_away_for_a_moment_says_nothing(computer, diary, before):
    assert computer.looks_at("10 March 2026 08:00") == [DUE]
    diary.path.unlink()
    computer.looks_at("10 March 2026 08:01")
    shutil.copyfile(before, diary.path)
    assert computer.looks_at("10 March 2026 08:02") == [DUE]
    assert len(computer.desktop.ever) == 1


def test_pressing_it_opens_the_window_which_says_why(computer, diary):
    diary.path.unlink()
    looks_twice(computer)
    computer.presses("Open the diary")
    assert computer.opened == [None]
    assert computer.said == [""]


def test_it_goes_where_no_reminders_are_wished_any_more(computer, diary):
    diary.path.unlink()
    assert looks_twice(computer)
    computer.settings.change(reminders=False)
    assert computer.looks_at("10 March 2026 08:03") == []


def test_where_the_desktop_shows_nothing_our_own_window_says_it(computer, diary):
    computer.desktop.shows = False
    diary.path.unlink()
    looks_twice(computer)
    assert [notice.title for notice in computer.window.hanging.values()] == ["No reminders at the moment"]


@pytest.mark.parametrize("puts", PUTS, **named)
def test_the_doses_of_somebody_else_are_not_reminded_of(computer, diary, of_ben, puts):
    computer.looks_at("10 March 2026 07:50")
    puts(of_ben, diary.path)
    computer.looks_at("10 March 2026 08:00")
    (said,) = looks_twice(computer)
    assert said == f"Another diary is here now. {SAID}"
    assert len(computer.desktop.ever) == 1


def test_nor_after_the_computer_was_off_meanwhile(computer, diary, of_ben):
    with closing(opened(diary.path, read_only=True)) as file:
        computer.settings.settle(KnownFile(str(diary.path)).begun_as(file.beginnings))
    computer.goes_off()
    renames_over_it(of_ben, diary.path)
    computer.goes_on()
    computer.starts()
    computer.looks_at("10 March 2026 08:00")
    assert looks_twice(computer) == [f"Another diary is here now. {SAID}"]


def test_they_are_once_it_was_said_that_this_is_the_diary(computer, diary, of_ben):
    computer.looks_at("10 March 2026 07:50")
    renames_over_it(of_ben, diary.path)
    computer.looks_at("10 March 2026 07:51")
    with closing(opened(diary.path, read_only=True)) as file:
        computer.settings.settle(KnownFile(str(diary.path)).begun_as(file.beginnings))
    assert computer.looks_at("10 March 2026 08:00") == [DUE]
