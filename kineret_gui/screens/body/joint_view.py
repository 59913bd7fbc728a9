"""The whole body with its joints, in numbers and words. Pure: tested as tables."""

from collections.abc import Collection, Mapping

from kineret_gui.diary.facts.joint import JOINTS
from kineret_gui.diary.facts.site import Figure
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.outline import Box
from kineret_gui.wording import joints
from kineret_gui.wording.left_and_right import Eyes, Letter, Perspective, perspective_text


@frozen
class JointRow:
    """One joint. `fromLeft` and `fromTop` are parts of the drawing's width and height, from 0 to 1."""

    id: str
    words: str
    sore: bool
    swollen: bool
    fromLeft: float
    fromTop: float


@frozen
class JointDrawing:
    """The whole figure from the front: SVG paths and their size in the units of the drawing, and where left is."""

    outline: str
    details: str
    width: float
    height: float
    letters: tuple[Letter, ...] = ()
    eyes: str = ""


def joint_drawing(figure: Figure, eyes: Eyes, left_of: str) -> JointDrawing:
    """The figure that the joints lie on."""
    seen = Perspective("front", eyes)
    drawn = figure.views[seen.side]
    return JointDrawing(
        outline=" ".join(seen.path(path, figure) for path in drawn.outline),
        details=" ".join(seen.path(path, figure) for path in drawn.details),
        width=figure.width,
        height=figure.height,
        letters=seen.letters(figure, Box(0, 0, figure.width, figure.height)),
        eyes=perspective_text(seen, left_of),
    )


def joint_rows(
    figure: Figure,
    points: Mapping[str, tuple[float, float]],
    sore: Collection[str],
    swollen: Collection[str],
    eyes: Eyes,
) -> tuple[JointRow, ...]:
    """Every joint from head to toe. `points` lie in the front view of the figure, in the units of its drawing."""
    seen = Perspective("front", eyes)
    return tuple(
        JointRow(
            id=id,
            words=joints.joint(id),
            sore=id in sore,
            swollen=id in swollen,
            fromLeft=seen.across(points[id][0], figure) / figure.width,
            fromTop=points[id][1] / figure.height,
        )
        for id in JOINTS
    )
