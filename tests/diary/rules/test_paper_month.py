"""The codes of a paper month mean the same when they are typed in again."""

import pytest

from kineret_gui.diary.facts.site import Figure, Place, Spot, View
from kineret_gui.diary.rules.paper_month import PlaceCode, place_codes, read_code

NOTHING = View((), ())
FIGURE = Figure(
    "adult",
    100,
    200,
    {"front": NOTHING, "back": NOTHING},
    (
        Place("belly", "front", "", False, (Spot("belly/inner", 1, 1), Spot("belly/outer", 2, 2))),
        Place("thigh", "front", "", False, (Spot("thigh/upper", 3, 3), Spot("thigh/lower", 4, 4))),
        Place("arm", "back", "", True, (Spot("arm/middle", 5, 5),)),
    ),
)
CODES = place_codes(FIGURE, ["arm", "belly"])


def test_each_spot_of_the_places_in_use_has_a_code():
    assert (
        PlaceCode("1a", "belly", "belly/inner"),
        PlaceCode("1b", "belly", "belly/outer"),
        PlaceCode("3a", "arm", "arm/middle"),
    ) == CODES


def test_a_code_stays_the_same_when_another_place_comes_into_use():
    later = place_codes(FIGURE, ["arm", "belly", "thigh"])

    assert set(CODES) < set(later)
    assert len({code.code for code in later}) == len(later) == 5


def test_without_places_there_are_no_codes():
    assert place_codes(FIGURE, []) == ()


def test_a_place_has_a_number_of_its_own():
    assert [code.number for code in CODES] == ["1", "1", "3"]


@pytest.mark.parametrize("typed", ["1b", "1B", " 1 b ", "1\u00a0b"])
def test_a_code_is_read_with_blanks_and_capitals(typed):
    assert read_code(typed, CODES) == PlaceCode("1b", "belly", "belly/outer")


def test_the_number_is_enough_for_a_place_of_one_spot():
    assert read_code("3", CODES) == PlaceCode("3a", "arm", "arm/middle")


@pytest.mark.parametrize("typed", ["", " ", "1", "a", "2a", "1c", "1ab", "11", "b1"])
def test_what_is_no_code_is_not_guessed(typed):
    assert read_code(typed, CODES) is None
