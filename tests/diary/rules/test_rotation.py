"""Which spot is suggested next, and why."""

from itertools import permutations

import pytest

from kineret_gui.diary.facts.injection import Giver
from kineret_gui.diary.rules.rotation import NoPlaceChosen, Suggestion, Uses, suggest, suggest_for_each, uses
from tests.facts import at, figure, injection, place

BELLY, LEG, ARM = place("belly", "a", "b"), place("leg", "a", "b"), place("arm", "a")
PLACES = (BELLY, LEG, ARM)
ADULT = figure("adult")
NOTHING = Uses({}, ())


def used(**days: int) -> Uses:
    """Spots by the day of March on which they were last used, as `belly_a=3`."""
    last_used = {spot.replace("_", "/"): at(f"2026-03-{on:02} 08:00") for spot, on in days.items()}
    newest = max(last_used, key=lambda spot: last_used[spot].utc)
    return Uses(last_used, (newest.partition("/")[0],))


def suggested(before: Uses, resting: tuple[str, ...] = (), places=PLACES) -> str:
    suggestion = suggest(places, resting, before)
    assert isinstance(suggestion, Suggestion)
    assert suggestion.spot in suggestion.place.spots
    return suggestion.spot.id


def test_the_first_injection_goes_to_the_first_spot_of_the_first_place():
    assert suggested(NOTHING) == "belly/a"


@pytest.mark.parametrize(
    ("before", "spot"),
    [
        (used(belly_a=1), "leg/a"),
        (used(belly_a=1, leg_a=2), "arm/a"),
        (used(belly_a=1, leg_a=2, arm_a=3), "belly/b"),
        (used(belly_a=1, leg_a=2, arm_a=3, belly_b=4), "leg/b"),
        (used(belly_a=1, leg_a=2, arm_a=3, belly_b=4, leg_b=5), "belly/a"),
        (used(belly_a=3, leg_a=1, arm_a=2, belly_b=5, leg_b=4), "leg/a"),
    ],
)
def test_the_spot_unused_for_longest_comes_next(before, spot):
    assert suggested(before) == spot


def test_the_place_of_the_last_injection_is_left_out_even_with_the_longest_unused_spot():
    before = used(leg_a=2, leg_b=3, arm_a=4, belly_a=1, belly_b=5)

    assert suggested(before) == "leg/a"


def test_a_resting_place_is_left_out_and_named():
    suggestion = suggest(PLACES, {"belly", "elsewhere"}, used(leg_a=1))

    assert suggestion.spot.id == "arm/a"
    assert suggestion.resting == ("belly",)
    assert suggestion.just_used == ("leg",)
    assert not suggestion.everything_rests


def test_the_only_free_place_is_suggested_again_rather_than_a_resting_one():
    suggestion = suggest(PLACES, {"belly", "arm"}, used(leg_a=1))

    assert suggestion.spot.id == "leg/b"
    assert suggestion.just_used == ()


def test_when_everything_rests_the_longest_unused_spot_is_offered_and_said_to_rest():
    suggestion = suggest(PLACES, {"belly", "leg", "arm"}, used(belly_a=1, belly_b=2, leg_a=3, leg_b=4, arm_a=5))

    assert suggestion.everything_rests
    assert suggestion.spot.id == "belly/a"
    assert suggestion.resting == ("belly", "leg", "arm")


def test_a_single_place_goes_through_its_spots_in_turn():
    assert suggested(used(belly_a=1), places=(BELLY,)) == "belly/b"
    assert suggested(used(belly_a=1, belly_b=2), places=(BELLY,)) == "belly/a"


def test_without_a_place_nothing_is_suggested():
    assert suggest((), (), NOTHING) == NoPlaceChosen()
    assert suggest_for_each(2, (), (), NOTHING, at("2026-03-10 08:00")) == ()


def test_a_suggestion_says_when_the_spot_was_last_used():
    before = used(belly_a=1, belly_b=2, leg_a=3, leg_b=4, arm_a=5)

    assert suggest(PLACES, (), before).last_used == at("2026-03-01 08:00")
    assert suggest(PLACES, (), NOTHING).last_used is None


