"""Home and the grandparents wrote the same dose down: asked once, settled as one injection or as two, never lost."""

import shutil
from dataclasses import replace

import pytest

from kineret_gui.actions.import_entries import Imported, import_into
from kineret_gui.actions.settle_duplicates import duplicates_to_settle, settle_as_one, settle_as_two
from kineret_gui.actions.undo import undo_all
from kineret_gui.diary.entry import NewEntry, Withdrawal, new_id
from kineret_gui.diary.facts.injection import Giver, Injection
from kineret_gui.diary.facts.prescription import Prescription
from kineret_gui.diary.rules.adherence import DoseState
from kineret_gui.diary.rules.review import reckon_period
from kineret_gui.diary.task import run_task
from kineret_gui.exchange.json_export import writing_json
from kineret_gui.store.diary_file import DiaryFile
from tests.facts import day, injection, now, order
from tests.store.diaries import add, begun

DAY = day("2026-03-10")
NOW = now("2026-03-10 12:00")
AT_HOME = injection("2026-03-10 08:05", "2026-03-10 08:00")
AWAY = injection("2026-03-10 08:20", "2026-03-10 08:00", given_by=Giver.SOMEONE_ELSE, note="at grandmother's")


@pytest.fixture
def two(tmp_path):
    """The diary at home and its copy at the grandparents', each with its own entry of one dose."""
    home = begun(tmp_path / "home.diary")
    if not home.standing(Prescription):
        add(home, order())
    shutil.copy(home.path, tmp_path / "away.diary")
    away = DiaryFile(tmp_path / "away.diary", "grandparents", "Grandmother")
    add(home, AT_HOME)
    add(away, AWAY)
    yield home, away
    home.close()
    away.close()


def bring(into, other):
    assert isinstance(import_into(into, tuple(other.records())), Imported)


def exchange(home, away):
    bring(home, away)
    bring(away, home)


def asked(diary):
    return duplicates_to_settle(diary, NOW, 180)


def state(diary):
    entries = [*diary.standing(Prescription), *diary.standing(Injection)]
    (record,) = reckon_period(entries, DAY, DAY, NOW, 180).doses
    return record.state, len(record.injections)


def same_json(home, away):
    return run_task(writing_json(home.records())) == run_task(writing_json(away.records()))


def test_nothing_is_asked_before_the_copies_meet(two):
    home, away = two
    assert asked(home) == asked(away) == ()


def test_both_are_asked_the_same_question_afterwards(two):
    home, away = two
    exchange(home, away)

    (pair,) = asked(home)
    assert {pair.first.by, pair.second.by} == {"Ada Example", "Grandmother"}
    assert asked(away) == (pair,)
    assert same_json(home, away)


def test_one_injection_stays_and_the_dose_is_recorded(two):
    home, away = two
    exchange(home, away)
    (pair,) = asked(home)

    settle_as_one(home, pair, pair.first, "the same injection", NOW)

    assert state(home) == (DoseState.RECORDED, 1)
    assert asked(home) == ()
    assert [entry.fact for entry in home.standing(Injection, DAY, DAY)] == [pair.first.fact]


def test_the_other_ones_words_can_be_kept(two):
    home, away = two
    exchange(home, away)
    (pair,) = asked(home)

    settle_as_one(home, pair, pair.second, "the same injection", NOW)

    assert [entry.fact for entry in home.standing(Injection, DAY, DAY)] == [pair.second.fact]


def test_two_injections_stay_and_nobody_is_asked_again(two):
    home, away = two
    exchange(home, away)
    (pair,) = asked(home)

    settle_as_two(home, pair, NOW)

    assert state(home) == (DoseState.OTHER_AMOUNT, 2)
    bring(away, home)
    assert asked(home) == asked(away) == ()


@pytest.mark.parametrize("at_home", ["first", "second"])
@pytest.mark.parametrize("elsewhere", ["first", "second"])
def test_settled_on_both_computers_in_favour_of_whichever_the_dose_stays_recorded(two, at_home, elsewhere):
    home, away = two
    exchange(home, away)
    for diary, keep in (home, at_home), (away, elsewhere):
        (pair,) = asked(diary)
        settle_as_one(diary, pair, getattr(pair, keep), "the same injection", NOW)

    exchange(home, away)

    given = [entry.fact for entry in home.standing(Injection, DAY, DAY)]
    assert state(home)[0] is state(away)[0] is (DoseState.OTHER_AMOUNT if asked(home) else DoseState.RECORDED)
    assert set(given) <= {AT_HOME, AWAY}
    assert asked(home) == asked(away)
    assert same_json(home, away)


