"""One place of the body drawn large, with its spots as numbered dots. Pure."""

from dataclasses import asdict, field

from kineret_gui.diary.facts.site import Figure, Place
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.outline import Box, box, moved
from kineret_gui.screens.body.drawn_side import frame_of
from kineret_gui.wording.left_and_right import Perspective

_AROUND, _HEIGHT = 14.0, 80.0  # units beside the place, and of the height that is shown at least
LARGER = 3.0  # than on the whole figure, where both are as wide as the page


@frozen
class LimbView:
    """The drawing around one place; all paths lie in it from 0 on. Dots lie `across` and `down`, from 0 to 1."""

    width: float = 1.0
    height: float = 1.0
    outline: str = ""
    details: str = ""
    place: str = ""
    dots: tuple[tuple[str, float, float], ...] = field(default_factory=tuple)


def limb_view(figure: Figure, place: Place, seen: Perspective) -> LimbView:
    """Return the place as it is seen; its dots in the order of its spots."""
    outline = seen.path(place.outline, figure)
    frame = _frame(box(outline), frame_of(figure).width / LARGER)
    drawn = figure.views[place.view]

    def here(path: str) -> str:
        return moved(seen.path(path, figure), -frame.x, -frame.y)

    return LimbView(
        width=frame.width,
        height=frame.height,
        outline=" ".join(here(path) for path in drawn.outline),
        details=" ".join(here(path) for path in drawn.details),
        place=here(place.outline),
        dots=tuple(
            (spot.id, (seen.across(spot.x, figure) - frame.x) / frame.width, (spot.y - frame.y) / frame.height)
            for spot in place.spots
        ),
    )


def limb_for_qml(view: LimbView, suggested: str, chosen: str, *, rests: bool) -> dict[str, object]:
    """Return the view as mappings; `suggested` and `chosen` are ids of spots, or empty; `rests` tells of the place."""
    dots = [
        {"number": number, "across": across, "down": down, "suggested": id == suggested, "chosen": id == chosen}
        for number, (id, across, down) in enumerate(view.dots, 1)
    ]
    return {**asdict(view), "dots": dots, "rests": rests}


def no_limb() -> dict[str, object]:
    """Return what is drawn while no place is open: nothing."""
    return limb_for_qml(LimbView(), "", "", rests=False)


def _frame(around: Box, width: float) -> Box:
    height = max(around.height + 2 * _AROUND, _HEIGHT)
    middle_x, middle_y = around.x + around.width / 2, around.y + around.height / 2
    return Box(middle_x - width / 2, middle_y - height / 2, width, height)
