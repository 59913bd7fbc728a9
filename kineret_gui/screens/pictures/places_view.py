"""The places of a period's injections and reactions, on the body and in words. Pure: tested as tables."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import date

from PySide6.QtCore import QLocale

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.facts.site import Figure
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.outline import Box, around, box, moved
from kineret_gui.diary.rules.timeline import PlaceOfPeriod, places
from kineret_gui.screens.when.picture_period import PicturePeriod
from kineret_gui.wording import days, fill, reactions, sites
from kineret_gui.wording.left_and_right import Eyes, Perspective, perspective_text
from kineret_gui.wording.translation import tr

_ROOM = 40.0  # units of drawing around the places


@frozen
class PlaceLine:
    """A place in words; `place` is empty where it is not on the drawing."""

    place: str
    title: str
    detail: str
    sore: bool


@frozen
class PlaceDrawing:
    """A place in the drawing, in its units; its middle lies `across` and `down`, from 0 to 1.

    often  none, some or most: compared with the place that was used most in the period; decides shade and pattern
    """

    outline: str
    across: float
    down: float
    number: str
    often: str
    sore: bool


@frozen
class BodySide:
    """The body from the front or the back. Outlines are SVG paths in units of the drawing.

    letters, drawn   for QML: a mapping for each Letter and PlaceDrawing
    """

    side: str
    wide: float
    high: float
    outline: str
    details: str
    letters: list[dict[str, object]]
    drawn: list[dict[str, object]]


def place_lines(entries: Sequence[Entry[Fact]], period: PicturePeriod, today: date) -> tuple[PlaceLine, ...]:
    """Return the places of a period in words, those with the most injections first."""
    return tuple(_line(place, today) for place in places(entries, period.first, period.last, today))


def sides(
    entries: Sequence[Entry[Fact]], period: PicturePeriod, today: date, figure: Figure, eyes: Eyes, left_of: str
) -> tuple[BodySide, ...]:
    """Return both sides of the drawn body with the use of each place. `left_of` is the person's name, or empty."""
    used = {place.place: place for place in places(entries, period.first, period.last, today)}
    return tuple(_side(figure, Perspective(side, eyes), left_of, used) for side in ("front", "back"))


def _line(used: PlaceOfPeriod, today: date) -> PlaceLine:
    lines = [_use(used)]
    for story in used.reactions:
        since = reactions.since(story, today)
        lines.append(fill(tr("Reaction %1: %2"), since, reactions.signs_within(story.reaction.signs)))
    return PlaceLine(
        place=used.place,
        title=sites.place(used.place) if used.place else tr("Site not remembered"),
        detail="\n".join(lines),
        sore=bool(used.reactions),
    )


def _use(used: PlaceOfPeriod) -> str:
    """Return how often it was used, and when last."""
    if used.last is None:
        return tr("No injections in this period")
    return fill(tr("%1, most recently on %2"), tr("%n injection(s)", n=used.injections), days.short_day(used.last))


def _side(figure: Figure, seen: Perspective, left_of: str, used: Mapping[str, PlaceOfPeriod]) -> BodySide:
    frame = _frame(figure)
    view = figure.views[seen.side]
    most = max((place.injections for place in used.values()), default=0)
    here = [place for place in figure.places if place.view == seen.side]
    return BodySide(
        side=perspective_text(seen, left_of),
        wide=frame.width,
        high=frame.height,
        outline=" ".join(_path(path, figure, seen, frame) for path in view.outline),
        details=" ".join(_path(path, figure, seen, frame) for path in view.details),
        letters=[asdict(letter) for letter in seen.letters(figure, frame)],
        drawn=[
            asdict(_drawn(_path(place.outline, figure, seen, frame), frame, used.get(place.id), most)) for place in here
        ],
    )


def _drawn(outline: str, frame: Box, used: PlaceOfPeriod | None, most: int) -> PlaceDrawing:
    where, injections = box(outline), used.injections if used else 0
    return PlaceDrawing(
        outline=outline,
        across=(where.x + where.width / 2) / frame.width,
        down=(where.y + where.height / 2) / frame.height,
        number=QLocale().toString(injections) if used else "",
        often="none" if not injections else "most" if 2 * injections > most else "some",
        sore=used is not None and bool(used.reactions),
    )


def _frame(figure: Figure) -> Box:
    """The part of the drawing in which the places lie, as much of it on either side of the body."""
    every = around([box(place.outline) for place in figure.places])
    left = max(0.0, min(every.x, figure.width - every.right) - _ROOM)
    return Box(left, every.y - _ROOM, figure.width - 2 * left, every.height + 2 * _ROOM)


def _path(path: str, figure: Figure, seen: Perspective, frame: Box) -> str:
    return moved(seen.path(path, figure), -frame.x, -frame.y)
