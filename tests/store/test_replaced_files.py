"""A diary that is open shows the file that has its name now, whatever became of the one that was opened."""

import contextlib
import re
import shutil
from typing import Any

import pytest
from sqlcipher3 import dbapi2 as sqlite

from kineret_gui.diary.entry import NewEntry
from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.task import run_task
from kineret_gui.store import connection, diary_file, open_diary
from kineret_gui.store.creation import begin_with_records
from kineret_gui.store.entry_table import EntryTable
from kineret_gui.store.snapshot import stamp
from kineret_gui.store.unavailable import DiaryUnavailable, Reason
from kineret_gui.store.version import NEWEST_VERSION
from tests.facts import injection, now
from tests.replacing import GONE, PUTS, SPOILT, renames_over_it, writes_over_it
from tests.store.diaries import (
    add,
    begun,
    begun_with_days,
    ids_on_disk,
    leave_half_a_save,
    opened,
    records_on_disk,
)
from tests.store.test_samples import copied

named: dict[str, Any] = {"ids": lambda value: getattr(value, "__name__", str(value))}
to_write_and_to_read = pytest.mark.parametrize("read_only", [False, True], ids=["to write", "to read"])


@pytest.fixture
def five_days(path):
    begun_with_days(path, 5).close()
    return path


@pytest.fixture
def of_grandma(five_days, tmp_path):
    """Another copy of it, in which Grandma wrote one injection more."""
    copy = tmp_path / "grandma.diary"
    shutil.copyfile(five_days, copy)
    with contextlib.closing(opened(copy, device="grandma's phone")) as diary:
        add(diary, injection("2026-03-06 08:05", "2026-03-06 08:00", note="by Grandma"), id="grandma's")
    return copy


@pytest.fixture
def of_ben(tmp_path):
    """The diary of somebody else."""
    path = tmp_path / "ben" / "ben.diary"
    begun_with_days(path, 3).close()
    return path


@pytest.fixture
def diary(five_days, request):
    with contextlib.closing(opened(five_days, read_only=getattr(request, "param", False))) as diary:
        assert len(diary.standing(Injection)) == 5
        yield diary


to_write_or_to_read = pytest.mark.parametrize("diary", [False, True], ids=["to write", "to read"], indirect=True)


def reason(act):
    with pytest.raises(DiaryUnavailable) as refused:
        act()
    return refused.value.reason


def write(diary, id=""):
    return add(diary, injection("2026-03-07 08:05", "2026-03-07 08:00"), id)


# Another copy in its place


@to_write_or_to_read
@pytest.mark.parametrize("puts", PUTS, **named)
def test_what_was_put_in_its_place_is_what_is_read(diary, five_days, of_grandma, puts):
    puts(of_grandma, five_days)

    assert [entry.id for entry in diary.standing(Injection)][-1] == "grandma's"
    assert tuple(diary.records()) == records_on_disk(of_grandma)
    assert run_task(diary.verification()).is_sound


@pytest.mark.parametrize("puts", PUTS, **named)
def test_what_is_written_then_stands_in_the_file_that_is_there(diary, five_days, of_grandma, puts):
    puts(of_grandma, five_days)

    written = write(diary)

    assert set(ids_on_disk(five_days)) == {*ids_on_disk(of_grandma), written.id}


@pytest.mark.parametrize("puts", PUTS, **named)
def test_a_form_is_kept_in_the_file_that_is_there(diary, five_days, of_grandma, puts):
    puts(of_grandma, five_days)
    diary.keep_form("note", "{}")
    with contextlib.closing(opened(five_days, read_only=True)) as other:
        assert other.form("note") == "{}"


