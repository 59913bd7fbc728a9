"""The days of the invented person: symptoms, the questions of each day, measurements, and dates with the clinic.

All of it gets better in the first six weeks. Laboratory, units and reference ranges are invented, too.
"""

from collections.abc import Iterator
from datetime import date, time, timedelta
from decimal import Decimal

from kineret_gui.diary.facts.check_date import CheckDate, CheckDone, CheckKind
from kineret_gui.diary.facts.daily_symptoms import Asked, DailySymptoms, Rating, Scale
from kineret_gui.diary.facts.level import Level
from kineret_gui.diary.facts.measurement import CELSIUS, KILOGRAMS, Measurement, Quantity, Route
from kineret_gui.diary.facts.note import Note
from kineret_gui.diary.facts.symptom import HEADACHE, Symptom
from kineret_gui.diary.invented.pen import Line, Pen, then
from kineret_gui.diary.invented.questions import DemoQuestions
from kineret_gui.diary.number import Bound

_UNTIL_WELL = 42  # days
_MONTH, _FIRST_BLOOD_TEST, _FIRST_VISIT = 30, 14, 28  # days
_JOINTS = ("wrist-left", "wrist-right", "knee-left", "knee-right", "fingers-right", "ankle-left")
_OWN, _OWN_DAYS = "Heavy legs", (6, 13, 27)
_CLINIC, _LABORATORY = "Clinic (invented)", "Laboratory (invented)"

# The substance that was measured, its unit, the printed range, the value at first and the one it comes to.
_RESULTS = (
    (Quantity.NEUTROPHILS, "10⁹/l", "1.8 – 7.5", "11.4", "3.6"),
    (Quantity.PLATELETS, "10⁹/l", "150 – 400", "462", "281"),
    (Quantity.CHOLESTEROL, "mmol/l", "< 5.2", "4.9", "5.4"),
    (Quantity.ALT, "U/l", "< 45", "52", "24"),
    (Quantity.AST, "U/l", "< 40", "41", "22"),
)
_CRP_UNIT, _CRP_RANGE, _CRP_AT_FIRST, _CRP_LEAST = "mg/l", "< 5.0", 86.0, Decimal("0.6")


