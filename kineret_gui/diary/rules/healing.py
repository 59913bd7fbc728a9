"""Reactions from their first day to the day they have healed: derived from the entries, never stored."""

from collections.abc import Iterable, Sequence
from datetime import date

from kineret_gui.diary.entry import Entry
from kineret_gui.diary.facts.reaction import Course, PlaceLooksWell, Reaction, ReactionAnswer
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Moment


@frozen
class ReactionStory:
    """A reaction and what was said of it since, the latest last."""

    began: Entry[Reaction]
    answers: tuple[Entry[ReactionAnswer], ...]

    @property
    def reaction(self) -> Reaction:
        return self.began.fact

    @property
    def healed(self) -> date | None:
        """The diary day on which it was said to have healed; None while it is open. The latest word holds."""
        if self.answers and self.answers[-1].fact.course is Course.HEALED:
            return self.answers[-1].fact.day
        return None

    @property
    def last_word(self) -> date:
        """The diary day on which something was last said of it."""
        return max([self.reaction.day, *(answer.fact.day for answer in self.answers)])

    def lasts_on(self, day: date) -> bool:
        """Return whether it was there on that day. The day on which it healed still belongs to it."""
        return self.reaction.day <= day and (self.healed is None or day <= self.healed)

    def days_until(self, day: date) -> int:
        """Return how many days it lasted until that day, the first one counted; none where it had not begun by then."""
        return max(0, (min(day, self.healed or day) - self.reaction.day).days + 1)


def stories(
    reactions: Iterable[Entry[Reaction]], answers: Iterable[Entry[ReactionAnswer]]
) -> tuple[ReactionStory, ...]:
    """Each reaction with the answers that speak of it, in the order in which they began."""
    answers_of: dict[str, list[Entry[ReactionAnswer]]] = {}
    for answer in sorted(answers, key=lambda answer: answer.fact.moment.utc):
        answers_of.setdefault(answer.fact.reaction, []).append(answer)
    began = sorted(reactions, key=lambda entry: entry.fact.moment.utc)
    return tuple(ReactionStory(entry, tuple(answers_of.get(entry.fact.id, ()))) for entry in began)


def to_ask_about(all_stories: Sequence[ReactionStory], today: date) -> tuple[ReactionStory, ...]:
    """The open reactions of earlier days of which nothing was said today."""
    return tuple(story for story in all_stories if story.healed is None and story.last_word < today)


def was_looked_at(place: str, injected: Moment, reactions: Iterable[Reaction], looks: Iterable[PlaceLooksWell]) -> bool:
    """Return whether anything was said of a place since an injection went into it."""
    words: list[Reaction | PlaceLooksWell] = [*reactions, *looks]
    return any(word.place == place and word.moment.utc >= injected.utc for word in words)
