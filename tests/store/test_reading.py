"""Opening to read writes nothing at all, and shows the diary whole, whatever lies beside it."""

import contextlib
import os
import shutil

import pytest
from sqlcipher3 import dbapi2 as sqlite

from kineret_gui.diary.task import run_task
from kineret_gui.store import connection, read_only_connection, snapshot
from kineret_gui.store.read_only_connection import open_to_read
from kineret_gui.store.unavailable import DiaryUnavailable, Reason
from tests.facts import injection
from tests.store.diaries import (
    add,
    all_that_stands,
    begun_with_days,
    ids_on_disk,
    leave_half_a_save,
    opened,
    records_on_disk,
)
from tests.store.test_samples import copied


def folder_of(path):
    """Everything in the folder of a diary, but for when it was last read."""
    return {
        file.name: (file.read_bytes(), file.stat().st_mtime_ns, file.stat().st_ctime_ns, file.stat().st_ino)
        for file in path.parent.iterdir()
    }


def read_all(diary):
    """All that a diary says to whoever reads it from the first to the last page."""
    assert run_task(diary.verification()).is_sound
    all_that_stands(diary)
    return tuple(diary.records())


@pytest.fixture
def other_program(path):
    """Another program that has the file open; it may do with it what it likes."""
    with contextlib.closing(sqlite.connect(str(path), isolation_level=None)) as other:
        yield other


@pytest.fixture
def five_days(path):
    begun_with_days(path, 5).close()
    return path


@pytest.fixture
def half_saved(five_days):
    """The diary of five days with half a save, and its records before."""
    before = records_on_disk(five_days)
    leave_half_a_save(five_days)
    return before


def test_it_changes_no_byte_and_leaves_no_file(five_days):
    before, listing = folder_of(five_days), five_days.parent.stat().st_mtime_ns
    diary = opened(five_days, read_only=True)
    read_all(diary)
    assert folder_of(five_days) == before
    diary.close()
    assert folder_of(five_days) == before
    assert five_days.parent.stat().st_mtime_ns == listing  # no file came and went either


def test_it_refuses_to_write(diary, path):
    reader = opened(path, read_only=True)
    assert reader.cannot_write is Reason.READ_ONLY
    for write in (lambda: add(reader, injection("2026-03-02 08:05")), lambda: reader.keep_form("guide", "{}")):
        with pytest.raises(DiaryUnavailable) as refused:
            write()
        assert refused.value.reason is Reason.READ_ONLY


@pytest.mark.parametrize("version", [1, 2, 3])
def test_a_diary_of_an_earlier_version_is_read_as_it_is(tmp_path, version):
    path = copied(version, tmp_path)
    before = folder_of(path)
    diary = opened(path, read_only=True)
    assert len(read_all(diary)) >= 5
    diary.close()
    assert folder_of(path) == before


def test_a_diary_that_is_open_elsewhere_is_read_with_its_newest_entry(diary, path):
    entry = add(diary, injection("2026-03-02 08:05"))
    reader = opened(path, read_only=True)
    assert reader.entry(entry.id) == entry
    later = add(diary, injection("2026-03-03 08:05"))
    assert reader.entry(later.id) == later


def test_the_journal_of_a_program_that_is_still_writing_is_let_be(five_days, other_program):
    before = records_on_disk(five_days)
    other_program.execute("BEGIN IMMEDIATE")
    other_program.execute("INSERT INTO form (name, body) VALUES ('guide', '{}')")
    beside = folder_of(five_days)
    assert records_on_disk(five_days) == before
    assert folder_of(five_days) == beside
    assert len(beside) == 2
    other_program.execute("ROLLBACK")


def test_a_program_that_keeps_the_file_to_itself_is_named(five_days, other_program, monkeypatch):
    monkeypatch.setattr(connection, "_BUSY", 50)
    other_program.execute("BEGIN EXCLUSIVE")
    with pytest.raises(DiaryUnavailable) as refused:
        opened(five_days, read_only=True)
    assert refused.value.reason is Reason.IN_USE


# Half a save


def test_half_a_save_is_not_shown_and_not_touched(five_days, half_saved):
    before = folder_of(five_days)
    assert len(before) == 2
    diary = opened(five_days, read_only=True)
    assert read_all(diary) == half_saved
    diary.close()
    assert folder_of(five_days) == before


def test_the_copy_that_was_put_right_is_gone_at_once(five_days, half_saved, tmp_path, monkeypatch):
    copies = tmp_path / "copies"
    copies.mkdir()
    monkeypatch.setattr(snapshot, "_IN_MEMORY", copies)
    made = []

    def copied_aside(path, folder):
        made.append(folder)
        return copied_still(path, folder)

    monkeypatch.setattr(read_only_connection, "copy_still", copied_aside)
    with contextlib.closing(opened(five_days, read_only=True)):
        assert list(copies.iterdir()) == []
    assert [folder.parent for folder in made] == [copies]


def copied_still(path, folder):
    assert folder.stat().st_mode & 0o777 == 0o700
    return snapshot.copy_still(path, folder)


