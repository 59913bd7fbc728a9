"""Reactions where an injection went in, in words."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QLocale

from kineret_gui.diary.facts.level import Level
from kineret_gui.diary.facts.photo import NoPicture
from kineret_gui.diary.facts.reaction import Course, Reaction, Sign
from kineret_gui.diary.rules.healing import ReactionStory
from kineret_gui.wording import days, fill, sites
from kineret_gui.wording.translation import tr, translatable

_SIGNS = {
    Sign.REDNESS: translatable("Redness"),
    Sign.SWELLING: translatable("Swelling"),
    Sign.BRUISE: translatable("Bruise"),
    Sign.ITCH: translatable("Itching"),
    Sign.PAIN: translatable("Pain"),
    Sign.WARMTH: translatable("Warmth"),
    Sign.LUMP: translatable("Lump"),
}
_LEVELS = {
    Level.NONE: translatable("None"),
    Level.MILD: translatable("Mild"),
    Level.MODERATE: translatable("Moderate"),
    Level.STOPS_ME: translatable("Stops normal activities"),
}
_COURSES = {
    Course.BETTER: translatable("Better"),
    Course.SAME: translatable("Same"),
    Course.WORSE: translatable("Worse"),
    Course.HEALED: translatable("Healed"),
}
_NO_PICTURES = {
    NoPicture.NOT_THERE: translatable("No readable file with this name was found."),
    NoPicture.NOT_A_FILE: translatable("This is not a file. Choose a picture."),
    NoPicture.NO_PICTURE: translatable("This file is not a picture the app can read. Use JPEG, PNG, WebP or BMP."),
    NoPicture.TOO_LARGE: translatable(
        "This picture is too large (more than 40 megapixels or 60 MB). Choose a smaller copy."
    ),
}


def sign(sign: Sign) -> str:
    return tr(_SIGNS[sign])


def signs(several: Iterable[Sign]) -> str:
    """As `Redness, itch`."""
    first, *others = (sign(one) for one in several)
    return tr(", ").join([first, *(other.lower() for other in others)])


def level(level: Level) -> str:
    return tr(_LEVELS[level])


def course(course: Course) -> str:
    return tr(_COURSES[course])


def width(millimetres: int | None) -> str:
    """As `2.5 cm`, in the numbers of the person's country; empty where nobody measured."""
    if millimetres is None:
        return ""
    return fill(tr("%1 cm"), QLocale().toString(millimetres / 10, "f", 1 if millimetres % 10 else 0))


def reaction(reaction: Reaction) -> str:
    """As `Left thigh, front: redness, itch; mild; 2 cm`."""
    parts = [signs(reaction.signs).lower(), level(reaction.level).lower(), width(reaction.width)]
    return fill(tr("%1: %2"), sites.place(reaction.place), tr("; ").join(word for word in parts if word))


def since(story: ReactionStory, today: date) -> str:
    """As `since 3 March, 7 days`, or how long it was until it healed."""
    began, lasted = days.short_day(story.reaction.day), tr("%n day(s)", n=story.days_until(today))
    if story.healed:
        return fill(tr("%1 to %2, %3"), began, days.short_day(story.healed), lasted)
    return fill(tr("since %1, %2"), began, lasted)


def no_picture(why: NoPicture) -> str:
    """Return why a file is not taken as a photo."""
    return tr(_NO_PICTURES[why])


def photo(day: date) -> str:
    """As `Photo of Tuesday 3 March 2026`."""
    return fill(tr("Photo from %1"), days.day(day))
