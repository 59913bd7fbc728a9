"""A file is asked nothing before it is seen that it is made of what this program makes, to the letter."""

import contextlib
import shutil
import sqlite3
from pathlib import Path

import pytest

from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.task import run_task
from kineret_gui.store import connection, entry_table
from kineret_gui.store.backup import verifying_backup
from kineret_gui.store.connection import open_file
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.store.schema import as_made, parts_in
from kineret_gui.store.unavailable import DiaryUnavailable, Reason
from kineret_gui.store.version import NEWEST_VERSION
from tests.facts import injection
from tests.store.diaries import add, begun_with_days, opened
from tests.store.test_samples import copied

ENDLESS = "WITH RECURSIVE x(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM x)"
SAME_COLUMNS = "1 AS seq, 'a' AS id, 'injection' AS kind, '2026-03-01' AS day"


def rewritten(name: str, old: str, new: str) -> tuple[str, ...]:
    """Another text of a part, as only somebody writes it who means to."""
    change = f"UPDATE sqlite_master SET sql = replace(sql, '{old}', '{new}') WHERE name = '{name}'"
    return ("PRAGMA writable_schema = 1", change)


HOSTILE = {
    "a view": ("CREATE VIEW mine AS SELECT * FROM injections", "the view mine was added"),
    "an endless view": (f"CREATE VIEW mine AS {ENDLESS} SELECT n FROM x", "the view mine was added"),
    "an endless view in the place of one of ours": (
        ("DROP VIEW standing", f"CREATE VIEW standing AS {ENDLESS} SELECT {SAME_COLUMNS} FROM x"),
        "the view standing is not as it was made",
    ),
    "a view that hides a day": (
        rewritten("standing", "withdraws IS NULL", "day <> ''2026-03-03''"),
        "the view standing is not as it was made",
    ),
    "a trigger": (
        "CREATE TRIGGER sly AFTER INSERT ON entry BEGIN DELETE FROM form; END",
        "the trigger sly was added",
    ),
    "a trigger that says nothing": (
        rewritten("no_delete", "ON entry", "ON entry WHEN 0"),
        "the trigger no_delete is not as",
    ),
    "an index": ("CREATE INDEX mine ON entry (body)", "the index mine was added"),
    "an index that keeps each day to itself": ("CREATE UNIQUE INDEX mine ON entry (day, hash)", "the index mine was"),
    "a table": ("CREATE TABLE mine (a)", "the table mine was added"),
    "a table of another kind": ("CREATE VIRTUAL TABLE mine USING fts5 (a)", "the table mine"),
    "a table with a column that is worked out": (
        "ALTER TABLE entry ADD COLUMN more TEXT AS (hex(zeroblob(9)))",
        "the table entry is not as it was made",
    ),
    "what a planner believes": ("ANALYZE", "the table sqlite_stat1 was added"),
    "a name as of SQLite's own": (
        (
            "CREATE VIEW mine AS SELECT 1",
            "PRAGMA writable_schema = 1",
            "UPDATE sqlite_master SET name = 'sqlite_x', tbl_name = 'sqlite_x' WHERE name = 'mine'",
        ),
        "",
    ),
    "one part twice": (
        (
            "PRAGMA writable_schema = 1",
            "INSERT INTO sqlite_master SELECT * FROM sqlite_master WHERE name = 'no_delete'",
        ),
        "",
    ),
    "no trigger": ("DROP TRIGGER no_delete", "the trigger no_delete is missing"),
    "no index": ("DROP INDEX entry_by_day", "the index entry_by_day is missing"),
    "no view": ("DROP VIEW injections", "the view injections is missing"),
    "no table": ("DROP TABLE form", "the table form is missing"),
    "no version": ("PRAGMA user_version = 0", "its version is none that there was"),
    "a version before the first": ("PRAGMA user_version = -3", "its version is none that there was"),
    "an older version than it is": ("PRAGMA user_version = 2", "the view"),
}


def change(path: Path, statements: str | tuple[str, ...]) -> bytes:
    """Have somebody change what a file is made of; its bytes afterwards."""
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as outside:
        for statement in (statements,) if isinstance(statements, str) else statements:
            outside.execute(statement)
    return path.read_bytes()


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    path = tmp_path_factory.mktemp("made") / "ada.diary"
    begun_with_days(path, 5).close()
    return path


@pytest.fixture
def path(made, tmp_path):
    return Path(shutil.copy(made, tmp_path))