@pytest.fixture(params=["first", "second"])
def contradicted(two, request):
    """At home it is said to be one injection, away two, before either hears of the other."""
    home, away = two
    exchange(home, away)
    (pair,) = asked(home)
    settle_as_one(home, pair, getattr(pair, request.param), "the same injection", NOW)
    settle_as_two(away, pair, NOW)
    exchange(home, away)
    return two


def given(diary):
    return {entry.fact for entry in diary.standing(Injection, DAY, DAY)}


def test_said_to_be_one_here_and_two_there_both_are_asked_again(contradicted):
    home, away = contradicted

    (again,) = asked(home)
    assert again.apart
    assert {again.first.fact, again.second.fact} == {AT_HOME, AWAY}
    assert asked(away) == (again,)


@pytest.mark.parametrize("answers", ["home", "away"])
def test_asked_again_it_was_two_and_both_stand_as_they_were_written(contradicted, answers):
    home, away = contradicted
    diary = home if answers == "home" else away
    (again,) = asked(diary)

    settle_as_two(diary, again, NOW)
    exchange(home, away)

    assert asked(home) == asked(away) == ()
    assert given(home) == given(away) == {AT_HOME, AWAY}
    assert state(home) == state(away) == (DoseState.OTHER_AMOUNT, 2)


@pytest.mark.parametrize("keep", ["first", "second"])
def test_asked_again_it_was_one_and_nobody_is_asked_any_more(contradicted, keep):
    home, away = contradicted
    (again,) = asked(away)

    settle_as_one(away, again, getattr(again, keep), "the same injection", NOW)
    exchange(home, away)

    assert asked(home) == asked(away) == ()
    assert given(home) == given(away) == {getattr(again, keep).fact}


@pytest.mark.parametrize("settle", ["one", "two"])
def test_what_was_said_when_asked_again_can_be_taken_back(contradicted, settle):
    home, _ = contradicted
    (again,) = asked(home)
    before = given(home)
    acts = settle_as_two(home, again, NOW) if settle == "two" else settle_as_one(home, again, again.second, "", NOW)

    undo_all(home, acts, NOW)

    assert given(home) == before
    assert [(one.first, one.second) for one in asked(home)] == [(again.first, again.second)]


def test_asked_again_and_answered_otherwise_on_each_computer_both_stay_in_sight(contradicted):
    home, away = contradicted
    (again,) = asked(home)
    settle_as_one(home, again, again.first, "the same injection", NOW)
    settle_as_two(away, again, NOW)

    exchange(home, away)

    assert len(given(home)) == 2
    assert asked(home) == asked(away)


def test_told_apart_and_then_struck_through_by_whoever_said_so_nothing_is_asked(two):
    home, away = two
    exchange(home, away)
    (pair,) = asked(home)
    settle_as_two(home, pair, NOW)

    home.add(NewEntry(new_id(), Withdrawal(pair.second.id, DAY)), now=NOW)
    exchange(home, away)

    assert asked(home) == asked(away) == ()


def test_settled_here_and_corrected_there_the_correction_stands_and_is_asked_about(two):
    home, away = two
    exchange(home, away)
    (pair,) = asked(home)
    settle_as_one(home, pair, pair.first, "the same injection", NOW)
    add(away, replace(pair.second.fact, note="corrected"), replaces=pair.second.id)

    exchange(home, away)

    (again,) = asked(home)
    assert "corrected" in (again.first.fact.note, again.second.fact.note)


def test_undo_brings_both_back_and_asks_again(two):
    home, away = two
    exchange(home, away)
    (pair,) = asked(home)

    undo_all(home, settle_as_one(home, pair, pair.first, "the same injection", NOW), NOW)

    assert state(home) == (DoseState.OTHER_AMOUNT, 2)
    assert {entry.fact for entry in home.standing(Injection, DAY, DAY)} == {pair.first.fact, pair.second.fact}


def test_a_diary_of_one_device_asks_nothing_however_often_a_dose_was_written(two):
    home, _ = two
    add(home, AT_HOME)

    assert asked(home) == ()
