"""What holds of the suggestion over random histories of injections."""

import random
from dataclasses import dataclass, replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kineret_gui.diary.entry import standing
from kineret_gui.diary.facts.injection import Giver, Injection
from kineret_gui.diary.facts.level import Level
from kineret_gui.diary.facts.reaction import Course, Reaction, ReactionAnswer, Sign
from kineret_gui.diary.facts.site import Figure, Place, PlaceInUse, PlaceRest
from kineret_gui.diary.moment import moment_at
from kineret_gui.diary.rules.healing import stories
from kineret_gui.diary.rules.resting_places import resting_places, sore_places
from kineret_gui.diary.rules.review import of_kind
from kineret_gui.diary.rules.rotation import Suggestion, suggest, suggest_for_each, uses
from tests.diary.histories import LARGEST, longest_round, what_goes_wrong
from tests.facts import ZONE, at, day, entry, figure, injection, wall

DAYS = 60
FIGURES = {name: figure(name) for name in ("adult", "child")}
MORNING = wall("2026-01-01 08:00")


@dataclass(frozen=True)
class Life:
    """Which places a person uses, which of them rest on which day, and when another spot was chosen."""

    figure: Figure
    places: tuple[Place, ...]
    resting: tuple[frozenset[str], ...]
    chosen: tuple[str | None, ...]


