"""Joints in words. Left and right are the person's own."""

from collections.abc import Iterable

from kineret_gui.wording import listing
from kineret_gui.wording.translation import tr, translatable

_JOINTS = {
    "jaw-left": translatable("Left jaw"),
    "jaw-right": translatable("Right jaw"),
    "neck": translatable("Neck"),
    "shoulder-left": translatable("Left shoulder"),
    "shoulder-right": translatable("Right shoulder"),
    "back": translatable("Back"),
    "elbow-left": translatable("Left elbow"),
    "elbow-right": translatable("Right elbow"),
    "wrist-left": translatable("Left wrist"),
    "wrist-right": translatable("Right wrist"),
    "fingers-left": translatable("Fingers of the left hand"),
    "fingers-right": translatable("Fingers of the right hand"),
    "hip-left": translatable("Left hip"),
    "hip-right": translatable("Right hip"),
    "knee-left": translatable("Left knee"),
    "knee-right": translatable("Right knee"),
    "ankle-left": translatable("Left ankle"),
    "ankle-right": translatable("Right ankle"),
    "toes-left": translatable("Toes of the left foot"),
    "toes-right": translatable("Toes of the right foot"),
}


def joint(id: str) -> str:
    """The name of a joint; an unknown one by its id."""
    return tr(_JOINTS[id]) if id in _JOINTS else id


def joints(ids: Iterable[str]) -> str:
    """Several joints, one after the other."""
    return listing.listed(joint(id) for id in ids)
