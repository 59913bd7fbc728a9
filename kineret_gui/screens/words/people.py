"""What is known of a person, in words."""

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.injection import Giver
from kineret_gui.diary.person import Colour, Condition, FigureKind, Person, Shape, WhoInjects
from kineret_gui.screens.words import fill, newer

_COLOURS = {
    Colour.BLUE: QT_TRANSLATE_NOOP("people", "blue"),
    Colour.GREEN: QT_TRANSLATE_NOOP("people", "green"),
    Colour.PURPLE: QT_TRANSLATE_NOOP("people", "purple"),
    Colour.ORANGE: QT_TRANSLATE_NOOP("people", "orange"),
    Colour.TEAL: QT_TRANSLATE_NOOP("people", "teal"),
    Colour.PINK: QT_TRANSLATE_NOOP("people", "pink"),
}
_SHAPES = {
    Shape.CIRCLE: QT_TRANSLATE_NOOP("people", "Circle"),
    Shape.SQUARE: QT_TRANSLATE_NOOP("people", "Square"),
    Shape.TRIANGLE: QT_TRANSLATE_NOOP("people", "Triangle"),
    Shape.DIAMOND: QT_TRANSLATE_NOOP("people", "Diamond"),
    Shape.STAR: QT_TRANSLATE_NOOP("people", "Star"),
    Shape.HEART: QT_TRANSLATE_NOOP("people", "Heart"),
}
_CONDITIONS = {
    Condition.RHEUMATOID_ARTHRITIS: QT_TRANSLATE_NOOP("people", "Rheumatoid arthritis"),
    Condition.CAPS: QT_TRANSLATE_NOOP("people", "CAPS"),
    Condition.FMF: QT_TRANSLATE_NOOP("people", "FMF"),
    Condition.STILLS_DISEASE: QT_TRANSLATE_NOOP("people", "Still's disease"),
    Condition.OTHER: QT_TRANSLATE_NOOP("people", "Another condition"),
    Condition.NOT_SAID: QT_TRANSLATE_NOOP("people", "Not said"),
}
_WHO_INJECTS = {
    WhoInjects.MYSELF: QT_TRANSLATE_NOOP("people", "Myself"),
    WhoInjects.SOMEONE_ELSE: QT_TRANSLATE_NOOP("people", "Someone else"),
    WhoInjects.BOTH: QT_TRANSLATE_NOOP("people", "Sometimes myself, sometimes someone else"),
}
_FIGURES = {
    FigureKind.ADULT: QT_TRANSLATE_NOOP("people", "An adult"),
    FigureKind.CHILD: QT_TRANSLATE_NOOP("people", "A child"),
}


def tr(sentence: str) -> str:
    return QCoreApplication.translate("people", sentence)


def mark(person: Person) -> str:
    """The mark that tells this diary from others, as `Star, teal`."""
    return fill(tr("%1, %2"), tr(_SHAPES[person.shape]), tr(_COLOURS[person.colour]))


def condition(condition: Condition) -> str:
    return tr(_CONDITIONS[condition])


def who_injects(who: WhoInjects | None) -> str:
    return tr(_WHO_INJECTS[who]) if who else tr("not said yet")


def injected(giver: Giver, person: Person, writer: str) -> str:
    """Whose hand it was, as whoever writes would say it."""
    if giver is Giver.MYSELF:
        return tr("I injected myself") if writer == person.name else fill(tr("%1 injected"), person.name)
    return tr("Someone else injected") if writer == person.name else tr("I injected, or someone else")


def injects(giver: Giver, person: Person, writer: str) -> str:
    """Whose hand it is, as whoever writes would say it."""
    if giver is Giver.MYSELF:
        return tr("I inject myself") if writer == person.name else fill(tr("%1 injects"), person.name)
    return tr("Someone else injects") if writer == person.name else tr("I inject, or someone else")


def signed(told: str, entries: Sequence[Entry[Fact]], person: str) -> str:
    """What is told, and who wrote it where that was anyone but the person whose diary it is, or a newer version."""
    others = dict.fromkeys(entry.by for entry in entries if entry.by != person)
    lines = [told, *(fill(tr("Written by %1"), name) for name in others)]
    return "\n".join([*lines, newer.mark()] if any(entry.is_newer for entry in entries) else lines)


def figure(kind: FigureKind) -> str:
    return tr(_FIGURES[kind])


def colour(colour: Colour) -> str:
    return tr(_COLOURS[colour])


def shape(shape: Shape) -> str:
    return tr(_SHAPES[shape])
