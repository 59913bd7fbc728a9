"""The drawn body and its places in numbers and words. Pure: tested as tables."""

from dataclasses import field, replace
from typing import Any

from kineret_gui.diary.facts.site import Place, Spot
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now
from kineret_gui.diary.rules.rotation import Suggestion
from kineret_gui.screens.body.drawn_side import PlaceRow, areas_of, frame_of, least_width, legend_for_qml, side_for_qml
from kineret_gui.screens.body.limb_view import limb_for_qml, limb_view, no_limb
from kineret_gui.screens.body.place_state import age, place_detail
from kineret_gui.screens.body.places import BodyNow
from kineret_gui.wording import fill, sites
from kineret_gui.wording.left_and_right import Eyes, Perspective, perspective_text
from kineret_gui.wording.translation import tr

_OTHER = {"front": "back", "back": "front"}


@frozen
class Stance:
    """The side from which the body is seen and for whom, the open place and the chosen spot.

    left_of  as `places.left_of` gives it
    """

    seen: Perspective = field(default_factory=Perspective)
    place: str = ""
    chosen: str = ""
    left_of: str = ""


@frozen
class SpotRow:
    """One spot of the place that is open."""

    id: str
    name: str
    detail: str
    suggested: bool
    chosen: bool


@frozen
class BodyView:
    """The drawing and the list beside it.

    width, height        of the drawing, in its units
    drawn, behind        for QML: the side that is shown and the other one, as `side_for_qml` gives them
    places               the list, the suggested one first
    here, there          those on the side that is shown, and those on the other one
    place, place_name    the place that is open
    eyes                 for whom the body is drawn; `eyes_behind` says it of the other side
    turn_to, other_eyes  the labels of buttons that show it otherwise; empty where that is not offered
    """

    width: float = 1.0
    height: float = 1.0
    least_width: float = 0
    drawn: dict[str, Any] = field(default_factory=dict)
    behind: dict[str, Any] = field(default_factory=dict)
    legend: list[dict[str, object]] = field(default_factory=list)
    side: str = "front"
    places: tuple[PlaceRow, ...] = ()
    here: tuple[PlaceRow, ...] = ()
    there: tuple[PlaceRow, ...] = ()
    spots: tuple[SpotRow, ...] = ()
    place: str = ""
    place_name: str = ""
    limb: dict[str, object] = field(default_factory=no_limb)
    turn_to: str = ""
    eyes: str = ""
    eyes_behind: str = ""
    other_eyes: str = ""
    suggested_spot: str = ""
    suggested_name: str = ""
    why: str = ""


def body_view(body: BodyNow, stance: Stance, now: Now) -> BodyView:
    """Return the body as it is now, seen like this."""
    frame = frame_of(body.figure)
    suggestion = _suggestion(body)
    rows = sorted((_row(body, place, now) for place in body.figure.places), key=_order)
    other = replace(stance.seen, side=_OTHER[stance.seen.side])
    here, there = (areas_of(rows, body.figure, seen) for seen in (stance.seen, other))
    return BodyView(
        width=frame.width,
        height=frame.height,
        least_width=least_width(here + there, frame.width),
        drawn=side_for_qml(body.figure, stance.seen),
        behind=side_for_qml(body.figure, other),
        legend=legend_for_qml(),
        side=stance.seen.side,
        places=tuple(rows),
        here=here,
        there=there,
        spots=tuple(_spots(body, stance, now)),
        place=stance.place,
        place_name=sites.place(stance.place) if stance.place else "",
        turn_to=tr("Show the back") if stance.seen.side == "front" else tr("Show the front"),
        limb=_limb(body, stance),
        eyes=perspective_text(stance.seen, stance.left_of),
        eyes_behind=perspective_text(other, stance.left_of),
        other_eyes=_other_eyes(stance.seen),
        suggested_spot=suggestion.spot.id if suggestion else "",
        suggested_name=sites.spot(suggestion.spot.id) if suggestion else "",
        why=sites.why(suggestion, now) if suggestion else "",
    )


def _limb(body: BodyNow, stance: Stance) -> dict[str, object]:
    if not stance.place:
        return no_limb()
    suggestion = _suggestion(body)
    view = limb_view(body.figure, body.figure.place(stance.place), stance.seen)
    suggested = suggestion.spot.id if suggestion else ""
    return limb_for_qml(view, suggested, stance.chosen, rests=body.rests(stance.place))


def _other_eyes(seen: Perspective) -> str:
    if seen.side == "back":
        return ""
    return tr("Show as seen by a carer") if seen.eyes is Eyes.OWN else tr("Show as in a mirror")


def _suggestion(body: BodyNow) -> Suggestion | None:
    return body.suggestion if isinstance(body.suggestion, Suggestion) else None


def _row(body: BodyNow, place: Place, now: Now) -> PlaceRow:
    last = body.last_used(place)
    unused = (now.day(last.day_starts) - last.day).days if last else None
    suggestion = _suggestion(body)
    suggested = suggestion is not None and suggestion.place.id == place.id
    return PlaceRow(
        id=place.id,
        name=sites.place(place.id),
        detail=place_detail(body, place, suggested, now),
        view=place.view,
        outline=place.outline,
        age=age(body, place, unused),
        days="" if unused is None else str(unused),
        suggested=suggested,
        free=place in body.allowed and not body.rests(place.id),
    )


def _order(row: PlaceRow) -> tuple[bool, bool]:
    return not row.suggested, not row.free


def _spots(body: BodyNow, stance: Stance, now: Now) -> list[SpotRow]:
    if not stance.place:
        return []
    return [_spot(body, spot, stance, now) for spot in body.figure.place(stance.place).spots]


def _spot(body: BodyNow, spot: Spot, stance: Stance, now: Now) -> SpotRow:
    suggestion = _suggestion(body)
    suggested = suggestion is not None and suggestion.spot == spot
    used = sites.used(body.uses.last_used.get(spot.id), now)
    name = sites.spot_title(spot.id.partition("/")[2])
    detail = fill(tr("Suggested. %1"), used) if suggested else used
    return SpotRow(spot.id, name, detail, suggested, spot.id == stance.chosen)
