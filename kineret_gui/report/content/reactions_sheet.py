"""The reactions of a report, each from its first day on, with its photos where they are wanted. Pure."""

from base64 import b64decode
from collections.abc import Sequence
from datetime import date

from kineret_gui.diary.entry import Entry
from kineret_gui.diary.facts.photo import Photo
from kineret_gui.diary.facts.reaction import Reaction, ReactionAnswer
from kineret_gui.diary.rules.healing import ReactionStory
from kineret_gui.diary.rules.span import span_of
from kineret_gui.report.content.report_choice import ReportChoice
from kineret_gui.report.typesetting.pieces import Chapter, SheetPicture, SheetTable, Story
from kineret_gui.wording import days, fill, reactions, sites
from kineret_gui.wording.translation import tr


def reactions_chapter(
    stories: Sequence[ReactionStory], photos: Sequence[Entry[Photo]], choice: ReportChoice, today: date
) -> Chapter:
    """The reactions that reach into the period."""
    here = [story for story in stories if span_of(story).reaches_into(choice.first, choice.last, today)]
    return Chapter(
        title=tr("Reactions"),
        lead=tr("Reactions at injection sites: what was seen, and how they changed from day to day."),
        parts=tuple(_story(story, photos, today) for story in here),
        empty=tr("No reactions recorded for this period."),
    )


def lasted(story: ReactionStory, today: date) -> str:
    """As `since 3 Mar 2026, 7 days`, or `3 Mar 2026 to 9 Mar 2026, 7 days`."""
    began, long = days.dated(story.reaction.day), tr("%n day(s)", n=story.days_until(today))
    if story.healed:
        return fill(tr("%1 to %2, %3"), began, days.dated(story.healed), long)
    return fill(tr("since %1, %2, not healed yet"), began, long)


def _story(story: ReactionStory, photos: Sequence[Entry[Photo]], today: date) -> Story:
    place = sites.spot(story.reaction.spot) if story.reaction.spot else sites.place(story.reaction.place)
    mine = [entry.fact for entry in photos if entry.fact.reaction == story.reaction.id]
    return Story(
        title=fill(tr("%1, %2"), place, lasted(story, today)),
        table=SheetTable(
            title=fill(tr("%1, day by day"), place),
            heads=(tr("Day"), tr("Answer"), tr("Severity"), tr("Width"), tr("Note")),
            shares=(2.2, 3.6, 2.8, 1.4, 4),
            rows=(_began(story.reaction), *(_answer(answer.fact) for answer in story.answers)),
        ),
        pictures=tuple(_picture(photo, place) for photo in mine),
    )


def _began(fact: Reaction) -> tuple[str, ...]:
    level, wide = reactions.level(fact.level), reactions.width(fact.width)
    return days.short_day(fact.day), reactions.signs(fact.signs), level, wide, fact.note


def _answer(fact: ReactionAnswer) -> tuple[str, ...]:
    level = reactions.level(fact.level) if fact.level else ""
    return days.short_day(fact.day), reactions.course(fact.course), level, reactions.width(fact.width), fact.note


def _picture(photo: Photo, place: str) -> SheetPicture:
    caption = days.dated(photo.day)
    alt = fill(tr("Photo of a reaction: %1, %2"), place, caption)
    return SheetPicture(b64decode(photo.jpeg), photo.width, photo.height, caption, alt)