@st.composite
def lives(draw):
    drawn = FIGURES[draw(st.sampled_from(sorted(FIGURES)))]
    ids = [place.id for place in drawn.places]
    used = draw(st.sets(st.sampled_from(ids), min_size=1))
    places = drawn.allowed(draw(st.sampled_from(Giver)), used)
    spots = [spot.id for place in drawn.places for spot in place.spots]
    rests = draw(st.lists(st.frozensets(st.sampled_from(ids), max_size=len(ids)), min_size=1, max_size=6))
    another = draw(st.dictionaries(st.integers(0, DAYS - 1), st.sampled_from(spots), max_size=20))
    return Life(
        drawn,
        places,
        tuple(rests[on * len(rests) // DAYS] for on in range(DAYS)),
        tuple(another.get(on) for on in range(DAYS)),
    )


def on_day(n: int, spot: str) -> Injection:
    return injection(moment_at(MORNING + timedelta(days=n), ZONE, 180), spot=spot)


@settings(max_examples=300, deadline=None)
@given(lives())
def test_a_suggestion_is_never_resting_nor_the_last_place_while_another_place_is_free(life):
    history: list[Injection] = []
    for on in range(DAYS if life.places else 0):
        resting = life.resting[on]
        suggestion = suggest(life.places, resting, uses(life.figure, history))
        free = {place.id for place in life.places} - resting
        last = history[-1].spot.split("/")[0] if history else None

        assert suggestion.place in life.places
        assert suggestion.spot in suggestion.place.spots
        assert suggestion.everything_rests == (not free)
        assert not free or suggestion.place.id in free
        assert suggestion.place.id != last or len(free or life.places) == 1
        assert suggestion.spot.id == _longest_unused(life, suggestion.place.id, free, last, history)
        history.append(on_day(on, life.chosen[on] or suggestion.spot.id))


def _longest_unused(life: Life, place: str, free: set[str], last: str | None, history: list[Injection]) -> str:
    """A slow model of the rule: walk back through the paper diary and cross out spots until one is left."""
    among = [other for other in life.places if other.id in free] or list(life.places)
    among = [other for other in among if other.id != last] or among
    left = [f"{n} {at} {spot.id}" for at, other in enumerate(among) for n, spot in enumerate(other.spots)]
    left = [word.split()[2] for word in sorted(left, key=lambda word: [int(part) for part in word.split()[:2]])]
    for earlier in reversed(history):
        if len(left) > 1 and earlier.spot in left:
            left.remove(earlier.spot)
    return left[0]


@settings(max_examples=300, deadline=None)
@given(st.data(), st.sampled_from(Giver))
def test_every_spot_comes_round_when_the_suggestion_is_followed_and_nothing_rests(data, giver):
    drawn = FIGURES[data.draw(st.sampled_from(sorted(FIGURES)))]
    places = drawn.allowed(giver, [place.id for place in drawn.places])
    spots = {spot.id for place in places for spot in place.spots}
    before = data.draw(st.lists(st.sampled_from(sorted(spots)), max_size=DAYS))
    history = [on_day(n, spot) for n, spot in enumerate(before)]
    for n in range(len(before), len(before) + longest_round(places)):
        history.append(on_day(n, suggest(places, (), uses(drawn, history)).spot.id))

    assert {injection.spot for injection in history[len(before) :]} == spots


def test_a_place_that_took_four_injections_in_a_row_waits_until_all_others_have_come_round():
    drawn = FIGURES["adult"]
    places = drawn.allowed(Giver.MYSELF, [place.id for place in drawn.places])
    thigh = drawn.place("thigh-front-left")
    others = [place.spots[n].id for n in range(4) for place in places if place != thigh and n < len(place.spots)]
    history = [on_day(n, spot) for n, spot in enumerate([*others, *(spot.id for spot in thigh.spots)])]
    followed: list[str] = []
    while len({*followed}) < len(others) + len(thigh.spots):
        suggestion = suggest(places, (), uses(drawn, history))
        followed.append(suggestion.spot.id)
        history.append(on_day(len(history), suggestion.spot.id))

    assert set(followed[: len(others)]) == set(others)
    assert followed[len(others) :: 2] == [spot.id for spot in thigh.spots]
    assert len(followed) == longest_round(places) == 36 + 3


@settings(max_examples=100, deadline=None)
@given(lives(), st.integers(1, 8))
def test_no_two_syringes_of_a_dose_share_a_place_while_there_are_places_enough(life, syringes):
    history = [on_day(n, spot) for n, spot in enumerate(life.chosen) if spot]
    moment = moment_at(MORNING + timedelta(days=DAYS), ZONE, 180)
    dose = suggest_for_each(syringes, life.places, life.resting[0], uses(life.figure, history), moment)
    free = {place.id for place in life.places} - life.resting[0] or {place.id for place in life.places}
    last = {(history[-1].spot or "").partition("/")[0]} if history else set()
    others = free - last

    assert len(dose) == (syringes if life.places else 0)
    assert len({suggestion.place.id for suggestion in dose}) >= min(len(dose), len(others))


@settings(max_examples=100, deadline=None)
@given(lives(), st.randoms(use_true_random=False))
def test_the_suggestion_depends_on_nothing_but_the_history(life, random):
    history = [on_day(n, spot) for n, spot in enumerate(life.chosen) if spot]
    shuffled = random.sample(history, len(history))

    assert suggest(life.places, life.resting[0], uses(life.figure, history)) == suggest(
        life.places, life.resting[0], uses(life.figure, shuffled)
    )


@settings(max_examples=1000, deadline=None)
@given(st.integers(0, LARGEST), st.lists(st.integers(0, LARGEST), max_size=25))
def test_no_history_leads_to_a_resting_sore_unused_or_forbidden_place_nor_to_the_last_one(person, days):
    assert what_goes_wrong(person, days) == ""


def careless(rests=True, sore="told", every=False, hand=None, avoids_last=True):
    """The suggestion of a program that forgets something."""

    def suggests(life, asked):
        current = standing(life.entries)
        words = [entry.fact for entry in current if isinstance(entry.fact, PlaceRest | PlaceInUse)]
        known = uses(life.figure, [entry.fact for entry in of_kind(current, Injection)])
        used = [place.id for place in life.figure.places] if every else life.used
        resting = {*(resting_places(words) if rests else ()), *SORENESS[sore](life, current)}
        known = known if avoids_last else replace(known, just_used=())
        return suggest(life.figure.allowed(hand or asked, used), resting, known)

    return suggests


def told(entries):
    return stories(of_kind(entries, Reaction), of_kind(entries, ReactionAnswer))


SORENESS = {
    "told": lambda life, current: sore_places(told(current), life.today),
    "ignored": lambda life, current: (),
    "only for a day": lambda life, current: {
        story.reaction.place for story in told(current) if story.reaction.day == life.today
    },
    "until better": lambda life, current: {
        story.reaction.place
        for story in told(current)
        if not any(answer.fact.course in (Course.BETTER, Course.HEALED) for answer in story.answers)
    },
    "free on the day it heals": lambda life, current: {
        story.reaction.place for story in told(current) if story.healed is None
    },
    "by the latest reaction of a place": lambda life, current: {
        place
        for place, story in {story.reaction.place: story for story in told(current)}.items()
        if story.lasts_on(life.today)
    },
    "by the first answer": lambda life, current: {
        story.reaction.place
        for story in told(current)
        if replace(story, answers=story.answers[:1]).lasts_on(life.today)
    },
    "struck words included": lambda life, current: sore_places(told(life.entries), life.today),
}


@pytest.mark.parametrize(
    "bug",
    [
        *({"sore": how} for how in SORENESS if how != "told"),
        {"rests": False},
        {"every": True},
        {"hand": Giver.SOMEONE_ELSE},
        {"avoids_last": False},
    ],
    ids=lambda bug: " ".join(f"{name} {value}" for name, value in bug.items()),
)
def test_histories_find_a_careless_suggestion(bug):
    assert goes_wrong_somewhere(suggests=careless(**bug))


def test_histories_find_a_spot_that_never_comes_round():
    def always_the_first(places, resting, known):
        suggestion = suggest(places, resting, known)
        assert isinstance(suggestion, Suggestion)
        return replace(suggestion, spot=suggestion.place.spots[0])

    assert goes_wrong_somewhere(follow=always_the_first)
    assert not goes_wrong_somewhere(suggests=careless(), histories=100)


def goes_wrong_somewhere(histories=1000, **program):
    """Whether any of some histories goes wrong, the same ones every time."""
    chance = random.Random(18)
    lives = ((chance.getrandbits(64), [chance.getrandbits(64) for _ in range(25)]) for _ in range(histories))
    return any(what_goes_wrong(person, days, **program) for person, days in lives)


def test_a_reaction_from_day_3_that_heals_on_day_19_rests_its_place_until_then_and_not_on_day_20():
    drawn = FIGURES["adult"]
    place = drawn.places[0].id
    began = entry(Reaction("r1", at("2026-03-03 20:00"), place, (Sign.REDNESS,), Level.MILD))
    said = [
        entry(ReactionAnswer("r1", at(f"2026-03-{n:02} 07:00"), course))
        for n, course in ((4, Course.SAME), (8, Course.WORSE), (12, Course.BETTER), (19, Course.HEALED))
    ]
    places = drawn.allowed(Giver.MYSELF, [place, drawn.places[1].id])
    suggested = []
    for n in range(1, 32):
        on = day(f"2026-03-{n:02}")
        known_by_then = stories([began], [answer for answer in said if answer.fact.day <= on])
        suggested.append(suggest(places, sore_places(known_by_then, on), uses(drawn, [])).place.id)

    assert [n for n, suggestion in enumerate(suggested, start=1) if suggestion != place] == list(range(3, 20))
