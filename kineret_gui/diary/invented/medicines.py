"""Other medicines of the invented person: one each week, and one when needed. Amounts are texts, as they are printed.

In Still's disease Kineret is given alone or with medicines such as the weekly one.
"""

from collections.abc import Iterator
from datetime import date, time

from kineret_gui.diary.facts.medicine import (
    Medicine,
    MedicineAnswer,
    MedicineOutcome,
    MedicineRhythm,
    MedicineTaken,
)
from kineret_gui.diary.invented.pen import Line, Pen, then

_WEEKLY, _WEEKLY_AMOUNT, _USUAL_TIME = "Methotrexate", "15 mg", time(19)
_NEEDED, _NEEDED_AMOUNT = "Paracetamol", "500 mg"
_WRITTEN, _ASKED, _EVENING = time(7, 5), time(20, 10), time(19, 51)
_UNTIL_WELL = 42  # days
_NEEDED_BEFORE = (6, 19)  # days before today on which it was needed, whatever chance says

# By the number of weeks before today; None where nobody said what became of the dose. All others by chance.
_OUTCOMES = {
    1: (MedicineOutcome.TAKEN, ""),
    2: (MedicineOutcome.NOT_TAKEN, "Was not at home"),
    3: (MedicineOutcome.TAKEN, ""),
    4: (MedicineOutcome.SKIPPED_ON_ADVICE, "An infection"),
    7: None,
}
_TAKEN, _NOT_TAKEN, _NOTHING = (MedicineOutcome.TAKEN, ""), (MedicineOutcome.NOT_TAKEN, ""), None


class DemoMedicines:
    """Orders of the first day, and what was said of them on each day until yesterday. The weekly dose is due today."""

    def __init__(self, pen: Pen, first: date, today: date) -> None:
        self._pen = pen
        self._first = first
        self._today = today
        by = "Clinic (invented)"
        self._weekly = Medicine(
            pen.id(),
            _WEEKLY,
            _WEEKLY_AMOUNT,
            MedicineRhythm.WEEKLY,
            first,
            times=(_USUAL_TIME,),
            weekday=today.isoweekday(),
            ordered_by=by,
        )
        self._needed = Medicine(pen.id(), _NEEDED, _NEEDED_AMOUNT, MedicineRhythm.AS_NEEDED, first, ordered_by=by)

    def ordered(self) -> Iterator[Line]:
        """Yield both as the clinic ordered them."""
        yield self._pen.write(self._weekly, self._first, _WRITTEN)
        yield self._pen.write(self._needed, self._first, _WRITTEN)

    def of_day(self, day: date) -> Iterator[Line]:
        """Yield what was said on one day."""
        before = (self._today - day).days
        if self._weekly.is_due_on(day):
            yield from self._answer(day, before // 7)
        ill = max(0.0, 1 - (day - self._first).days / _UNTIL_WELL)
        at = time(14 + self._pen.chance.randrange(4), self._pen.chance.randrange(60))
        if self._pen.chance.random() < 0.03 + 0.25 * ill or before in _NEEDED_BEFORE:
            taken = MedicineTaken(self._needed.id, _NEEDED, _NEEDED_AMOUNT, then(day, at))
            yield self._pen.write(taken, day, _EVENING)

    def _answer(self, day: date, weeks: int) -> Iterator[Line]:
        by_chance = self._pen.chance.choices((_TAKEN, _NOT_TAKEN, _NOTHING), (92, 4, 4))[0]
        outcome = _OUTCOMES.get(weeks, by_chance)
        if outcome:
            answer = MedicineAnswer(self._weekly.id, _WEEKLY, _WEEKLY_AMOUNT, day, _USUAL_TIME, *outcome)
            yield self._pen.write(answer, day, _ASKED)
