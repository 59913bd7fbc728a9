"""The present by the clocks that the doses of a diary follow, and by which ones they were due before."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import timedelta

from kineret_gui.diary.facts.due_clock import (
    LIVED,
    DueClock,
    followed,
    home_zone,
    is_as_in,
    same_clocks,
    written_home,
    zone_of_doses,
)
from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.moment import Moment, Now
from kineret_gui.store.diary_file import DiaryFile

_DAY = timedelta(days=1)
_WEEK = 7 * _DAY  # of injections that are read at once
_STAY = 9  # such weeks after which somebody who was nowhere else lives there


def dose_now(diary: DiaryFile, now: Now) -> Now:
    """`now` by the clocks by which doses are due, as a person chose. Raises DiaryUnavailable."""
    words = clock_words(diary)
    at_home = (home := written_home(words, now)) and same_clocks(home, now)
    zone = home if at_home else zone_of_doses(words, lived(diary), now)
    return replace(now.by(zone), followed=followed(words, list(_after_stays(diary, words))))


def home(diary: DiaryFile, now: Now) -> str:
    """The IANA name of the zone of home. Raises DiaryUnavailable."""
    return home_zone(clock_words(diary), lived(diary), now)


def clock_words(diary: DiaryFile) -> list[DueClock]:
    """All that was said of the clocks of the doses, in order of day and writing. Raises DiaryUnavailable."""
    return [entry.fact for entry in diary.standing(DueClock)]


def lived(diary: DiaryFile) -> list[Moment]:
    """Return when and where the latest injections were given. Raises DiaryUnavailable."""
    return [entry.fact.moment for entry in diary.newest(Injection, LIVED)]


def _after_stays(diary: DiaryFile, words: Iterable[DueClock]) -> Iterator[Moment]:
    """Return the injection by which each stay with local time was seen to be over; those before it come with it."""
    for word in words:
        if word.zone is None:
            for week in range(_STAY):
                first = word.day - _DAY + week * _WEEK
                moments = [e.fact.moment for e in diary.standing(Injection, first, first + _WEEK - _DAY)]
                yield from moments
                if any(m.utc > word.moment.utc and not is_as_in(word.moment.zone, m) for m in moments):
                    break