@to_write_or_to_read
def test_of_two_copies_with_equal_counters_the_one_that_is_there_is_read(diary, five_days, tmp_path, monkeypatch):
    """SQLite keeps pages in memory as long as the counter in the header stays the same."""
    copies = []
    for name in ("ours", "theirs"):
        copies.append(tmp_path / f"{name}.diary")
        shutil.copyfile(five_days, copies[-1])
        with contextlib.closing(opened(copies[-1], device=name)) as copy:
            add(copy, injection("2026-03-06 08:05", "2026-03-06 08:00", note="x"), id=name)
    ours, theirs = (copy.read_bytes() for copy in copies)
    assert ours[24:40] == theirs[24:40]
    writes_over_it(copies[0], five_days)
    assert diary.standing(Injection)[-1].id == "ours"
    seen = stamp(five_days)
    monkeypatch.setattr(open_diary, "stamp", lambda path: seen)
    assert diary.standing(Injection)[-1].id == "ours"

    writes_over_it(copies[1], five_days)  # seen by nothing but the bytes

    assert diary.standing(Injection)[-1].id == "theirs"


@to_write_or_to_read
def test_who_listens_is_told_that_somebody_else_changed_it(diary, five_days, of_grandma):
    heard = []
    diary.subscribe_to_others(lambda: heard.append(diary.lacks_entries))
    diary.standing(Injection)
    assert heard == []

    renames_over_it(of_grandma, five_days)
    diary.standing(Injection)
    diary.standing(Injection)

    assert heard == [False]


def test_what_this_program_writes_is_no_change_of_others(diary):
    heard = []
    diary.subscribe_to_others(lambda: heard.append(True))
    write(diary)
    diary.keep_form("note", "{}")
    diary.drop_form("note")
    diary.standing(Injection)
    assert heard == []


def test_what_another_program_wrote_is_read_at_once(diary, five_days):
    heard = []
    diary.subscribe_to_others(lambda: heard.append(True))
    with contextlib.closing(opened(five_days, device="command line")) as other:
        entry = write(other)
    assert diary.entry(entry.id) == entry
    assert heard == [True]


@to_write_or_to_read
@pytest.mark.parametrize("puts", [renames_over_it, writes_over_it], **named)
def test_an_older_copy_is_read_and_told_from_one_that_holds_everything(diary, five_days, tmp_path, puts):
    older = tmp_path / "older.diary"
    shutil.copyfile(five_days, tmp_path / "whole.diary")
    begin_with_records(older, "laptop", "", tuple(diary.records())[:-2]).close()

    puts(older, five_days)

    assert len(diary.standing(Injection)) == 3
    assert diary.lacks_entries
    puts(tmp_path / "whole.diary", five_days)
    assert len(diary.standing(Injection)) == 5
    assert not diary.lacks_entries


# Replaced while it is written


def test_a_file_that_comes_while_an_entry_is_written_holds_it_as_well(diary, five_days, of_grandma, monkeypatch):
    """The file is replaced after the entry went into the old one, before anybody was told of it."""
    put = iter([of_grandma])
    noted = diary_file.DiaryFile._note_own_writing

    def comes_meanwhile(self):
        for file in put:
            renames_over_it(file, five_days)
        return noted(self)

    monkeypatch.setattr(diary_file.DiaryFile, "_note_own_writing", comes_meanwhile)
    entry = write(diary, id="ours")
    assert entry.id == "ours"
    assert {"ours", "grandma's"} <= set(ids_on_disk(five_days))


def test_a_file_that_comes_in_the_middle_of_a_transaction_holds_the_entry_as_well(diary, five_days, of_grandma):
    put = iter([of_grandma])

    class Meanwhile(NewEntry):
        """An entry during whose writing the file is replaced."""

        def __getattribute__(self, name):
            if name == "fact":
                for file in put:
                    renames_over_it(file, five_days)
            return super().__getattribute__(name)

    (entry,) = diary.add(Meanwhile("ours", injection("2026-03-07 08:05")), now=now("2026-03-31 12:00"))
    assert entry.id == "ours"
    assert {"ours", "grandma's"} <= set(ids_on_disk(five_days))


def test_a_file_that_is_replaced_again_and_again_is_given_up(diary, five_days, of_grandma, monkeypatch):
    noted = diary_file.DiaryFile._note_own_writing

    def comes_each_time(self):
        renames_over_it(of_grandma, five_days)
        return noted(self)

    monkeypatch.setattr(diary_file.DiaryFile, "_note_own_writing", comes_each_time)
    assert reason(lambda: write(diary)) is Reason.IN_USE


# Gone, or no diary any more


