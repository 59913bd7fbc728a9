"""One place drawn large: its dots lie in it, on the side on which they are for whoever looks."""

import pytest

from kineret_gui.device.drawings import figure
from kineret_gui.diary.facts.person import FigureKind
from kineret_gui.diary.outline import box
from kineret_gui.screens.body.drawn_side import frame_of
from kineret_gui.screens.body.limb_view import limb_view
from kineret_gui.wording.left_and_right import Eyes, Perspective

FIGURES = [figure(kind) for kind in FigureKind]


@pytest.mark.parametrize("body", FIGURES, ids=lambda body: body.name)
def test_every_dot_lies_within_what_is_shown(body):
    for place in body.places:
        for eyes in Eyes:
            view = limb_view(body, place, Perspective(place.view, eyes))
            assert [id for id, *_ in view.dots] == [spot.id for spot in place.spots]
            assert all(0 < across < 1 and 0 < down < 1 for _, across, down in view.dots)


@pytest.mark.parametrize("body", FIGURES, ids=lambda body: body.name)
def test_a_place_is_drawn_three_times_larger_and_whole(body):
    for place in body.places:
        view = limb_view(body, place, Perspective(place.view))
        drawn = box(view.place)
        assert frame_of(body).width / view.width >= 2.95, place.id  # both are as wide as the page
        assert min(drawn.x, drawn.y, view.width - drawn.right, view.height - drawn.bottom) > 0, place.id


def test_a_mirror_turns_the_dots_round():
    body = FIGURES[0]
    place = body.place("thigh-front-left")
    own, facing = (limb_view(body, place, Perspective("front", eyes)).dots for eyes in (Eyes.OWN, Eyes.FACING))
    assert [across for _, across, _ in own] == pytest.approx([1 - across for _, across, _ in facing], abs=0.01)
