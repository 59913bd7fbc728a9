"""Symptoms and notes of a day that is past."""

from datetime import date

from kineret_gui.diary.moment import Moment, moment_at, wall_time
from kineret_gui.screens.framework.diary_reader import DiaryReader
from kineret_gui.screens.when.moment_field import MomentField


def begin_on(when: MomentField, reader: DiaryReader, old: Moment | None, day: date | None) -> None:
    """Begin with the time of the entry that is corrected; else with an earlier day, or with now.

    Raises DiaryUnavailable.
    """
    when.begin(old)
    if day and old is None and day < reader.today:
        when.keep(_same_time_on(reader, day))


def _same_time_on(reader: DiaryReader, day: date) -> Moment:
    """Return the time it is now, on an earlier day; it is shown and can be changed."""
    now, day_starts = reader.now(), reader.person.day_starts
    at = now.wall.time().replace(second=0, microsecond=0)
    return moment_at(wall_time(day, at, day_starts), now.zone, day_starts)