@to_write_or_to_read
@pytest.mark.parametrize("goes", GONE, **named)
def test_a_diary_that_is_gone_is_not_read_from_what_is_left_of_it(diary, goes, five_days):
    goes(five_days)
    assert reason(lambda: diary.standing(Injection)) is Reason.MISSING
    assert reason(lambda: diary.standing(Injection)) is Reason.MISSING
    assert not five_days.exists()


@pytest.mark.parametrize("goes", GONE, **named)
def test_saving_into_a_diary_that_is_gone_says_so_and_makes_none(diary, goes, five_days):
    goes(five_days)
    assert reason(lambda: write(diary)) is Reason.MISSING
    assert reason(lambda: diary.keep_form("note", "{}")) is Reason.MISSING
    assert not five_days.exists()


@to_write_or_to_read
def test_one_that_is_there_again_is_read_and_written_again(diary, five_days, tmp_path):
    five_days.rename(tmp_path / "away.diary")
    assert reason(lambda: diary.standing(Injection)) is Reason.MISSING
    (tmp_path / "away.diary").rename(five_days)
    assert len(diary.standing(Injection)) == 5
    if diary.is_writable:
        assert write(diary).id in ids_on_disk(five_days)


@to_write_or_to_read
@pytest.mark.parametrize("spoils", SPOILT, **named)
def test_what_is_no_diary_any_more_is_never_read_as_if_it_were(diary, spoils, five_days):
    spoils(five_days)
    assert reason(lambda: tuple(diary.records())) in (Reason.NOT_A_DIARY, Reason.DAMAGED)


@pytest.mark.parametrize("spoils", SPOILT, **named)
def test_nothing_is_written_into_what_is_no_diary_any_more(diary, spoils, five_days):
    spoils(five_days)
    before = five_days.read_bytes() if five_days.is_file() else b""
    with contextlib.suppress(DiaryUnavailable):  # in half a diary there may be room, but then it is read back
        assert write(diary).id in ids_on_disk(five_days)
        return
    after = five_days.read_bytes() if five_days.is_file() else b""
    assert after == before


def test_a_diary_that_was_damaged_can_be_written_again_once_a_sound_one_lies_there(diary, five_days, of_grandma):
    diary.cannot_write = Reason.DAMAGED
    assert reason(lambda: write(diary)) is Reason.DAMAGED
    writes_over_it(of_grandma, five_days)
    assert write(diary).id in ids_on_disk(five_days)


# Somebody else's


@to_write_or_to_read
@pytest.mark.parametrize("puts", PUTS, **named)
def test_the_diary_of_somebody_else_is_not_taken_for_it(diary, five_days, of_ben, puts):
    puts(of_ben, five_days)
    before = five_days.read_bytes()
    for _ in range(2):
        assert reason(lambda: diary.standing(Injection)) is Reason.ANOTHER
    assert reason(lambda: write(diary)) is Reason.ANOTHER
    assert five_days.read_bytes() == before


def test_the_diary_of_somebody_else_is_not_even_brought_up_to_date(diary, five_days, tmp_path):
    """An older one would be changed by that."""
    older = copied(1, tmp_path)
    renames_over_it(older, five_days)
    before = five_days.read_bytes()
    assert reason(lambda: diary.standing(Injection)) is Reason.ANOTHER
    assert five_days.read_bytes() == before


@to_write_or_to_read
def test_once_its_own_is_back_it_is_read_again(diary, five_days, of_ben, of_grandma):
    renames_over_it(of_ben, five_days)
    assert reason(lambda: diary.standing(Injection)) is Reason.ANOTHER
    renames_over_it(of_grandma, five_days)
    assert diary.standing(Injection)[-1].id == "grandma's"


def test_a_copy_that_a_third_computer_wrote_in_is_a_copy_of_it_still(diary, five_days, of_grandma):
    """Whose clock was a year behind: its first entry would be the first of all."""
    with contextlib.closing(opened(of_grandma, device="of the clinic")) as copy:
        copy.add(NewEntry("early", injection("2025-03-06 08:05")), now=now("2025-03-06 12:00"))
    renames_over_it(of_grandma, five_days)
    assert diary.entry("early")
    assert write(diary).id in ids_on_disk(five_days)


