"""What lies beside a diary and was left by another file: it is never put into it, and nothing of either is lost."""

import contextlib
import itertools
import random
import shutil
import subprocess
import sys

import pytest
from sqlcipher3 import dbapi2 as sqlite

from kineret_gui.diary.entry import NewEntry, new_id
from kineret_gui.diary.task import run_task
from kineret_gui.store import connection, leftover_files
from kineret_gui.store.entry_table import EntryTable
from kineret_gui.store.salvage import salvaging
from kineret_gui.store.unavailable import DiaryUnavailable, Reason
from tests.facts import injection, now
from tests.store.diaries import (
    ROOT,
    add,
    begun_with_days,
    ids_on_disk,
    leave_half_a_save,
    opened,
    problems,
    records_on_disk,
)
from tests.store.test_reading import folder_of


def journal_of(path, ending="-journal"):
    return path.with_name(f"{path.name}{ending}")


def kept_aside(path):
    return {file.name: file.read_bytes() for file in path.parent.iterdir() if "set-aside" in file.name}


def leave_a_log(path):
    """Another program that keeps a log wrote an entry of ours into it, and died."""
    with contextlib.closing(sqlite.connect(str(path), isolation_level=None)) as other:
        other.execute("PRAGMA journal_mode = wal")
        other.execute("PRAGMA wal_autocheckpoint = 0")
        other.execute("INSERT INTO form (name, body) VALUES ('guide', '{}')")
        log, whole = journal_of(path, "-wal").read_bytes(), path.read_bytes()
    path.write_bytes(whole)
    journal_of(path, "-wal").write_bytes(log)


def copied_over(path, days, more=0):
    """A sound copy of another state of the diary, or of another one, that somebody copies to its place."""
    other = path.parent.parent / "elsewhere" / path.name
    if days:
        diary = begun_with_days(other, days)
    else:
        other.parent.mkdir(exist_ok=True)
        shutil.copy(path, other)
        diary = opened(other)
    for _ in range(more):
        add(diary, injection("2026-03-30 08:05"))
    diary.close()
    return other


LEAVES = {"journal": leave_half_a_save, "log": leave_a_log}


@pytest.mark.parametrize("leaves", LEAVES)
@pytest.mark.parametrize("read_only", [False, True], ids=["write", "read"])
@pytest.mark.parametrize(("days", "more"), [(0, 0), (0, 1), (0, 30), (3, 0), (28, 0), (28, 40)])
def test_what_was_left_beside_does_not_spoil_a_file_copied_over(path, leaves, read_only, days, more):
    begun_with_days(path, 5).close()
    other = copied_over(path, days, more)
    LEAVES[leaves](path)
    path.write_bytes(other.read_bytes())
    before = folder_of(path)
    with contextlib.closing(opened(path, read_only=read_only)) as diary:
        assert run_task(diary.verification()).is_sound
        assert [record.id for record in diary.records()] == ids_on_disk(other)
    if read_only:
        assert folder_of(path) == before
    assert ids_on_disk(path) == ids_on_disk(other)
    assert problems(path) == []


@pytest.mark.parametrize("leaves", LEAVES)
def test_both_are_kept_aside_to_the_last_bit(path, leaves):
    begun_with_days(path, 5).close()
    other = copied_over(path, 28)
    LEAVES[leaves](path)
    path.write_bytes(other.read_bytes())
    before = {file.name.removeprefix(path.name): file.read_bytes() for file in path.parent.iterdir()}
    opened(path).close()
    assert kept_aside(path) == {
        f"{path.name}.set-aside-1{ending}": content for ending, content in before.items() if not ending.endswith("-shm")
    }
    assert all(file.stat().st_mode & 0o077 == 0 for file in path.parent.glob("*.set-aside-?"))


def test_what_was_kept_aside_before_is_kept_too(path):
    begun_with_days(path, 5).close()
    other = copied_over(path, 28).read_bytes()
    mine = path.read_bytes()
    for _ in range(3):
        path.write_bytes(mine)
        leave_half_a_save(path)
        path.write_bytes(other)
        opened(path).close()
    assert len(kept_aside(path)) == 6


@pytest.mark.parametrize("leaves", LEAVES)
def test_what_belongs_to_the_file_puts_it_right_and_leaves_nothing(path, leaves):
    begun_with_days(path, 5).close()
    before = records_on_disk(path)
    LEAVES[leaves](path)
    with contextlib.closing(opened(path)) as diary:
        assert tuple(diary.records()) == before
        assert diary.form("guide") == ("{}" if leaves == "log" else None)
    assert not journal_of(path).exists()
    assert not journal_of(path, "-wal").exists()


def test_whatever_a_half_save_held_beyond_the_diary_is_kept_aside(path):
    """What was being written is no entry of the diary; nor is it lost where it is whole by its seal."""
    begun_with_days(path, 5).close()
    before = set(records_on_disk(path))
    leave_half_a_save(path)
    half = set(run_task(salvaging(path)).records)
    opened(path).close()
    kept = path.with_name(f"{path.name}.set-aside-1")
    assert kept.exists() == bool(half - before)
    if kept.exists():
        assert set(run_task(salvaging(kept)).records) == half


