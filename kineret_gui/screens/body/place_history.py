"""The history of a place: the injections into it, and its reactions."""

from datetime import date

from kineret_gui.diary.entry import Entry
from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.facts.reaction import Reaction, ReactionAnswer
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now
from kineret_gui.diary.rules.healing import ReactionStory, stories
from kineret_gui.screens.framework.diary_reader import DiaryReader
from kineret_gui.wording import clocks, days, doses, fill, reactions
from kineret_gui.wording.people import signed
from kineret_gui.wording.translation import tr


@frozen
class PlaceHistoryRow:
    """One injection into the place."""

    entry: str
    title: str
    detail: str


@frozen
class PlaceReactionRow:
    """One reaction of the place, open or healed."""

    reaction: str
    title: str
    detail: str


def reactions_at(reader: DiaryReader, place: str) -> tuple[ReactionStory, ...]:
    """Return the reactions of a place, the latest first."""
    began = [entry for entry in reader.file.standing(Reaction) if entry.fact.place == place]
    answers = (answer for entry in began for answer in reader.file.of_reaction(ReactionAnswer, entry.fact.id))
    return tuple(reversed(stories(began, answers)))


def reaction_row(story: ReactionStory, today: date) -> PlaceReactionRow:
    """Return the reaction in two lines."""
    since = reactions.since(story, today)
    title = fill(tr("Healed: %1"), since) if story.healed else fill(tr("Not healed: %1"), since)
    return PlaceReactionRow(story.reaction.id, title, reactions.signs(story.reaction.signs))


def history_row(entry: Entry[Injection], person: str, now: Now) -> PlaceHistoryRow:
    """Return the injection in two lines; `person` is the name of whose diary it is."""
    detail = doses.injection(entry.fact, clocks.seen_from(now))
    return PlaceHistoryRow(entry.id, days.day(entry.fact.day), signed(detail, [entry], person))
