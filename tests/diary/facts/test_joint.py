"""The joints that a person can mark."""

import json
from pathlib import Path

import pytest

from kineret_gui.diary.facts.joint import JOINTS, check_joints

BODY = Path(__file__).parents[3] / "resources" / "body"
SINGLE = {"neck", "back"}
PAIRED = {"jaw", "shoulder", "elbow", "wrist", "fingers", "hip", "knee", "ankle", "toes"}


def test_there_are_two_single_joints_and_nine_pairs():
    assert set(JOINTS) == SINGLE | {f"{joint}-{side}" for joint in PAIRED for side in ("left", "right")}
    assert len(JOINTS) == 20


@pytest.mark.parametrize("ids", [(), ("neck",), JOINTS, reversed(JOINTS)], ids=["none", "one", "all", "backwards"])
def test_any_of_them_can_be_marked(ids):
    check_joints("the sore joints", ids)


@pytest.mark.parametrize("unknown", ["", "knee", "Knee-left", "knee-left ", "left-knee", "tail"])
def test_a_joint_that_nobody_has_is_refused_by_its_name(unknown):
    with pytest.raises(ValueError, match=f"the swollen joints include '{unknown}', which is not a joint"):
        check_joints("the swollen joints", ("neck", unknown))


def test_a_joint_is_marked_once_only():
    with pytest.raises(ValueError, match="the sore joints include 'knee-left' twice"):
        check_joints("the sore joints", ("knee-left", "neck", "knee-left"))


@pytest.mark.parametrize("figure", ["adult", "child"])
def test_every_joint_has_a_point_on_either_drawing(figure):
    points = json.loads((BODY / "joints.json").read_text("utf-8"))[figure]

    assert set(points) == set(JOINTS)


@pytest.mark.parametrize("figure", ["adult", "child"])
def test_the_left_joints_mirror_the_right_ones_and_the_single_ones_lie_between(figure):
    drawn = json.loads((BODY / f"{figure}.json").read_text("utf-8"))
    points = json.loads((BODY / "joints.json").read_text("utf-8"))[figure]
    width, height = drawn["size"]

    for joint in PAIRED:
        (left, level), (right, same_level) = points[f"{joint}-left"], points[f"{joint}-right"]
        assert width / 2 < left < width  # their left is on the right of a drawing that faces us
        assert (right, same_level) == (width - left, level)
        assert 0 < level < height
    for joint in SINGLE:
        assert points[joint][0] == width / 2


@pytest.mark.parametrize("figure", ["adult", "child"])
def test_joints_come_in_the_order_from_head_to_toe_along_the_trunk_and_each_limb(figure):
    points = json.loads((BODY / "joints.json").read_text("utf-8"))[figure]

    for limb in (
        ("jaw-left", "neck", "back", "hip-left", "knee-left", "ankle-left", "toes-left"),
        ("shoulder-left", "elbow-left", "wrist-left", "fingers-left"),
    ):
        levels = [points[joint][1] for joint in limb]
        assert levels == sorted(levels)
        assert [JOINTS.index(joint) for joint in limb] == sorted(JOINTS.index(joint) for joint in limb)
