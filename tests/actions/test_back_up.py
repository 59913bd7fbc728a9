"""Backing up: minutes after the last entry, before entries come in, and saying when it cannot be."""

import contextlib
import os
import resource
import signal
from datetime import datetime, timedelta

import pytest

from kineret_gui.actions.back_up import backing_up_before, backing_up_by_hand, backing_up_when_due
from kineret_gui.diary.entry import NewEntry, new_id
from kineret_gui.diary.task import run_task
from kineret_gui.store.backup import backups, newest_backup, verifying_backup
from kineret_gui.store.backup_lock import turn
from kineret_gui.store.creation import begin
from kineret_gui.store.unavailable import DiaryUnavailable, Reason
from tests import facts
from tests.facts import injection, order, person
from tests.store.diaries import DEVICE, START, WRITER, begun_with_days, opened, records_on_disk


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "backups"


def numbers(folder):
    return [found.number for found in backups(folder)]


def change(diary, when="2026-03-10 08:20"):
    (entry,) = diary.add(NewEntry(new_id(), injection("2026-03-09 08:05")), now=facts.now(when))
    return entry


def due(diary, folder, when, **more):
    return run_task(backing_up_when_due(diary, folder, facts.now(when), **more))


# Minutes after the last entry


def test_the_first_look_backs_up(diary, folder, now):
    assert run_task(backing_up_when_due(diary, folder, now)).entries == 2
    assert numbers(folder) == [1]


def test_five_minutes_after_the_last_entry_there_is_one_that_holds_it(diary, folder, now):
    run_task(backing_up_when_due(diary, folder, now))
    change(diary, "2026-03-10 08:20")
    assert due(diary, folder, "2026-03-10 08:24") is None
    change(diary, "2026-03-10 08:24")
    assert due(diary, folder, "2026-03-10 08:25") is None  # it is written in still
    assert due(diary, folder, "2026-03-10 08:29").newest == diary.newest_of_devices()
    assert due(diary, folder, "2026-03-10 08:30") is None


def test_where_the_program_is_closed_nobody_waits_for_five_minutes(diary, folder, now):
    run_task(backing_up_when_due(diary, folder, now))
    change(diary, "2026-03-10 08:20")
    assert due(diary, folder, "2026-03-10 08:20", quiet=timedelta()).newest == diary.newest_of_devices()


def test_the_first_entry_of_the_next_diary_day_is_backed_up_at_once(diary, folder, now):
    run_task(backing_up_when_due(diary, folder, now))
    change(diary, "2026-03-11 02:58")
    assert due(diary, folder, "2026-03-11 02:59") is None  # still the day of the one before
    assert due(diary, folder, "2026-03-11 03:00").number == 2


def test_after_a_night_of_sleep_it_is_made_on_waking(diary, folder, now):
    run_task(backing_up_when_due(diary, folder, now))
    change(diary, "2026-03-10 22:00")
    assert due(diary, folder, "2026-03-11 07:00").number == 2


def test_a_day_without_a_change_needs_none(diary, folder, now):
    run_task(backing_up_when_due(diary, folder, now))
    assert due(diary, folder, "2026-03-12 08:00") is None


@pytest.mark.parametrize("back", ["2024-03-10 08:00", "2026-03-10 06:00", "2001-01-01 00:00"])
def test_a_clock_that_was_set_back_does_not_hold_it_up(diary, folder, now, back):
    run_task(backing_up_when_due(diary, folder, now))
    change(diary)
    assert due(diary, folder, back).number == 2
    change(diary, back)
    assert due(diary, folder, back, quiet=timedelta()).number == 3


def test_a_clock_that_was_two_years_ahead_and_is_right_again_does_not_hold_it_up(diary, folder, now):
    due(diary, folder, "2028-03-10 08:00")
    change(diary, "2028-03-10 08:20")
    due(diary, folder, "2028-03-10 09:00")
    change(diary, "2026-03-10 08:20")
    assert due(diary, folder, "2026-03-10 08:26").newest == diary.newest_of_devices()
    assert len(numbers(folder)) == 3  # three that are whole stay


def test_a_newest_one_that_cannot_be_read_is_made_again(diary, folder, now):
    run_task(backing_up_when_due(diary, folder, now)).path.write_text("Dear diary, today ...")
    assert run_task(backing_up_when_due(diary, folder, now)).number == 2


def test_while_another_program_is_at_it_none_is_made_and_the_next_look_makes_it(diary, folder, now):
    with turn(folder) as is_ours:
        assert is_ours
        assert run_task(backing_up_when_due(diary, folder, now)) is None
        assert run_task(backing_up_by_hand(diary, folder, now)).number == 1  # whoever presses gets one all the same
    change(diary)
    assert due(diary, folder, "2026-03-10 09:00").number == 2


