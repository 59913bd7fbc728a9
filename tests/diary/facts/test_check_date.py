"""Dates that the clinic set, and which of them are still to come or to be answered."""

from dataclasses import replace
from datetime import UTC, time
from decimal import Decimal
from itertools import permutations

import pytest

from kineret_gui.diary.facts.check_date import CheckDate, CheckDone, CheckKind, open_checks
from kineret_gui.diary.facts.measurement import Measurement, Quantity
from tests.diary.words import HARMLESS, REFUSED, unfit_words
from tests.facts import at, day

BLOOD = CheckDate("c1", day("2026-03-13"), CheckKind.BLOOD_TEST)
VISIT = CheckDate("c2", day("2026-03-22"), CheckKind.VISIT, time(9))
DONE = CheckDone("c1", at("2026-03-13 10:00"))


def result(check):
    return Measurement(at("2026-03-13 10:00"), Quantity.CRP, Decimal("3"), "mg/l", check=check)


def test_a_check_counts_for_the_day_it_is_set_for_and_its_answer_for_the_day_it_was_given():
    assert BLOOD.day == day("2026-03-13")
    assert CheckDone("c1", at("2026-03-14 01:00")).day == day("2026-03-13")


@pytest.mark.parametrize("kind", CheckKind)
def test_a_check_may_have_a_time_a_name_and_someone_who_ordered_it(kind):
    check = CheckDate("c1", day("2026-03-13"), kind, time(0, 0), "CRP", "Clinic")

    assert (check.at, check.what, check.ordered_by) == (time(0), "CRP", "Clinic")


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        ({"id": ""}, "the id is empty"),
        ({"on": day("1999-12-31")}, "the day: the year 1999"),
        ({"on": day("2101-01-01")}, "the day: the year 2101"),
        ({"at": time(9, 0, 1)}, "in hours and minutes"),
        ({"at": time(9, 0, 0, 1)}, "in hours and minutes"),
        ({"at": time(9, tzinfo=UTC)}, "in hours and minutes"),
        ({"what": "x" * 81}, "what it is is longer"),
        ({"ordered_by": "x" * 81}, "who prescribed it is longer"),
        ({"kind": CheckKind.OTHER}, "an appointment of another kind needs a name"),
        ({"kind": CheckKind.OTHER, "what": " "}, "an appointment of another kind needs a name"),
    ],
)
def test_a_check_that_cannot_be_is_refused(wrong, reason):
    with pytest.raises(ValueError, match=reason):
        replace(BLOOD, **wrong)


@pytest.mark.parametrize("check", ["", " ", "x" * 81, "a\nb"])
def test_an_answer_names_its_check(check):
    with pytest.raises(ValueError, match="the appointment"):
        CheckDone(check, DONE.moment)


@pytest.mark.parametrize("words", HARMLESS)
def test_a_note_is_kept_exactly(words):
    assert replace(BLOOD, note=words).note == replace(DONE, note=words).note == words


@unfit_words
@pytest.mark.parametrize("fact", [BLOOD, DONE], ids=["check", "answer"])
def test_a_note_that_cannot_be_shown_is_refused(fact, words):
    with pytest.raises(ValueError, match=f"the note ({REFUSED})"):
        replace(fact, note=words)


def test_a_check_is_open_until_something_is_said_of_it():
    assert open_checks([VISIT, BLOOD], [], []) == (BLOOD, VISIT)
    assert open_checks([VISIT, BLOOD], [DONE], []) == (VISIT,)
    assert open_checks([VISIT, BLOOD], [], [result("c2"), result(None)]) == (BLOOD,)
    assert open_checks([VISIT, BLOOD], [CheckDone("another", DONE.moment)], []) == (BLOOD, VISIT)


def test_the_next_check_stands_first_and_one_without_a_time_at_the_head_of_its_day():
    early, late = replace(VISIT, id="c3", at=time(8)), replace(VISIT, id="c4", at=None)

    for order in permutations([VISIT, BLOOD, early, late]):
        assert open_checks(order, [], []) == (BLOOD, late, early, VISIT)
