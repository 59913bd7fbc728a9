"""Making a backup, checking it, looking into it, and bringing back what is missing."""

from pathlib import Path

import pytest

from kineret_gui.device.paths import folders
from kineret_gui.store.backup import backups
from tests.facts import injection
from tests.store.diaries import records_on_disk, tampering


@pytest.fixture
def folder(tmp_path, diary):
    """Where the program keeps the backups of Ada's diary."""
    return folders(tmp_path / "home").backups_of(diary.path)


@pytest.fixture
def page(patient, monkeypatch):
    """Here all backups are made by hand: half a second after its start the program would make one as well."""
    monkeypatch.setattr("kineret_gui.app.integrity_check._FIRST_LOOK", 3_600_000)
    patient.opens("backups")
    return patient


def test_before_the_first_one_there_is_only_the_button(page):
    page.sees("No backups yet.")
    assert not page.is_offered("Check this backup")


def test_one_is_made_and_said(page, diary, folder):
    page.taps("Back up now")
    page.hears("Backup made and checked: 3 entries")
    page.sees("Tuesday, 10 March 2026, 07:00", "Backup 1: 3 entries")
    (made,) = backups(folder)
    assert list(records_on_disk(made.path)) == diary.records()


def test_two_presses_in_a_hurry_make_no_two_at_once(page, folder):
    page.taps_twice("Back up now")
    page.hears("Backup made and checked")
    assert len(backups(folder)) <= 2
    assert all(path.suffix == ".diary" for path in folder.iterdir())


def test_one_that_is_whole_is_checked_and_said_to_be(page):
    page.taps("Back up now")
    page.taps("Check this backup")
    page.hears("Checked at 07:00. The backup is complete, with 3 entries.")


def test_one_that_was_spoilt_later_is_seen_and_left_as_it_is(page, folder):
    page.taps("Back up now")
    page.sees("Backup 1: 3 entries")
    (made,) = backups(folder)
    with tampering(made.path) as file:
        file.execute("UPDATE entry SET day = '2026-02-01'")
    before = made.path.read_bytes()
    page.taps("Check this backup")
    page.sees("Something in this backup was changed or lost. It was left as it is. Use another backup.")
    assert made.path.read_bytes() == before


def test_one_that_is_no_diary_any_more_can_only_be_checked(page, folder):
    page.taps("Back up now")
    page.sees("Backup 1: 3 entries")
    backups(folder)[0].path.write_text("Dear diary, today ...")
    page.opens("backups")
    page.sees("Backup 1: cannot be read")
    assert not page.is_offered("Open read-only")
    assert not page.is_offered("Restore missing entries")
    page.taps("Check this backup")
    page.sees("Something in this backup was changed or lost.")


def test_the_older_one_is_chosen_by_a_press(page, diary, clock, folder):
    page.taps("Back up now")
    page.sees("Backup 1: 3 entries")
    diary.holds(injection("2026-03-09 08:05"))
    clock.passes(hours=1)
    page.taps("Back up now")
    page.sees("Backup 2: 4 entries")
    page.taps("Tuesday, 10 March 2026, 07:00")
    page.taps("Check this backup")
    page.sees("The backup is complete, with 3 entries.")


def test_it_is_opened_to_read_and_nothing_in_it_can_be_written(page, diary, folder):
    page.taps("Back up now")
    page.sees("Backup 1: 3 entries")
    before = backups(folder)[0].path.read_bytes()
    page.taps("Open read-only")
    page.opens("backups")
    assert not page.is_offered("Back up now")
    assert not page.is_offered("Restore missing entries")
    assert backups(folder)[0].path.read_bytes() == before
    assert [file.name for file in folder.iterdir()] == [backups(folder)[0].path.name]


def test_bringing_back_leads_to_where_it_is_looked_at_first(page, diary, folder):
    page.taps("Back up now")
    page.sees("Backup 1: 3 entries")
    page.taps("Restore missing entries")
    page.sees("Import")
    assert Path(page.file()).name == "BringIn.qml"


def test_where_no_backup_can_be_made_it_is_said_calmly(page, folder):
    folder.parent.mkdir(parents=True)
    folder.write_text("in the way")
    page.taps("Back up now")
    page.sees("Try again")
    assert folder.read_text() == "in the way"