def test_what_is_read_from_a_copy_cannot_be_written(five_days, half_saved):
    with contextlib.closing(open_to_read(five_days)) as copy, pytest.raises(sqlite.OperationalError):
        copy.execute("DELETE FROM newest_of_device")


def test_a_diary_that_is_put_right_later_is_read_anew(five_days, half_saved):
    reader = opened(five_days, read_only=True)
    assert tuple(reader.records()) == half_saved
    with contextlib.closing(opened(five_days)) as writer:
        entry = add(writer, injection("2026-03-09 08:05"))
        assert reader.entry(entry.id) == entry


def test_a_writer_that_dies_while_the_diary_is_read_changes_nothing_that_is_read(five_days):
    reader = opened(five_days, read_only=True)
    whole = tuple(reader.records())
    leave_half_a_save(five_days)
    before = folder_of(five_days)
    assert read_all(reader) == whole
    assert folder_of(five_days) == before


def test_what_is_read_in_one_look_stays_together_when_a_writer_dies(five_days, half_saved):
    with contextlib.closing(opened(five_days, read_only=True)) as diary:
        whole = iter(diary.verification())
        next(whole, None)  # all of it was read in one look by now
        with contextlib.closing(opened(five_days)) as writer:
            add(writer, injection("2026-03-09 08:05"))
        assert len(tuple(diary.records())) == len(half_saved) + 1


def test_a_file_that_never_stays_the_same_is_given_up(five_days, half_saved, monkeypatch):
    monkeypatch.setattr(read_only_connection, "_PAUSE", 0)
    monkeypatch.setattr(snapshot, "stamp", lambda path: object())
    with pytest.raises(DiaryUnavailable) as refused:
        opened(five_days, read_only=True)
    assert refused.value.reason is Reason.IN_USE


@pytest.mark.parametrize("changed", ["ada.diary", "ada.diary-journal"])
def test_a_copy_during_which_somebody_wrote_is_no_copy(five_days, half_saved, tmp_path, monkeypatch, changed):
    copy = shutil.copyfile

    def copied_slowly(file, into):
        copy(file, into)
        if file == five_days:
            with five_days.with_name(changed).open("ab") as written:
                written.write(b"more")

    monkeypatch.setattr(shutil, "copyfile", copied_slowly)
    assert snapshot.copy_still(five_days, tmp_path) is None


def test_a_journal_that_is_gone_meanwhile_makes_no_copy(five_days, half_saved, tmp_path, monkeypatch):
    copy = shutil.copyfile

    def journal_goes(file, into):
        copy(file, into)
        five_days.with_name("ada.diary-journal").unlink(missing_ok=True)

    monkeypatch.setattr(shutil, "copyfile", journal_goes)
    assert snapshot.copy_still(five_days, tmp_path) is None
    monkeypatch.undo()
    with contextlib.suppress(DiaryUnavailable):
        opened(five_days, read_only=True)  # without its journal it is refused, or seen to be damaged; not read as whole


def test_a_file_too_large_for_memory_is_refused(five_days, half_saved, monkeypatch):
    monkeypatch.setattr(read_only_connection, "_LARGEST", 1000)
    with pytest.raises(DiaryUnavailable) as refused:
        opened(five_days, read_only=True)
    assert refused.value.reason is Reason.IN_USE


# What others made of the file


def test_a_diary_that_another_program_set_to_keep_a_log_is_read_without_one(five_days, other_program):
    whole = records_on_disk(five_days)
    other_program.execute("PRAGMA journal_mode = wal")
    other_program.close()
    before = folder_of(five_days)
    assert list(before) == ["ada.diary"]
    diary = opened(five_days, read_only=True)
    assert read_all(diary) == whole
    diary.close()
    assert folder_of(five_days) == before


def test_what_stands_only_in_the_log_of_another_program_is_read(five_days, other_program):
    other_program.execute("PRAGMA journal_mode = wal")
    other_program.execute("PRAGMA wal_autocheckpoint = 0")
    other_program.execute("INSERT INTO form (name, body) VALUES ('guide', '{}')")
    before = folder_of(five_days)
    diary = opened(five_days, read_only=True)
    assert diary.form("guide") == "{}"
    assert folder_of(five_days) == before


@pytest.mark.parametrize("ending", ["-journal", "-wal"])
@pytest.mark.parametrize("make", [os.mkfifo, os.mkdir, lambda path: os.symlink("/dev/zero", path)], ids="pfl")
def test_what_lies_beside_it_and_is_no_file_is_not_opened(five_days, ending, make):
    make(five_days.with_name(f"ada.diary{ending}"))
    with pytest.raises(DiaryUnavailable) as refused:
        ids_on_disk(five_days)
    assert refused.value.reason is Reason.NOT_A_DIARY


def test_an_empty_file_with_a_journal_is_no_diary_and_keeps_its_journal(five_days, half_saved):
    five_days.write_bytes(b"")
    before = folder_of(five_days)
    for read_only in (True, False):
        with pytest.raises(DiaryUnavailable) as refused:
            opened(five_days, read_only=read_only)
        assert refused.value.reason is Reason.NOT_A_DIARY
    assert folder_of(five_days) == before
