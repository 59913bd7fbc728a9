"""The spot for the next injection, and why.

One plain rule: among the spots this person uses that are not resting, the one unused for longest, and never
in the place of the last injection while another place is free. Changing the place every time is a labelled
safety measure: it spares the skin, and lumps of amyloid have formed where one spot was used again and again
(EU package leaflet, instructions for use and side effects). The person may always choose another spot.
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import UTC, datetime

from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.facts.site import Figure, Place, Spot
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Moment

_NEVER = datetime.min.replace(tzinfo=UTC)


@frozen
class Suggestion:
    """A spot and what is behind it.

    last_used         when an injection last went into this spot; None if never
    just_used         ids of the places left out because the last injection went there
    resting           ids of the places left out because they rest
    everything_rests  True where every place rests, and this is only the one unused for longest
    """

    place: Place
    spot: Spot
    last_used: Moment | None
    just_used: tuple[str, ...]
    resting: tuple[str, ...]
    everything_rests: bool


@frozen
class NoPlaceChosen:
    """The person uses no place that this hand may inject into."""


@frozen
class Uses:
    """Earlier injections as the diary knows them: when each spot was last used, and the last places, newest last."""

    last_used: Mapping[str, Moment]
    just_used: tuple[str, ...]

    def and_then(self, spot: Spot, place: Place, moment: Moment) -> "Uses":
        """The same after one more injection, for a dose of several syringes."""
        return Uses({**self.last_used, spot.id: moment}, (*self.just_used, place.id))


def uses(figure: Figure, injections: Sequence[Injection]) -> Uses:
    """Return what earlier injections say about spots. Those into a spot that nobody remembers say nothing."""
    known = sorted((i for i in injections if i.spot is not None), key=lambda i: i.moment.utc)
    last_used = {i.spot: i.moment for i in known if i.spot is not None}
    newest = known[-1].spot if known else None
    return Uses(last_used, (figure.place_of(newest),) if newest else ())


def suggest(places: Sequence[Place], resting: Collection[str], uses: Uses) -> Suggestion | NoPlaceChosen:
    """The next spot among the allowed places, in the order in which they come round."""
    if not places:
        return NoPlaceChosen()
    free = [place for place in places if place.id not in resting]
    chosen_from, left_out = _without_just_used(free or places, uses.just_used)
    place, spot = min(_round(chosen_from), key=lambda pair: _last_use(pair[1], uses))
    return Suggestion(
        place=place,
        spot=spot,
        last_used=uses.last_used.get(spot.id),
        just_used=left_out,
        resting=tuple(place.id for place in places if place.id in resting),
        everything_rests=not free,
    )


def suggest_for_each(
    syringes: int, places: Sequence[Place], resting: Collection[str], uses: Uses, moment: Moment
) -> tuple[Suggestion, ...]:
    """A spot for each syringe of one dose, each in a place of its own while there are enough places."""
    suggestions: list[Suggestion] = []
    for _ in range(syringes):
        suggestion = suggest(places, resting, uses)
        if isinstance(suggestion, NoPlaceChosen):
            return ()
        suggestions.append(suggestion)
        uses = uses.and_then(suggestion.spot, suggestion.place, moment)
    return tuple(suggestions)


def _without_just_used(places: Sequence[Place], just_used: tuple[str, ...]) -> tuple[Sequence[Place], tuple[str, ...]]:
    """The places without those used just now: without all of them if that leaves any, else without the last."""
    for avoided in (just_used, just_used[-1:]):
        others = [place for place in places if place.id not in avoided]
        if others:
            return others, tuple(place.id for place in places if place.id in avoided)
    return places, ()


def _round(places: Sequence[Place]) -> list[tuple[Place, Spot]]:
    """Every spot in the order of a first round: the first spot of each place, then the second of each."""
    longest = max(len(place.spots) for place in places)
    return [(place, place.spots[n]) for n in range(longest) for place in places if n < len(place.spots)]


def _last_use(spot: Spot, uses: Uses) -> datetime:
    moment = uses.last_used.get(spot.id)
    return moment.utc if moment else _NEVER
