"""The outline on which a finger presses an area of the body: what is drawn, grown to the width of a finger. Pure."""

import functools
import math
from collections.abc import Mapping
from itertools import pairwise

from kineret_gui.screens.body.hatching import corners, spans

Span = tuple[float, float]

FINGER = 48.0  # units; one is a pixel at least wherever the whole figure is shown
_STEP = 3.0  # units between the heights at which the areas are looked at
_REMEMBERED = 8  # drawings: both sides of two figures, seen from either side


def press_areas(outlines: Mapping[str, str], width: float) -> dict[str, str]:
    """Return an outline to press for each, no two of them over each other, on a drawing of that width."""
    return dict(_press_areas(tuple(outlines.items()), width))


@functools.lru_cache(_REMEMBERED)
def _press_areas(outlines: tuple[tuple[str, str], ...], width: float) -> Mapping[str, str]:
    rows = {name: _rows(outline) for name, outline in outlines}
    for name in rows:
        _grow_in_height(name, rows)
    every = sorted({step for steps in rows.values() for step in steps})
    for step in every:
        here = {name: steps[step] for name, steps in rows.items() if step in steps}
        for name, span in _grown(here, width).items():
            rows[name][step] = span
    return {name: _outline(steps) for name, steps in rows.items()}


def _rows(outline: str) -> dict[int, Span]:
    """From left to right at each height; at both ends one height further, so that the whole outline lies within."""
    polygon = corners(outline)
    top, bottom = min(y for _, y in polygon), max(y for _, y in polygon)
    first, last = math.floor(top / _STEP), math.ceil(bottom / _STEP)
    rows: dict[int, Span] = {}
    for step in range(first, last + 1):
        near = [x for x, y in polygon if abs(y - step * _STEP) <= _STEP]
        cut = [x for span in spans(polygon, step * _STEP) for x in span]
        if near or cut:
            rows[step] = (min(near + cut), max(near + cut))
    return rows


def _grow_in_height(name: str, rows: Mapping[str, dict[int, Span]]) -> None:
    own = rows[name]
    while (max(own) - min(own)) * _STEP < FINGER:
        before = len(own)
        for edge, further in ((min(own), min(own) - 1), (max(own), max(own) + 1)):
            if all(_apart(own[edge], further, steps) for other, steps in rows.items() if other != name):
                own[further] = own[edge]
        if len(own) == before:
            return


def _apart(span: Span, step: int, others: Mapping[int, Span]) -> bool:
    near = [others[at] for at in (step - 1, step, step + 1) if at in others]
    return all(span[1] < left or right < span[0] for left, right in near)


def _grown(here: Mapping[str, Span], width: float) -> dict[str, Span]:
    """The areas at one height, each as wide as a finger if its neighbours leave it the room."""
    names = sorted(here, key=lambda name: here[name])
    edges = [(here[one][1] + here[next][0]) / 2 for one, next in pairwise(names)]
    between = zip(names, [0.0, *edges], [*edges, width], strict=True)
    return {name: _widened(here[name], least, most) for name, least, most in between}


def _widened(span: Span, least: float, most: float) -> Span:
    left, right = max(span[0], least), min(span[1], most)
    missing = max(0.0, FINGER - (right - left))
    left = max(least, min(left - missing / 2, most - FINGER))
    return left, min(most, max(right, left + FINGER)) if missing else right


def _outline(rows: Mapping[int, Span]) -> str:
    down = [(rows[step][1], step * _STEP) for step in sorted(rows)]
    up = [(rows[step][0], step * _STEP) for step in sorted(rows, reverse=True)]
    return "M " + " L ".join(f"{x:.1f},{y:.1f}" for x, y in (*down, *up)) + " Z"
