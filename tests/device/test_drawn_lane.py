"""The marks of a lane look the same whatever was drawn before them."""

from itertools import product

import pytest
from PySide6.QtCore import QRect, QSize

from kineret_gui.device.drawn_lane import lane
from kineret_gui.screens.pictures.axis import encoded
from kineret_gui.screens.pictures.axis_doses import MARKS

COLOURS = {"ink": "111111", "accent": "2255aa", "good": "22aa55", "line": "778899", "goodTint": "ddffdd"}
SIZE = QSize(200, 40)
LEFT, RIGHT = QRect(0, 0, 100, 40), QRect(100, 0, 100, 40)


def each_kind(across):
    """Every mark there is, in the middle of one half of the lane."""
    for name in (*MARKS.values(), "plus", "date", "open", "diamond", "point"):
        yield [name, across, 0.5, "good"]
    yield ["column", across - 0.02, across + 0.02, 0.3, "accent"]
    yield ["bar", across - 0.1, across + 0.1, 0.5, "good", True]
    yield ["band", across - 0.1, across + 0.1, 0.2, 0.8, "goodTint"]
    yield ["line", [across - 0.1, 0.2, across + 0.1, 0.8], "accent"]


def drawn(*marks, days):
    return lane({**COLOURS, "marks": encoded(marks, days)}, SIZE)


@pytest.mark.parametrize("days", [14, 365])
def test_a_mark_looks_as_if_it_was_drawn_alone(qapp, days):
    before, after = list(each_kind(0.25)), list(each_kind(0.75))
    alone = [drawn(mark, days=days).copy(RIGHT) for mark in after]
    assert all(image != drawn(days=days).copy(RIGHT) for image in alone)
    for one, (number, other) in product(before, enumerate(after)):
        both = drawn(one, other, days=days)
        assert both.copy(LEFT) == drawn(one, days=days).copy(LEFT), (one, other)
        assert both.copy(RIGHT) == alone[number], (one, other)


@pytest.mark.parametrize(("line", "ink"), [("778899", "111111"), ("111111", "111111")])
def test_a_band_that_has_no_colour_of_its_own_is_hatched(qapp, line, ink):
    """In high contrast a tint is the ground, and a line has the colour of what is written."""
    colours = {**COLOURS, "line": line, "ink": ink, "goodTint": "ffffff"}
    marks = encoded([["band", 0.0, 1.0, 0.2, 0.8, "goodTint"]], 14)
    image = lane({**colours, "marks": marks}, SIZE)
    seen = {image.pixelColor(x, 20).name() for x in range(40, 160)}
    assert (f"#{ink}" in seen) == (line == ink)
