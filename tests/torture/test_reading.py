"""Opened to read, a diary and its folder are not touched by a single call, whatever lies there or happens there."""

import contextlib
import json
import shutil
from collections import Counter

import pytest
from sqlcipher3 import dbapi2 as sqlite

from kineret_gui.diary.task import run_task
from kineret_gui.store import connection
from kineret_gui.store.unavailable import DiaryUnavailable, Reason
from tests.store.diaries import begun_with_days, leave_half_a_save, opened
from tests.torture.nursery import Nursery
from tests.torture.watching import calls_that_change

ENTRIES = 200

watched = pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed: no call was watched")


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "diaries" / "ada.diary"
    begun_with_days(path, 5).close()
    return path


def left_alone(path):
    pass


def set_to_keep_a_log(path):
    with contextlib.closing(sqlite.connect(str(path))) as other:
        other.execute("PRAGMA journal_mode = wal")


def read(path, tmp_path):
    """The calls that would change something, while the diary is read from end to end."""
    exported = tmp_path / "exported.json"
    session = json.dumps({"path": str(path), "exported": str(exported)})
    found = calls_that_change(path.parent, tmp_path / "calls", "tests.torture.copies", "read_from_end_to_end", session)
    assert exported.stat().st_size > 1000
    return found


def content(path):
    return {file.name: (file.read_bytes(), file.stat().st_mtime_ns) for file in path.parent.iterdir()}


@watched
@pytest.mark.parametrize("before", [left_alone, leave_half_a_save, set_to_keep_a_log])
def test_no_call_touches_the_folder(path, tmp_path, before):
    before(path)
    as_it_was = content(path)
    assert read(path, tmp_path) == []
    assert content(path) == as_it_was


@watched
def test_the_watch_sees_whoever_writes(path, tmp_path):
    writing = json.dumps({"path": str(path), "said": str(tmp_path / "said"), "times": 1})
    found = calls_that_change(path.parent, tmp_path / "calls", "tests.torture.copies", "write_entries", writing)
    for call in ("openat(", "pwrite64(", "unlink("):
        assert any(call in line for line in found)


def test_while_another_program_writes_200_entries_the_diary_is_read_whole(path, tmp_path, say):
    found, seen, said, enough = Counter[str](), set[str](), tmp_path / "said", tmp_path / "enough"
    with contextlib.closing(Nursery()) as nursery, contextlib.closing(opened(path, read_only=True)) as open_all_along:
        before = [record.id for record in open_all_along.records()]
        process = nursery.start("write_entries", path=str(path), said=str(said), times=ENTRIES, enough=str(enough))
        while not said.exists():
            for diary in (lambda: contextlib.nullcontext(open_all_along), lambda: reader(path)):
                found[look(diary, seen)] += 1
            if found["whole"] > 10 and len(seen) > 3:
                enough.touch()
        nursery.wait(process)
        written = [*before, *json.loads(said.read_text())]
        assert [record.id for record in open_all_along.records()] == written
    say(f"read while {len(written)} entries were written: {dict(found)}, at {len(seen)} different lengths")
    assert set(found) <= {"whole", "IN_USE"}
    assert found["whole"] > 10
    assert all(list(ids) == written[: len(ids)] for ids in seen)
    assert len(seen) > 3


def reader(path):
    return contextlib.closing(opened(path, read_only=True))


def look(diary, seen):
    """`whole`, with the ids that were seen; or why not."""
    try:
        with diary() as opened_one:
            if not run_task(opened_one.verification()).is_sound:
                return "unsound"
            seen.add(tuple(record.id for record in opened_one.records()))
    except DiaryUnavailable as refused:
        return refused.reason.name
    return "whole"


def test_a_file_that_is_being_written_for_long_is_said_to_be_in_use(path, monkeypatch):
    monkeypatch.setattr(connection, "_BUSY", 50)
    with contextlib.closing(sqlite.connect(str(path), isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(DiaryUnavailable) as refused:
            opened(path, read_only=True)
    assert refused.value.reason is Reason.IN_USE
