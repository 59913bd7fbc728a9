"""Opening a diary: with every setting that keeps it safe, never making a file, and saying why it cannot."""

import contextlib
import os

import pytest
from sqlcipher3 import dbapi2 as sqlite

from kineret_gui.diary.task import run_task
from kineret_gui.store import connection as connections
from kineret_gui.store.connection import SETTINGS, connect, read_setting
from kineret_gui.store.unavailable import DiaryUnavailable, Reason
from kineret_gui.store.version import APPLICATION_ID, NEWEST_VERSION
from tests.facts import injection
from tests.store.diaries import (
    add,
    begun_with_days,
    leave_half_a_save,
    opened,
    records_on_disk,
)


def reason_to_refuse(path, read_only=False):
    with pytest.raises(DiaryUnavailable) as refused:
        opened(path, read_only=read_only)
    assert refused.value.path == path
    return refused.value.reason


def other_program(path):
    return contextlib.closing(sqlite.connect(str(path), isolation_level=None))


# Settings


@pytest.mark.parametrize("name", SETTINGS)
def test_each_setting_reads_back_what_was_asked_for(diary, path, name):
    with contextlib.closing(connect(path, writable=True)) as connection:
        assert read_setting(connection, name) == SETTINGS[name]


def test_the_settings_are_those_that_survive_a_power_cut():
    assert SETTINGS["journal_mode"] == "delete"
    assert SETTINGS["synchronous"] == 3  # EXTRA
    assert SETTINGS["foreign_keys"] == 1


def test_who_may_only_read_has_the_same_settings(diary, path):
    with contextlib.closing(connect(path, writable=False)) as connection:
        assert {name: read_setting(connection, name) for name in SETTINGS} == SETTINGS


def test_a_setting_that_does_not_take_is_not_passed_over(diary, path, monkeypatch):
    monkeypatch.setitem(connections.SETTINGS, "synchronous", 7)  # there is no such level
    assert reason_to_refuse(path) is Reason.NOT_REACHED


def test_a_journal_that_another_program_holds_is_waited_for_and_then_refused(diary, path, monkeypatch):
    diary.close()
    monkeypatch.setattr(connections, "_BUSY", 50)
    with other_program(path) as other:
        other.execute("PRAGMA journal_mode = wal")
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM entry").fetchone()
        assert reason_to_refuse(path) is Reason.IN_USE
    opened(path)


def test_the_header_says_what_the_file_is(diary, path):
    header = path.read_bytes()[:100]
    assert header[68:72] == APPLICATION_ID.to_bytes(4, "big") == b"Kine"
    assert header[60:64] == NEWEST_VERSION.to_bytes(4, "big")


# Files that are no diary


def test_opening_never_makes_a_file(tmp_path):
    assert reason_to_refuse(tmp_path / "ada.diary") is Reason.MISSING
    assert reason_to_refuse(tmp_path / "ada.diary", read_only=True) is Reason.MISSING
    assert os.listdir(tmp_path) == []


def test_a_folder_that_is_missing_is_not_made(tmp_path):
    assert reason_to_refuse(tmp_path / "diaries" / "ada.diary") is Reason.MISSING
    assert os.listdir(tmp_path) == []


def test_a_file_in_the_place_of_the_folder(tmp_path):
    (tmp_path / "diaries").write_text("")
    assert reason_to_refuse(tmp_path / "diaries" / "ada.diary") is Reason.FOLDER_MISSING


def test_a_folder_is_no_diary(tmp_path):
    assert reason_to_refuse(tmp_path) is Reason.NOT_A_DIARY


def test_a_pipe_is_no_diary_and_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "ada.diary")
    assert reason_to_refuse(tmp_path / "ada.diary") is Reason.NOT_A_DIARY


@pytest.mark.parametrize(
    "content", [b"", b"SQLite", b"Dear diary, today ...", b"SQLite format 3\x00", bytes(4096)], ids=repr
)
def test_what_is_no_database_is_no_diary_and_stays_as_it_is(tmp_path, content):
    path = tmp_path / "ada.diary"
    path.write_bytes(content)
    assert reason_to_refuse(path) is Reason.NOT_A_DIARY
    assert reason_to_refuse(path, read_only=True) is Reason.NOT_A_DIARY
    assert path.read_bytes() == content
    assert os.listdir(tmp_path) == ["ada.diary"]


def test_the_database_of_another_program_is_no_diary_and_stays_as_it_is(tmp_path):
    path = tmp_path / "recipes.sqlite"
    with other_program(path) as other:
        other.execute("CREATE TABLE entry (id)")
    before = path.read_bytes()
    assert reason_to_refuse(path) is Reason.NOT_A_DIARY
    assert path.read_bytes() == before


# Versions


def set_version(path, version):
    with other_program(path) as other:
        other.execute(f"PRAGMA user_version = {version}")


def test_a_newer_diary_can_be_read_and_says_why_no_more(diary, path):
    entry = add(diary, injection("2026-03-02 08:05"))
    diary.close()
    set_version(path, NEWEST_VERSION + 1)
    before = path.read_bytes()
    newer = opened(path)
    assert newer.cannot_write is Reason.NEWER
    assert not newer.is_writable
    assert newer.entry(entry.id) == entry
    assert run_task(newer.verification()).is_sound
    for write in (lambda: add(newer, injection("2026-03-03 08:05")), lambda: newer.keep_form("guide", "{}")):
        with pytest.raises(DiaryUnavailable) as refused:
            write()
        assert refused.value.reason is Reason.NEWER
    assert path.read_bytes() == before


@pytest.mark.parametrize("version", [0, -1])
def test_a_version_that_never_was_is_damage(diary, path, version):
    diary.close()
    set_version(path, version)
    assert reason_to_refuse(path) is Reason.DAMAGED


# After a kill


def test_half_a_save_is_taken_back_by_whoever_opens_next(path):
    begun_with_days(path, 5).close()
    whole, before = records_on_disk(path), path.read_bytes()
    leave_half_a_save(path)
    assert path.read_bytes() != before
    diary = opened(path)
    assert tuple(diary.records()) == whole
    assert run_task(diary.verification()).is_sound
    assert path.read_bytes() == before


def test_a_journal_beside_it_makes_no_diary_of_a_letter(tmp_path):
    (tmp_path / "ada.diary").write_text("Dear diary, today ...")
    (tmp_path / "ada.diary-journal").write_text("and tomorrow ...")
    assert reason_to_refuse(tmp_path / "ada.diary") is Reason.NOT_A_DIARY
    assert (tmp_path / "ada.diary").read_text() == "Dear diary, today ..."
