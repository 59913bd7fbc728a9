"""A diary to which another program added something of its own is not called damaged, and is not opened either."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from kineret_gui.actions.back_up import backing_up_by_hand
from kineret_gui.device.exit_status import ExitStatus
from kineret_gui.device.paths import folders
from kineret_gui.diary.task import run_task
from tests.commands.program import run_alone
from tests.facts import now
from tests.store.diaries import opened

TITLE = "Another program changed the diary's file"
ADDITIONS = {
    "view": ("CREATE VIEW mine AS SELECT * FROM entry", "DROP VIEW mine"),
    "table": ("CREATE TABLE mine (a)", "DROP TABLE mine"),
    "index": ("CREATE INDEX mine ON entry (body)", "DROP INDEX mine"),
    "trigger": ("CREATE TRIGGER mine AFTER INSERT ON entry BEGIN SELECT 1; END", "DROP TRIGGER mine"),
}


def runs(diary: Path, *statements: str) -> bytes:
    with closing(sqlite3.connect(diary, isolation_level=None)) as file:
        for statement in statements:
            file.execute(statement)
    return diary.read_bytes()


@pytest.mark.parametrize("what", ADDITIONS)
def test_it_is_told_as_what_it_is_and_taken_out_the_diary_opens(patient, what):
    adds, takes_out = ADDITIONS[what]
    patient.sees("As of")
    patient.closes()
    before = runs(patient.diary, adds)

    patient.sees(TITLE, "Something was added to this file that does not belong in a diary.", "Remove what was added")
    patient.sees("This file stays as it is, with everything in it.")
    patient.does_not_see("The diary is damaged")
    assert patient.diary.read_bytes() == before

    runs(patient.diary, takes_out)
    patient.taps("Try again")
    patient.sees("As of")


@pytest.mark.parametrize("what", ["view", "trigger"])
def test_beside_a_backup_that_is_offered_nothing_calls_the_file_damaged(patient, what):
    with closing(opened(patient.diary)) as file:
        run_task(backing_up_by_hand(file, folders(patient._home).backups_of(patient.diary), now("2026-03-10 09:00")))
    patient.sees("As of")
    patient.closes()
    runs(patient.diary, ADDITIONS[what][0])
    patient.sees(TITLE, "Continue with the backup from", "The present file is kept next to it, unchanged.")
    patient.does_not_see("damaged file")


def test_what_is_added_while_the_window_is_open_is_told_the_same(patient):
    patient.sees("As of")
    runs(patient.diary, ADDITIONS["view"][0])
    patient.waits(minutes=0.5)
    patient.sees(TITLE)


@pytest.mark.parametrize("also", ["DROP VIEW injections", "DROP INDEX entry_by_day"])
def test_where_something_is_missing_as_well_it_is_damaged(patient, also):
    patient.sees("As of")
    patient.closes()
    runs(patient.diary, "CREATE TABLE a_table (a)", also)
    patient.sees("The diary is damaged")
    patient.does_not_see(TITLE)


@pytest.mark.parametrize("what", ADDITIONS)
def test_check_calls_it_not_sound_and_names_it(diary, what):
    runs(diary.path, ADDITIONS[what][0])
    said = run_alone("check", diary.path)
    assert said.returncode == ExitStatus.DAMAGED
    assert said.stderr == f"{diary.path}: not sound: the {what} mine was added\n"
