"""The last seven days as a strip: each day with the marks of its doses, and all of it in words. Pure."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QLocale

from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.rules.adherence import DoseRecord
from kineret_gui.diary.rules.schedule import DoseId, days_between
from kineret_gui.screens.today.doses_of_today import TWICE
from kineret_gui.wording import days, doses, fill, listing
from kineret_gui.wording.translation import tr

_DAYS = 7


@frozen
class WeekDay:
    """One day; `shapes` and `tones` hold a word for each of its doses."""

    weekday: str
    number: str
    shapes: str
    tones: str
    spoken: str
    today: bool


def week_days(records: Sequence[DoseRecord], today: date, unsettled: frozenset[DoseId]) -> tuple[WeekDay, ...]:
    """The seven days up to today. A dose that stands in two entries has a mark of its own."""
    first = today - timedelta(days=_DAYS - 1)
    return tuple(
        _day(day, [one for one in records if one.dose.id.day == day], today, unsettled)
        for day in days_between(first, today)
    )


def _day(day: date, records: Sequence[DoseRecord], today: date, unsettled: frozenset[DoseId]) -> WeekDay:
    marks = [_mark(record, record.dose.id in unsettled) for record in records]
    in_words = listing.parts(words for _, _, words in marks) or tr("no dose due")
    return WeekDay(
        weekday=days.short_weekday(day.isoweekday()),
        number=QLocale().toString(day.day),
        shapes=" ".join(shape for shape, _, _ in marks),
        tones=" ".join(tone for _, tone, _ in marks),
        spoken=fill(tr("%1: %2"), days.named(day), in_words),
        today=day == today,
    )


def _mark(record: DoseRecord, is_twice: bool) -> tuple[str, str, str]:
    if is_twice:
        return TWICE, "warn", tr("in two entries")
    return doses.SHAPES[record.state], doses.TONES[record.state], doses.became_within(record)
