"""A backup is the whole diary at one moment, verified before it gets its name; else there is none."""

import os
import random
import stat
from contextlib import closing

import pytest

from kineret_gui.diary.entry import NewEntry, new_id
from kineret_gui.diary.task import run_task
from kineret_gui.store import backup as backing
from kineret_gui.store.backup import Backup, Unreadable, backing_up, backups, holds, newest_backup, verifying_backup
from kineret_gui.store.unavailable import DiaryUnavailable, Reason
from kineret_gui.store.whole_file import give_name
from tests.facts import injection, now
from tests.store.damage import page_of_noise
from tests.store.diaries import add, begun, begun_with_days, opened, records_on_disk, tampering

MORNING, EVENING = now("2026-03-10 08:00"), now("2026-03-10 20:00")


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "backups" / "ada"


@pytest.fixture
def diary(path):
    diary = begun_with_days(path, 5)
    yield diary
    diary.close()


def reason_against(diary, folder):
    with pytest.raises(DiaryUnavailable) as refused:
        run_task(backing_up(diary, folder, MORNING))
    return refused.value.reason, refused.value.path


def test_it_holds_every_entry_and_every_form_as_it_is(diary, folder):
    diary.keep_form("guide", '{"half":"filled"}')
    made = run_task(backing_up(diary, folder, MORNING))
    assert records_on_disk(made.path) == tuple(diary.records())
    assert opened(made.path, read_only=True).form("guide") == '{"half":"filled"}'
    assert made.entries == 7


def test_it_tells_its_newest_entry_and_not_the_one_that_came_in_last(diary, folder, tmp_path):
    copy = run_task(backing_up(diary, tmp_path / "elsewhere", MORNING)).path
    with closing(opened(copy, device="phone")) as carers:
        carers.add(NewEntry(new_id(), injection("2026-03-07 08:05")), now=now("2026-03-07 09:00"))
        of_carer = [record for record in carers.records() if record.device == "phone"]
    diary.add_records(of_carer)
    run_task(backing_up(diary, folder, EVENING))
    (found,) = backups(folder)
    assert found.until == now("2026-03-31 12:00").utc


def test_it_can_be_opened_and_written_like_any_diary(diary, folder):
    made = run_task(backing_up(diary, folder, MORNING))
    copy = opened(made.path)
    add(copy, injection("2026-03-09 08:05"))
    assert run_task(copy.verification()).is_sound


def test_only_this_account_can_read_it_from_the_first_moment(diary, folder, monkeypatch):
    seen: list[int] = []

    def watched(passing, path):
        seen.extend(stat.S_IMODE(file.stat().st_mode) for file in folder.iterdir())
        os.link(passing, path)

    monkeypatch.setattr(backing, "give_name", watched)
    before = os.umask(0)
    try:
        made = run_task(backing_up(diary, folder, MORNING))
    finally:
        os.umask(before)
    assert seen == [0o600]
    assert stat.S_IMODE(made.path.stat().st_mode) == 0o600
    assert [stat.S_IMODE(place.stat().st_mode) for place in (folder, folder.parent)] == [0o700, 0o700]


def test_its_name_tells_its_number_and_its_day(diary, folder):
    assert run_task(backing_up(diary, folder, MORNING)).path == folder / "000001-2026-03-10T070000Z.diary"
    assert run_task(backing_up(diary, folder, EVENING)).path == folder / "000002-2026-03-10T190000Z.diary"
    assert sorted(os.listdir(folder)) == ["000001-2026-03-10T070000Z.diary", "000002-2026-03-10T190000Z.diary"]


def test_the_number_rises_when_the_clock_was_set_back(diary, folder):
    first = run_task(backing_up(diary, folder, EVENING))
    second = run_task(backing_up(diary, folder, now("2024-03-10 08:00")))
    assert backups(folder) == (second, first)
    assert newest_backup(folder) == second


def test_two_programs_that_back_up_at_once_overwrite_nothing(diary, folder, monkeypatch):
    one, other = backing_up(diary, folder, MORNING), backing_up(diary, folder, MORNING)
    next(one)
    assert run_task(other).number == 1
    assert run_task(one).number == 2


def test_a_name_that_is_taken_at_the_last_moment_is_not_written_over(diary, folder, monkeypatch):

    def too_late(passing, path):
        if path.name.startswith("000001"):
            path.write_bytes(b"of another program")
        give_name(passing, path)

    monkeypatch.setattr(backing, "give_name", too_late)
    assert run_task(backing_up(diary, folder, MORNING)).number == 2
    assert (folder / "000001-2026-03-10T070000Z.diary").read_bytes() == b"of another program"


def test_what_is_written_while_it_is_verified_is_not_in_it(diary, folder):
    before = tuple(diary.records())
    steps = backing_up(diary, folder, MORNING)
    next(steps)
    add(diary, injection("2026-03-09 08:05"))
    assert records_on_disk(run_task(steps).path) == before


def test_a_diary_that_is_only_read_can_be_backed_up(diary, path, folder):
    assert run_task(backing_up(opened(path, read_only=True), folder, MORNING)).entries == 7


# Where there is none


