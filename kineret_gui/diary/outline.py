"""Outlines of the drawn body: SVG paths of absolute M, L, C and Z only, as resources/body holds them.

The same outlines are asked for at every look at the clock, so what was worked out once is remembered.
"""

import re
from collections.abc import Callable
from functools import lru_cache

from kineret_gui.diary.frozen import frozen

_REMEMBERED = 1024  # outlines; one figure with all its places and their hatching, seen as everyone does, is some 500
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")


@frozen
class Box:
    """A rectangle in the units of the drawing."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height


@lru_cache(_REMEMBERED)
def moved(path: str, dx: float, dy: float) -> str:
    """The same outline, shifted."""
    return _mapped(path, lambda x: x + dx, lambda y: y + dy)


@lru_cache(_REMEMBERED)
def mirrored(path: str, width: float) -> str:
    """The same outline as in a mirror, on a drawing of that width."""
    return _mapped(path, lambda x: width - x, lambda y: y)


@lru_cache(_REMEMBERED)
def box(path: str) -> Box:
    """The rectangle around an outline, by its points; curves of our own stay within theirs closely enough."""
    numbers = [float(number) for number in _NUMBER.findall(path)]
    xs, ys = numbers[0::2], numbers[1::2]
    return Box(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))


def around(boxes: list[Box]) -> Box:
    """The rectangle around several."""
    x, y = min(b.x for b in boxes), min(b.y for b in boxes)
    return Box(x, y, max(b.right for b in boxes) - x, max(b.bottom for b in boxes) - y)


def _mapped(path: str, move_x: Callable[[float], float], move_y: Callable[[float], float]) -> str:
    numbers = list(map(float, _NUMBER.findall(path)))
    numbers[0::2] = map(move_x, numbers[0::2])
    numbers[1::2] = map(move_y, numbers[1::2])
    return _NUMBER.sub("%.1f", path) % tuple(numbers)
