"""Where a window opens, on every screen that there is and with every place that was kept."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kineret_gui.device.window_place import FRAME, Area, window_place, written

LAPTOP = Area(0, 0, 1366, 768)
BESIDE = Area(1366, 0, 1920, 1080)


@pytest.mark.parametrize(
    ("scale", "height", "least"),
    [(1, 720, 480), (1.25, 566, 480), (1.5, 464, 464), (2, 336, 336)],
)
def test_on_a_small_laptop_it_fits_at_every_scale(scale, height, least):
    screen = Area(0, 0, int(1366 / scale), int(768 / scale))
    place = window_place("", [screen])

    assert (place.area.width, place.area.height) == (420, height)
    assert place.least == (360, least)
    assert not place.is_chosen


def test_on_a_large_screen_it_is_as_high_as_usual():
    assert window_place("", [BESIDE]).area[2:] == (420, 820)


def test_it_opens_where_it_was_left():
    left = Area(1500, 100, 700, 900)

    assert window_place(written(left), [LAPTOP, BESIDE]) == (left, (360, 480), True)


def test_a_place_on_a_screen_that_is_gone_is_not_used():
    place = window_place(written(Area(1500, 100, 700, 900)), [LAPTOP])

    assert not place.is_chosen
    assert place.area[2:] == (420, 720)


def test_a_window_left_half_outside_comes_back_whole():
    place = window_place(written(Area(1100, 300, 420, 820)), [LAPTOP])

    assert place.area == Area(946, 48, 420, 720)
    assert place.is_chosen


@pytest.mark.parametrize(
    "kept", ["", "1 2 3", "a b c d", "1 2 0 4", "1 2 -3 4", "1.5 2 3 4", "9" * 99 + " 1 1 1", "٣ ٣ ٣ ٣ ٣"]
)
def test_anything_else_counts_as_nowhere(kept):
    assert not window_place(kept, [LAPTOP]).is_chosen


AREAS = st.builds(
    Area, st.integers(-3000, 3000), st.integers(-3000, 3000), st.integers(200, 4000), st.integers(200, 3000)
)
LEFT = st.builds(Area, st.integers(-5000, 5000), st.integers(-5000, 5000), st.integers(1, 6000), st.integers(1, 6000))


@settings(deadline=None, suppress_health_check=list(HealthCheck))
@given(LEFT, st.lists(AREAS, min_size=1, max_size=3))
def test_it_always_lies_within_one_screen_with_its_frame(left, screens):
    area, least, is_chosen = window_place(written(left), screens)

    assert any(
        screen.x <= area.x
        and area.x + area.width <= screen.x + screen.width
        and screen.y <= area.y
        and area.y + area.height <= screen.y + screen.height
        and area.height <= screen.height - FRAME
        for screen in screens
    )
    assert least[0] <= area.width
    assert least[1] <= area.height
    assert not is_chosen or any(screen.shared(left) for screen in screens)
