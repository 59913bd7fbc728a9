"""What the form of a reaction takes from the diary."""

from dataclasses import dataclass
from typing import assert_never

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.facts.reaction import Reaction
from kineret_gui.diary.moment import Moment
from kineret_gui.screens.framework.desk import Desk
from kineret_gui.screens.framework.routes.body import (
    CorrectReaction,
    ReactionRoute,
    RecordReaction,
    RecordReactionAt,
    RecordReactionTo,
)
from kineret_gui.screens.reactions.reaction_form import InjectionThere, ReactionForm, correcting, new_form
from kineret_gui.wording import sites

LATEST = 4  # injections into a place that are offered


@dataclass(frozen=True, slots=True)
class PlaceChoice:
    """A place to choose, and how long ago it took an injection."""

    place: str
    words: str
    detail: str
    chosen: bool


def form_for(desk: Desk, route: ReactionRoute) -> ReactionForm:
    """Return the form as the page begins. An entry that is not there, or is of another kind, leaves it empty."""
    match route:
        case RecordReaction():
            return new_form("")
        case RecordReactionAt(place):
            return new_form(place)
        case RecordReactionTo(injection):
            return _form_after(desk.diary.entry(injection))
        case CorrectReaction(id):
            entry = desk.diary.entry(id)
            return correcting(entry) if entry and isinstance(entry.fact, Reaction) else new_form("")  # type: ignore[arg-type] # narrowing a field narrows no Entry[Fact]
        case other:
            assert_never(other)


def _form_after(entry: Entry[Fact] | None) -> ReactionForm:
    """A reaction where an injection went in."""
    match entry:
        case Entry(fact=Injection(spot=str(spot), time_known=True) as injection):
            return new_form(spot.partition("/")[0], InjectionThere(injection.moment, spot))
        case Entry(fact=Injection(spot=str(spot))):
            return new_form(spot.partition("/")[0])
        case _:
            return new_form("")


def injections_into(desk: Desk, place: str) -> tuple[InjectionThere, ...]:
    """The latest injections into a place, newest first, whichever figure was drawn when they were given.

    A reaction names its injection by the time: one whose time nobody said is not offered.
    """
    spots = {
        spot.id: None
        for figure in desk.figures.values()
        for known in figure.places
        if known.id == place
        for spot in known.spots
    }
    found = desk.diary.newest_injections_into(tuple(spots), LATEST) if spots else ()
    return tuple(InjectionThere(entry.fact.moment, entry.fact.spot) for entry in found if entry.fact.time_known)


def place_choices(desk: Desk, chosen: str) -> list[PlaceChoice]:
    """The places of the figure, the one that took the latest injection first."""
    now, figure = desk.now(), desk.figure
    last: dict[str, Moment] = {}
    for entry in desk.diary.last_injections_into(spot.id for place in figure.places for spot in place.spots):
        place, moment = figure.place_of(entry.fact.spot or ""), entry.fact.moment
        last[place] = max(last.get(place, moment), moment, key=lambda moment: moment.utc)
    names = {place.id: None for place in figure.places} | ({chosen: None} if chosen else {})
    ordered = sorted(names, key=lambda place: -last[place].utc.timestamp() if place in last else 0)
    return [
        PlaceChoice(place, sites.place(place), sites.used(last.get(place), now), place == chosen) for place in ordered
    ]
