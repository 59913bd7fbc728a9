"""What can be looked at, and what is said where there is nothing of it."""

from collections.abc import Mapping
from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kineret_gui.screens.choice import ChoiceRow, choices


class Picture(Enum):
    """The pictures of a period."""

    LINE = "line"
    SYMPTOMS = "symptoms"
    TEMPERATURE = "temperature"
    PLACES = "places"


_NAMES: Mapping[Picture, str] = {
    Picture.LINE: QT_TRANSLATE_NOOP("pictures", "Everything"),
    Picture.SYMPTOMS: QT_TRANSLATE_NOOP("pictures", "Symptoms"),
    Picture.TEMPERATURE: QT_TRANSLATE_NOOP("pictures", "Temperature"),
    Picture.PLACES: QT_TRANSLATE_NOOP("pictures", "Places"),
}
_NOTHING: Mapping[Picture, str] = {
    Picture.LINE: QT_TRANSLATE_NOOP("pictures", "Nothing is written for these days."),
    Picture.SYMPTOMS: QT_TRANSLATE_NOOP("pictures", "No symptom is written down for these days."),
    Picture.TEMPERATURE: QT_TRANSLATE_NOOP("pictures", "No temperature is written down for these days."),
    Picture.PLACES: QT_TRANSLATE_NOOP("pictures", "No injection and no reaction is written down for these days."),
}


def tr(sentence: str) -> str:
    return QCoreApplication.translate("pictures", sentence)


def picture_choices(chosen: Picture) -> list[ChoiceRow]:
    """Every picture by its name."""
    return choices(Picture, lambda picture: tr(_NAMES[picture]), chosen)


def title_of(picture: Picture) -> str:
    """What stands above it."""
    match picture:
        case Picture.LINE:
            return tr("Time line")
        case Picture.PLACES:
            return tr("Places used")
        case _:
            return tr(_NAMES[picture])


def nothing_of(picture: Picture) -> str:
    """Said in the place of an empty picture."""
    return tr(_NOTHING[picture])
