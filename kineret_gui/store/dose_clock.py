"""The present by the clocks that the doses of a diary follow."""

from kineret_gui.diary.facts.due_clock import LIVED, DueClock, home_zone, same_clocks, written_home, zone_of_doses
from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.moment import Moment, Now
from kineret_gui.store.diary_file import DiaryFile


def dose_now(diary: DiaryFile, now: Now) -> Now:
    """`now` by the clocks by which doses are due, as a person chose. Raises DiaryUnavailable."""
    words = clock_words(diary)
    if (home := written_home(words, now)) and same_clocks(home, now):
        return now.by(home)
    return now.by(zone_of_doses(words, lived(diary), now))


def home(diary: DiaryFile, now: Now) -> str:
    """The IANA name of the zone of home. Raises DiaryUnavailable."""
    return home_zone(clock_words(diary), lived(diary), now)


def clock_words(diary: DiaryFile) -> list[DueClock]:
    """All that was said of the clocks of the doses, in order of day and writing. Raises DiaryUnavailable."""
    return [entry.fact for entry in diary.standing(DueClock)]


def lived(diary: DiaryFile) -> list[Moment]:
    """Return when and where the latest injections were given. Raises DiaryUnavailable."""
    return [entry.fact.moment for entry in diary.newest(Injection, LIVED)]
