"""What holds of the suggestion over random histories of injections."""

from dataclasses import dataclass
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from kineret_gui.diary.injection import Giver, Injection
from kineret_gui.diary.moment import moment_at
from kineret_gui.diary.rotation import suggest, suggest_for_each, uses
from kineret_gui.diary.site import Figure, Place
from tests.facts import ZONE, figure, injection, wall

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
    for n in range(len(before), len(before) + len(spots) + 2):
        history.append(on_day(n, suggest(places, (), uses(drawn, history)).spot.id))

    assert {injection.spot for injection in history[len(before) :]} == spots


@settings(max_examples=100, deadline=None)
@given(lives(), st.integers(1, 8))
def test_no_two_syringes_of_a_dose_share_a_place_while_there_are_places_enough(life, syringes):
    history = [on_day(n, spot) for n, spot in enumerate(life.chosen) if spot]
    moment = moment_at(MORNING + timedelta(days=DAYS), ZONE, 180)
    dose = suggest_for_each(syringes, life.places, life.resting[0], uses(life.figure, history), moment)
    free = {place.id for place in life.places} - life.resting[0] or {place.id for place in life.places}
    others = free - ({history[-1].spot.split("/")[0]} if history else set())

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
