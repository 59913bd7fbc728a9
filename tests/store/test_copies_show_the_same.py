"""Two copies that hold the same entries show the same, in whichever order the entries came into each."""

import shutil

import pytest

from kineret_gui.diary.entry import NewEntry, Withdrawal, new_id
from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.facts.level import Level
from kineret_gui.diary.facts.person import Person
from kineret_gui.diary.facts.reaction import Course, Reaction, ReactionAnswer, Sign
from kineret_gui.store.diary_file import DiaryFile
from tests.facts import SPOT, at, day, injection, now, person
from tests.store.diaries import add, begun

DAY = day("2026-03-10")
PLACE = SPOT.partition("/")[0]


def write(diary, fact, when, replaces=None):
    (entry,) = diary.add(NewEntry(new_id(), fact, replaces), now=now(when))
    return entry


@pytest.fixture
def copies(tmp_path):
    """Each wrote before and after the other on one day; then each took in what the other wrote."""
    home = begun(tmp_path / "home.diary", "home")
    began = add(home, Reaction("r1", at("2026-03-09 20:00"), PLACE, (Sign.ITCH,), Level.MILD))
    shutil.copy(home.path, tmp_path / "away.diary")
    away = DiaryFile(tmp_path / "away.diary", "away", "Grandmother")
    for minute, diary in enumerate((home, away, home, away)):
        when = f"2026-03-10 09:0{minute}"
        write(diary, person(f"Ada {minute}", since="2026-03-10"), when)
        given = write(diary, injection("2026-03-10 08:05", spot=SPOT, note=when), when)
        write(diary, Withdrawal(write(diary, given.fact, when).id, DAY, when), when)
        write(diary, ReactionAnswer("r1", at("2026-03-10 08:00"), Course.SAME, note=when), when)
    mine, theirs = tuple(home.records()), tuple(away.records())
    home.add_records(theirs)
    away.add_records(mine)
    yield home, away, began
    home.close()
    away.close()


def ids(entries):
    return [entry.id for entry in entries]


LOOKS = {
    "the person as last written": lambda diary: ids(diary.newest(Person)),
    "what stands of a kind": lambda diary: ids(diary.standing(Injection)),
    "what stands on the days": lambda diary: ids(diary.of_days(DAY, DAY)),
    "what changed": lambda diary: ids(diary.changes(DAY, DAY, 10)),
    "the last injection into a spot": lambda diary: ids(diary.last_injections_into([SPOT])),
    "the latest injections into spots": lambda diary: ids(diary.newest_injections_into([SPOT], 3)),
    "the answers to a reaction": lambda diary: ids(diary.of_reaction(ReactionAnswer, "r1")),
}


@pytest.mark.parametrize("look", LOOKS)
def test_both_copies_show_the_same(copies, look):
    home, away, _ = copies

    assert LOOKS[look](home) == LOOKS[look](away)
    assert len(LOOKS[look](home)) >= 1


def test_the_person_is_as_written_last_wherever_it_was_written(copies):
    for diary in copies[:2]:
        assert diary.newest(Person)[0].fact.name == "Ada 3"
