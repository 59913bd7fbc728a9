"""The doses of other medicines of a period with what became of them: read for all callers."""

from datetime import date

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.facts.medicine import Medicine, MedicineAnswer, MedicineTaken
from kineret_gui.diary.moment import Now
from kineret_gui.diary.rules.medicine_doses import NO_MEDICINES, MedicinesOfPeriod, reckon_medicines
from kineret_gui.store.diary_file import DiaryFile


def medicines_of_period(diary: DiaryFile, first: date, last: date, now: Now, day_starts: int) -> MedicinesOfPeriod:
    """Return what became of the doses from `first` to `last`; `now` is by the clocks that doses follow.

    In a diary without other medicines nothing but that is read.
    """
    orders: tuple[Entry[Fact], ...] = diary.standing(Medicine)
    if not orders:
        return NO_MEDICINES
    entries = (*orders, *diary.all_of((MedicineAnswer, MedicineTaken), first, last))
    return reckon_medicines(entries, first, last, now, day_starts)
