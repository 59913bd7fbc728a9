"""Recording an injection: never blocked, never doubled, never silent about one that is there already."""

import pytest

from kineret_gui.actions.log_injection import (
    AlreadyRecorded,
    Logged,
    log_extra_injection,
    log_further_syringe,
    log_injection,
)
from kineret_gui.actions.write_down import InTheFuture
from kineret_gui.diary.entry import Withdrawal
from kineret_gui.diary.facts.injection import Injection
from tests.facts import day, injection
from tests.store.diaries import add, opened, records_on_disk

MORNING = injection("2026-03-10 08:10", "2026-03-10 08:00")
A_LITTLE_LATER = injection("2026-03-10 08:12", "2026-03-10 08:00")


def injections(diary):
    return [entry.fact for entry in diary.standing(Injection)]


def test_the_injection_of_the_day_is_on_disk(diary, path, now):
    match log_injection(diary, "form", MORNING, 1, now):
        case Logged(entry):
            assert entry.fact == MORNING
            assert entry.id == "form"
        case other:
            pytest.fail(f"{other}")
    assert injections(opened(path)) == [MORNING]


def test_one_that_is_recorded_already_is_shown_and_not_doubled(diary, path, now):
    first = log_injection(diary, "form", MORNING, 1, now).entry
    before = records_on_disk(path)
    assert log_injection(diary, "other form", A_LITTLE_LATER, 1, now) == AlreadyRecorded(first)
    assert records_on_disk(path) == before


def test_pressing_twice_records_once(diary, now):
    first = log_injection(diary, "form", MORNING, 1, now)
    assert log_injection(diary, "form", MORNING, 1, now) == first
    assert injections(diary) == [MORNING]


def test_trying_again_after_the_form_changed_still_records_once(diary, now):
    """The entry was kept although the person was told otherwise; the retry says what is on disk."""
    first = log_injection(diary, "form", MORNING, 1, now)
    assert log_injection(diary, "form", A_LITTLE_LATER, 1, now) == first
    assert injections(diary) == [MORNING]


def test_the_second_of_two_syringes_is_expected(diary, now):
    log_injection(diary, "form 1", MORNING, 1, now)
    assert isinstance(log_injection(diary, "form 2", A_LITTLE_LATER, 2, now), Logged)
    assert injections(diary) == [MORNING, A_LITTLE_LATER]


def test_a_third_of_two_syringes_asks_and_shows_the_latest(diary, now):
    log_injection(diary, "form 1", MORNING, 1, now)
    second = log_injection(diary, "form 2", A_LITTLE_LATER, 2, now).entry
    assert log_injection(diary, "form 3", A_LITTLE_LATER, 2, now) == AlreadyRecorded(second)


def test_the_second_syringe_recorded_alone_is_recorded(diary, now):
    assert isinstance(log_injection(diary, "form 2", A_LITTLE_LATER, 2, now), Logged)


def test_the_evening_dose_does_not_count_as_the_morning_dose(diary, now):
    evening_before = injection("2026-03-10 00:30", "2026-03-09 20:00")
    log_injection(diary, "evening before", evening_before, 1, now)
    assert isinstance(log_injection(diary, "morning", MORNING, 1, now), Logged)
    evening = injection("2026-03-10 08:14", "2026-03-10 20:00")
    assert isinstance(log_injection(diary, "evening", evening, 1, now), Logged)
    assert len(injections(diary)) == 3


def test_yesterdays_dose_does_not_count_as_todays(diary, now):
    log_injection(diary, "yesterday", injection("2026-03-10 08:01", "2026-03-09 08:00"), 1, now)
    assert isinstance(log_injection(diary, "today", MORNING, 1, now), Logged)


def test_one_that_answers_no_dose_asks_about_any_of_its_day(diary, now):
    first = log_injection(diary, "form", MORNING, 1, now).entry
    assert log_injection(diary, "other", injection("2026-03-10 08:12"), 1, now) == AlreadyRecorded(first)


def test_an_extra_one_of_the_day_is_asked_about_before_the_dose_is_recorded(diary, now):
    """It may be the very same injection."""
    extra = log_extra_injection(diary, "extra", MORNING, now).entry
    assert log_injection(diary, "form", A_LITTLE_LATER, 1, now) == AlreadyRecorded(extra)


def test_one_that_was_withdrawn_does_not_stand_in_the_way(diary, now):
    first = log_injection(diary, "form", MORNING, 1, now).entry
    add(diary, Withdrawal(first.id, day("2026-03-10")))
    assert isinstance(log_injection(diary, "other form", A_LITTLE_LATER, 1, now), Logged)
    assert injections(diary) == [A_LITTLE_LATER]


@pytest.mark.parametrize("when", ["2026-03-10 08:26", "2026-03-11 08:00", "2046-03-10 08:15"])
def test_a_time_that_has_not_come_is_not_recorded(diary, path, now, when):
    before = records_on_disk(path)
    assert log_injection(diary, "form", injection(when), 1, now) == InTheFuture()
    assert records_on_disk(path) == before


def test_a_clock_that_runs_ten_minutes_ahead_is_believed(diary, now):
    assert isinstance(log_injection(diary, "form", injection("2026-03-10 08:25"), 1, now), Logged)


def test_a_further_ordered_syringe_is_recorded_for_the_same_dose(diary, now):
    log_injection(diary, "form", MORNING, 1, now)
    further = log_further_syringe(diary, "further", A_LITTLE_LATER, now)
    assert further.entry.fact == A_LITTLE_LATER
    assert [fact.answers for fact in injections(diary)] == [MORNING.answers, MORNING.answers]


def test_an_extra_one_by_mistake_answers_no_dose(diary, now):
    log_injection(diary, "form", MORNING, 1, now)
    extra = log_extra_injection(diary, "extra", A_LITTLE_LATER, now)
    assert extra.entry.fact.answers is None
    assert len(injections(diary)) == 2


@pytest.mark.parametrize("log", [log_further_syringe, log_extra_injection])
def test_saying_so_twice_records_once(diary, now, log):
    log_injection(diary, "form", MORNING, 1, now)
    assert log(diary, "second", A_LITTLE_LATER, now) == log(diary, "second", A_LITTLE_LATER, now)
    assert len(injections(diary)) == 2
