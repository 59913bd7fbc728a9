"""Lines and dots that fill an outline, cut to it: what tells areas apart where colours are not seen. Pure."""

import math
import re
from functools import lru_cache

Point = tuple[float, float]

_REMEMBERED = 256  # fillings; those of both figures, seen from both sides, are some 150
_STEPS = 6  # straight pieces of one curve; the eye sees no corner at three times the size
_COMMAND = re.compile(r"([MLCZ])([^MLCZ]*)")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")


@lru_cache(_REMEMBERED)
def corners(path: str) -> tuple[Point, ...]:
    """Return an outline of one part as a polygon."""
    points: list[Point] = []
    for command, text in _COMMAND.findall(path):
        numbers = [float(number) for number in _NUMBER.findall(text)]
        given = list(zip(numbers[0::2], numbers[1::2], strict=True))
        if command == "C":
            for at in range(0, len(given), 3):
                points += _curve(points[-1], *given[at : at + 3])
        else:
            points += given
    return tuple(points)


@lru_cache(_REMEMBERED)
def middle(path: str) -> Point:
    """Return the centre of gravity of an outline."""
    polygon = corners(path)
    area = across = down = 0.0
    for (x1, y1), (x2, y2) in zip(polygon, (*polygon[1:], polygon[0]), strict=True):
        cross = x1 * y2 - x2 * y1
        area, across, down = area + cross, across + (x1 + x2) * cross, down + (y1 + y2) * cross
    return across / (3 * area), down / (3 * area)


@lru_cache(_REMEMBERED)
def hatched(path: str, degrees: float, gap: float) -> str:
    """Return straight lines through an outline, `gap` units apart; the angle counts against the clock."""
    turn = math.radians(degrees)
    turned = [_turned(point, turn) for point in corners(path)]
    lines: list[str] = []
    for height in _heights(turned, gap):
        for left, right in spans(turned, height):
            (x1, y1), (x2, y2) = _turned((left, height), -turn), _turned((right, height), -turn)
            lines.append(f"M {x1:.1f},{y1:.1f} L {x2:.1f},{y2:.1f}")
    return " ".join(lines)


@lru_cache(_REMEMBERED)
def dotted(path: str, gap: float) -> str:
    """Return dots within an outline, `gap` units apart, as short strokes that are drawn with round ends."""
    polygon = list(corners(path))
    dots: list[str] = []
    for row, y in enumerate(_heights(polygon, gap)):
        for left, right in spans(polygon, y):
            first = math.ceil((left + 1) / gap) * gap + (gap / 2 if row % 2 else 0)
            for step in range(max(0, int((right - 1 - first) // gap) + 1)):
                x = first + step * gap
                dots.append(f"M {x:.1f},{y:.1f} L {x + 0.1:.1f},{y:.1f}")
    return " ".join(dots)


def spans(polygon: list[Point] | tuple[Point, ...], y: float) -> list[tuple[float, float]]:
    """Return the pieces of a horizontal line that lie within a polygon, from left to right."""
    crossings = sorted(
        x1 + (y - y1) * (x2 - x1) / (y2 - y1)
        for (x1, y1), (x2, y2) in zip(polygon, (*polygon[1:], polygon[0]), strict=True)
        if (y1 <= y) != (y2 <= y)
    )
    return list(zip(crossings[0::2], crossings[1::2], strict=True))


def _heights(polygon: list[Point], gap: float) -> list[float]:
    """Every `gap` units a height at which the polygon lies; the same ones for all polygons, so that lines go on."""
    lowest, highest = min(y for _, y in polygon), max(y for _, y in polygon)
    first = math.floor(lowest / gap) + 1
    return [at * gap for at in range(first, math.ceil(highest / gap))]


def _curve(start: Point, first: Point, second: Point, end: Point) -> list[Point]:
    return [_on_curve((start, first, second, end), step / _STEPS) for step in range(1, _STEPS + 1)]


def _on_curve(points: tuple[Point, Point, Point, Point], t: float) -> Point:
    shares = ((1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t**2, t**3)
    x = sum(share * point[0] for share, point in zip(shares, points, strict=True))
    return x, sum(share * point[1] for share, point in zip(shares, points, strict=True))


def _turned(point: Point, turn: float) -> Point:
    (x, y), cosine, sine = point, math.cos(turn), math.sin(turn)
    return x * cosine - y * sine, x * sine + y * cosine
