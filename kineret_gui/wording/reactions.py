"""Reactions where an injection went in, in words."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QLocale

from kineret_gui.diary.facts.level import Level
from kineret_gui.diary.facts.photo import NoPicture
from kineret_gui.diary.facts.reaction import Course, Reaction, ReactionAnswer, Sign
from kineret_gui.diary.rules.healing import ReactionStory
from kineret_gui.wording import days, fill, sites
from kineret_gui.wording.listing import listed, parts
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
_SIGNS_WITHIN = {
    Sign.REDNESS: translatable("redness"),
    Sign.SWELLING: translatable("swelling"),
    Sign.BRUISE: translatable("bruise"),
    Sign.ITCH: translatable("itching"),
    Sign.PAIN: translatable("pain"),
    Sign.WARMTH: translatable("warmth"),
    Sign.LUMP: translatable("lump"),
}
_LEVELS = {
    Level.NONE: translatable("None"),
    Level.MILD: translatable("Mild"),
    Level.MODERATE: translatable("Moderate"),
    Level.STOPS_ME: translatable("Stops normal activities"),
}
_LEVELS_WITHIN = {
    Level.NONE: translatable("none"),
    Level.MILD: translatable("mild"),
    Level.MODERATE: translatable("moderate"),
    Level.STOPS_ME: translatable("stops normal activities"),
}
_COURSES = {
    Course.BETTER: translatable("Better"),
    Course.SAME: translatable("Same"),
    Course.WORSE: translatable("Worse"),
    Course.HEALED: translatable("Healed"),
}
_COURSES_WITHIN = {
    Course.BETTER: translatable("better"),
    Course.SAME: translatable("same"),
    Course.WORSE: translatable("worse"),
    Course.HEALED: translatable("healed"),
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
    """As `Redness, itching`."""
    first, *others = several
    return listed([sign(first), *(tr(_SIGNS_WITHIN[other]) for other in others)])


def signs_within(several: Iterable[Sign]) -> str:
    """The same within a sentence, as `redness, itching`."""
    return listed(tr(_SIGNS_WITHIN[one]) for one in several)


def level(level: Level) -> str:
    return tr(_LEVELS[level])


def level_within(level: Level | None) -> str:
    """As `mild`; empty where nobody said."""
    return tr(_LEVELS_WITHIN[level]) if level else ""


def course(course: Course) -> str:
    return tr(_COURSES[course])


def course_within(course: Course) -> str:
    """As `better`."""
    return tr(_COURSES_WITHIN[course])


def width(millimetres: int | None) -> str:
    """As `2.5 cm`, in the numbers of the person's country; empty where nobody measured."""
    if millimetres is None:
        return ""
    return fill(tr("%1 cm"), QLocale().toString(millimetres / 10, "f", 1 if millimetres % 10 else 0))


def reaction(reaction: Reaction) -> str:
    """As `Left thigh, front: redness, itching; mild; 2 cm`."""
    return fill(tr("%1: %2"), sites.place(reaction.place), look(reaction))


def look(reaction: Reaction) -> str:
    """As `redness, itching; mild; 2 cm`."""
    return parts([signs_within(reaction.signs), level_within(reaction.level), width(reaction.width)])


def look_as_line(reaction: Reaction) -> str:
    """The same on a line of its own, as `Redness, itching; mild; 2 cm`."""
    return parts([signs(reaction.signs), level_within(reaction.level), width(reaction.width)])


def answer(answer: ReactionAnswer) -> str:
    """As `better; mild; 2 cm`."""
    return parts([course_within(answer.course), level_within(answer.level), width(answer.width)])


def answer_as_line(answer: ReactionAnswer) -> str:
    """The same on a line of its own, as `Better; mild; 2 cm`."""
    return parts([course(answer.course), level_within(answer.level), width(answer.width)])


def since(story: ReactionStory, today: date) -> str:
    """As `since 3 March, 7 days`, or how long it was until it healed."""
    return _lasted(tr("since %1, %2"), story, today)


def since_as_line(story: ReactionStory, today: date) -> str:
    """The same on a line of its own, as `Since 3 March, 7 days`."""
    return _lasted(tr("Since %1, %2"), story, today)


def _lasted(since: str, story: ReactionStory, today: date) -> str:
    began, lasted = days.short_day(story.reaction.day), tr("%n day(s)", n=story.days_until(today))
    if story.healed:
        return fill(tr("%1 to %2, %3"), began, days.short_day(story.healed), lasted)
    return fill(since, began, lasted)


def no_picture(why: NoPicture) -> str:
    """Return why a file is not taken as a photo."""
    return tr(_NO_PICTURES[why])


def photo(day: date) -> str:
    """As `Photo of Tuesday 3 March 2026`."""
    return fill(tr("Photo from %1"), days.day(day))
