"""What a newer version wrote is not lost by what this one does: it is withdrawn, and never written anew without it."""

from typing import cast

import pytest

from kineret_gui.actions.answer_dose import answer_dose
from kineret_gui.actions.change_person import change_person
from kineret_gui.actions.correct_entry import OnlyNewerCorrects, correct_entry
from kineret_gui.actions.settle_duplicates import duplicates_to_settle, settle_as_one, settle_as_two
from kineret_gui.actions.undo import undo
from kineret_gui.actions.withdraw_entry import withdraw_entry
from kineret_gui.actions.write_down import write_anew
from kineret_gui.diary.entry import KINDS, Entry, NewEntry, kind_of
from kineret_gui.diary.facts.confirmed_distinct import ConfirmedDistinct
from kineret_gui.diary.facts.injection import Answer, DoseAnswer, Injection
from kineret_gui.diary.facts.person import Person
from tests.every_kind import FULL
from tests.facts import answer, injection, now, person
from tests.newer import FIELD, with_a_field, with_a_word
from tests.store.diaries import add, opened

EACH_KIND = [next(fact for fact in FULL if kind_of(fact) == kind) for kind in KINDS if kind != "withdrawal"]
GIVEN = injection("2026-03-10 08:05", "2026-03-10 08:00")
LATER = now("2026-03-31 12:00")


@pytest.mark.parametrize("fact", EACH_KIND, ids=kind_of)
def test_an_entry_of_a_newer_version_is_not_corrected_here(diary, fact):
    old = add(diary, with_a_field(fact))
    records = tuple(diary.records())
    other = next(one for one in EACH_KIND if one != fact)

    assert correct_entry(diary, "form", old, other, LATER) == OnlyNewerCorrects()
    assert write_anew(diary, "form", old, other, LATER) == OnlyNewerCorrects()
    assert tuple(diary.records()) == records


def test_an_injection_of_a_newer_version_is_not_corrected_here(diary):
    old = cast("Entry[Injection]", add(diary, with_a_field(GIVEN)))

    assert write_anew(diary, "form", old, injection("2026-03-10 08:10"), LATER) == OnlyNewerCorrects()


@pytest.mark.parametrize("fact", EACH_KIND, ids=kind_of)
def test_it_is_withdrawn_and_the_withdrawal_taken_back_word_for_word(diary, fact):
    old = add(diary, with_a_field(fact))

    struck = withdraw_entry(diary, "form", old, "", LATER)
    again = undo(diary, "undo", struck, LATER)

    assert (again.replaces, again.fact, again.beyond) == (old.id, old.fact, old.beyond)


def test_a_correction_of_it_from_elsewhere_is_taken_back_word_for_word(diary):
    old = add(diary, with_a_field(GIVEN))
    (new,) = diary.add(NewEntry("phone", injection("2026-03-10 08:10"), replaces=old.id), now=LATER)

    assert undo(diary, "undo", new, LATER).beyond == old.beyond


def test_another_answer_stands_beside_that_of_a_newer_version(diary):
    old = add(diary, with_a_field(answer("2026-03-10 08:00", Answer.MISSED)))

    new = answer_dose(diary, "form", answer("2026-03-10 08:00", Answer.GIVEN_IN_HOSPITAL), LATER)

    assert new.replaces is None
    assert diary.standing(DoseAnswer) == (old, new)


# Whose diary it is


def test_what_a_newer_version_said_of_the_person_goes_with_every_change(diary):
    add(diary, with_a_field(person("Ada", "2026-03-05")))

    change_person(diary, "form", person("Ada Lovely", "2026-03-06"), LATER)

    (newest,) = diary.newest(Person)
    assert newest.fact == person("Ada Lovely", "2026-03-06")
    assert FIELD in newest.beyond


def test_the_person_is_not_changed_where_only_a_newer_version_can_read_who_it_is(diary):
    add(diary, with_a_word(person(since="2026-03-05"), "name", {"given": "Ada"}))

    assert change_person(diary, "form", person("Ada Lovely", "2026-03-06"), LATER) == OnlyNewerCorrects()


def test_an_earlier_word_that_cannot_be_read_is_in_nobodys_way(diary):
    add(diary, with_a_word(person(since="2026-02-01"), "name", {"given": "Ada"}))

    assert isinstance(change_person(diary, "form", person("Ada Lovely", "2026-03-06"), LATER), Entry)


# Two entries of one dose


@pytest.fixture
def twins(diary, path):
    """The laptop wrote one as this version does, then a phone wrote one with more in it."""
    add(diary, GIVEN)
    add(opened(path, "phone"), with_a_field(injection("2026-03-10 08:20", "2026-03-10 08:00")))
    (pair,) = duplicates_to_settle(diary, LATER, 180)
    return pair


def test_as_one_the_words_of_a_newer_version_come_whole(diary, twins):
    told = twins.second if twins.second.beyond else twins.first

    settle_as_one(diary, twins, told, "the same", LATER)

    (stands,) = diary.standing(Injection)
    assert (stands.fact, stands.beyond) == (told.fact, told.beyond)


def test_as_one_an_earlier_entry_of_a_newer_version_stays_as_it_is(diary, path):
    add(opened(path, "a phone"), with_a_field(GIVEN))
    add(diary, injection("2026-03-10 08:20", "2026-03-10 08:00"))
    (pair,) = duplicates_to_settle(diary, LATER, 180)

    settle_as_one(diary, pair, pair.second, "the same", LATER)

    assert FIELD in pair.first.beyond
    assert diary.standing(Injection) == (pair.first,)


def test_as_two_what_was_struck_comes_back_word_for_word(diary, path, twins):
    settle_as_two(diary, twins, LATER)
    newer = next(one for one in (twins.first, twins.second) if one.beyond)
    withdraw_entry(opened(path, "tablet"), "struck", newer, "the same", LATER)
    (again,) = duplicates_to_settle(diary, LATER, 180)
    assert again.apart

    settle_as_two(diary, again, LATER)

    assert sorted(one.beyond for one in diary.standing(Injection)) == ["", newer.beyond]
    assert len(diary.standing(ConfirmedDistinct)) == 1
