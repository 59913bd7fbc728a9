"""What the form of a reaction takes from the diary."""

from dataclasses import dataclass

from kineret_gui.diary.entry import Entry
from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.facts.reaction import Reaction
from kineret_gui.diary.moment import Moment
from kineret_gui.screens.framework.desk import Desk
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


def form_about(desk: Desk, about: str) -> ReactionForm:
    """`place:ID` and `injection:ENTRY` fill in, `entry:ID` corrects, empty is a new one."""
    kind, _, key = about.partition(":")
    entry = desk.diary.entry(key) if kind in ("injection", "entry") else None
    match entry:
        case Entry(fact=Reaction()):
            return correcting(entry)
        case Entry(fact=Injection(spot=str(spot), time_known=True) as injection):
            return new_form(spot.partition("/")[0], InjectionThere(injection.moment, spot))
        case Entry(fact=Injection(spot=str(spot))):
            return new_form(spot.partition("/")[0])
        case _:
            return new_form(key if kind == "place" else "")


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
