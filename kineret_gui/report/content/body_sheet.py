"""The drawn body on paper: where the injections of a period went, and where the codes of a paper month lie. Pure."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QLocale

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.facts.site import Figure, Place
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.outline import Box, around, box
from kineret_gui.diary.rules.paper_month import PlaceCode
from kineret_gui.diary.rules.timeline import PlaceOfPeriod, places
from kineret_gui.report.content.report_choice import ReportChoice
from kineret_gui.report.typesetting.pieces import DrawnPlace, DrawnSide, SheetBody, SheetLabel, SheetTable
from kineret_gui.wording import fill, listing, sites
from kineret_gui.wording.left_and_right import OF_THE_CLINIC, Eyes, Perspective
from kineret_gui.wording.translation import tr

_ROUND, _BELOW = 4.0, 34.0  # units of drawing around what is shown, and below the lowest places
_NARROW = 28.0  # units of drawing
_FOR_A_LETTER = 26.0  # units beside the places, in which L and R find room


@frozen
class _Drawn:
    """The drawing of one side of the body, and the same in words."""

    places: tuple[DrawnPlace, ...]
    labels: tuple[SheetLabel, ...]
    description: str


def places_used(entries: Sequence[Entry[Fact]], choice: ReportChoice, today: date, figure: Figure) -> SheetBody:
    """Each place with its number of injections; those with a reaction are marked."""
    used = places(entries, choice.first, choice.last, today)
    frame = _from_head_to_thighs(figure)
    return SheetBody(
        title=tr("Injection sites used"),
        sides=tuple(
            _side(figure, Perspective(side, OF_THE_CLINIC), _uses(figure, side, used), frame) for side in figure.views
        ),
        legend=tr("Numbers count the injections, and in brackets the reactions. A dashed line marks a reaction."),
        table=SheetTable(
            title="",
            heads=(tr("Site"), tr("Injections"), tr("Reactions")),
            shares=(5, 2, 2),
            rows=tuple(_row(place) for place in used),
            empty=tr("No injections or reactions in this period."),
        ),
    )


def places_coded(figure: Figure, used: Sequence[str], codes: Sequence[PlaceCode], eyes: Eyes) -> SheetBody:
    """Each spot of the places in use with its code, for the eyes of who fills it in; in the table, the codes."""
    return SheetBody(
        title=tr("Spot codes"),
        sides=tuple(
            _side(figure, Perspective(side, eyes), _coded(figure, side, used, codes), _around_places(figure, side))
            for side in figure.views
        ),
        legend="",
        table=SheetTable(
            title="",
            heads=(tr("Code"), tr("Site")),
            shares=(1, 4),
            rows=tuple(_codes_of(place, codes) for place in figure.places if place.id in used),
            empty=tr("No injection sites are chosen."),
        ),
    )


def _row(place: PlaceOfPeriod) -> tuple[str, ...]:
    name = sites.place(place.place) if place.place else tr("Site not remembered")
    number = len(place.reactions)
    return name, QLocale().toString(place.injections), QLocale().toString(number) if number else ""


def _codes_of(place: Place, codes: Sequence[PlaceCode]) -> tuple[str, ...]:
    here = [code for code in codes if code.place == place.id]
    spots = listing.listed(fill(tr("%1 %2"), code.code, sites.spot_alone(_point(code))) for code in here)
    return here[0].number, fill(tr("%1: %2"), sites.place(place.id), spots)


def _point(code: PlaceCode) -> str:
    return code.spot.partition("/")[2]


def _uses(figure: Figure, side: str, used: Sequence[PlaceOfPeriod]) -> _Drawn:
    known = {place.place: place for place in used}
    here = [place for place in figure.places if place.view == side]
    return _Drawn(
        places=tuple(_used(place, known.get(place.id)) for place in here),
        labels=tuple(_number(figure, place, known[place.id].injections) for place in here if place.id in known),
        description=_heard(known[place.id] for place in here if place.id in known),
    )


def _used(place: Place, use: PlaceOfPeriod | None) -> DrawnPlace:
    return DrawnPlace(place.outline, used=use is not None, marked=bool(use and use.reactions))


def _number(figure: Figure, place: Place, injections: int) -> SheetLabel:
    where = box(place.outline)
    middle = where.x + where.width / 2
    if (
        injections > 9 and where.width < _NARROW
    ):  # a number of two digits is wider; it moves outwards, away from its neighbour
        middle += math.copysign(where.width * 0.4, middle - figure.width / 2)
    return SheetLabel(QLocale().toString(injections), middle, where.y + where.height / 2)


def _heard(used: Iterable[PlaceOfPeriod]) -> str:
    lines = (fill(tr("%1: %2"), sites.place(one.place), tr("%n injection(s)", n=one.injections)) for one in used)
    return listing.parts(lines)


def _coded(figure: Figure, side: str, used: Sequence[str], codes: Sequence[PlaceCode]) -> _Drawn:
    here = [place for place in figure.places if place.view == side]
    code_of = {code.spot: code.code for code in codes}
    spots = [spot for place in here for spot in place.spots if spot.id in code_of]
    return _Drawn(
        places=tuple(DrawnPlace(place.outline, used=place.id in used) for place in here),
        labels=tuple(SheetLabel(code_of[spot.id], spot.x, spot.y) for spot in spots),
        description=listing.parts(fill(tr("%1: %2"), code_of[spot.id], sites.spot(spot.id)) for spot in spots),
    )


def _from_head_to_thighs(figure: Figure) -> Box:
    """The body down to below its places."""
    body = around([box(path) for view in figure.views.values() for path in view.outline])
    lowest = max(box(place.outline).bottom for place in figure.places)
    return Box(body.x - _ROUND, body.y - _ROUND, body.width + 2 * _ROUND, lowest + _BELOW - body.y + _ROUND)


def _around_places(figure: Figure, side: str) -> Box:
    """The part in which the places of a side lie, as wide for either, so that spots can be told apart."""
    every = around([box(place.outline) for place in figure.places])
    left = max(0.0, min(every.x, figure.width - every.right) - _FOR_A_LETTER)
    here = around([box(place.outline) for place in figure.places if place.view == side])
    return Box(left, here.y - _BELOW, figure.width - 2 * left, here.height + 2 * _BELOW)


def _side(figure: Figure, seen: Perspective, drawn: _Drawn, frame: Box) -> DrawnSide:
    title, view = _title(seen), figure.views[seen.side]
    return DrawnSide(
        title=title,
        alt=fill(tr("Drawing of the body. %1. %2"), title, drawn.description or tr("Nothing is marked.")),
        x=frame.x,
        y=frame.y,
        width=frame.width,
        height=frame.height,
        outline=tuple(seen.path(path, figure) for path in view.outline),
        details=tuple(seen.path(path, figure) for path in view.details),
        places=tuple(replace(place, outline=seen.path(place.outline, figure)) for place in drawn.places),
        labels=tuple(replace(label, x=seen.across(label.x, figure)) for label in drawn.labels),
        letters=tuple(
            SheetLabel(letter.words, frame.x + letter.across * frame.width, frame.y + letter.down * frame.height)
            for letter in seen.letters(figure, frame)
        ),
    )


def _title(seen: Perspective) -> str:
    if seen.side == "back":
        return tr("From behind: left is on the left")
    if seen.left_is_on_the_left:
        return tr("From the front, as in a mirror: left is on the left")
    return tr("Seen from the front: the person's left is on the right")
