"""The place that is open on the page of the body: what is offered and why it rests."""

import pytest

from kineret_gui.device.drawings import figure
from kineret_gui.diary.facts.person import FigureKind
from kineret_gui.diary.facts.site import PlaceRest
from kineret_gui.diary.rules.rotation import Uses
from kineret_gui.screens.body.place_view import PlaceFacts, place_view
from kineret_gui.screens.body.places import BodyNow
from tests.facts import at, entry, injection, now

ADULT, PLACE = figure(FigureKind.ADULT), "thigh-front-left"
USED = {f"{PLACE}/upper-inner": at("2026-03-01 08:00")}


def view(place=PLACE, resting=(), injections=(), reason="", allowed=ADULT.places, just_used=(), **known):
    body = BodyNow(ADULT, allowed, {rest.place: rest for rest in resting}, Uses(USED, just_used))
    facts = PlaceFacts(body, place, injections, (), "Ada Example", 180, **{"is_due": True, "can_write": True, **known})
    return place_view(facts, reason, now("2026-03-10 10:00"))


def test_while_no_place_is_open_the_next_one_is_named(qapp):
    closed = view(place="")
    assert (closed.title, closed.is_open, closed.rests_because) == ("Injection sites", False, "")
    assert closed.summary.startswith("Suggested next: ")


@pytest.mark.parametrize(
    ("reason", "because"),
    [("", "Resting since Monday, 9 March 2026."), ("Scar", "Resting since Monday, 9 March 2026: Scar.")],
)
def test_a_place_that_rests_says_since_when_and_why(qapp, reason, because):
    resting = view(resting=[PlaceRest(PLACE, at("2026-03-09 08:00"), reason)])
    assert (resting.rests, resting.rests_because) == (True, because)


def test_the_reason_that_is_chosen_is_among_those_that_are_offered(qapp):
    chosen = view(reason=view().reasons[1])
    assert chosen.reason in chosen.reasons
    assert not chosen.rests


def test_injections_into_the_place_lead_to_their_entries(qapp):
    given = entry(injection("2026-03-09 08:05", spot=f"{PLACE}/upper-outer"), "given")
    assert [row.entry for row in view(injections=[given]).history] == ["given"]


def test_the_spot_unused_for_longest_is_offered_for_today(qapp):
    offered = view()
    assert (offered.next_spot, offered.next_spot_name) == (f"{PLACE}/upper-outer", "Next spot here: upper outer spot")
    assert not offered.is_suggested


def test_where_the_next_one_goes_its_spot_is_the_one_that_is_suggested(qapp):
    only = (ADULT.place(PLACE),)
    assert view(allowed=only, just_used=(PLACE,)).is_suggested  # there is no other place
    assert view(allowed=only, just_used=(PLACE,)).next_spot == f"{PLACE}/upper-outer"


@pytest.mark.parametrize(
    "state",
    [
        {"resting": [PlaceRest(PLACE, at("2026-03-09 08:00"))]},
        {"allowed": (ADULT.place("thigh-front-right"),)},
        {"just_used": (PLACE,)},
        {"is_due": False},
        {"can_write": False},
        {"place": ""},
    ],
    ids=["rests", "is not used by this hand", "was used last time", "nothing is due", "is only read", "none is open"],
)
def test_a_place_is_offered_for_today_only_where_it_may_be_used(qapp, state):
    assert view(**state).next_spot == ""
