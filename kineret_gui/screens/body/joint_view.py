"""The whole body with its joints, in numbers and words. Pure: tested as tables."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from kineret_gui.diary.joint import JOINTS
from kineret_gui.diary.site import Figure
from kineret_gui.screens.body.outline import mirrored
from kineret_gui.screens.words import joints

_SIDE = "front"


@dataclass(frozen=True, slots=True)
class JointRow:
    """One joint. `fromLeft` and `fromTop` are parts of the drawing's width and height, from 0 to 1."""

    id: str
    words: str
    sore: bool
    swollen: bool
    fromLeft: float
    fromTop: float


@dataclass(frozen=True, slots=True)
class JointDrawing:
    """The whole figure from the front as in a mirror: SVG paths and their size in the units of the drawing."""

    outline: str
    details: str
    width: float
    height: float


def joint_drawing(figure: Figure) -> JointDrawing:
    """The figure that the joints lie on."""
    drawn = figure.views[_SIDE]
    return JointDrawing(
        outline=" ".join(mirrored(path, figure.width) for path in drawn.outline),
        details=" ".join(mirrored(path, figure.width) for path in drawn.details),
        width=figure.width,
        height=figure.height,
    )


def joint_rows(
    figure: Figure, points: Mapping[str, tuple[float, float]], sore: Collection[str], swollen: Collection[str]
) -> tuple[JointRow, ...]:
    """Every joint from head to toe. `points` lie in the front view of the figure, in the units of its drawing."""
    return tuple(
        JointRow(
            id=id,
            words=joints.joint(id),
            sore=id in sore,
            swollen=id in swollen,
            fromLeft=1 - points[id][0] / figure.width,
            fromTop=points[id][1] / figure.height,
        )
        for id in JOINTS
    )
