"""A backup was restored and written on, and the carer's copy holds what was written before: they become one diary."""

import contextlib
import shutil

import pytest

from kineret_gui.actions.back_up import backing_up_before
from kineret_gui.device.paths import folders
from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.task import run_task
from tests.facts import injection
from tests.facts import now as at
from tests.patient import Patient
from tests.store.diaries import opened, problems, records_on_disk

FILE, LOOK = "Or enter the full path", "Check this file"
AFTER, HERS = "After the restore", "At the grandparents"


@pytest.fixture
def backup(diary, tmp_path):
    """Of last Tuesday."""
    with contextlib.closing(opened(diary.path)) as file:
        return run_task(
            backing_up_before(file, folders(tmp_path / "home").backups_of(diary.path), at("2026-03-03 07:15"))
        ).path


@pytest.fixture
def grandmother(qapp, patient, diary, backup, clock, tmp_path):
    """She has a copy with three doses that this computer recorded after the backup, the last a minute ago."""
    diary.holds(*(injection(f"2026-03-{day:02} 08:05", f"2026-03-{day:02} 08:00") for day in (7, 8)))
    clock.set("10 March 2026 08:05")
    patient.taps("I have already injected")
    patient.taps("I do not remember where")
    patient.taps("Record injection")
    patient.sees("Injection given at 08:05")
    patient.closes()
    stick = tmp_path / "stick" / "ada.diary"
    stick.parent.mkdir()
    shutil.copy(diary.path, stick)
    grandmother = Patient(tmp_path / "grandparents", stick, clock)
    grandmother.prefers(device="grandparents")
    grandmother.types_into("Or enter your own name", "Grandmother")
    grandmother.taps("Use this name")
    notes(grandmother, HERS)
    grandmother.closes()
    with contextlib.closing(
        opened(diary.path)
    ) as file:  # so that none is made, and the list does not move under a press
        run_task(backing_up_before(file, folders(tmp_path / "home").backups_of(diary.path), at("2026-03-10 08:06")))
    yield grandmother
    grandmother.closes()


def notes(someone, text):
    someone.opens("note")
    someone.types_into("What do you want to remember?", text)
    someone.taps("Save")


def in_the_window(patient, diary, backup):
    patient.opens("backups")
    for press in ("Tuesday, 3 March 2026, 07:15", "Restore this backup", "Restore now"):
        patient.taps(press)
    patient.hears("Restored: ")


def in_the_file_manager(patient, diary, backup):
    patient.closes()
    shutil.copy(backup, diary.path)


def by_a_program_that_renames_while_it_is_open(patient, diary, backup):
    patient.sees("Injection given at 08:05")
    shutil.copy(backup, diary.path.with_name("coming"))
    diary.path.with_name("coming").replace(diary.path)


def brings_in(someone, other):
    someone.opens("bring-in")
    looks_and_brings_in(someone, other)


def looks_and_brings_in(someone, other):
    someone.types_into(FILE, str(other))
    someone.taps(LOOK)
    someone.sees("A copy of the diary of Ada Example")
    someone.taps("Import ")
    someone.sees(" imported. A backup was made first.")
    someone.closes()


def told(path):
    """The days of the doses, and the notes."""
    with contextlib.closing(opened(path, read_only=True)) as file:
        days = [entry.fact.day.isoformat() for entry in file.standing(Injection)]
    texts = [text for text in (AFTER, HERS) for record in records_on_disk(path) if text in record.body]
    return days, texts


@pytest.mark.parametrize(
    "restores",
    [in_the_window, in_the_file_manager, by_a_program_that_renames_while_it_is_open],
    ids=lambda how: how.__name__,
)
def test_after_a_restored_backup_and_one_entry_both_copies_have_all_of_both(
    patient, grandmother, diary, backup, restores
):
    before = told(grandmother.diary)
    restores(patient, diary, backup)
    notes(patient, AFTER)
    patient.closes()

    brings_in(patient, grandmother.diary)
    brings_in(grandmother, diary.path)

    assert told(diary.path) == told(grandmother.diary) == (before[0], [AFTER, HERS])
    assert before[0][-3:] == ["2026-03-07", "2026-03-08", "2026-03-10"]
    assert problems(diary.path) == problems(grandmother.diary) == []
    assert {record.id for record in records_on_disk(diary.path)} == {
        record.id for record in records_on_disk(grandmother.diary)
    }


def test_brought_in_again_from_either_side_everything_is_here_already(patient, grandmother, diary, backup):
    in_the_file_manager(patient, diary, backup)
    notes(patient, AFTER)
    brings_in(patient, grandmother.diary)
    brings_in(grandmother, diary.path)

    for someone, other in ((patient, grandmother.diary), (grandmother, diary.path)):
        someone.opens("bring-in")
        someone.types_into(FILE, str(other))
        someone.taps(LOOK)
        someone.sees("The diary already has everything in this copy.")
        someone.closes()


def test_a_dose_recorded_before_and_once_more_after_the_restore_is_asked_about_in_both_copies(
    patient, grandmother, diary, backup
):
    """The restored diary did not show it, and it was recorded again."""
    in_the_file_manager(patient, diary, backup)
    patient.taps("I have already injected")
    patient.taps("I do not remember where")
    patient.taps("Record injection")
    patient.sees("Injection given at 08:05")
    brings_in(patient, grandmother.diary)
    brings_in(grandmother, diary.path)

    for someone in (patient, grandmother):
        someone.opens("bring-in")
        someone.sees("1 dose has two entries: one injection or two?")
        someone.closes()


OLDER = "An older file has replaced the diary: entries after "


def test_a_backup_put_there_while_the_program_was_closed_is_told_on_today_until_it_is_settled(
    patient, grandmother, diary, backup
):
    """Else the dose of this morning reads as one that was not given."""
    in_the_file_manager(patient, diary, backup)
    for _ in range(2):
        patient.sees(OLDER, "may be missing", "An injection may be among them.")
        patient.closes()

    patient.taps(OLDER)
    patient.taps("Import")
    looks_and_brings_in(patient, grandmother.diary)
    patient.taps(OLDER)
    patient.taps("Nothing is missing: hide this on Today")
    patient.sees("As of")
    patient.closes()
    patient.sees("As of")
    patient.does_not_see(OLDER)


def test_where_the_file_holds_what_was_written_last_nothing_is_said(patient, grandmother, diary):
    patient.sees("Injection given at 08:05")
    patient.does_not_see("may be missing")
