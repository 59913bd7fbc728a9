"""Two entries of one dose that may be the same injection: asked about once, and only where nobody can know."""

from dataclasses import replace

import pytest

from kineret_gui.diary.entry import Entry
from kineret_gui.diary.facts.confirmed_distinct import ConfirmedDistinct
from kineret_gui.diary.merging.possible_duplicates import possible_duplicates
from kineret_gui.diary.rules.review import reckon_period
from tests.facts import SPOT, day, entry, injection, now, order

DAY = day("2026-03-10")
OTHER_SPOT = "abdomen-upper-left/1"


def written(id, fact, device="laptop", by="Ada Example", when="2026-03-10 09:00"):
    return Entry(id, fact, by, now(when).utc, device)


DAILY = (order(),)


def asked(*injections, told_apart=(), orders=DAILY):
    entries = [*(entry(f) for f in orders), *injections]
    return possible_duplicates(reckon_period(entries, DAY, DAY, now("2026-03-11 09:00"), 180), told_apart)


MINE = written("mine", injection("2026-03-10 08:05", "2026-03-10 08:00"))
THEIRS = written(
    "theirs", injection("2026-03-10 08:06", "2026-03-10 08:00"), "phone", "Ben Example", "2026-03-10 08:30"
)


def test_one_dose_written_on_two_devices_is_asked_about_the_earlier_written_first():
    (pair,) = asked(MINE, THEIRS)

    assert (pair.first, pair.second, pair.day) == (THEIRS, MINE, DAY)


def test_the_question_is_the_same_whichever_copy_was_brought_into_the_other():
    assert asked(MINE, THEIRS) == asked(THEIRS, MINE)


def test_nothing_is_asked_of_a_dose_written_twice_on_one_device_because_it_was_asked_then():
    assert asked(MINE, replace(THEIRS, device="laptop")) == ()


def test_what_was_corrected_elsewhere_is_asked_about_although_one_device_wrote_both_last():
    corrected = replace(MINE, device="phone", replaces="an earlier one")

    assert len(asked(corrected, THEIRS)) == 1


def test_nothing_is_asked_again_once_the_two_were_told_apart():
    assert asked(MINE, THEIRS, told_apart=[ConfirmedDistinct("theirs", "mine", DAY)]) == ()


def test_two_syringes_of_one_dose_into_two_places_are_not_asked_about():
    two = order(syringes=(100, 100))
    other = replace(THEIRS, fact=replace(THEIRS.fact, spot=OTHER_SPOT))

    assert asked(MINE, other, orders=[two]) == ()


def test_two_syringes_of_one_dose_into_the_same_spot_are_asked_about():
    assert MINE.fact.spot == THEIRS.fact.spot == SPOT
    assert len(asked(MINE, THEIRS, orders=[order(syringes=(100, 100))])) == 1


def test_three_injections_for_a_dose_of_two_syringes_are_asked_about_pair_by_pair():
    mine_too = written("mine too", replace(MINE.fact, spot=OTHER_SPOT))

    pairs = asked(MINE, mine_too, THEIRS, orders=[order(syringes=(100, 100))])

    assert [(pair.first.id, pair.second.id) for pair in pairs] == [("theirs", "mine"), ("theirs", "mine too")]


def test_an_unknown_spot_is_never_the_same_spot():
    unknown = [replace(e, fact=replace(e.fact, spot=None)) for e in (MINE, THEIRS)]

    assert asked(*unknown, orders=[order(syringes=(100, 100))]) == ()


def test_entries_for_a_dose_that_no_order_knows_are_asked_about_too():
    assert len(asked(MINE, THEIRS, orders=())) == 1


def test_extra_injections_are_not_asked_about():
    extra = [replace(e, fact=replace(e.fact, answers=None)) for e in (MINE, THEIRS)]

    assert asked(*extra) == ()


@pytest.mark.parametrize(("one", "other"), [("", "b"), ("a", "")])
def test_telling_apart_needs_two_entries(one, other):
    with pytest.raises(ValueError, match="the entry"):
        ConfirmedDistinct(one, other, DAY)


def test_two_that_are_more_together_than_was_ordered_are_asked_about_although_two_syringes_were():
    other_spot = replace(THEIRS, fact=replace(THEIRS.fact, spot=OTHER_SPOT))

    assert len(asked(MINE, other_spot, orders=(order(syringes=(100, 50)),))) == 1
