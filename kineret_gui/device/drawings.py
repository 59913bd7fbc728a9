"""Drawings of the program, read from the resources."""

import json
from collections.abc import Mapping

from kineret_gui.device.paths import resources
from kineret_gui.diary.facts.person import FigureKind
from kineret_gui.diary.facts.photo import Picture
from kineret_gui.diary.facts.site import Figure, figure_from

_DEMO_SIZE = 640, 480  # pixels


def figure(kind: FigureKind) -> Figure:
    """The adult or the child, with its places and spots."""
    return figure_from(json.loads((resources() / "body" / f"{kind.value}.json").read_text("utf-8")))


def joint_points(kind: FigureKind) -> Mapping[str, tuple[float, float]]:
    """Return where each joint lies in the front view of a figure, in the units of its drawing."""
    points = json.loads((resources() / "body" / "joints.json").read_text("utf-8"))[kind.value]
    return {id: (x, y) for id, (x, y) in points.items()}


def invented_reaction() -> Picture:
    """The drawing that stands for a photo in the diary of the invented person."""
    return Picture((resources() / "demo" / "reaction.jpg").read_bytes(), *_DEMO_SIZE)
