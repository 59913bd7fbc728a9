"""Outlines as boxes, shifted and mirrored."""

from kineret_gui.diary.outline import Box, around, box, mirrored, moved

CORNER = "M 10.0 20.0 L 30.0 20.0 L 30.0 60.0 Z"


def test_a_box_holds_the_points_of_an_outline():
    assert box(CORNER) == Box(10, 20, 20, 40)
    assert (box(CORNER).right, box(CORNER).bottom) == (30, 60)


def test_a_box_around_several_holds_them_all():
    assert around([Box(0, 0, 10, 10), Box(5, 20, 30, 5)]) == Box(0, 0, 35, 25)


def test_an_outline_is_shifted():
    assert moved(CORNER, 1, -20) == "M 11.0 0.0 L 31.0 0.0 L 31.0 40.0 Z"


def test_an_outline_is_mirrored():
    assert mirrored(CORNER, 100) == "M 90.0 20.0 L 70.0 20.0 L 70.0 60.0 Z"
