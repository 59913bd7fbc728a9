"""The doses of a period with what became of them, and the entries from which that follows: read for all callers."""

from collections.abc import Iterable
from datetime import date

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.facts.due_clock import DueClock
from kineret_gui.diary.facts.medicine import Medicine
from kineret_gui.diary.facts.prescription import Pause, Prescription
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now
from kineret_gui.diary.rules.adherence import DoseRecord, Reckoning
from kineret_gui.diary.rules.review import reckon_period
from kineret_gui.diary.rules.uncertain_doses import unsure_of
from kineret_gui.store.diary_file import DiaryFile


@frozen
class DosesOfPeriod:
    """The due doses of a period, as they are seen now.

    entries  all that they follow from: every order and pause, and the injections and answers of the period, also those
             that only a newer version can read
    """

    entries: tuple[Entry[Fact], ...]
    reckoning: Reckoning

    @property
    def doses(self) -> tuple[DoseRecord, ...]:
        return self.reckoning.doses


def doses_of_period(diary: DiaryFile, first: date, last: date, now: Now, day_starts: int) -> DosesOfPeriod:
    """Return the doses due from `first` to `last`; `now` is by the clocks that doses follow."""
    entries = diary.about_doses(first, last)
    return DosesOfPeriod(entries, reckon_period(entries, first, last, now, day_starts))


def entries_of_period(diary: DiaryFile, first: date, last: date) -> tuple[Entry[Fact], ...]:
    """Return every standing order and pause, and all other entries that count for the days of the period.

    An order is also that of another medicine.
    """
    return with_orders(diary, diary.of_days(first, last))


def with_orders(diary: DiaryFile, entries: Iterable[Entry[Fact]]) -> tuple[Entry[Fact], ...]:
    """Return some entries with every standing order and pause: from these follow the doses of their days."""
    others = (entry for entry in entries if not isinstance(entry.fact, Prescription | Pause | Medicine))
    return (*diary.standing(Prescription), *diary.standing(Pause), *diary.standing(Medicine), *others)


def unsure_orders(diary: DiaryFile, doses: DosesOfPeriod, today: date) -> tuple[Entry[Fact], ...]:
    """Return the entries by which doses are due today and that only a newer version can read, or read whole."""
    return unsure_of((*doses.entries, *diary.all_of((DueClock,), None, None)), today)
