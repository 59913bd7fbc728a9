"""One side of the body as it is drawn, with the areas of its places. Pure."""

from collections.abc import Sequence
from dataclasses import asdict, replace
from typing import Any

from kineret_gui.diary.facts.site import Figure
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.outline import Box, around, box, moved
from kineret_gui.screens.body.hatching import corners, dotted, hatched, middle, spans
from kineret_gui.screens.body.press_areas import FINGER, press_areas
from kineret_gui.wording.left_and_right import Perspective
from kineret_gui.wording.translation import tr

_ROOM = 4.0  # units of paper around the body
_BELOW = 16.0  # units of the drawing below the lowest place
_LETTERS = 12.0  # units: how high digits in an area are
_SAMPLE = (  # an area of the legend
    "M 8,2 L 22,2 C 25.3,2 28,4.7 28,8 L 28,16 C 28,19.3 25.3,22 22,22"
    " L 8,22 C 4.7,22 2,19.3 2,16 L 2,8 C 2,4.7 4.7,2 8,2 Z"
)


@frozen
class PlaceRow:
    """One place: where it lies in the drawing, and what there is to say about it.

    from_left to high  the rectangle around what can be pressed; all outlines lie in it from 0 on
    press              what can be pressed: the outline, grown to the width of a finger
    middle_x, middle_y the middle of what is written in it; `broad` is the width that there is for it
    hatching           lines that tell how long ago it was used; `hatching_in_contrast` where there are no colours
    """

    id: str
    name: str
    detail: str
    view: str
    age: str  # never, old, some, recent, resting or closed
    days: str
    suggested: bool
    free: bool
    outline: str
    from_left: float = 0.0
    from_top: float = 0.0
    wide: float = 0.0
    high: float = 0.0
    press: str = ""
    middle_x: float = 0.0
    middle_y: float = 0.0
    broad: float = 0.0
    hatching: str = ""
    hatching_in_contrast: str = ""


def frame_of(figure: Figure) -> Box:
    """Return the part of the drawing that is shown: from the head to below the lowest place, with both hands."""
    body = around([box(path) for view in figure.views.values() for path in view.outline])
    lowest = max(box(place.outline).bottom for place in figure.places)
    left = max(0.0, min(body.x, figure.width - body.right) - _ROOM)
    top = body.y - _ROOM
    return Box(left, top, figure.width - 2 * left, lowest + _BELOW - top)


def side_for_qml(figure: Figure, seen: Perspective) -> dict[str, Any]:
    """Return the drawing of a side as a mapping: its outlines and its L and R."""
    frame, drawn = frame_of(figure), figure.views[seen.side]
    return {
        "outline": " ".join(_seen(path, figure, seen, frame) for path in drawn.outline),
        "details": " ".join(_seen(path, figure, seen, frame) for path in drawn.details),
        "letters": [asdict(letter) for letter in seen.letters(figure, frame)],
    }


def areas_of(rows: Sequence[PlaceRow], figure: Figure, seen: Perspective) -> tuple[PlaceRow, ...]:
    """Return those of the rows that lie on a side, each with where and how it is drawn there."""
    frame = frame_of(figure)
    outlines = {row.id: _seen(row.outline, figure, seen, frame) for row in rows if row.view == seen.side}
    presses = press_areas(outlines, frame.width)
    return tuple(_area(row, outlines[row.id], presses[row.id]) for row in rows if row.id in outlines)


def least_width(areas: Sequence[PlaceRow], width: float) -> float:
    """The pixels at which a drawing of that width shows each of the areas as wide as a finger."""
    return max((FINGER / area.wide * width for area in areas), default=0.0)


def _area(row: PlaceRow, outline: str, press: str) -> PlaceRow:
    pressed, room = box(press), _room_for_letters(outline)

    def here(path: str) -> str:
        return moved(path, -pressed.x, -pressed.y)

    return replace(
        row,
        from_left=pressed.x,
        from_top=pressed.y,
        wide=pressed.width,
        high=pressed.height,
        outline=here(outline),
        press=here(press),
        middle_x=room.x + room.width / 2 - pressed.x,
        middle_y=room.y + room.height / 2 - pressed.y,
        broad=room.width,
        hatching=here(lines(row.age, outline)),
        hatching_in_contrast=here(lines_in_contrast(row.age, outline)),
    )


def _room_for_letters(outline: str) -> Box:
    """Return the room that a line of letters has around the middle of an outline."""
    x, y = middle(outline)
    heights = (y - _LETTERS / 2, y, y + _LETTERS / 2)
    here = [span for height in heights for span in spans(corners(outline), height) if span[0] <= x <= span[1]]
    left, right = max(left for left, _ in here), min(right for _, right in here)
    return Box(left, y - _LETTERS / 2, right - left, _LETTERS)


def legend_for_qml() -> list[dict[str, object]]:
    """Return what the shades and lines mean, each as a small area of its kind."""
    meanings = (
        ("never", tr("Next"), True),
        ("old", tr("11 days or more, or not used yet"), False),
        ("some", tr("4 to 10 days"), False),
        ("recent", tr("3 days or less"), False),
        ("resting", tr("No injection here now"), False),
    )
    return [
        {
            "age": age,
            "words": words,
            "suggested": suggested,
            "outline": _SAMPLE,
            "hatching": lines(age, _SAMPLE),
            "inContrast": lines_in_contrast(age, _SAMPLE),
        }
        for age, words, suggested in meanings
    ]


def lines(age: str, outline: str) -> str:
    """No lines where it may go again, a few where it may soon, and many where it just went."""
    if age == "recent":
        return hatched(outline, 45, 6)
    return hatched(outline, -45, 12) if age == "some" else ""


def lines_in_contrast(age: str, outline: str) -> str:
    if age == "recent":
        return f"{hatched(outline, 45, 6)} {hatched(outline, -45, 6)}"
    return dotted(outline, 9) if age in {"old", "never"} else lines(age, outline)


def _seen(path: str, figure: Figure, seen: Perspective, frame: Box) -> str:
    return moved(seen.path(path, figure), -frame.x, -frame.y)