def test_two_programs_that_look_at_once_make_one(diary, path, folder, now):
    with contextlib.closing(opened(path)) as other:
        ours, theirs = backing_up_when_due(diary, folder, now), backing_up_when_due(other, folder, now)
        next(ours)
        assert run_task(theirs) is None
        assert run_task(ours).number == 1
        assert run_task(backing_up_when_due(other, folder, now)) is None
    assert numbers(folder) == [1]


def test_the_diary_of_an_invented_person_needs_none(tmp_path, folder, now):
    first = [(NewEntry(new_id(), fact), START) for fact in (person(invented=True), order())]
    with contextlib.closing(begin(tmp_path / "demo.diary", DEVICE, WRITER, first)) as demo:
        assert run_task(backing_up_when_due(demo, folder, now)) is None
    assert not folder.exists()


def test_the_newest_of_a_day_takes_the_place_of_the_ones_before_it(diary, folder, now):
    for hour in range(10, 20):
        change(diary, f"2026-03-10 {hour}:00")
        due(diary, folder, f"2026-03-10 {hour}:30")
    assert numbers(folder) == [10, 9, 8]  # three that are whole stay, though one would do


def test_seven_days_leave_seven_whole_ones_and_the_newest_holds_the_newest_entry(diary, folder):
    for day in range(10, 17):
        for time in ("08:05", "19:30", "23:10"):
            change(diary, f"2026-03-{day} {time}")
            assert due(diary, folder, facts_later(f"2026-03-{day} {time}"))
    assert [found.written.date().isoformat() for found in backups(folder)] == [
        f"2026-03-{day}" for day in range(16, 9, -1)
    ]
    assert all(run_task(verifying_backup(found.path)).is_sound for found in backups(folder))
    assert newest_backup(folder).newest == diary.newest_of_devices()


def facts_later(when):
    """Six minutes later."""
    return (datetime.fromisoformat(when) + timedelta(minutes=6)).isoformat()


def test_the_day_of_a_backup_is_the_diary_day_by_the_clocks_here(diary, folder):
    """At half past two at night and on the evening after: two days, though it is one date, here and in UTC."""
    for when in ("2026-07-03 02:30", "2026-07-03 20:00", "2026-07-05 02:30", "2026-07-05 20:00", "2026-07-06 20:00"):
        change(diary, when)
        due(diary, folder, when, quiet=timedelta())
    assert numbers(folder) == [5, 4, 3, 2, 1]


def test_one_from_before_entries_came_in_stays_for_the_day(diary, folder, now):
    change(diary, "2026-03-10 08:20")
    made = run_task(backing_up_before(diary, folder, facts.now("2026-03-10 08:30")))
    assert made.is_from_before
    for hour in range(10, 20):
        change(diary, f"2026-03-10 {hour}:00")
        due(diary, folder, f"2026-03-10 {hour}:30")
    assert 1 in numbers(folder)
    for day in range(11, 14):
        change(diary, f"2026-03-{day} 08:00")
        due(diary, folder, f"2026-03-{day} 08:30")
    assert numbers(folder) == [14, 13, 12, 11]


# Before entries come in, and by hand


def test_before_entries_come_in_there_is_one_of_this_very_moment(diary, folder, now):
    run_task(backing_up_when_due(diary, folder, now))
    entry = change(diary)
    made = run_task(backing_up_before(diary, folder, now))
    assert made.number == 2
    assert entry.id in {record.id for record in records_on_disk(made.path)}


def test_by_hand_there_is_always_one_and_the_old_ones_are_thinned_out(diary, folder, now):
    for hour in ("08", "09", "10", "11"):
        run_task(backing_up_before(diary, folder, facts.now(f"2026-03-09 {hour}:00")))
    assert run_task(backing_up_by_hand(diary, folder, now)).number == 5
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
    run_task(backing_up_before(diary, folder, now))
    before = {file: (folder / file).read_bytes() for file in os.listdir(folder)}
    with files_no_larger_than(size), pytest.raises(DiaryUnavailable) as refused:
        run_task(backing_up_before(diary, folder, now))
    assert refused.value.reason in (Reason.FULL, Reason.NOT_REACHED)
    assert refused.value.path == folder
    assert {file: (folder / file).read_bytes() for file in os.listdir(folder)} == before
    assert run_task(backing_up_before(diary, folder, now)).number == 2


def test_a_thinning_that_fails_does_not_undo_the_backup(diary, folder, now, monkeypatch):
    for hour in ("08", "09", "10", "11"):
        run_task(backing_up_before(diary, folder, facts.now(f"2026-03-09 {hour}:00")))
    spoilt = newest_backup(folder).path

    def refuse(path, missing_ok=False):
        if path.suffix == ".diary" and not path.name.startswith("."):
            raise PermissionError(13, "not yours")

    monkeypatch.setattr(type(spoilt), "unlink", refuse)
    assert run_task(backing_up_by_hand(diary, folder, now)).number == 5
    assert numbers(folder) == [5, 4, 3, 2, 1]
