"""Beginning a diary, and writing the diary of an invented person."""

import os

import pytest

from kineret_gui.actions.begin_diary import begin_diary
from kineret_gui.actions.write_demo import write_demo
from kineret_gui.diary.facts.due_clock import DueClock
from kineret_gui.diary.facts.person import Person
from kineret_gui.diary.facts.prescription import Prescription
from kineret_gui.store.unavailable import DiaryUnavailable, Reason
from tests.facts import day, figure, order, person
from tests.store.diaries import opened, problems, records_on_disk


def ada(path, now):
    return begin_diary(path, "laptop", "Ada Example", person(), order(), now)


def demo(path, seed=1):
    return write_demo(path, figure(), day("2026-03-10"), 60, seed)


def test_a_diary_begins_with_the_person_the_order_and_where_home_is(path, now):
    ada(path, now).close()
    diary = opened(path)
    assert [entry.fact for entry in diary.standing(Person)] == [person()]
    assert [entry.fact for entry in diary.standing(Prescription)] == [order()]
    (home,) = diary.standing(DueClock)
    assert (home.fact.zone, home.fact.moment.utc) == (now.zone, now.utc.replace(microsecond=0))
    assert {record.by for record in diary.records()} == {"Ada Example"}
    assert diary.newest_written() == now.utc


@pytest.mark.parametrize("content", [b"", b"a letter to my clinic"])
@pytest.mark.parametrize("begin", [lambda path, now: ada(path, now), lambda path, now: demo(path)])
def test_a_file_that_is_there_is_never_touched(path, now, content, begin):
    path.write_bytes(content)
    with pytest.raises(DiaryUnavailable) as refused:
        begin(path, now)
    assert refused.value.reason is Reason.EXISTS
    assert path.read_bytes() == content
    assert os.listdir(path.parent) == [path.name]


def test_a_diary_that_is_there_is_never_begun_again(path, now):
    ada(path, now).close()
    before = path.read_bytes()
    with pytest.raises(DiaryUnavailable) as refused:
        ada(path, now)
    assert refused.value.reason is Reason.EXISTS
    assert path.read_bytes() == before


def test_the_invented_person_is_marked_as_invented(path):
    demo(path).close()
    assert [entry.fact.invented for entry in opened(path).standing(Person)] == [True]
    assert problems(path) == []


def test_the_same_seed_writes_the_same_entries(tmp_path):
    one, same, other = tmp_path / "1.diary", tmp_path / "2.diary", tmp_path / "3.diary"
    for path, seed in (one, 7), (same, 7), (other, 8):
        demo(path, seed).close()
    assert records_on_disk(one) == records_on_disk(same) != records_on_disk(other)
