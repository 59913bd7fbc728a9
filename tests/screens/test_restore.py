"""Going back to a backup in the window: what would be lost is told first, and nothing of it is deleted."""

import contextlib
import shutil

import pytest

from kineret_gui.actions.back_up import backing_up_before
from kineret_gui.device.paths import folders
from kineret_gui.diary.task import run_task
from kineret_gui.store.replacement import replaced
from kineret_gui.store.unavailable import DiaryUnavailable, Reason
from tests.facts import injection
from tests.facts import now as at
from tests.store.diaries import begun, opened, records_on_disk, tampering


@pytest.fixture
def folder(tmp_path, diary):
    return folders(tmp_path / "home").backups_of(diary.path)


@pytest.fixture
def last_week(diary, folder):
    """A backup of last Tuesday, and a week of injections after it, today's among them."""
    with contextlib.closing(opened(diary.path)) as file:
        made = run_task(backing_up_before(file, folder, at("2026-03-03 07:15")))
    diary.holds(*(injection(f"2026-03-{day:02} 08:05", f"2026-03-{day:02} 08:00") for day in range(3, 10)))
    with contextlib.closing(opened(diary.path)) as file:
        run_task(backing_up_before(file, folder, at("2026-03-09 09:00")))
    diary.holds(injection("2026-03-10 06:50", "2026-03-10 08:00"))
    return made


@pytest.fixture
def page(patient, last_week):
    patient.opens("backups")
    return patient


def test_last_weeks_backup_is_restored_in_four_presses_from_more(patient, diary, last_week):
    patient.taps("More")
    before = records_on_disk(diary.path)
    for press in ("Backups", "Tuesday, 3 March 2026, 07:15", "Restore this backup", "Restore now"):
        patient.taps(press)
    patient.hears("Restored: 3 entries.")
    patient.sees("Today")
    patient.sees("I have already injected")
    assert records_on_disk(diary.path) == records_on_disk(last_week.path)
    ((kept, _),) = replaced(diary.path)
    assert records_on_disk(kept) == before


def test_the_list_tells_how_many_entries_and_the_newest(page):
    page.sees("Tuesday, 3 March 2026, 07:15", "Backup 1: 3 entries, the newest saved ")


def test_what_would_not_be_there_any_more_is_told_first_injections_above_all(page, diary):
    before = diary.path.read_bytes()
    page.taps("Tuesday, 3 March 2026, 07:15")
    page.taps("Restore this backup")
    page.sees("Backup from Tuesday, 3 March 2026, 07:15", "Ada Example, Blue circle")
    page.sees("8 entries are newer than this backup. After restoring, only the kept file has them.")
    page.sees("8 injections are among them. The last: today at 06:50.")
    page.sees("After restoring, the diary does not show them as given.")
    page.sees("The present file is kept as ada.diary.replaced-2026-03-10-0700, next to the diary. Nothing is deleted.")
    page.taps("Keep the diary as it is")
    page.sees("Back up now")
    assert diary.path.read_bytes() == before


def test_after_restoring_the_window_writes_into_the_restored_diary(page, diary, last_week):
    restores(page)
    page.opens("note")
    page.types_into("What do you want to remember?", "After the restore")
    page.taps("Save")
    page.hears("Note saved.")
    assert len(records_on_disk(diary.path)) == 4


def restores(page):
    page.opens("backups")
    page.taps("Tuesday, 3 March 2026, 07:15")
    page.taps("Restore this backup")
    page.taps("Restore now")
    page.hears("Restored: 3 entries.")


def test_the_file_before_is_listed_and_restored_just_so(page, diary):
    before = records_on_disk(diary.path)
    restores(page)
    page.opens("backups")
    page.taps("From before the restore on Tuesday, 10 March 2026, 07:00. 11 entries, the newest saved today at 07:00")
    page.taps("Restore this backup")
    page.sees("8 entries that are now missing from the diary come back.")
    page.taps("Restore now")
    page.hears("Restored: 11 entries.")
    assert records_on_disk(diary.path) == before
    assert len(replaced(diary.path)) == 2


def test_the_file_before_can_be_looked_at_and_is_not_the_diary_of_next_time(page, diary):
    restores(page)
    page.opens("backups")
    page.taps("From before the restore on Tuesday, 10 March 2026, 07:00. 11 entries, the newest saved today at 07:00")
    page.taps("Open read-only")
    page.sees("Today")
    assert page.kept("diary") == str(diary.path)


def test_one_that_was_spoilt_is_refused_and_another_can_be_used(page, diary, last_week):
    with tampering(last_week.path) as file:
        file.execute("UPDATE entry SET day = '2026-02-01'")
    before = diary.path.read_bytes()
    page.taps("Tuesday, 3 March 2026, 07:15")
    page.taps("Restore this backup")
    page.sees("This backup is damaged: something in it was changed or lost. Nothing was changed. Use another backup.")
    assert not page.is_offered("Restore now")
    assert diary.path.read_bytes() == before


def test_a_backup_on_a_stick_is_restored_and_stays_there(page, diary, last_week, tmp_path):
    stick = tmp_path / "stick" / "ada.diary"
    stick.parent.mkdir()
    shutil.copy(last_week.path, stick)
    there = stick.read_bytes()
    page.taps("Restore from a file")
    page.types_into("Or enter the full path", str(stick))
    page.taps("Check this file")
    page.sees("Restore from ada.diary", "Checked and complete: 3 entries.")
    page.taps("Restore now")
    page.hears("Restored: 3 entries. The previous file is kept. Find it under Backups.")
    assert stick.read_bytes() == there
    assert len(records_on_disk(diary.path)) == 3


def test_the_diary_of_another_on_a_stick_is_refused(page, diary, tmp_path):
    begun(tmp_path / "ben.diary").close()
    before = diary.path.read_bytes()
    page.taps("Restore from a file")
    page.types_into("Or enter the full path", str(tmp_path / "ben.diary"))
    page.taps("Check this file")
    page.sees("This file belongs to another diary: they have no entries in common. Nothing was changed.")
    assert diary.path.read_bytes() == before


def test_a_damaged_diary_is_left_by_its_backup_and_kept(patient, diary, last_week):
    with tampering(diary.path) as file:
        file.execute("UPDATE entry SET body = '{}' WHERE device_seq = 4")
    patient.opens("backups")
    patient.sees("The diary is damaged")
    patient.opens("backups")
    patient.taps("Tuesday, 3 March 2026, 07:15")
    patient.taps("Restore this backup")
    patient.taps("Restore now")
    patient.hears("Restored: 3 entries.")
    assert patient.is_offered("I have already injected")
    assert len(replaced(diary.path)) == 1


def test_where_nothing_may_be_written_nothing_is_restored(patient, diary, last_week):
    patient.program.open_to_read(diary.path)
    patient.opens("backups")
    assert not patient.is_offered("Restore this backup")
    assert not patient.is_offered("Restore from a file")
    patient.opens("restore", str(last_week.path))
    assert not patient.is_offered("Restore now") or not patient.finds("Restore now").enabled


def test_where_it_does_not_come_about_the_diary_is_shown_as_it_was(page, diary, monkeypatch):
    before = records_on_disk(diary.path)
    monkeypatch.setattr("kineret_gui.actions.restore_backup.put_in_place", refuses)
    page.taps("Tuesday, 3 March 2026, 07:15")
    page.taps("Restore this backup")
    page.taps("Restore now")
    page.sees("Try again")
    assert records_on_disk(diary.path) == before
    page.opens("today")
    page.sees("Injection given at 06:50")


def refuses(made, path, wall):
    raise DiaryUnavailable(Reason.NOT_REACHED, path)
