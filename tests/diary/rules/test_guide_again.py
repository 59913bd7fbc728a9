"""A guide that was begun goes on for its own dose, or asks, or is over; it never answers another one unseen."""

from dataclasses import replace

import pytest

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.facts.injection import Answer, Giver
from kineret_gui.diary.rules.answering import dose_answered
from kineret_gui.diary.rules.guide import GuideForm, Step
from kineret_gui.diary.rules.guide_again import Again, again
from kineret_gui.diary.rules.review import reckon_period
from tests.facts import ZONE, answer, day, dose, entry, injection, now, order

TWICE = order("2026-03-01", "08:00", "20:00")
LATE = order("2026-03-01", "23:00")


def becomes(form: GuideForm, when: str, *facts, ordered=TWICE) -> Again:
    present = now(when)
    entries: list[Entry[Fact]] = [entry(fact) for fact in (ordered, *facts)]
    doses = reckon_period(entries, day("2026-03-02"), day("2026-03-18"), present, 180).doses
    meant = dose_answered(doses, present.utc, ZONE, 180)
    return again(form, meant, doses, present.day(180), asked_for=False)


def begun(on: str, answers: str | None, step: Step = Step.CONFIRM) -> GuideForm:
    return GuideForm("e1", day(on), dose(answers) if answers else None, 1, 100, Giver.MYSELF, step)


MORNING = begun("2026-03-10", "2026-03-10 08:00")
RECORDED = injection("2026-03-10 08:00", "2026-03-10 08:00")


@pytest.mark.parametrize(
    ("when", "facts", "expected"),
    [
        ("2026-03-10 09:00", [], Again.GOES_ON),
        ("2026-03-10 13:30", [], Again.GOES_ON),  # unclear, and its own dose is among those that may be meant
        ("2026-03-10 20:05", [], Again.ASKS),
        ("2026-03-10 09:00", [RECORDED], Again.IS_OVER),
        ("2026-03-10 09:00", [answer("2026-03-10 08:00", Answer.MISSED)], Again.IS_OVER),
        ("2026-03-11 07:00", [], Again.IS_OVER),
    ],
)
def test_a_guide_goes_on_for_its_own_dose_alone(when, facts, expected):
    assert becomes(MORNING, when, *facts) is expected


def test_a_guide_whose_dose_is_no_longer_ordered_is_over():
    assert becomes(MORNING, "2026-03-10 09:00", ordered=LATE) is Again.IS_OVER


def test_a_guide_for_last_nights_dose_goes_on_after_the_day_began():
    form = begun("2026-03-10", "2026-03-10 23:00")

    assert becomes(form, "2026-03-11 03:20", ordered=LATE) is Again.GOES_ON
    assert becomes(form, "2026-03-11 22:00", ordered=LATE) is Again.IS_OVER


def test_a_guide_for_an_extra_injection_goes_on_unless_a_dose_is_meant():
    form = begun("2026-03-10", None)

    assert becomes(form, "2026-03-10 13:30") is Again.GOES_ON
    assert becomes(form, "2026-03-10 08:05", RECORDED) is Again.GOES_ON
    assert becomes(form, "2026-03-10 20:05") is Again.ASKS
    assert becomes(form, "2026-03-11 20:05") is Again.IS_OVER


def test_the_last_page_stays_until_it_was_read_and_is_over_the_next_day():
    form = replace(MORNING, step=Step.AFTERWARDS)

    assert becomes(form, "2026-03-10 08:10", RECORDED) is Again.GOES_ON
    assert becomes(form, "2026-03-10 20:10", RECORDED) is Again.GOES_ON
    assert becomes(form, "2026-03-11 08:10", RECORDED) is Again.IS_OVER


def test_the_next_syringe_of_last_nights_dose_is_not_forgotten_when_the_day_begins():
    two = order("2026-03-01", "23:00", syringes=(100, 50))
    form = begun("2026-03-10", "2026-03-10 23:00", Step.AFTERWARDS)
    first = injection("2026-03-11 02:55", "2026-03-10 23:00")

    assert becomes(form, "2026-03-11 03:05", first, ordered=two) is Again.GOES_ON


def test_the_last_page_gives_way_to_a_dose_that_a_reminder_led_here_for():
    present = now("2026-03-10 20:00")
    doses = reckon_period([entry(TWICE), entry(RECORDED)], day("2026-03-02"), day("2026-03-18"), present, 180).doses
    meant = dose_answered(doses, present.utc, ZONE, 180)
    form = replace(MORNING, step=Step.AFTERWARDS)

    assert again(form, meant, doses, present.day(180), asked_for=True) is Again.IS_OVER