def test_of_spots_used_at_the_same_moment_the_first_in_the_round_comes_next():
    assert suggested(Uses(dict.fromkeys(("leg/a", "arm/a", "belly/b"), at("2026-03-01 08:00")), ("belly",))) == (
        "leg/b"
    )
    everything = dict.fromkeys(("belly/a", "belly/b", "leg/a", "leg/b", "arm/a"), at("2026-03-01 08:00"))
    assert suggested(Uses(everything, ())) == "belly/a"


def test_each_syringe_of_a_dose_has_a_place_of_its_own():
    three = suggest_for_each(3, PLACES, (), used(arm_a=1), at("2026-03-10 08:00"))

    assert [suggestion.spot.id for suggestion in three] == ["belly/a", "leg/a", "belly/b"]
    assert [suggestion.just_used for suggestion in three] == [("arm",), ("belly", "arm"), ("leg",)]


def test_two_syringes_never_go_into_the_place_used_before_them_while_others_are_free():
    first, second = suggest_for_each(2, PLACES, (), used(belly_a=1), at("2026-03-10 08:00"))

    assert {first.place.id, second.place.id} == {"leg", "arm"}


def test_eight_syringes_in_one_place_go_through_its_spots_again_and_again():
    spots = [s.spot.id for s in suggest_for_each(5, (BELLY,), (), NOTHING, at("2026-03-10 08:00"))]

    assert spots == ["belly/a", "belly/b", "belly/a", "belly/a", "belly/a"]


def test_the_drawn_bodies_name_their_places_so_that_neighbours_do_not_follow_each_other():
    chosen = ADULT.allowed(Giver.MYSELF, [place.id for place in ADULT.places])
    before, places = NOTHING, []
    for _ in range(len(chosen)):
        suggestion = suggest(chosen, (), before)
        places.append(suggestion.place.id)
        before = Uses({**before.last_used, suggestion.spot.id: at("2026-03-01 08:00")}, (suggestion.place.id,))

    assert places == [place.id for place in chosen]


def test_the_history_says_when_each_spot_was_last_used_and_where_the_last_injection_went():
    leg, belly = "thigh-front-left/upper-inner", "abdomen-upper-left/inner"
    history = [
        injection("2026-03-02 08:00", spot=belly),
        injection("2026-03-03 08:00", spot=leg),
        injection("2026-03-01 08:00", spot=leg),
    ]

    before = uses(ADULT, history)

    assert before == Uses({leg: at("2026-03-03 08:00"), belly: at("2026-03-02 08:00")}, ("thigh-front-left",))


def test_an_injection_into_a_spot_that_nobody_remembers_says_nothing():
    known = injection("2026-03-02 08:00", spot="abdomen-upper-left/inner")
    forgotten = injection("2026-03-03 08:00", spot=None)

    assert uses(ADULT, [known, forgotten]) == uses(ADULT, [known])
    assert uses(ADULT, [forgotten]) == NOTHING


def test_a_spot_that_only_the_other_figure_has_still_keeps_its_place_from_being_used_again():
    on_the_adult = injection("2026-03-02 08:00", spot="abdomen-upper-left/no-such-spot")
    child = figure("child")

    before = uses(child, [on_the_adult])

    assert suggest(child.places, (), before).place.id != "abdomen-upper-left"
    assert before.just_used == ("abdomen-upper-left",)


def test_the_same_history_gives_the_same_suggestion_in_whatever_order_it_is_read():
    history = [
        injection("2026-03-01 08:00", spot="abdomen-upper-left/inner"),
        injection("2026-03-02 08:00", spot="thigh-front-right/upper-inner"),
        injection("2026-03-03 08:00", spot="abdomen-upper-left/inner"),
    ]

    suggestions = [suggest(ADULT.places, (), uses(ADULT, order)) for order in permutations(history)]

    assert suggestions.count(suggestions[0]) == len(suggestions)
