"""Backing up: once a diary day where something changed, before entries come in, and saying when it cannot be."""

import contextlib
import os
import resource
import signal

import pytest

from kineret_gui.actions.back_up import back_up_before, back_up_by_hand, back_up_daily
from kineret_gui.store.backup import backups, newest_backup
from kineret_gui.store.begin import begin
from kineret_gui.store.unavailable import DiaryUnavailable, Reason
from tests import facts
from tests.facts import injection, order, person
from tests.store.diaries import DEVICE, START, WRITER, NewEntry, add, begun_with_days, new_id, opened, records_on_disk


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "backups"


def numbers(folder):
    return [found.number for found in backups(folder)]


def change(diary):
    return add(diary, injection("2026-03-09 08:05"))


# Every day


def test_the_first_start_backs_up(diary, folder, now):
    assert back_up_daily(diary, folder, now).entries == 2
    assert numbers(folder) == [1]


def test_a_second_start_on_the_same_day_does_not(diary, folder, now):
    back_up_daily(diary, folder, now)
    change(diary)
    assert back_up_daily(diary, folder, facts.now("2026-03-10 23:00")) is None
    assert back_up_daily(diary, folder, facts.now("2026-03-11 02:59")) is None  # still that diary day


def test_the_first_start_of_the_next_diary_day_does(diary, folder, now):
    back_up_daily(diary, folder, now)
    change(diary)
    assert back_up_daily(diary, folder, facts.now("2026-03-11 03:00")).number == 2


def test_a_day_without_a_change_needs_none(diary, folder, now):
    back_up_daily(diary, folder, now)
    assert back_up_daily(diary, folder, facts.now("2026-03-12 08:00")) is None


def test_a_clock_that_was_set_back_does_not_hold_it_up(diary, folder, now):
    back_up_daily(diary, folder, now)
    change(diary)
    assert back_up_daily(diary, folder, facts.now("2024-03-10 08:00")).number == 2


def test_a_newest_one_that_cannot_be_read_is_made_again(diary, folder, now):
    back_up_daily(diary, folder, now).path.write_text("Dear diary, today ...")
    assert back_up_daily(diary, folder, now).number == 2


def test_a_diary_that_is_only_read_writes_nothing_anywhere(diary, path, folder, now):
    assert back_up_daily(opened(path, read_only=True), folder, now) is None
    assert not folder.exists()


def test_the_diary_of_an_invented_person_needs_none(tmp_path, folder, now):
    first = [(NewEntry(new_id(), fact), START) for fact in (person(invented=True), order())]
    with contextlib.closing(begin(tmp_path / "demo.diary", DEVICE, WRITER, first)) as demo:
        assert back_up_daily(demo, folder, now) is None
    assert not folder.exists()


def test_the_old_ones_are_thinned_out(diary, folder, now):
    for hour in ("08", "09", "10", "11"):
        back_up_before(diary, folder, facts.now(f"2026-03-09 {hour}:00"))
    assert numbers(folder) == [4, 3, 2, 1]
    change(diary)
    back_up_daily(diary, folder, now)
    assert numbers(folder) == [5, 4, 3]


# Before entries come in, and by hand


def test_before_entries_come_in_there_is_one_of_this_very_moment(diary, folder, now):
    back_up_daily(diary, folder, now)
    entry = change(diary)
    made = back_up_before(diary, folder, now)
    assert made.number == 2
    assert entry.id in {record.id for record in records_on_disk(made.path)}


def test_by_hand_there_is_always_one_and_the_old_ones_are_thinned_out(diary, folder, now):
    for hour in ("08", "09", "10", "11"):
        back_up_before(diary, folder, facts.now(f"2026-03-09 {hour}:00"))
    assert back_up_by_hand(diary, folder, now).number == 5
    assert numbers(folder) == [5, 4, 3]


@contextlib.contextmanager
def files_no_larger_than(size):
    """What a full disk does, without one: a file that grows beyond so many bytes is refused."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, ignored)


@pytest.mark.parametrize("size", [0, 4096, 40_000])
def test_a_disk_that_takes_no_more_is_said_and_nothing_is_left(tmp_path, folder, now, size):
    diary = begun_with_days(tmp_path / "long.diary", 20)
    back_up_before(diary, folder, now)
    before = {file: (folder / file).read_bytes() for file in os.listdir(folder)}
    with files_no_larger_than(size), pytest.raises(DiaryUnavailable) as refused:
        back_up_before(diary, folder, now)
    assert refused.value.reason in (Reason.FULL, Reason.NOT_REACHED)
    assert refused.value.path == folder
    assert {file: (folder / file).read_bytes() for file in os.listdir(folder)} == before
    assert back_up_before(diary, folder, now).number == 2


def test_a_thinning_that_fails_does_not_undo_the_backup(diary, folder, now, monkeypatch):
    for hour in ("08", "09", "10", "11"):
        back_up_before(diary, folder, facts.now(f"2026-03-09 {hour}:00"))
    spoilt = newest_backup(folder).path

    def refuse(path, missing_ok=False):
        if path.suffix == ".diary" and not path.name.startswith("."):
            raise PermissionError(13, "not yours")

    monkeypatch.setattr(type(spoilt), "unlink", refuse)
    assert back_up_by_hand(diary, folder, now).number == 5
    assert numbers(folder) == [5, 4, 3, 2, 1]
