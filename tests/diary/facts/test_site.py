"""Places and spots of the drawn body, and which of them rest."""

import copy
import json

import pytest

from kineret_gui.diary.facts.injection import Giver
from kineret_gui.diary.facts.site import PlaceInUse, PlaceRest, figure_from
from kineret_gui.diary.rules.resting_places import resting_places
from tests.facts import BODY, at, day, figure

ADULT = figure("adult")
EVERYWHERE = [place.id for place in ADULT.places]


def test_the_back_of_the_arm_is_only_for_another_hand():
    by_others_only = {"arm-back-left", "arm-back-right"}
    by_myself = {place.id for place in ADULT.allowed(Giver.MYSELF, EVERYWHERE)}
    by_someone_else = {place.id for place in ADULT.allowed(Giver.SOMEONE_ELSE, EVERYWHERE)}

    assert by_myself == set(EVERYWHERE) - by_others_only
    assert by_someone_else == set(EVERYWHERE)


def test_only_places_that_the_person_uses_are_allowed_in_the_order_of_the_drawing():
    chosen = ["thigh-front-left", "no-such-place", "abdomen-upper-left"]

    assert [place.id for place in ADULT.allowed(Giver.MYSELF, chosen)] == [
        "abdomen-upper-left",
        "thigh-front-left",
    ]
    assert ADULT.allowed(Giver.MYSELF, []) == ()


def test_every_spot_lies_in_its_place():
    assert all(ADULT.place_of(spot.id) == place.id for place in ADULT.places for spot in place.spots)


def test_a_spot_that_only_the_other_figure_has_still_has_its_place():
    assert figure("child").place_of("thigh-front-left/middle-outer") == "thigh-front-left"


def test_a_place_is_found_by_its_id():
    assert ADULT.place("arm-back-left").by_someone_else_only


def test_a_place_that_the_figure_does_not_have_is_not_found():
    with pytest.raises(KeyError, match="tail"):
        ADULT.place("tail")


def test_a_drawing_is_read_with_all_that_belongs_to_it():
    drawing = json.loads((BODY / "adult.json").read_text("utf-8"))
    first = drawing["places"][0]

    assert (ADULT.name, [ADULT.width, ADULT.height]) == ("adult", drawing["size"])
    assert list(ADULT.views["back"].outline) == drawing["views"]["back"]["outline"]
    assert list(ADULT.views["back"].details) == drawing["views"]["back"]["details"]
    assert (ADULT.places[0].id, ADULT.places[0].view) == (first["id"], first["view"])
    assert ADULT.places[0].outline == first["outline"]
    assert [vars_of(spot) for spot in ADULT.places[0].spots] == first["spots"]


def vars_of(spot):
    return {"id": spot.id, "x": spot.x, "y": spot.y}


@pytest.mark.parametrize("missing", ["figure", "size", "views", "places"])
def test_a_drawing_from_which_something_is_missing_is_refused(missing):
    drawing = json.loads((BODY / "child.json").read_text("utf-8"))
    del drawing[missing]

    with pytest.raises(KeyError, match=missing):
        figure_from(drawing)


@pytest.mark.parametrize("missing", ["id", "view", "outline", "given_by_someone_else_only", "spots"])
def test_a_place_from_which_something_is_missing_is_refused(missing):
    drawing = copy.deepcopy(json.loads((BODY / "child.json").read_text("utf-8")))
    del drawing["places"][3][missing]

    with pytest.raises(KeyError, match=missing):
        figure_from(drawing)


def test_a_drawing_of_three_dimensions_is_refused():
    drawing = json.loads((BODY / "child.json").read_text("utf-8"))

    with pytest.raises(ValueError, match="too many values"):
        figure_from(drawing | {"size": [1, 2, 3]})


REST = PlaceRest("belly", at("2026-03-10 08:00"), "Sore")
IN_USE = PlaceInUse("belly", at("2026-03-12 08:00"))
REST_AGAIN = PlaceRest("belly", at("2026-03-14 08:00"))
LEG = PlaceRest("leg", at("2026-03-11 08:00"))


@pytest.mark.parametrize(
    ("words", "resting"),
    [
        ([], {}),
        ([REST], {"belly": REST}),
        ([REST, IN_USE], {}),
        ([IN_USE, REST], {}),
        ([IN_USE], {}),
        ([REST, IN_USE, REST_AGAIN], {"belly": REST_AGAIN}),
        ([REST_AGAIN, REST], {"belly": REST_AGAIN}),
        ([REST, LEG, IN_USE], {"leg": LEG}),
        ([LEG, REST], {"belly": REST, "leg": LEG}),
    ],
)
def test_the_latest_word_about_a_place_says_whether_it_rests(words, resting):
    assert resting_places(words) == resting


def test_a_word_about_a_place_counts_for_the_diary_day_it_was_said():
    assert PlaceRest("belly", at("2026-03-10 01:00")).day == day("2026-03-09")
    assert PlaceInUse("belly", at("2026-03-10 01:00")).day == day("2026-03-09")


@pytest.mark.parametrize(
    ("name", "reason", "refusal"),
    [
        ("", "", "the injection site is empty"),
        ("x" * 81, "", "the injection site is longer"),
        ("belly", "x" * 4001, "the reason is longer"),
        ("belly", "\x00", "the reason contains a control character"),
    ],
)
def test_a_rest_that_cannot_be_shown_is_refused(name, reason, refusal):
    with pytest.raises(ValueError, match=refusal):
        PlaceRest(name, at("2026-03-10 08:00"), reason)


def test_a_place_in_use_whose_name_cannot_be_shown_is_refused():
    with pytest.raises(ValueError, match="the injection site contains a control character"):
        PlaceInUse("bel\x00ly", at("2026-03-10 08:00"))
