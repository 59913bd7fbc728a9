"""What a person can say of themselves, of an injection, and of a dose."""

import pytest

from kineret_gui.diary.facts.injection import Answer, DoseAnswer
from tests.facts import answer, at, day, dose, injection, person


def test_a_person_counts_for_the_day_on_which_it_was_written():
    assert person(since="2026-03-01").day == day("2026-03-01")


@pytest.mark.parametrize(
    ("what", "reason"),
    [
        ({"name": ""}, "the name is empty"),
        ({"name": "x" * 10_000}, "the name is longer"),
        ({"name": "Ada\nExample"}, "the name has more than one line"),
        ({"since": "1900-01-01"}, "the day: the year 1900"),
        ({"since": "2101-01-01"}, "the day: the year 2101"),
        ({"clinic_phone": "1" * 81}, "the clinic's number is longer"),
        ({"emergency_phone": "\x00"}, "the emergency number contains a control character"),
        ({"day_starts": -1}, "cannot start -1 minutes after midnight"),
        ({"day_starts": 361}, "cannot start 361 minutes after midnight"),
    ],
)
def test_a_person_that_cannot_be_is_refused(what, reason):
    with pytest.raises(ValueError, match=reason):
        person(**what)


@pytest.mark.parametrize("minutes", [0, 360])
def test_a_day_may_start_at_midnight_or_at_six(minutes):
    assert person(day_starts=minutes).day_starts == minutes


@pytest.mark.parametrize("milligrams", [1, 19, 55, 100])
def test_what_went_in_may_be_any_part_of_a_syringe(milligrams):
    assert injection("2026-03-10 08:05", milligrams=milligrams).milligrams == milligrams


@pytest.mark.parametrize("milligrams", [-1, 0, 101, 105, 1000])
def test_nothing_and_more_than_a_syringe_cannot_go_in(milligrams):
    with pytest.raises(ValueError, match=f"one syringe of 100 mg cannot contain {milligrams} mg"):
        injection("2026-03-10 08:05", milligrams=milligrams)


@pytest.mark.parametrize(
    ("what", "reason"),
    [
        ({"spot": "x" * 81}, "the spot is longer"),
        ({"batch": "x" * 81}, "the batch number is longer"),
        ({"batch": "B\x07"}, "the batch number contains a control character"),
        ({"note": "x" * 4001}, "the note is longer"),
    ],
)
def test_an_injection_with_words_that_cannot_be_kept_is_refused(what, reason):
    with pytest.raises(ValueError, match=reason):
        injection("2026-03-10 08:05", **what)


def test_a_spot_that_nobody_remembers_may_be_left_open():
    assert injection("2026-03-10 08:05", spot=None).spot is None


def test_an_injection_counts_for_the_day_of_the_dose_it_answers():
    assert injection("2026-03-11 09:00", "2026-03-10 08:00").day == day("2026-03-10")


def test_an_extra_injection_counts_for_the_diary_day_on_which_it_was_given():
    assert injection("2026-03-11 02:00").day == day("2026-03-10")


def test_an_injection_keeps_the_moment_as_it_was_lived():
    assert injection("2026-03-10 08:05").moment == at("2026-03-10 08:05")


def test_an_answer_counts_for_the_day_of_its_dose():
    assert answer("2026-03-10 08:00", Answer.MISSED).day == day("2026-03-10")


def test_an_answer_with_a_note_that_cannot_be_kept_is_refused():
    with pytest.raises(ValueError, match="the note is longer"):
        DoseAnswer(dose("2026-03-10 08:00"), Answer.MISSED, "x" * 4001)
