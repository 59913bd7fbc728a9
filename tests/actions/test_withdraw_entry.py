"""Withdrawing an entry: struck through with nothing in its place."""

import pytest

from kineret_gui.actions.withdraw_entry import withdraw_entry
from kineret_gui.diary.entry import Withdrawal
from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.task import run_task
from tests.facts import day, injection
from tests.store.diaries import add


@pytest.fixture
def entry(diary):
    return add(diary, injection("2026-03-10 08:10"))


def test_what_is_withdrawn_no_longer_stands_and_can_still_be_read(diary, now, entry):
    withdrawal = withdraw_entry(diary, "form", entry, "tapped by mistake", now)
    assert withdrawal.fact == Withdrawal(entry.id, day("2026-03-10"), "tapped by mistake")
    assert diary.standing(Injection) == ()
    assert not diary.stands(entry.id)
    assert diary.entry(entry.id) == entry
    assert diary.later_about(entry.id) == (withdrawal,)


def test_only_that_entry_is_withdrawn(diary, now, entry):
    other = add(diary, injection("2026-03-10 08:12"))
    withdraw_entry(diary, "form", entry, "", now)
    assert diary.standing(Injection) == (other,)


@pytest.mark.parametrize("again", ["form", "other form"])
def test_withdrawing_again_changes_nothing_more(diary, now, entry, again):
    withdraw_entry(diary, "form", entry, "", now)
    withdraw_entry(diary, again, entry, "", now)
    assert diary.standing(Injection) == ()
    assert run_task(diary.verification()).is_sound


def test_a_correction_that_is_withdrawn_does_not_bring_the_old_entry_back(diary, now, entry):
    corrected = add(diary, injection("2026-03-10 08:12"), replaces=entry.id)
    withdraw_entry(diary, "form", corrected, "", now)
    assert diary.standing(Injection) == ()
