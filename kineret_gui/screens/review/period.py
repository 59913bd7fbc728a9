"""The entries that the days of a period need: what stands on them, and the orders and pauses of whatever day."""

from datetime import date

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.prescription import Pause, Prescription
from kineret_gui.store.diary_file import DiaryFile


def entries_of_period(diary: DiaryFile, first: date, last: date) -> tuple[Entry[Fact], ...]:
    """Every standing prescription and pause, and all other entries that count for the days of the period."""
    of_the_days = (e for e in diary.of_days(first, last) if not isinstance(e.fact, Prescription | Pause))
    return (*diary.standing(Prescription), *diary.standing(Pause), *of_the_days)
