"""Spans of a diary: reactions, attacks and pauses, each from its first day to its last."""

from collections.abc import Sequence
from datetime import date

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.facts.attack import Attack
from kineret_gui.diary.facts.prescription import Pause
from kineret_gui.diary.facts.reaction import Reaction, ReactionAnswer
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.rules.healing import ReactionStory, stories
from kineret_gui.diary.rules.review import of_kind


@frozen
class Span:
    """A span: from its first diary day to its last one; None while it has no end."""

    entry: Entry[Reaction] | Entry[Attack] | Entry[Pause]
    first: date
    last: date | None

    def until(self, today: date) -> date:
        """The last day on which it is known to be there."""
        return max(self.first, today) if self.last is None else self.last

    def reaches_into(self, first: date, last: date, today: date) -> bool:
        return self.first <= last and self.until(today) >= first


def spans(entries: Sequence[Entry[Fact]]) -> tuple[Span, ...]:
    """Reactions, attacks and pauses with their first and last day, in the order in which they begin."""
    reactions = stories(of_kind(entries, Reaction), of_kind(entries, ReactionAnswer))
    return tuple(
        sorted(
            (
                *(span_of(story) for story in reactions),
                *(_attack(entry) for entry in of_kind(entries, Attack)),
                *(Span(entry, entry.fact.first, entry.fact.last) for entry in of_kind(entries, Pause)),
            ),
            key=lambda span: (span.first, span.entry.id),
        )
    )


def span_of(story: ReactionStory) -> Span:
    """A reaction from its first day to the one on which it had healed."""
    first = story.reaction.day
    return Span(story.began, first, max(first, story.healed) if story.healed else None)


def _attack(entry: Entry[Attack]) -> Span:
    ended = entry.fact.ended
    return Span(entry, entry.fact.day, max(entry.fact.day, ended.day) if ended else None)
