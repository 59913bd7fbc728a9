"""Adding entries: once, all or none, acknowledged only when it is on disk, and announced after that."""

import contextlib
import os
import shutil
import subprocess
import sys

import pytest
from sqlcipher3 import dbapi2 as sqlite

from kineret_gui.diary.entry import Foreign, NewEntry
from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.task import run_task
from kineret_gui.store import connection as connections
from kineret_gui.store.entry_table import EntryTable
from kineret_gui.store.unavailable import DiaryUnavailable, Reason
from tests.facts import day, injection, now
from tests.store.diaries import (
    DEVICE,
    ROOT,
    WRITER,
    add,
    begun,
    begun_with_days,
    ids_on_disk,
    opened,
    problems,
    records_on_disk,
)

NOW = now("2026-03-31 12:00")


@pytest.fixture
def heard(diary):
    """What another reader found on disk each time the diary announced a change."""
    found = []
    diary.subscribe(lambda: found.append(ids_on_disk(diary.path)))
    return found


def test_an_entry_comes_back_as_it_was_written(diary):
    fact = injection("2026-03-02 08:05", "2026-03-02 08:00", batch="A1", note="a little pain\nthen none ✓")
    entry = add(diary, fact)
    assert entry.fact == fact
    assert (entry.by, entry.device, entry.written, entry.replaces) == (WRITER, DEVICE, NOW.utc, None)
    assert diary.entry(entry.id) == entry
    assert diary.stands(entry.id)


def test_an_entry_is_on_disk_when_it_is_acknowledged(diary, path):
    assert add(diary, injection("2026-03-02 08:05")).id in ids_on_disk(path)


def test_an_entry_that_is_not_there_is_not_found(diary):
    assert diary.entry("nothing") is None
    assert not diary.stands("nothing")


def test_the_same_id_is_written_once_whatever_it_says(diary):
    first = add(diary, injection("2026-03-02 08:05"), id="the form")
    again = add(diary, injection("2026-03-02 08:07"), id="the form")
    assert again == first
    assert len(diary.standing(Injection)) == 1


def test_the_same_id_twice_in_one_go_is_written_once(diary):
    line = NewEntry("the form", injection("2026-03-02 08:05"))
    diary.add(line, line, now=NOW)
    assert len(diary.standing(Injection)) == 1


def test_several_entries_are_written_together(diary):
    lines = [NewEntry(f"syringe {n}", injection(f"2026-03-02 08:0{n}")) for n in (1, 2)]
    written = diary.add(*lines, now=NOW)
    assert [entry.id for entry in written] == ["syringe 1", "syringe 2"]


@pytest.mark.parametrize("bad", ["x" * 81, ""], ids=["too long", "empty"])
def test_when_one_entry_cannot_be_written_none_is(diary, path, heard, bad):
    before = records_on_disk(path)
    good, worse = (NewEntry(id, injection("2026-03-02 08:05")) for id in ("good", bad))
    with pytest.raises(DiaryUnavailable):
        diary.add(good, worse, now=NOW)
    assert records_on_disk(path) == before
    assert heard == []


def test_an_entry_cannot_replace_what_is_not_there(diary, path):
    before = records_on_disk(path)
    with pytest.raises(DiaryUnavailable):
        add(diary, injection("2026-03-02 08:05"), replaces="nothing")
    assert records_on_disk(path) == before


def test_who_listens_is_told_once_and_after_the_commit(diary, heard):
    lines = [NewEntry(f"syringe {n}", injection(f"2026-03-02 08:0{n}")) for n in (1, 2)]
    diary.add(*lines, now=NOW)
    assert len(heard) == 1
    assert {"syringe 1", "syringe 2"} <= set(heard[0])


def test_a_kept_form_is_no_news_of_the_diary(diary, path, heard):
    before = records_on_disk(path)
    diary.keep_form("guide", '{"step":1}')
    diary.keep_form("guide", '{"step":2}')
    assert opened(path).form("guide") == '{"step":2}'
    diary.drop_form("guide")
    assert opened(path).form("guide") is None
    assert heard == []
    assert records_on_disk(path) == before


def test_a_kind_of_a_later_version_is_kept_word_for_word(diary, path):
    weather = Foreign("weather", day("2026-03-02"), '{"sky":"grey","wind":[1,2.50]}')
    add(diary, weather, id="later")
    reopened = opened(path)
    assert reopened.entry("later").fact == weather
    assert run_task(reopened.verification()).is_sound
    assert reopened.standing(Injection) == ()


