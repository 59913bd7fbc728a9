"""The drawn bodies and their places, checked as data: what is drawn must be what can be pressed."""

import json
import re
from itertools import combinations, pairwise
from math import hypot
from pathlib import Path

import pytest

BODY = Path(__file__).parent.parent / "resources" / "body"
NAMES = ("adult", "child")
FIGURES = {name: json.loads((BODY / f"{name}.json").read_text("utf-8")) for name in NAMES}
VIEWS = ("front", "back")
RING = [
    "abdomen-upper-left",
    "thigh-front-right",
    "arm-outer-left",
    "abdomen-lower-right",
    "thigh-outer-left",
    "buttock-right",
    "abdomen-upper-right",
    "thigh-front-left",
    "arm-outer-right",
    "abdomen-lower-left",
    "thigh-outer-right",
    "buttock-left",
    "arm-back-left",
    "arm-back-right",
]
SPOTS = {
    "adult": {
        "abdomen-upper": "inner middle outer",
        "abdomen-lower": "inner middle outer",
        "thigh-front": "upper-inner upper-outer middle-inner middle-outer",
        "thigh-outer": "upper middle",
        "arm-outer": "upper middle lower",
        "buttock": "upper middle outer",
        "arm-back": "upper lower",
    },
    "child": {
        "abdomen-upper": "middle",
        "abdomen-lower": "middle",
        "thigh-front": "upper-outer middle-outer",
        "thigh-outer": "middle",
        "arm-outer": "middle",
        "buttock": "middle",
        "arm-back": "upper",
    },
}
NUMBER = r"-?\d+(?:\.\d)?"
POINT = rf"{NUMBER},{NUMBER}"
SHAPE = rf"M {POINT}(?: L {POINT}| C {POINT} {POINT} {POINT})+"
STEPS = 10  # points taken on each curve
CLEAR_OF_NAVEL = 18  # units between the middle of the navel and the nearest place
APART, INSIDE = 14, 7  # units between two spots of an adult's place, and from a spot to the edge

each_figure = pytest.mark.parametrize("figure", FIGURES.values(), ids=NAMES)


def curves(path):
    """The path as cubic curves of four points each; a line becomes a straight curve."""
    points = [complex(*map(float, point.split(","))) for point in re.findall(POINT, path)]
    commands = re.findall("[MLC]", path)
    at, drawn = points[0], []
    rest = iter(points[1:])
    for command in commands[1:]:
        handles = (next(rest), next(rest)) if command == "C" else ()
        end = next(rest)
        drawn.append((at, *(handles or (at + (end - at) / 3, end - (end - at) / 3)), end))
        at = end
    return drawn


