"""The pictures of a period: their names, and the sentences in the place of an empty one."""

from collections.abc import Mapping
from enum import Enum

from kineret_gui.screens.framework.choice_rows import ChoiceRow, choices
from kineret_gui.wording.translation import tr, translatable


class PictureKind(Enum):
    """The pictures of a period."""

    LIFE = "life"
    LINE = "line"
    SYMPTOMS = "symptoms"
    TEMPERATURE = "temperature"
    PLACES = "places"


_NAMES: Mapping[PictureKind, str] = {
    PictureKind.LIFE: translatable("All entries"),
    PictureKind.LINE: translatable("Day by day"),
    PictureKind.SYMPTOMS: translatable("Symptoms"),
    PictureKind.TEMPERATURE: translatable("Temperature"),
    PictureKind.PLACES: translatable("Injection sites"),
}
_NOTHING: Mapping[PictureKind, str] = {
    PictureKind.LIFE: translatable("Nothing recorded for these days."),
    PictureKind.LINE: translatable("Nothing recorded for these days."),
    PictureKind.SYMPTOMS: translatable("No symptoms recorded for these days."),
    PictureKind.TEMPERATURE: translatable("No temperature recorded for these days."),
    PictureKind.PLACES: translatable("No injections or reactions recorded for these days."),
}


def picture_choices(chosen: PictureKind) -> list[ChoiceRow]:
    """Return every picture by its name."""
    return choices(PictureKind, lambda picture: tr(_NAMES[picture]), chosen)


def title_of(picture: PictureKind) -> str:
    """Return the heading above it."""
    match picture:
        case PictureKind.LIFE:
            return tr("Timeline")
        case PictureKind.PLACES:
            return tr("Injection sites used")
        case _:
            return tr(_NAMES[picture])


def nothing_of(picture: PictureKind) -> str:
    """Return the sentence in the place of an empty picture."""
    return tr(_NOTHING[picture])