class DemoWellbeing:
    """Everything of the days from `first` until yesterday, and what the clinic set for later."""

    def __init__(self, pen: Pen, questions: DemoQuestions, first: date, today: date) -> None:
        self._pen = pen
        self._questions = questions
        self._chance = pen.chance
        self._first = first
        self._today = today

    def of_day(self, day: date) -> Iterator[Line]:
        """Yield what was said on one day."""
        days = (day - self._first).days
        ill = max(0.0, 1 - days / _UNTIL_WELL)
        yield from self._temperatures(day, ill)
        yield from self._symptoms(day, ill, days)
        if self._chance.random() < 0.9:
            yield self._daily(day, ill)
        if days % _MONTH == 0:
            weight = self._tenths(664 + round(18 * (1 - ill)) + self._chance.randrange(-4, 5))
            yield self._pen.write(
                Measurement(then(day, time(7, 5)), Quantity.WEIGHT, weight, KILOGRAMS), day, time(7, 5)
            )
        if days % _MONTH == _FIRST_BLOOD_TEST:
            yield from self._blood_test(day, days)
        if days % (3 * _MONTH) == _FIRST_VISIT:
            yield from self._visit(day)

    def to_come(self) -> Iterator[Line]:
        """The dates that the clinic set for the days after today, and what is to be asked there."""
        day = max(self._first, self._today - timedelta(days=9))
        blood, visit = self._today + timedelta(days=3), self._today + timedelta(days=12)
        for check in (
            CheckDate(self._pen.id(), blood, CheckKind.BLOOD_TEST, time(8, 30), ordered_by=_CLINIC),
            CheckDate(self._pen.id(), visit, CheckKind.VISIT, time(10, 15), ordered_by=_CLINIC),
        ):
            yield self._pen.write(check, day, time(11, 0))
        yield from self._questions.still_open(self._first, self._today)

    def _temperatures(self, day: date, ill: float) -> Iterator[Line]:
        """Morning and evening; while the disease is active the evening brings fever."""
        if self._chance.random() > 0.2 + 0.7 * ill:
            return
        for at, fever in (time(7, 10), 8), (time(19, 45), 26):
            value = self._tenths(364 + self._chance.randrange(5) + round(fever * ill))
            fact = Measurement(then(day, at), Quantity.TEMPERATURE, value, CELSIUS, route=Route.EAR)
            yield self._pen.write(fact, day, at)

    def _symptoms(self, day: date, ill: float, days: int) -> Iterator[Line]:
        if self._chance.random() < 0.04 + 0.3 * ill:
            at, minutes = time(14, self._chance.randrange(60)), self._chance.choice((30, 45, 90, 120, 240))
            level = self._chance.choice((Level.MILD, Level.MILD, Level.MODERATE))
            yield self._pen.write(Symptom(then(day, at), HEADACHE, level=level, minutes=minutes), day, time(19, 50))
        if days in _OWN_DAYS:
            fact = Symptom(then(day, time(17)), own=_OWN, level=Level.MILD, note="After the stairs")
            yield self._pen.write(fact, day, time(19, 52))

    def _daily(self, day: date, ill: float) -> Line:
        chance = self._chance
        rash, throat = chance.random() < 0.05 + 0.6 * ill, chance.random() < 0.03 + 0.5 * ill
        sore = [joint for joint in _JOINTS if chance.random() < 0.04 + 0.6 * ill]
        ratings = (
            Rating(Asked.RASH, Scale.YES_NO, int(rash)),
            Rating(Asked.SORE_THROAT, Scale.YES_NO, int(throat)),
            Rating(Asked.PAIN, Scale.TO_TEN, min(10, round(7 * ill) + chance.randrange(3))),
            Rating(Asked.OVERALL, Scale.TO_TEN, min(10, round(6 * ill) + chance.randrange(3))),
        )
        where = "Chest and arms" if rash else ""
        page = DailySymptoms(day, then(day, time(20, 0)), ratings, tuple(sore), tuple(sore[:1]), where)
        return self._pen.write(page, day, time(20, 0))

    def _blood_test(self, day: date, days: int) -> Iterator[Line]:
        """Set by the clinic a week before; the laboratory's sheet is copied in the afternoon."""
        check = CheckDate(self._pen.id(), day, CheckKind.BLOOD_TEST, time(8, 30), ordered_by=_CLINIC)
        yield self._pen.write(check, day - timedelta(days=7), time(11, 0))
        part = max(0.0, 1 - days / (3 * _MONTH))  # of the way still to go
        for quantity, unit, range, begins, ends in _RESULTS:
            places = -int(Decimal(begins).as_tuple().exponent)
            value = round(Decimal(ends) + (Decimal(begins) - Decimal(ends)) * Decimal(str(round(part, 2))), places)
            yield self._result(day, check.id, quantity, value, unit, range)
        crp = Decimal(str(round(_CRP_AT_FIRST * part**4, 1)))
        bound = Bound.LESS if crp < _CRP_LEAST else Bound.EXACTLY
        yield self._result(day, check.id, Quantity.CRP, max(crp, _CRP_LEAST), _CRP_UNIT, _CRP_RANGE, bound)

    def _result(
        self,
        day: date,
        check: str,
        quantity: Quantity,
        value: Decimal,
        unit: str,
        range: str,
        bound: Bound = Bound.EXACTLY,
    ) -> Line:
        fact = Measurement(
            then(day, time(8, 35)),
            quantity,
            value,
            unit,
            bound=bound,
            reference=range,
            check=check,
            note=_LABORATORY,
        )
        return self._pen.write(fact, day, time(16, 30))

    def _visit(self, day: date) -> Iterator[Line]:
        check = CheckDate(self._pen.id(), day, CheckKind.VISIT, time(10, 15), ordered_by=_CLINIC)
        yield self._pen.write(check, day - timedelta(days=14), time(11, 5))
        done = CheckDone(check.id, then(day, time(12, 0)), "Went through the diary together")
        yield self._pen.write(done, day, time(12, 0))
        way = Note(then(day, time(12, 5)), "The way in is behind the building now")
        yield self._pen.write(way, day, time(12, 5))
        yield from self._questions.of_visit(day)

    @staticmethod
    def _tenths(tenths: int) -> Decimal:
        return Decimal(tenths).scaleb(-1)