# Of another version, or not to be written


def test_a_copy_of_a_newer_version_is_read_and_not_written(diary, five_days, of_grandma):
    with contextlib.closing(sqlite.connect(str(of_grandma), isolation_level=None)) as other:
        other.execute(f"PRAGMA user_version = {NEWEST_VERSION + 1}")
    renames_over_it(of_grandma, five_days)
    assert diary.entry("grandma's")
    assert diary.cannot_write is Reason.NEWER
    assert reason(lambda: write(diary)) is Reason.NEWER


@to_write_and_to_read
def test_a_copy_of_an_older_version_is_brought_up_to_date_only_to_be_written(tmp_path, read_only):
    path, older = copied(2, tmp_path), tmp_path / "older.diary"
    shutil.copyfile(path, older)
    opened(path).close()
    with contextlib.closing(opened(path, read_only=read_only)) as diary:
        before = tuple(diary.records())
        renames_over_it(older, path)
        assert tuple(diary.records()) == before
        assert (path.read_bytes() == older.read_bytes()) is read_only


def test_a_file_that_can_only_be_read_from_now_on_says_so(diary, five_days, monkeypatch):
    monkeypatch.setattr(connection, "may_write", lambda path: False)
    five_days.chmod(0o400)
    assert len(diary.standing(Injection)) == 5
    assert diary.cannot_write is Reason.READ_ONLY
    assert reason(lambda: write(diary)) is Reason.READ_ONLY


# Journals


@to_write_or_to_read
def test_half_a_save_of_a_program_that_died_is_not_shown(diary, five_days):
    before = tuple(diary.records())
    leave_half_a_save(five_days)
    assert tuple(diary.records()) == before
    assert run_task(diary.verification()).is_sound


@to_write_or_to_read
def test_a_copy_that_comes_after_half_a_save_is_read(diary, five_days, of_grandma):
    leave_half_a_save(five_days)
    tuple(diary.records())
    five_days.with_name(f"{five_days.name}-journal").unlink(missing_ok=True)
    renames_over_it(of_grandma, five_days)
    assert diary.standing(Injection)[-1].id == "grandma's"


@to_write_or_to_read
def test_what_another_program_keeps_in_a_log_is_read(diary, five_days):
    with contextlib.closing(sqlite.connect(str(five_days), isolation_level=None)) as other:
        other.execute("PRAGMA journal_mode = wal")
        other.execute("INSERT INTO form (name, body) VALUES ('guide', '{}')")
        with contextlib.suppress(DiaryUnavailable):
            assert diary.form("guide") == "{}"
    assert diary.form("guide") == "{}"
    assert len(diary.standing(Injection)) == 5


def test_a_closed_diary_stays_closed(five_days, of_grandma):
    diary = opened(five_days)
    diary.close()
    renames_over_it(of_grandma, five_days)
    with pytest.raises(DiaryUnavailable):
        diary.standing(Injection)


def test_an_empty_diary_of_nobody_is_another_one(diary, five_days, tmp_path):
    empty = tmp_path / "empty.diary"
    begun(empty).close()
    renames_over_it(empty, five_days)
    assert reason(lambda: diary.standing(Injection)) is Reason.ANOTHER


def test_a_diary_whose_first_seal_is_damaged_is_not_called_another_one(path):
    begun_with_days(path, 3).close()
    known = opened(path).beginnings
    path.write_bytes(re.sub(rb"(0{64})[0-9a-f]", rb"\1g", path.read_bytes()))
    assert known
    assert opened(path, read_only=True).beginnings == frozenset()


@pytest.mark.parametrize("read", [EntryTable.beginnings, EntryTable.newest_ids], **named)
def test_by_what_copies_are_told_apart_is_found_without_going_through_all_entries(five_days, read):
    asked: list[str] = []
    with contextlib.closing(connection.connect(five_days, writable=False)) as opened_here:
        opened_here.set_trace_callback(asked.append)
        assert len(read(EntryTable(opened_here))) == 1
        opened_here.set_trace_callback(None)
        plan = " ".join(row[3] for row in opened_here.execute(f"EXPLAIN QUERY PLAN {asked[0]}"))
    assert "SCAN entry" not in plan
