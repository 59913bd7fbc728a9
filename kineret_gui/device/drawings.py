"""The drawn bodies, read from the resources."""

import json

from kineret_gui.device.paths import resources
from kineret_gui.diary.person import FigureKind
from kineret_gui.diary.site import Figure, figure_from


def figure(kind: FigureKind) -> Figure:
    """The adult or the child, with its places and spots."""
    return figure_from(json.loads((resources() / "body" / f"{kind.value}.json").read_text("utf-8")))
