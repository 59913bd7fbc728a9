"""The areas of the drawn body: told apart without colours, and as large as a finger, none over another."""

from itertools import pairwise

import pytest

from kineret_gui.device.drawings import figure
from kineret_gui.diary.facts.person import FigureKind
from kineret_gui.screens.body.drawn_side import frame_of, legend_for_qml, lines, lines_in_contrast
from kineret_gui.screens.body.hatching import corners, dotted, hatched, middle, spans
from kineret_gui.screens.body.press_areas import press_areas

SQUARE = "M 0,0 L 20,0 L 20,20 L 0,20 Z"
FIGURES = [figure(kind) for kind in FigureKind]
SIDES = [(body, side) for body in FIGURES for side in body.views]
each_side = pytest.mark.parametrize(("body", "side"), SIDES, ids=[f"{body.name}-{side}" for body, side in SIDES])
HEIGHTS = [height / 2 for height in range(1440)]


def outlines_of(body, side):
    return {place.id: place.outline for place in body.places if place.view == side}


def points_of(path):
    return [tuple(map(float, pair.split(","))) for pair in path.split() if "," in pair]


def lies_within(point, polygon, by=0.3):
    x, y = point
    near = [span for shift in (-by, 0, by) for span in spans(polygon, y + shift)]
    return any(left - by <= x <= right + by for left, right in near)


def test_lines_are_cut_to_the_outline():
    assert hatched(SQUARE, 0, 8) == "M 0.0,8.0 L 20.0,8.0 M 0.0,16.0 L 20.0,16.0"


def test_lines_leave_out_what_an_outline_goes_around():
    around = "M 0,0 L 30,0 L 30,20 L 20,20 L 20,5 L 10,5 L 10,20 L 0,20 Z"
    assert hatched(around, 0, 12) == "M 0.0,12.0 L 10.0,12.0 M 20.0,12.0 L 30.0,12.0"


def test_dots_stand_in_the_gaps_of_the_row_above():
    dots = points_of(dotted(SQUARE, 8))[::2]
    assert dots == [(8, 8), (16, 8), (12, 16)]


def test_the_middle_is_where_an_outline_balances():
    assert middle(SQUARE) == (10, 10)
    assert middle("M 0,0 L 30,0 L 0,30 Z") == (10, 10)


@each_side
@pytest.mark.parametrize("draws", [lines, lines_in_contrast])
@pytest.mark.parametrize("age", ["old", "some", "recent"])
def test_no_line_leaves_its_area(body, side, draws, age):
    for outline in outlines_of(body, side).values():
        polygon = corners(outline)
        assert all(lies_within(point, polygon) for point in points_of(draws(age, outline)))


@each_side
def test_no_two_areas_are_pressed_at_one_point(body, side):
    presses = press_areas(outlines_of(body, side), body.width)
    for height in HEIGHTS:
        here = sorted(span for press in presses.values() for span in spans(corners(press), height))
        assert all(first[1] <= second[0] + 0.1 for first, second in pairwise(here)), height


@each_side
def test_what_is_drawn_is_pressed(body, side):
    outlines = outlines_of(body, side)
    for name, press in press_areas(outlines, body.width).items():
        for height in HEIGHTS:
            pressed = spans(corners(press), height)
            for left, right in spans(corners(outlines[name]), height):
                assert any(first <= left + 0.5 and right - 0.5 <= last for first, last in pressed), (name, height)


@each_side
def test_a_narrow_area_is_pressed_beside_itself_as_far_as_its_neighbours_let_it(body, side):
    outlines = outlines_of(body, side)
    for name, press in press_areas(outlines, body.width).items():
        drawn, pressed = corners(outlines[name]), corners(press)
        x, y = middle(outlines[name])
        (left, right), *_ = spans(pressed, y)
        assert left <= x <= right
        assert max(y for _, y in pressed) - min(y for _, y in pressed) >= 48, name
        if "thigh-front" not in name:  # between the outer side and the other thigh
            assert right - left >= 47.9, name
        (own_left, own_right), *_ = spans(drawn, y)
        assert right - left >= own_right - own_left - 0.1


@pytest.mark.parametrize("body", FIGURES, ids=lambda body: body.name)
def test_the_whole_body_is_shown_from_head_to_hands(body):
    frame = frame_of(body)
    for view in body.views.values():
        points = [point for path in view.outline for point in corners(path)]
        assert frame.y < min(y for _, y in points)
        assert frame.x < min(x for x, _ in points)
        assert max(x for x, _ in points) < frame.right
    assert all(max(y for _, y in corners(place.outline)) < frame.bottom for place in body.places)


def test_the_legend_names_each_state_once(qapp):
    words = [meaning["words"] for meaning in legend_for_qml()]
    assert words == [
        "Next",
        "11 days or more, or not used yet",
        "4 to 10 days",
        "3 days or less",
        "No injection here now",
    ]
