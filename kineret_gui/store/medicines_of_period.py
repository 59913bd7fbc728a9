"""The doses of other medicines of a period with what became of them: read for all callers."""

from datetime import date, timedelta

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.facts.medicine import Medicine, MedicineAnswer, MedicineRhythm, MedicineTaken
from kineret_gui.diary.moment import Now
from kineret_gui.diary.rules.medicine_doses import AROUND, NO_MEDICINES, MedicinesOfPeriod, reckon_medicines
from kineret_gui.store.diary_file import DiaryFile

_DAY = timedelta(days=1)
_EACH_DAY = (MedicineRhythm.EVERY_DAY, MedicineRhythm.AS_NEEDED)


def medicines_of_period(diary: DiaryFile, first: date, last: date, now: Now, day_starts: int) -> MedicinesOfPeriod:
    """Return what became of the doses from `first` to `last`; `now` is by the clocks that doses follow.

    In a diary without other medicines nothing but that is read.
    """
    orders: tuple[Entry[Fact], ...] = diary.standing(Medicine)
    if not orders:
        return NO_MEDICINES
    written = diary.all_of((MedicineAnswer, MedicineTaken), first, last)
    entries = (*orders, *written, *answers_around(diary, first, last))
    return reckon_medicines(entries, first, last, now, day_starts)


def answers_around(diary: DiaryFile, first: date, last: date) -> tuple[Entry[Fact], ...]:
    """Return the answers before and after a period by which `reckon_medicines` tells its doses from their neighbours.

    Only where an order has not a dose on each day.
    """
    if all(entry.fact.rhythm in _EACH_DAY for entry in diary.standing(Medicine)):
        return ()
    before = diary.all_of((MedicineAnswer,), first - AROUND, first - _DAY)
    return (*before, *diary.all_of((MedicineAnswer,), last + _DAY, last + AROUND))
