"""Drawings of the resources as they are drawn: strokes with paths of absolute M, L, C and Z only.

A stroke names its colours by tokens of the theme; which colour a token has is the window's business.
"""

import json
import re
from functools import cache, lru_cache
from typing import Any

from PySide6.QtGui import QPainterPath

from kineret_gui.device.paths import resources
from kineret_gui.diary.frozen import frozen

_REMEMBERED = 256  # paths
_PART = re.compile(r"([MLCZ])([^MLCZ]*)")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")


@frozen
class Stroke:
    """One path of a drawing; `fill` and `line` are tokens, empty for none.

    follows  whether it moves with the mark of a syringe; `below` and `above`: only what lies on that side of the mark
    """

    path: str
    fill: str = ""
    line: str = ""
    width: float = 2.0
    dashes: tuple[float, ...] = ()
    follows: bool = False
    side: str = ""


@frozen
class Label:
    """A few words in a drawing: which ones is said by their key, `align` names the side that x is on."""

    key: str
    x: float
    y: float
    token: str = "ink"
    align: str = "middle"
    strong: bool = False
    follows: bool = False


@frozen
class Mark:
    """The scale of a syringe: the y of 0 mg, and the units from each mg to the next."""

    zero: float
    per_mg: float

    def at(self, milligrams: int) -> float:
        return self.zero - self.per_mg * milligrams


@frozen
class StrokeDrawing:
    """A whole drawing, in units of its own; a corner rounds off what is drawn to its edge."""

    width: float
    height: float
    strokes: tuple[Stroke, ...]
    labels: tuple[Label, ...] = ()
    corner: float = 0.0
    mark: Mark | None = None


@cache
def stroke_drawing(name: str) -> StrokeDrawing:
    """A drawing by its name. Raises FileNotFoundError where there is none."""
    data: dict[str, Any] = json.loads((resources() / "drawings" / f"{name}.json").read_text("utf-8"))
    return StrokeDrawing(
        width=data["size"][0],
        height=data["size"][1],
        strokes=tuple(Stroke(**{**one, "dashes": tuple(one.get("dashes", ()))}) for one in data["strokes"]),
        labels=tuple(Label(**one) for one in data.get("labels", ())),
        corner=data.get("corner", 0.0),
        mark=Mark(*data["mark"]) if "mark" in data else None,
    )


@lru_cache(_REMEMBERED)
def painter_path(path: str) -> QPainterPath:
    """The path as Qt draws it."""
    drawn = QPainterPath()
    for command, rest in _PART.findall(path):
        numbers = [float(number) for number in _NUMBER.findall(rest)]
        match command:
            case "M":
                drawn.moveTo(*numbers)
            case "L":
                drawn.lineTo(*numbers)
            case "C":
                drawn.cubicTo(*numbers)
            case _:
                drawn.closeSubpath()
    return drawn