def test_where_neither_is_whole_nothing_is_touched(path):
    begun_with_days(path, 28).close()
    leave_half_a_save(path)
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2] + random.Random(1).randbytes(len(content) // 2))
    journal_of(path).write_bytes(journal_of(path).read_bytes()[:2000])
    before = folder_of(path)
    with pytest.raises(DiaryUnavailable) as refused:
        opened(path)
    assert refused.value.reason is Reason.DAMAGED
    assert folder_of(path) == before


def test_a_program_that_writes_just_now_keeps_its_journal(path, monkeypatch):
    begun_with_days(path, 5).close()
    monkeypatch.setattr(connection, "_BUSY", 50)
    program = """if True:
        import sys
        from sqlcipher3 import dbapi2 as sqlite
        other = sqlite.connect(sys.argv[1], isolation_level=None)
        other.execute("PRAGMA cache_size = 1")
        other.execute("BEGIN EXCLUSIVE")
        other.execute("INSERT INTO form (name, body) VALUES ('guide', '{}')")
        print("writing", flush=True)
        sys.stdin.read()
        other.execute("COMMIT")
    """
    other = subprocess.Popen(
        [sys.executable, "-c", program, path], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with other:
        assert other.stdout.readline() == "writing\n"
        assert journal_of(path).exists()
        with pytest.raises(DiaryUnavailable) as refused:
            opened(path)
        assert refused.value.reason is Reason.IN_USE
        assert journal_of(path).exists()
        other.stdin.close()
    assert other.returncode == 0
    assert opened(path).form("guide") == "{}"
    assert kept_aside(path) == {}


def test_where_nothing_can_be_locked_it_goes_on_without(path, monkeypatch):
    """Windows has no such locks, and does not let go of what another program has open."""
    begun_with_days(path, 5).close()
    other = copied_over(path, 28)
    leave_half_a_save(path)
    path.write_bytes(other.read_bytes())
    monkeypatch.setitem(sys.modules, "fcntl", None)
    assert [record.id for record in opened(path).records()] == ids_on_disk(other)


def test_a_file_that_is_written_to_all_the_time_is_in_use(path, monkeypatch):
    begun_with_days(path, 5).close()
    leave_half_a_save(path)
    monkeypatch.setattr(leftover_files, "copy_still", lambda path, folder: None)
    with pytest.raises(DiaryUnavailable) as refused:
        opened(path)
    assert refused.value.reason is Reason.IN_USE


def test_whoever_dies_after_the_last_page_and_before_the_journal_is_gone_loses_nothing(path, monkeypatch):
    """All of the save is in the file: it is taken, rather than taken back."""
    diary = begun_with_days(path, 5)
    old = path.read_bytes()
    with contextlib.closing(sqlite.connect(str(path), isolation_level=None)) as other:
        other.execute("PRAGMA journal_mode = persist")
    entry = NewEntry(new_id(), injection("2026-03-29 08:05"))
    with contextlib.closing(sqlite.connect(str(path), isolation_level=None)) as other:
        other.execute("PRAGMA journal_mode = persist")
        ledger = EntryTable(other)
        with ledger.writing():
            ledger.append(entry, "Ada Example", "laptop", now("2026-03-29 08:05").utc)
    journal = journal_of(path)
    content = bytearray(journal.read_bytes())
    content[:12] = bytes.fromhex("d9d505f920a163d7ffffffff")
    journal.write_bytes(content)
    assert path.read_bytes() != old
    diary.close()
    diary = opened(path)
    assert run_task(diary.verification()).is_sound
    assert diary.entry(entry.id)


@pytest.fixture(scope="module")
def states(tmp_path_factory):
    """Files that may lie under one name, and what may have been left beside it."""
    path = tmp_path_factory.mktemp("states") / "diaries" / "ada.diary"
    begun_with_days(path, 5).close()
    sound = path.read_bytes()
    leave_half_a_save(path)
    torn, journal = path.read_bytes(), journal_of(path).read_bytes()
    other = copied_over(path, 12).read_bytes()
    journal_of(path).unlink()
    path.write_bytes(sound)
    leave_a_log(path)
    logged, log = path.read_bytes(), journal_of(path, "-wal").read_bytes()
    journal_of(path, "-wal").unlink()
    return (sound, torn, other, logged), (journal, journal[:700], b"\0" * 28 + journal[28:], log, log[:40], b"noise")


@pytest.mark.parametrize("number", range(48))
def test_whatever_lies_together_no_sound_file_is_spoilt_and_no_entry_lost(tmp_path, states, number):
    content, half, ending = list(itertools.product(*states, ("-journal", "-wal")))[number]
    path = tmp_path / "ada.diary"
    path.write_bytes(content)
    alone = problems_and_seals(path)
    journal_of(path, ending).write_bytes(half)
    try:
        with contextlib.closing(opened(path)) as diary:
            assert run_task(diary.verification()).is_sound
    except DiaryUnavailable:
        assert alone is None
        assert path.read_bytes() == content
        assert journal_of(path, ending).read_bytes() == half
    else:
        assert alone is None or problems_and_seals(path) >= alone


def problems_and_seals(path):
    """The seals of a diary that is whole without what lies beside it; None where it is not."""
    try:
        return None if problems(path) else {record.hash for record in records_on_disk(path)}
    except DiaryUnavailable:
        return None
