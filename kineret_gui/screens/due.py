"""The due doses of one day with what became of them, for the screens that ask about single days."""

from datetime import date

from kineret_gui.diary.adherence import DoseRecord
from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.injection import DoseAnswer, Injection
from kineret_gui.diary.prescription import Pause, Prescription
from kineret_gui.diary.review import reckon_period
from kineret_gui.screens.desk import Desk


def doses_of_day(desk: Desk, day: date) -> tuple[DoseRecord, ...]:
    """What became of the doses of a day, seen from now."""
    return doses_of_days(desk, day, day)


def doses_of_days(desk: Desk, first: date, last: date) -> tuple[DoseRecord, ...]:
    """What became of the doses of several days, seen from now."""
    diary = desk.diary
    entries: list[Entry[Fact]] = [
        *diary.standing(Prescription),
        *diary.standing(Pause),
        *diary.standing(Injection, first, last),
        *diary.standing(DoseAnswer, first, last),
    ]
    return reckon_period(entries, first, last, desk.dose_now, desk.person.day_starts).doses