def test_a_period_holds_its_first_and_its_last_day(path):
    diary = begun_with_days(path, 9)
    period = diary.standing(Injection, day("2026-03-03"), day("2026-03-05"))
    assert [entry.fact.note for entry in period] == ["day 3", "day 4", "day 5"]
    assert [entry.fact.note for entry in diary.newest(Injection, 2)] == ["day 9", "day 8"]


def test_the_last_injection_into_each_spot(diary):
    add(diary, injection("2026-03-02 08:05", spot="left/a"))
    later = add(diary, injection("2026-03-03 08:05", spot="left/a"))
    other = add(diary, injection("2026-03-01 08:05", spot="right/a"))
    withdrawn = add(diary, injection("2026-03-09 08:05", spot="right/a"))
    add(diary, injection("2026-03-09 08:05", spot=None), replaces=withdrawn.id)
    assert diary.last_injections_into(["left/a", "right/a", "never"]) == (later, other)


def test_a_diary_can_be_looked_over_while_it_is_written(path):
    diary = begun_with_days(path, 28)
    for n in range(100):
        add(diary, injection("2026-03-29 08:05", note=str(n)))
    steps = diary.verification()
    for _ in range(2):  # all that is in the database, and the first of the entries
        next(steps)
    entry = add(diary, injection("2026-03-30 08:05"))
    assert entry.id in ids_on_disk(path)
    found = run_task(steps)
    assert found.problems == []
    assert run_task(diary.verification()).entries == found.entries + 1


def test_what_another_program_writes_meanwhile_is_not_taken_for_damage(diary, path, monkeypatch):
    monkeypatch.setattr(connections, "_BUSY", 50)
    other, usual = opened(path, DEVICE), EntryTable.newest_of_device

    def with_another_program_writing(ledger):
        newest = usual(ledger)
        monkeypatch.setattr(EntryTable, "newest_of_device", usual)
        with contextlib.suppress(DiaryUnavailable):
            add(other, injection("2026-03-02 08:05"))
        return newest

    monkeypatch.setattr(EntryTable, "newest_of_device", with_another_program_writing)
    assert run_task(diary.verification()).problems == []


def test_ink_cannot_be_changed_or_erased(diary):
    add(diary, injection("2026-03-02 08:05"))
    diary.close()
    connection = connections.connect(diary.path, writable=True)
    for statement in (
        "UPDATE entry SET by = 'someone else'",
        "DELETE FROM entry",
        "INSERT OR REPLACE INTO entry SELECT * FROM entry",
    ):
        with pytest.raises(sqlite.IntegrityError):
            connection.execute(statement)


# Two writers


def test_two_windows_on_one_diary_lose_nothing(path):
    one, other = begun(path), opened(path)
    ids = [add(diary, injection("2026-03-02 08:05")).id for diary in (one, other) * 10]
    assert set(ids) <= set(ids_on_disk(path))
    assert problems(path) == []


def test_two_programs_writing_at_once_lose_nothing(path):
    begun(path).close()
    program = (
        "import sys; from pathlib import Path; from tests.store.diaries import *;"
        "diary = opened(Path(sys.argv[1]), sys.argv[2]);"
        "print(*(add(diary, injection('2026-03-02 08:05')).id for _ in range(60)))"
    )
    programs = [
        subprocess.Popen(
            [sys.executable, "-B", "-c", program, path, device],
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
        )
        for device in (DEVICE, DEVICE, "phone")
    ]
    said = [program.communicate()[0].split() for program in programs]
    assert [len(ids) for ids in said] == [60, 60, 60]
    assert {id for ids in said for id in ids} <= set(ids_on_disk(path))
    assert problems(path) == []