def polygon(path):
    return [
        (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t**2 * c + t**3 * d
        for a, b, c, d in curves(path)
        for t in (step / STEPS for step in range(STEPS))
    ]


def edges(corners):
    return pairwise([*corners, corners[0]])


def surrounds(corners, point):
    """Whether a line from the point to the right crosses the edge an odd number of times."""
    crossings = (
        a.real + (point.imag - a.imag) / (b.imag - a.imag) * (b.real - a.real)
        for a, b in edges(corners)
        if (a.imag > point.imag) != (b.imag > point.imag)
    )
    return sum(crossing > point.real for crossing in crossings) % 2 == 1


def distance_to_edge(corners, point):
    def to_side(a, b):
        length = abs(b - a)
        along = ((point - a) * (b - a).conjugate()).real / length**2 if length else 0
        return abs(point - a - (b - a) * min(1, max(0, along)))

    return min(to_side(a, b) for a, b in edges(corners))


def cross(first, second):
    """Whether two sides, each a pair of points, cross."""
    (a, b), (c, d) = first, second
    return on_the_left(a, b, c) != on_the_left(a, b, d) and on_the_left(c, d, a) != on_the_left(c, d, b)


def on_the_left(start, end, point):
    return ((end - start).conjugate() * (point - start)).imag > 0


def far_apart(one, other):
    """Whether an upright or level line separates the two."""
    return any(
        max(map(along, here)) < min(map(along, there))
        for along in (lambda point: point.real, lambda point: point.imag)
        for here, there in ((one, other), (other, one))
    )


def overlap(one, other):
    return not far_apart(one, other) and (
        any(cross(first, second) for first in edges(one) for second in edges(other))
        or surrounds(one, other[0])
        or surrounds(other, one[0])
    )


def mirrored(curve, width):
    return tuple(complex(round(width - point.real, 1), point.imag) for point in curve)


def either_way(drawn):
    """Curves without regard to order and direction."""
    return {min(curve, curve[::-1], key=lambda ends: [(p.real, p.imag) for p in ends]) for curve in drawn}


def kind_and_side(place):
    return place["id"].rsplit("-", 1)


def position(spot):
    return complex(spot["x"], spot["y"])


def spot_ids(figure):
    return [spot["id"] for place in figure["places"] for spot in place["spots"]]


def paths(figure):
    closed = [path for view in VIEWS for path in figure["views"][view]["outline"]]
    closed += [place["outline"] for place in figure["places"]]
    return closed, [path for view in VIEWS for path in figure["views"][view]["details"]]


@each_figure
def test_paths_use_only_what_qt_quick_shapes_reads(figure):
    closed, open_strokes = paths(figure)
    assert [path for path in closed if not re.fullmatch(SHAPE + " Z", path)] == []
    assert [path for path in open_strokes if not re.fullmatch(SHAPE, path)] == []


@each_figure
def test_closed_paths_end_where_they_began(figure):
    closed, _ = paths(figure)
    assert [path for path in closed if curves(path)[0][0] != curves(path)[-1][-1]] == []


@each_figure
def test_the_drawing_lies_on_the_page(figure):
    width, height = figure["size"]
    drawn = [curve for group in paths(figure) for path in group for curve in curves(path)]
    assert all(0 < point.real < width and 0 < point.imag < height for curve in drawn for point in curve)


@each_figure
def test_places_stand_in_the_order_of_the_ring(figure):
    assert [place["id"] for place in figure["places"]] == RING


@pytest.mark.parametrize("name", NAMES)
def test_every_place_has_its_spots(name):
    assert {place["id"]: [spot["id"] for spot in place["spots"]] for place in FIGURES[name]["places"]} == {
        place: [f"{place}/{spot}" for spot in SPOTS[name][place.rsplit("-", 1)[0]].split()] for place in RING
    }


def test_an_adult_has_at_least_thirty_spots_even_without_the_back_of_the_arm():
    own = [place for place in FIGURES["adult"]["places"] if not place["given_by_someone_else_only"]]
    assert sum(len(place["spots"]) for place in own) >= 30


def test_a_child_has_fewer_spots_all_of_them_known_from_the_adult():
    adult, child = (set(spot_ids(FIGURES[name])) for name in NAMES)
    assert child < adult


@each_figure
def test_only_the_back_of_the_arm_needs_someone_else(figure):
    someone_else = {place["id"] for place in figure["places"] if place["given_by_someone_else_only"]}
    assert someone_else == {"arm-back-left", "arm-back-right"}


@each_figure
def test_left_and_right_are_the_persons_own(figure):
    for place in figure["places"]:
        kind, side = kind_and_side(place)
        assert place["view"] == ("back" if kind in ("buttock", "arm-back") else "front")
        on_the_right = (side == "left") == (place["view"] == "front")
        middle = figure["size"][0] / 2
        assert all((point.real > middle) == on_the_right for point in polygon(place["outline"])), place["id"]


@each_figure
@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("part", ["outline", "details"])
def test_the_body_is_the_same_on_both_sides(figure, view, part):
    drawn = [curve for path in figure["views"][view][part] for curve in curves(path)]
    assert either_way(drawn) == either_way(mirrored(curve, figure["size"][0]) for curve in drawn)


@each_figure
def test_left_and_right_places_mirror_each_other(figure):
    width = figure["size"][0]
    places = {place["id"]: place for place in figure["places"]}
    for left in (place for place in figure["places"] if kind_and_side(place)[1] == "left"):
        right = places[kind_and_side(left)[0] + "-right"]
        flipped = [mirrored(curve, width) for curve in curves(left["outline"])]
        assert either_way(flipped) == either_way(curves(right["outline"])), left["id"]
        flipped_spots = mirrored(map(position, left["spots"]), width)
        assert flipped_spots == tuple(map(position, right["spots"])), left["id"]


@each_figure
def test_places_of_one_view_never_overlap(figure):
    outlines = [(place["view"], place["id"], polygon(place["outline"])) for place in figure["places"]]
    assert [
        (one, other)
        for (view, one, here), (other_view, other, there) in combinations(outlines, 2)
        if view == other_view and overlap(here, there)
    ] == []


@each_figure
def test_every_place_lies_within_the_body(figure):
    for place in figure["places"]:
        body = [polygon(path) for path in figure["views"][place["view"]]["outline"]]
        outline = polygon(place["outline"])
        assert any(all(surrounds(part, point) for point in outline) for part in body), place["id"]
        assert not any(surrounds(outline, point) for part in body for point in part), place["id"]


@each_figure
def test_every_spot_lies_well_inside_its_place(figure):
    for place in figure["places"]:
        outline = polygon(place["outline"])
        for spot in place["spots"]:
            assert surrounds(outline, position(spot)), spot["id"]
            assert distance_to_edge(outline, position(spot)) >= INSIDE, spot["id"]


@each_figure
def test_spots_of_one_place_can_be_told_apart(figure):
    for place in figure["places"]:
        for one, other in combinations(place["spots"], 2):
            assert hypot(one["x"] - other["x"], one["y"] - other["y"]) >= APART, (one["id"], other["id"])


@each_figure
def test_the_navel_and_the_skin_around_it_are_no_place(figure):
    middle = figure["size"][0] / 2
    strokes = [polygon(path) for path in figure["views"]["front"]["details"]]
    navel = [sum(drawn) / len(drawn) for drawn in strokes if curled_around(drawn, middle)]
    assert len(navel) == 1
    for place in (place for place in figure["places"] if place["view"] == "front"):
        outline = polygon(place["outline"])
        assert not surrounds(outline, navel[0]), place["id"]
        assert distance_to_edge(outline, navel[0]) >= CLEAR_OF_NAVEL, place["id"]


def curled_around(stroke, middle):
    """The navel is the one small stroke that curls around the middle line."""
    across = [point.real for point in stroke]
    return min(across) < middle < max(across) and max(across) - min(across) < 10
