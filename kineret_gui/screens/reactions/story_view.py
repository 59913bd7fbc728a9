"""One reaction from its first day on, in words. Pure: tested as tables."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from kineret_gui.diary.entry import Entry
from kineret_gui.diary.facts.photo import Photo
from kineret_gui.diary.facts.reaction import Reaction, ReactionAnswer
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Moment, Now
from kineret_gui.diary.rules.healing import ReactionStory
from kineret_gui.screens.framework.entry_rows import EntryRow, with_unique_titles
from kineret_gui.screens.reactions.photo_view import jpeg_address
from kineret_gui.wording import clocks, days, entries, facts, fill, reactions, sites
from kineret_gui.wording.lines import FactLine
from kineret_gui.wording.people import signed
from kineret_gui.wording.translation import tr


@frozen
class PhotoRow:
    """One photo; `shape` is its height where its width is 1."""

    entry: str
    source: str
    shape: float
    words: str


@frozen
class StoryView:
    """Everything on the page.

    entry          the standing entry of the reaction; empty where it is no longer in the diary
    asks           whether the four answers are offered: it has not healed, and nothing was said of it today
    answered_text  the answer of today
    wrong          why what was said besides is not understood
    adds           whether a further photo is being chosen
    """

    entry: str = ""
    is_there: bool = False
    title: str = ""
    since: str = ""
    rests: str = ""
    can_write: bool = False
    asks: bool = False
    answered_text: str = ""
    wrong: str = ""
    adds: bool = False
    lines: tuple[FactLine, ...] = ()
    course: tuple[EntryRow, ...] = ()
    photos: tuple[PhotoRow, ...] = ()


def story_view(story: ReactionStory, photos: Sequence[Entry[Photo]], now: Now, today: date, person: str) -> StoryView:
    """Return the reaction as it stands on a diary day; `person` is the name of whose diary it is."""
    answered, at = _answered_today(story, today, now), clocks.seen_from(now)
    rows = [_began(story.began, person, at), *(_answered(answer, person, at) for answer in story.answers)]
    return StoryView(
        entry=story.began.id,
        is_there=True,
        title=sites.place(story.reaction.place),
        since=_since(story, today),
        rests=_rests(story, today),
        asks=story.healed is None and not answered,
        answered_text=answered,
        lines=tuple(line for line in facts.lines(story.reaction, at) if line.value),
        course=with_unique_titles(rows),
        photos=_photos(photos),
    )


def no_story() -> StoryView:
    """Return the page of a reaction that is no longer in the diary."""
    return StoryView(title=tr("Reaction"))


def with_follow_up(story: StoryView, *, is_writable: bool, again: bool, wrong: str, adds: bool) -> StoryView:
    """Return the page with what is being said now; `again` where a person asked to answer once more."""
    can_write = story.is_there and is_writable
    return replace(story, can_write=can_write, asks=can_write and (story.asks or again), wrong=wrong, adds=adds)


def _since(story: ReactionStory, today: date) -> str:
    since = reactions.since(story, today)
    return fill(tr("Healed: %1"), since) if story.healed else fill(tr("Not healed: %1"), since)


def _rests(story: ReactionStory, today: date) -> str:
    if story.healed is None:
        return tr("This site is resting until the reaction has healed.")
    return tr("This site can be suggested again from tomorrow.") if story.healed == today else ""


def _answered_today(story: ReactionStory, today: date, now: Now) -> str:
    if not story.answers or story.answers[-1].fact.day != today:
        return ""
    last = story.answers[-1].fact
    return fill(tr("Answered today at %1: %2"), clocks.at(last.moment, now.here), reactions.course_within(last.course))


def _began(began: Entry[Reaction], person: str, at: clocks.TimeWording) -> EntryRow:
    fact = began.fact
    return _row(began, fact.moment, fill(tr("It started: %1"), reactions.look(fact)), person, at)


def _answered(answer: Entry[ReactionAnswer], person: str, at: clocks.TimeWording) -> EntryRow:
    fact = answer.fact
    return _row(answer, fact.moment, reactions.answer_as_line(fact), person, at)


def _row(
    entry: Entry[Reaction] | Entry[ReactionAnswer], moment: Moment, text: str, person: str, at: clocks.TimeWording
) -> EntryRow:
    title, note = fill(tr("%1 at %2"), days.day(moment.wall.date()), at(moment)), entries.note(entry.fact)
    with_note = fill(tr("%1. %2"), text, note) if note else text
    return EntryRow(entry.id, "", "", "", title, signed(with_note, [entry], person))


def _photos(photos: Sequence[Entry[Photo]]) -> tuple[PhotoRow, ...]:
    """Return the photos, the latest last; a further one of the same day with its number."""
    seen: dict[date, int] = {}
    rows = []
    for entry in sorted(photos, key=lambda entry: entry.fact.moment.utc):
        photo = entry.fact
        number = seen[photo.day] = seen.get(photo.day, 0) + 1
        words = reactions.photo(photo.day)
        named = words if number == 1 else fill(tr("%1 (%2)"), words, str(number))
        rows.append(PhotoRow(entry.id, jpeg_address(photo.jpeg), photo.height / photo.width, named))
    return tuple(rows)
