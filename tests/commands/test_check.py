"""A check finds what is wrong with a diary, and changes nothing."""

import contextlib
import sqlite3
from pathlib import Path

import pytest

from tests.commands.program import DAMAGED, Said, number_of_entries, run_alone


def test_a_sound_diary_is_one_line_with_its_counts(says, diary):
    entries = number_of_entries(diary)

    assert says("check", diary) == Said(0, f"{diary}: no problems found; entries: {entries}, devices: 1\n", "")


def tamper(diary: Path, *statements: str) -> None:
    """Change rows as somebody would who knows SQL, and leave no trace of having lifted the guards."""
    with contextlib.closing(sqlite3.connect(diary)) as connection:
        guards = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in guards:
            connection.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            connection.execute(statement)
        for _, sql in guards:
            connection.execute(sql)
        connection.commit()


A_DOSE = "id = (SELECT id FROM injections LIMIT 1)"
LAST = "device_seq = (SELECT max(device_seq) FROM entry)"
TAMPERED = {
    "fewer mg": (
        f"UPDATE entry SET body = json_set(body, '$.milligrams', 50) WHERE {A_DOSE}",
        "it was changed after it was written",
    ),
    "another spot": (
        f"UPDATE entry SET body = json_set(body, '$.spot', 'elsewhere') WHERE {A_DOSE}",
        "it was changed after it was written",
    ),
    "another day": (
        f"UPDATE entry SET day = '2001-01-01' WHERE {A_DOSE}",
        "it was changed after it was written",
    ),
    "another writer": ("UPDATE entry SET by = 'Eve'", "it was changed after it was written (and"),
    "another kind": (
        f"UPDATE entry SET kind = 'mood' WHERE {A_DOSE}",
        "it was changed after it was written",
    ),
    "the last row is gone": (f"DELETE FROM entry WHERE {LAST}", "its newest entries are missing"),
    "the last two rows are gone": (
        "DELETE FROM entry WHERE device_seq > (SELECT max(device_seq) - 2 FROM entry)",
        "its newest entries are missing",
    ),
    "a row in the middle is gone": (
        "DELETE FROM entry WHERE device_seq = 9",
        "an entry before it is missing",
    ),
    "the first row is gone": ("DELETE FROM entry WHERE device_seq = 1", "an entry before it is missing"),
    "all rows are gone": ("DELETE FROM entry", "its newest entries are missing"),
    "the note of the newest entry is gone": (
        "DELETE FROM newest_of_device",
        "its newest entries are missing",
    ),
}


@pytest.mark.parametrize(("statement", "found"), TAMPERED.values(), ids=TAMPERED)
def test_a_check_finds_what_was_changed_behind_the_diarys_back(says, diary, statement, found):
    tamper(diary, statement)

    said = says("check", diary)

    assert (said.status, said.out) == (DAMAGED, "")
    assert said.err.startswith(f"{diary}: damaged: ")
    assert found in said.err
    assert said.err.count("\n") == 1


def test_a_check_finds_nothing_where_only_the_guards_were_lifted_and_put_back(says, diary):
    tamper(diary)

    assert says("check", diary).status == 0


@pytest.mark.parametrize("part", [0.3, 0.5, 0.9])
def test_a_file_with_a_page_of_rubbish_in_it_is_damaged(says, diary, part):
    content = bytearray(diary.read_bytes())
    page = int(len(content) * part) // 4096 * 4096
    content[page : page + 4096] = b"\xa5" * 4096
    diary.write_bytes(content)

    said = says("check", diary)

    assert (said.status, said.out) == (DAMAGED, "")
    assert said.err.startswith(f"{diary}: damaged: ")
    assert said.err.count("\n") == 1


def test_a_file_of_which_the_end_is_missing_is_damaged(says, diary):
    diary.write_bytes(diary.read_bytes()[:-5000])

    said = says("check", diary)

    assert (said.status, said.out, said.err.count("\n")) == (DAMAGED, "", 1)


def test_a_check_changes_nothing(says, diary):
    before = diary.read_bytes()
    says("check", diary)

    assert diary.read_bytes() == before


def test_a_damaged_diary_leaves_the_process_with_the_status_of_damage(diary):
    tamper(diary, f"DELETE FROM entry WHERE {LAST}")

    said = run_alone("check", diary)

    assert (said.returncode, said.stdout, said.stderr.count("\n")) == (DAMAGED, "", 1)