def test_a_diary_that_is_being_written_for_long_says_so(diary, path, monkeypatch):
    monkeypatch.setattr(connections, "_BUSY", 50)
    waiting = opened(path)
    other = sqlite.connect(str(path), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(DiaryUnavailable) as refused:
        add(waiting, injection("2026-03-02 08:05"), id="the form")
    assert refused.value.reason is Reason.IN_USE
    other.execute("ROLLBACK")
    add(waiting, injection("2026-03-02 08:05"), id="the form")
    assert ids_on_disk(path).count("the form") == 1


def test_a_diary_that_was_moved_away_is_not_written_to(diary, path):
    path.rename(path.with_name("elsewhere.diary"))
    with pytest.raises(DiaryUnavailable) as refused:
        add(diary, injection("2026-03-02 08:05"), id="the form")
    assert refused.value.reason is Reason.MISSING
    assert os.listdir(path.parent) == ["elsewhere.diary"]
    path.with_name("elsewhere.diary").rename(path)
    add(diary, injection("2026-03-02 08:05"), id="the form")
    assert ids_on_disk(path).count("the form") == 1


def test_an_entry_is_never_acknowledged_into_a_file_that_was_exchanged(diary, path, tmp_path):
    older = shutil.copyfile(path, tmp_path / "older copy.diary")
    add(diary, injection("2026-03-01 08:05"), id="not in the older copy")
    older.rename(path)
    add(diary, injection("2026-03-02 08:05"), id="the form")
    assert ids_on_disk(path).count("the form") == 1
    assert "not in the older copy" not in ids_on_disk(path)


# The disk


def saved_until_refused(diary, reason):
    """The ids that were acknowledged before the diary refused to write, for this reason."""
    for n in range(1000):
        try:
            yield add(diary, injection("2026-03-06 08:05", note="x" * 200), id=f"form {n}").id
        except DiaryUnavailable as refused:
            if refused.reason is reason:
                return
            raise
    raise AssertionError("it never refused")


def test_a_full_disk_loses_nothing_and_the_diary_works_again_afterwards(path, monkeypatch):
    diary = begun_with_days(path, 5)
    diary.close()
    pages = path.stat().st_size // 4096
    monkeypatch.setitem(connections.SETTINGS, "max_page_count", pages + 2)
    diary = opened(path)
    before, told = records_on_disk(path), []
    diary.subscribe(lambda: told.append("changed"))
    saved = list(saved_until_refused(diary, Reason.FULL))
    assert ids_on_disk(path) == [record.id for record in before] + saved
    assert len(told) == len(saved)
    assert problems(path) == []
    monkeypatch.delitem(connections.SETTINGS, "max_page_count")
    for diary_again in (diary, opened(path)):
        diary_again.close()
    add(opened(path), injection("2026-03-06 08:05"), id=f"form {len(saved)}")
    assert ids_on_disk(path)[-1] == f"form {len(saved)}"


class WaywardConnection(sqlite.Connection):  # type: ignore[misc]  # sqlcipher3 has no types
    """A connection whose commits fail although they were done, or fail because they were not."""

    commits = True

    def execute(self, sql, *values):
        if sql != "COMMIT":
            return super().execute(sql, *values)
        super().execute("COMMIT" if self.commits else "ROLLBACK")
        raise sqlite.OperationalError("disk I/O error")


@pytest.mark.parametrize("commits", [True, False], ids=["but it was kept", "and it was not kept"])
def test_a_commit_that_fails_is_answered_by_what_is_on_disk(diary, path, monkeypatch, commits):
    monkeypatch.setattr(WaywardConnection, "commits", commits)
    with monkeypatch.context() as for_one_opening:
        for_one_opening.setattr(sqlite, "connect", WaywardConnection)
        wayward = opened(path)
    told = []
    wayward.subscribe(lambda: told.append("changed"))
    if commits:
        assert add(wayward, injection("2026-03-02 08:05"), id="the form").id == "the form"
    else:
        with pytest.raises(DiaryUnavailable):
            add(wayward, injection("2026-03-02 08:05"), id="the form")
    assert ids_on_disk(path).count("the form") == len(told) == int(commits)
    add(wayward, injection("2026-03-02 08:05"), id="the form")
    assert ids_on_disk(path).count("the form") == 1


def test_records_that_cannot_be_reached_are_the_worlds_fault(diary, path):
    records = records_on_disk(path)
    diary.close()
    with pytest.raises(DiaryUnavailable):
        diary.add_records(records)


def test_an_entry_that_cannot_be_read_back_is_not_promised(diary, monkeypatch):
    """In a damaged file the index of ids may find nothing."""
    told = []
    diary.subscribe(lambda: told.append("changed"))
    monkeypatch.setattr(EntryTable, "record", lambda self, id: None)
    with pytest.raises(DiaryUnavailable) as refused:
        add(diary, injection("2026-03-30 08:05"))
    assert refused.value.reason is Reason.DAMAGED
    assert told == []
