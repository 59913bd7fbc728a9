"""Entries made later than the day that they are about, and how many days later."""

from kineret_gui.diary.entry import KINDS, Entry, Fact
from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.moment import Now, diary_day, wall_in

# Kinds that are about a day, and could have been written on it.
OF_A_DAY: tuple[type[Fact], ...] = tuple(fact for fact in KINDS.values() if fact.KIND.about_a_day)


def days_later(entry: Entry[Fact], now: Now, day_starts: int) -> int:
    """Return how many diary days after its day an entry was first written, by the clocks here; 0 where it was not.

    A correction is none: it says itself when it was written.
    """
    if entry.replaces is not None or not isinstance(entry.fact, OF_A_DAY):
        return 0
    if isinstance(entry.fact, Injection):  # by the clocks where it was given: a journey makes nothing late
        return max(0, (entry.fact.moment.day_there(entry.written) - entry.fact.moment.day).days)
    wall = wall_in(entry.written, now.zone)
    return max(0, (diary_day(wall, day_starts) - entry.fact.day).days)
