"""Correcting an entry: the old one stays, struck through, and the new one stands in its place."""

from dataclasses import replace

import pytest

from kineret_gui.actions.correct_entry import Corrected, NoLongerStands, NothingToCorrect, correct_entry
from kineret_gui.actions.withdraw_entry import withdraw_entry
from kineret_gui.diary.facts.injection import Injection
from tests.facts import injection
from tests.store.diaries import add, records_on_disk

LEFT = injection("2026-03-10 08:10", "2026-03-10 08:00", spot="left/a")
RIGHT = replace(LEFT, spot="right/a")


@pytest.fixture
def wrong(diary):
    return add(diary, LEFT)


def injections(diary):
    return [entry.fact for entry in diary.standing(Injection)]


def test_a_correction_stands_in_the_place_of_the_old_entry(diary, now, wrong):
    match correct_entry(diary, "form", wrong, RIGHT, now):
        case Corrected(entry):
            assert (entry.fact, entry.replaces) == (RIGHT, wrong.id)
        case other:
            pytest.fail(f"{other}")
    assert injections(diary) == [RIGHT]
    assert diary.entry(wrong.id) == wrong


def test_a_correction_may_move_an_injection_to_another_day(diary, now, wrong):
    yesterday = injection("2026-03-09 08:10", "2026-03-09 08:00")
    correct_entry(diary, "form", wrong, yesterday, now)
    assert injections(diary) == [yesterday]


def test_nothing_is_written_when_nothing_changed(diary, path, now, wrong):
    before = records_on_disk(path)
    assert correct_entry(diary, "form", wrong, replace(LEFT), now) == NothingToCorrect()
    assert records_on_disk(path) == before


def test_what_was_corrected_meanwhile_is_not_corrected_again(diary, path, now, wrong):
    correct_entry(diary, "form", wrong, RIGHT, now)
    before = records_on_disk(path)
    assert correct_entry(diary, "stale form", wrong, replace(LEFT, batch="A1"), now) == NoLongerStands()
    assert records_on_disk(path) == before


def test_what_was_withdrawn_meanwhile_is_not_corrected(diary, path, now, wrong):
    withdraw_entry(diary, "withdrawal", wrong, "", now)
    before = records_on_disk(path)
    assert correct_entry(diary, "stale form", wrong, RIGHT, now) == NoLongerStands()
    assert records_on_disk(path) == before


def test_the_same_form_twice_corrects_once(diary, now, wrong):
    first = correct_entry(diary, "form", wrong, RIGHT, now)
    assert correct_entry(diary, "form", wrong, RIGHT, now) == first
    assert injections(diary) == [RIGHT]


def test_a_correction_can_be_corrected(diary, now, wrong):
    corrected = correct_entry(diary, "form", wrong, RIGHT, now).entry
    correct_entry(diary, "other form", corrected, replace(RIGHT, batch="A1"), now)
    assert injections(diary) == [replace(RIGHT, batch="A1")]
