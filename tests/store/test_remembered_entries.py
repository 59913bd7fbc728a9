"""An entry is worked out from its text once, as long as the text is the same; the text is read each time."""

from collections import Counter
from collections.abc import Callable, Iterator

import pytest

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.facts.note import Note
from kineret_gui.diary.record import Record
from kineret_gui.store import entry_reader
from kineret_gui.store.codec import entry_of
from kineret_gui.store.diary_file import DiaryFile
from tests.facts import at
from tests.store.diaries import add, begun_with_days, opened, tampering

LONG = "n" * 3000


@pytest.fixture
def worked_out(monkeypatch) -> Counter[str]:
    """How often each entry was worked out, by its id."""
    counted: Counter[str] = Counter()

    def count(record: Record) -> Entry[Fact]:
        counted[record.id] += 1
        return entry_of(record)

    monkeypatch.setattr(entry_reader, "entry_of", count)
    return counted


@pytest.fixture
def diary(tmp_path, worked_out) -> Iterator[DiaryFile]:
    begun_with_days(tmp_path / "a.diary", 3).close()
    worked_out.clear()
    read = opened(tmp_path / "a.diary")
    yield read
    read.close()


@pytest.fixture
def notes(diary) -> Callable[[], list[str]]:
    """The notes of the injections, as they are read now."""
    return lambda: [entry.fact.note for entry in diary.standing(Injection)]


def test_the_same_text_is_worked_out_once(diary, notes, worked_out):
    assert notes() == notes() == ["day 1", "day 2", "day 3"]
    assert len(diary.newest(Injection, 2)) == 2
    assert set(worked_out.values()) == {1}


def test_what_somebody_else_changed_is_seen(diary, notes):
    notes()
    with tampering(diary.path) as other:
        other.execute("UPDATE entry SET body = replace(body, 'day 2', 'day 9')")
    assert notes() == ["day 1", "day 9", "day 3"]


def test_a_long_one_is_not_kept_in_memory(diary, worked_out):
    note = add(diary, Note(at("2026-03-01 08:05"), LONG))
    worked_out.clear()
    assert [entry.id for _ in range(2) for entry in diary.standing(Note)] == [note.id, note.id]
    assert worked_out[note.id] == 2