def test_a_damaged_diary_is_not_backed_up(diary, path, folder):
    diary.close()
    with tampering(path) as file:
        file.execute("UPDATE entry SET body = replace(body, '100', '200') WHERE kind = 'injection'")
    assert reason_against(opened(path), folder) == (Reason.DAMAGED, path)
    assert os.listdir(folder) == []


def test_a_diary_with_spoilt_pages_is_not_backed_up(path, folder):
    begun_with_days(path, 31).close()
    diary = opened(path)
    diary.days()
    whole = path.read_bytes()
    path.write_bytes(whole[:8192] + bytes(len(whole) - 8192))
    reason, named = reason_against(diary, folder)
    assert (reason, named) == (Reason.DAMAGED, path)
    assert os.listdir(folder) == []


def test_a_disk_that_gives_back_something_else_is_named(diary, folder, monkeypatch):
    usual = backing.verifying_backup

    def spoilt_first(path):
        if path.name.startswith("."):
            path.write_bytes(page_of_noise(path.read_bytes(), random.Random(5)))
        return usual(path)

    monkeypatch.setattr(backing, "verifying_backup", spoilt_first)
    assert reason_against(diary, folder) == (Reason.NOT_REACHED, folder)
    assert os.listdir(folder) == []


def test_a_copy_that_lacks_the_newest_entry_is_no_backup(diary, folder, monkeypatch):
    copy = diary.copy_into

    def copied_too_early(empty):
        newest = copy(empty)
        return newest | {"laptop": (newest["laptop"][0] + 1, "0" * 64)}

    monkeypatch.setattr(diary, "copy_into", copied_too_early)
    assert reason_against(diary, folder) == (Reason.NOT_REACHED, folder)


def test_a_folder_that_is_a_file_is_named(diary, folder):
    folder.parent.mkdir()
    folder.write_text("")
    assert reason_against(diary, folder)[1] == folder


def test_one_that_was_given_up_halfway_leaves_nothing(diary, folder):
    steps = backing_up(diary, folder, MORNING)
    next(steps)
    assert len(os.listdir(folder)) == 1
    steps.close()
    assert os.listdir(folder) == []


def test_what_a_killed_program_left_is_swept_away_a_day_later(diary, folder):
    run_task(backing_up(diary, folder, MORNING))
    left = [folder / f".{new_id()}.diary.77.new{ending}" for ending in ("", "-journal")]
    for file in left:
        file.write_bytes(b"half")
        os.utime(file, (MORNING.utc.timestamp(), MORNING.utc.timestamp()))
    run_task(backing_up(diary, folder, EVENING))
    assert all(file.exists() for file in left)  # somebody may still be at it
    run_task(backing_up(diary, folder, now("2026-03-11 20:00")))
    assert not any(file.exists() for file in left)
    assert len(backups(folder)) == 3


# What is there


def test_a_folder_that_is_not_there_holds_none(folder):
    assert backups(folder) == ()
    assert newest_backup(folder) is None
    assert not folder.exists()


def test_other_files_are_passed_over(diary, folder):
    made = run_task(backing_up(diary, folder, MORNING))
    for name in ("notes.txt", "000002-2026-13-45T070000Z.diary", "000003.diary", ".000004-2026-03-10T070000Z.diary"):
        (folder / name).write_text("")
    assert backups(folder) == (made,)


def test_one_that_cannot_be_read_is_told_from_the_others(diary, folder):
    first, second = run_task(backing_up(diary, folder, MORNING)), run_task(backing_up(diary, folder, EVENING))
    second.path.write_text("Dear diary, today ...")
    assert backups(folder) == (Unreadable(second.path, 2, second.written), first)
    assert newest_backup(folder) == first


def test_looking_it_over_sees_what_was_spoilt_later(diary, folder):
    made = run_task(backing_up(diary, folder, MORNING))
    assert run_task(verifying_backup(made.path)).is_sound
    with tampering(made.path) as file:
        file.execute("UPDATE entry SET day = '2026-03-02' WHERE day = '2026-03-03'")
    assert not run_task(verifying_backup(made.path)).is_sound
    made.path.write_text("Dear diary, today ...")
    assert not run_task(verifying_backup(made.path)).is_sound
    made.path.unlink()
    with pytest.raises(DiaryUnavailable):
        run_task(verifying_backup(made.path))


def test_a_later_one_holds_an_earlier_one_and_not_the_other_way_round(diary, folder):
    earlier = run_task(backing_up(diary, folder, MORNING))
    add(diary, injection("2026-03-09 08:05"))
    later = run_task(backing_up(diary, folder, EVENING))
    assert holds(later, earlier)
    assert not holds(earlier, later)


def test_that_of_a_diary_begun_anew_holds_nothing_of_the_one_before(diary, folder, tmp_path):
    before = run_task(backing_up(diary, folder, MORNING))
    anew = begun(tmp_path / "anew.diary")
    for _ in range(20):
        add(anew, injection("2026-03-09 08:05"))
    assert not holds(run_task(backing_up(anew, folder, EVENING)), before)


def test_one_that_cannot_be_read_holds_nothing(diary, folder):
    made = run_task(backing_up(diary, folder, MORNING))
    gone = Backup(folder / "gone.diary", 2, made.written, made.newest)
    assert not holds(gone, made)
