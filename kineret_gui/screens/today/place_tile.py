"""The place of an injection as a small picture: a square cut out of the body around it. Pure."""

from kineret_gui.diary.facts.person import Person
from kineret_gui.diary.facts.site import Figure
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.outline import Box, box, moved
from kineret_gui.wording.left_and_right import Perspective, eyes_at_home

_SHARE, _SMALLEST = 1.6, 185.0  # sides of the square: in parts of the place, and at least, in units of the figure


@frozen
class PlaceTile:
    """All paths lie in a square of that side, from 0 on. The spot lies `across` and `down`, in parts of it."""

    side: float = 1.0
    outline: str = ""
    details: str = ""
    place: str = ""
    across: float = 0.0
    down: float = 0.0


def place_tile(figure: Figure, person: Person, spot_id: str | None) -> PlaceTile:
    """Return the picture as this person sees it; nothing where the figure has no such spot."""
    place = next((one for one in figure.places for spot in one.spots if spot.id == spot_id), None)
    if place is None:
        return PlaceTile()
    spot = next(one for one in place.spots if one.id == spot_id)
    seen = Perspective(place.view, eyes_at_home(person))
    outline = seen.path(place.outline, figure)
    frame = _square(box(outline))
    drawn = figure.views[place.view]

    def here(path: str) -> str:
        return moved(seen.path(path, figure), -frame.x, -frame.y)

    return PlaceTile(
        side=frame.width,
        outline=" ".join(here(path) for path in drawn.outline),
        details=" ".join(here(path) for path in drawn.details),
        place=here(place.outline),
        across=(seen.across(spot.x, figure) - frame.x) / frame.width,
        down=(spot.y - frame.y) / frame.height,
    )


def _square(around: Box) -> Box:
    side = max(_SHARE * around.width, _SHARE * around.height, _SMALLEST)
    return Box(around.x + (around.width - side) / 2, around.y + (around.height - side) / 2, side, side)
