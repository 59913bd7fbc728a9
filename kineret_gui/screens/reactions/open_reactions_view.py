"""The reactions that have not healed, as Today and Body ask after them. Pure: tested as tables."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.rules.healing import ReactionStory, to_ask_about
from kineret_gui.wording import days, fill, reactions, sites
from kineret_gui.wording.translation import tr


@frozen
class OpenReactionRow:
    """A reaction that has not healed; `asks` where nothing was said of it today."""

    reaction: str
    title: str
    detail: str
    asks: bool


def open_rows(stories: Iterable[ReactionStory], today: date) -> tuple[OpenReactionRow, ...]:
    """The open reactions, first those to ask about, in the order in which they began.

    Of several at one place each has a name of its own.
    """
    unhealed = [story for story in stories if story.healed is None]
    asked = to_ask_about(unhealed, today)
    seen: dict[str, int] = {}
    rows = []
    for story in unhealed:
        row = OpenReactionRow(
            story.reaction.id, sites.place(story.reaction.place), detail(story, today), story in asked
        )
        number = seen[row.title] = seen.get(row.title, 0) + 1
        rows.append(row if number == 1 else replace(row, title=fill(tr("%1 (%2)"), row.title, str(number))))
    return tuple(sorted(rows, key=lambda row: not row.asks))


def detail(story: ReactionStory, today: date) -> str:
    """Return what it looks like, on which of its days it is, and what was last said of it."""
    text = fill(tr("%1, day %2"), reactions.signs(story.reaction.signs), str(story.days_until(today)))
    if not story.answers:
        return text
    last = story.answers[-1].fact
    return fill(tr("%1. %2: %3"), text, days.near_title(last.day, today), reactions.course_within(last.course))
