"""The joints on the whole drawn body."""

import pytest

from kineret_gui.device.drawings import figure, joint_points
from kineret_gui.diary.facts.joint import JOINTS
from kineret_gui.diary.facts.person import FigureKind
from kineret_gui.diary.outline import box
from kineret_gui.screens.body.joint_view import joint_drawing, joint_rows
from kineret_gui.wording import joints
from kineret_gui.wording.left_and_right import Eyes


def rows_of(kind, sore=(), swollen=(), eyes=Eyes.OWN):
    return {row.id: row for row in joint_rows(figure(kind), joint_points(kind), sore, swollen, eyes)}


@pytest.mark.parametrize("kind", FigureKind)
def test_every_joint_has_a_row_from_head_to_toe_with_a_name_of_its_own(kind):
    rows = rows_of(kind)

    assert tuple(rows) == JOINTS
    assert len({row.words for row in rows.values()}) == len(JOINTS)
    assert not {row.words for row in rows.values()} & set(JOINTS)


def test_a_joint_is_sore_or_swollen_or_both_or_neither():
    rows = rows_of(FigureKind.ADULT, sore=("knee-left", "neck"), swollen=("knee-left", "wrist-right"))

    states = {id: (row.sore, row.swollen) for id, row in rows.items() if row.sore or row.swollen}
    assert states == {"neck": (True, False), "wrist-right": (False, True), "knee-left": (True, True)}


@pytest.mark.parametrize("kind", FigureKind)
def test_the_left_joints_are_drawn_on_the_left_as_in_a_mirror(kind):
    for id, row in rows_of(kind).items():
        side = id.rpartition("-")[2]
        assert (row.fromLeft < 0.5) == (side == "left")
        assert (row.fromLeft > 0.5) == (side == "right")


@pytest.mark.parametrize("kind", FigureKind)
def test_the_whole_body_is_drawn_with_every_joint_on_it(kind):
    drawing = joint_drawing(figure(kind), Eyes.OWN, "")
    body = box(drawing.outline)

    assert 0 <= body.x < body.right <= drawing.width
    assert 0 <= body.y < body.bottom <= drawing.height
    for row in rows_of(kind).values():
        assert body.x < row.fromLeft * drawing.width < body.right
        assert body.y < row.fromTop * drawing.height < body.bottom


def test_joints_are_told_one_after_the_other_and_an_unknown_one_by_its_id():
    assert joints.joints(("shoulder-left", "fingers-right", "neck", "tail")) == (
        "Left shoulder, Fingers of the right hand, Neck, tail"
    )