@pytest.mark.parametrize(("statements", "named"), HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize("read_only", [True, False], ids=["to read", "to write"])
def test_a_file_made_of_anything_else_is_damaged_and_named(path, statements, named, read_only):
    before = change(path, statements)

    with pytest.raises(DiaryUnavailable) as refused:
        opened(path, read_only=read_only)

    assert refused.value.reason is Reason.DAMAGED
    assert named in refused.value.fault
    assert path.read_bytes() == before


@pytest.mark.parametrize("statements", [said for said, _ in HOSTILE.values()], ids=HOSTILE)
def test_nothing_of_it_is_run_before_it_was_compared(path, statements, monkeypatch):
    """No statement that reaches the file names anything in it but its list of parts."""
    change(path, statements)
    asked = []
    execute = connection.Connection.execute

    def noted(self, *said):
        asked.append(said[0])
        return execute(self, *said)

    monkeypatch.setattr(connection.Connection, "execute", noted)

    with contextlib.suppress(DiaryUnavailable):
        opened(path, read_only=True)

    assert [said for said in asked if " FROM " in said and "sqlite_master" not in said] == []


@pytest.mark.parametrize("version", range(1, NEWEST_VERSION + 1))
def test_the_parts_of_each_version_are_those_of_a_file_of_that_version(tmp_path, version):
    with contextlib.closing(open_file(copied(version, tmp_path), writable=False)) as sample:
        assert sorted(map(str, parts_in(sample))) == sorted(map(str, as_made(version)))


def test_the_parts_of_the_newest_version_are_those_of_a_new_diary(path):
    with contextlib.closing(open_file(path, writable=False)) as new:
        assert sorted(map(str, parts_in(new))) == sorted(map(str, as_made(NEWEST_VERSION)))


@pytest.mark.parametrize("version", range(1, NEWEST_VERSION + 1))
@pytest.mark.parametrize("read_only", [True, False], ids=["to read", "to write"])
def test_an_older_diary_with_something_added_is_not_brought_up_to_date(tmp_path, version, read_only):
    path = copied(version, tmp_path)
    before = change(path, "CREATE TRIGGER sly AFTER INSERT ON entry BEGIN DELETE FROM form; END")

    with pytest.raises(DiaryUnavailable) as refused:
        opened(path, read_only=read_only)

    assert (refused.value.reason, refused.value.fault) == (Reason.DAMAGED, "the trigger sly was added")
    assert path.read_bytes() == before


@pytest.mark.parametrize("statements", [said for said, _ in HOSTILE.values()], ids=HOSTILE)
def test_no_backup_is_restored_or_merged_from_such_a_file(path, statements):
    change(path, statements)

    found = run_task(verifying_backup(path))

    assert not found.is_sound


# A newer version

NEWER = f"PRAGMA user_version = {NEWEST_VERSION + 1}"


@pytest.mark.parametrize(
    "statements",
    [
        "CREATE TABLE more (a)",
        "ALTER TABLE entry ADD COLUMN more TEXT",
        "ALTER TABLE newest_of_device ADD COLUMN more TEXT",
        "DROP INDEX injection_by_spot",
        ("DROP VIEW standing", f"CREATE VIEW standing AS {ENDLESS} SELECT {SAME_COLUMNS} FROM x"),
        "CREATE TRIGGER more AFTER INSERT ON entry BEGIN DELETE FROM form; END",
        ("DROP INDEX entry_by_replaced", "CREATE INDEX entry_by_replaced ON entry (replaces, day)"),
        "DROP TABLE form",
    ],
    ids=str,
)
def test_what_a_newer_version_is_made_of_is_no_damage_and_is_read_without_its_views(path, statements):
    change(path, statements)
    change(path, NEWER)

    with contextlib.closing(opened(path)) as diary:
        assert diary.cannot_write is Reason.NEWER
        assert len(diary.standing(Injection)) == 5
        assert diary.forms() == {}
        assert run_task(diary.verification()).problems == []


@pytest.mark.parametrize(
    "statements",
    [
        ("ALTER TABLE entry RENAME TO other", f"CREATE VIEW entry AS {ENDLESS} SELECT * FROM x, other"),
        ("ALTER TABLE newest_of_device RENAME TO other", "CREATE VIEW newest_of_device AS SELECT * FROM other"),
        "DROP TABLE newest_of_device",
        "ALTER TABLE entry ADD COLUMN more TEXT AS (hex(zeroblob(9)))",
    ],
    ids=str,
)
def test_of_a_newer_version_only_plain_tables_are_read(path, statements):
    change(path, statements)
    before = change(path, NEWER)

    with pytest.raises(DiaryUnavailable) as refused:
        opened(path)

    assert (refused.value.reason, path.read_bytes()) == (Reason.DAMAGED, before)


# The belt


def test_no_statement_works_for_ever(path, monkeypatch):
    """Where a view without an end comes past all that looks for one."""
    monkeypatch.setattr(connection, "_MOST_STEPS", 20)
    monkeypatch.setattr(entry_table, "differences", lambda *_: [])
    with contextlib.closing(opened(path)) as diary:
        add(diary, injection("2026-03-30 08:05"))
    change(
        path,
        (
            "ALTER TABLE newest_of_device RENAME TO other",
            f"CREATE VIEW newest_of_device AS {ENDLESS} SELECT device, device_seq, hash FROM x, other WHERE n < 0",
        ),
    )

    with pytest.raises(DiaryUnavailable) as refused, contextlib.closing(opened(path, read_only=True)) as diary:
        diary.newest_of_devices()

    assert refused.value.reason is Reason.DAMAGED


def test_what_a_diary_needs_is_far_from_for_ever(tmp_path, monkeypatch):
    """A hundredth of the steps that there may be is plenty for a few years of injections."""
    path = tmp_path / "ada.diary"
    with contextlib.closing(begun_with_days(path, 28)) as diary:
        for number in range(400):
            add(diary, injection("2026-03-29 08:05", note=str(number)))
    monkeypatch.setattr(connection, "_MOST_STEPS", connection._MOST_STEPS // 100)

    with contextlib.closing(DiaryFile(path, "laptop", "Ada Example")) as diary:
        assert run_task(diary.verification()).is_sound
        assert len(diary.standing(Injection)) == 428
