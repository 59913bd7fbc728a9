"""Other medicines in a month: what became of each dose, day by day, and how many of each. Pure."""

from collections.abc import Sequence
from datetime import date

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.moment import Now
from kineret_gui.diary.rules.medicine_doses import MedicineState, reckon_medicines
from kineret_gui.diary.rules.medicine_totals import medicine_totals
from kineret_gui.wording import clocks, facts, medicines


class MonthMedicines:
    """The doses of the days of a month; `entries` as `reckon_medicines` asks for them."""

    def __init__(self, entries: Sequence[Entry[Fact]], first: date, last: date, now: Now, day_starts: int) -> None:
        self._period = reckon_medicines(entries, first, last, now, day_starts)
        self._at = clocks.seen_from(now, day_starts)

    def of(self, day: date) -> tuple[str, ...]:
        """Return what became of each dose of a day, and what was taken as needed. What is to come says nothing yet."""
        come = (one for one in self._period.doses if one.state is not MedicineState.UPCOMING and one.dose.day == day)
        others: list[Fact] = [entry.fact for entry in self._period.extra if entry.fact.day == day]
        others += [entry.fact for entry in self._period.as_needed if entry.fact.day == day]
        return (*map(medicines.became, come), *(facts.summary(fact, self._at) for fact in others))

    @property
    def totals(self) -> str:
        """Return a line for each medicine."""
        return "\n".join(filter(None, map(medicines.totals, medicine_totals(self._period))))
