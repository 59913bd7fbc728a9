"""The places of a figure, and the injections that went into them, as the diary holds them."""

from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Moment
from kineret_gui.screens.framework.diary_reader import DiaryReader
from kineret_gui.screens.reactions.reaction_form import InjectionThere
from kineret_gui.wording import sites

LATEST = 4  # injections into a place that are offered


@frozen
class PlaceChoice:
    """A place to choose, and how long ago it took an injection."""

    place: str
    words: str
    detail: str
    chosen: bool


def injections_into(reader: DiaryReader, place: str) -> tuple[InjectionThere, ...]:
    """Return the latest injections into a place, newest first, whichever figure was drawn when they were given.

    A reaction names its injection by the time: one whose time nobody said is not offered.
    """
    spots = {
        spot.id: None
        for figure in reader.figures.values()
        for known in figure.places
        if known.id == place
        for spot in known.spots
    }
    entries = reader.file.newest_injections_into(tuple(spots), LATEST) if spots else ()
    return tuple(InjectionThere(entry.fact.moment, entry.fact.spot) for entry in entries if entry.fact.time_known)


def place_choices(reader: DiaryReader, chosen: str) -> tuple[PlaceChoice, ...]:
    """Return the places of the figure, the one that took the latest injection first."""
    now, figure = reader.now(), reader.figure
    last: dict[str, Moment] = {}
    for entry in reader.file.last_injections_into(spot.id for place in figure.places for spot in place.spots):
        place, moment = figure.place_of(entry.fact.spot or ""), entry.fact.moment
        last[place] = max(last.get(place, moment), moment, key=lambda moment: moment.utc)
    names = {place.id: None for place in figure.places} | ({chosen: None} if chosen else {})
    ordered = sorted(names, key=lambda place: -last[place].utc.timestamp() if place in last else 0)
    return tuple(
        PlaceChoice(place, sites.place(place), sites.used(last.get(place), now), place == chosen) for place in ordered
    )
