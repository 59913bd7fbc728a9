"""Joints in words. Left and right are the person's own."""

from collections.abc import Iterable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_JOINTS = {
    "jaw-left": QT_TRANSLATE_NOOP("joints", "Left side of the jaw"),
    "jaw-right": QT_TRANSLATE_NOOP("joints", "Right side of the jaw"),
    "neck": QT_TRANSLATE_NOOP("joints", "Neck"),
    "shoulder-left": QT_TRANSLATE_NOOP("joints", "Left shoulder"),
    "shoulder-right": QT_TRANSLATE_NOOP("joints", "Right shoulder"),
    "back": QT_TRANSLATE_NOOP("joints", "Back"),
    "elbow-left": QT_TRANSLATE_NOOP("joints", "Left elbow"),
    "elbow-right": QT_TRANSLATE_NOOP("joints", "Right elbow"),
    "wrist-left": QT_TRANSLATE_NOOP("joints", "Left wrist"),
    "wrist-right": QT_TRANSLATE_NOOP("joints", "Right wrist"),
    "fingers-left": QT_TRANSLATE_NOOP("joints", "Fingers of the left hand"),
    "fingers-right": QT_TRANSLATE_NOOP("joints", "Fingers of the right hand"),
    "hip-left": QT_TRANSLATE_NOOP("joints", "Left hip"),
    "hip-right": QT_TRANSLATE_NOOP("joints", "Right hip"),
    "knee-left": QT_TRANSLATE_NOOP("joints", "Left knee"),
    "knee-right": QT_TRANSLATE_NOOP("joints", "Right knee"),
    "ankle-left": QT_TRANSLATE_NOOP("joints", "Left ankle"),
    "ankle-right": QT_TRANSLATE_NOOP("joints", "Right ankle"),
    "toes-left": QT_TRANSLATE_NOOP("joints", "Toes of the left foot"),
    "toes-right": QT_TRANSLATE_NOOP("joints", "Toes of the right foot"),
}


def tr(sentence: str) -> str:
    return QCoreApplication.translate("joints", sentence)


def joint(id: str) -> str:
    """The name of a joint; an unknown one by its id."""
    return tr(_JOINTS[id]) if id in _JOINTS else id


def joints(ids: Iterable[str]) -> str:
    """Several joints, one after the other."""
    return tr(", ").join(joint(id) for id in ids)
