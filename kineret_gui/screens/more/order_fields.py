"""An order while it is being filled in, as QML sees it: on the page of a new order and when a diary is begun."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.diary.facts.prescription import MOST_SYRINGES, Prescription
from kineret_gui.screens.framework.choice_rows import ChoiceRow, amounts
from kineret_gui.screens.framework.parsing import one_line
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.row_model import RowListModel
from kineret_gui.screens.more.order_form import (
    OrderForm,
    OrderWrong,
    late_choices,
    order_of,
    with_further_syringe,
    with_syringe,
    wrong_with,
)
from kineret_gui.screens.more.rhythm_choices import Often, often, often_rows, weekday_rows, with_often, with_weekday
from kineret_gui.screens.more.rhythm_choices import words as often_words
from kineret_gui.screens.when.day_steps import moved
from kineret_gui.wording import days, doses, fill, orders
from kineret_gui.wording.times import example_time
from kineret_gui.wording.translation import tr


@dataclass(frozen=True, slots=True)
class SyringeRow:
    """One syringe of a dose of several."""

    title: str
    isOpen: bool


@dataclass(frozen=True, slots=True)
class TimeRow:
    """One usual time, as typed."""

    label: str
    typed: str
    wrong: str


@known_to_qml
class OrderFields(QObject):
    """The form, piece by piece. What is wrong is said once the person has asked to go on."""

    changed = Signal()

    def __init__(self, parent: QObject, form: OrderForm) -> None:
        super().__init__(parent)
        self._form = form
        self._syringe = 0
        self._asked = False
        self._rows = {name: RowListModel(ChoiceRow, self) for name in ("amounts", "often", "weekdays", "late")}
        self._syringes = RowListModel(SyringeRow, self)
        self._times = RowListModel(TimeRow, self)
        self._show()

    @property
    def form(self) -> OrderForm:
        return self._form

    def begin(self, form: OrderForm) -> None:
        """Fill in this form from now on."""
        self._syringe, self._asked = 0, False
        self._set(form)

    def first_problem(self) -> str:
        """The first part in which something is wrong. From now on it is said beside each field."""
        self._asked = True
        self._set(self._form)
        return next(iter(self._wrong.parts), "")

    def order(self) -> Prescription | None:
        """The order as it would be written; None while something is missing."""
        order = order_of(self._form)
        return order if isinstance(order, Prescription) else None

    def _set(self, form: OrderForm) -> None:
        self._form = form
        self._show()
        self.changed.emit()

    @property
    def _wrong(self) -> OrderWrong:
        return wrong_with(self._form) if self._asked else OrderWrong()

    def _show(self) -> None:
        form = self._form
        chosen = form.syringes[self._syringe]
        self._rows["amounts"].show(amounts(chosen))
        self._rows["often"].show(often_rows(form))
        self._rows["weekdays"].show(weekday_rows(form))
        late = [ChoiceRow(str(m or ""), orders.late_after(m), m == form.late_after) for m in late_choices(form)]
        self._rows["late"].show(late)
        self._syringes.show(self._syringe_rows() if len(form.syringes) > 1 else [])
        self._times.show(
            [TimeRow(_time_label(form, n), typed, self._wrong_time(n)) for n, typed in enumerate(form.times)]
        )

    def _syringe_rows(self) -> list[SyringeRow]:
        return [
            SyringeRow(fill(tr("Syringe %1: %2"), str(n + 1), _amount(milligrams)), n == self._syringe)
            for n, milligrams in enumerate(self._form.syringes)
        ]

    def _wrong_time(self, number: int) -> str:
        return self._wrong.times[number] if self._wrong.times else ""

    @Slot(str)
    def chooseAmount(self, milligrams: str) -> None:
        self._set(with_syringe(self._form, self._syringe, int(milligrams)))

    @Slot(int)
    def openSyringe(self, number: int) -> None:
        self._syringe = number
        self._set(self._form)

    @Slot()
    def addSyringe(self) -> None:
        form = with_further_syringe(self._form)
        self._syringe = len(form.syringes) - 1
        self._set(form)

    @Slot()
    def leaveOutSyringe(self) -> None:
        form = replace(self._form, syringes=self._form.syringes[:-1])
        self._syringe = len(form.syringes) - 1
        self._set(form)

    @Slot(str)
    def chooseOften(self, key: str) -> None:
        self._set(with_often(self._form, Often(key)))

    @Slot(str)
    def turnWeekday(self, weekday: str) -> None:
        self._set(with_weekday(self._form, int(weekday)))

    @Slot(bool)
    def setCourse(self, is_course: bool) -> None:
        self._set(replace(self._form, is_course=is_course))

    @Slot(str)
    def typeCourse(self, text: str) -> None:
        self._set(replace(self._form, course_days=one_line(text)))

    @Slot(int, str)
    def typeTime(self, number: int, text: str) -> None:
        text = one_line(text)
        typed = tuple(text if n == number else known for n, known in enumerate(self._form.times))
        self._set(replace(self._form, times=typed))

    @Slot(int)
    def moveStart(self, by: int) -> None:
        self._set(replace(self._form, starts=moved(self._form.starts, by)))

    @Slot(str)
    def chooseLate(self, minutes: str) -> None:
        self._set(replace(self._form, late_after=int(minutes) if minutes else None))

    @Slot(str)
    def typeOrderedBy(self, text: str) -> None:
        self._set(replace(self._form, ordered_by=one_line(text)))

    @Property(QObject, constant=True)
    def amounts(self) -> RowListModel:
        return self._rows["amounts"]

    @Property(QObject, constant=True)
    def oftenRows(self) -> RowListModel:
        return self._rows["often"]

    @Property(QObject, constant=True)
    def weekdayRows(self) -> RowListModel:
        return self._rows["weekdays"]

    @Property(QObject, constant=True)
    def lateRows(self) -> RowListModel:
        return self._rows["late"]

    @Property(QObject, constant=True)
    def syringes(self) -> RowListModel:
        return self._syringes

    @Property(QObject, constant=True)
    def times(self) -> RowListModel:
        return self._times

    @Property(bool, notify=changed)
    def canAddSyringe(self) -> bool:
        return all(self._form.syringes) and len(self._form.syringes) < MOST_SYRINGES

    @Property(bool, notify=changed)
    def hasSeveral(self) -> bool:
        return len(self._form.syringes) > 1

    @Property(bool, notify=changed)
    def isCourse(self) -> bool:
        return self._form.is_course

    @Property(str, notify=changed)
    def courseDays(self) -> str:
        return self._form.course_days

    @Property(str, notify=changed)
    def courseWrong(self) -> str:
        return self._wrong.course

    @Property(str, notify=changed)
    def starts(self) -> str:
        return days.day(self._form.starts)

    @Property(str, notify=changed)
    def dose(self) -> str:
        """The dose in words."""
        if not all(self._form.syringes):
            return tr("not chosen yet")
        return doses.syringes(tuple(filter(None, self._form.syringes)))

    @Property(str, notify=changed)
    def often(self) -> str:
        """How often and for how long, in words."""
        order = self.order()
        if order:
            return doses.rhythm(order)
        known = often(self._form)
        if known:
            return often_words(known)
        return tr("as written before") if self._form.rhythm else tr("not chosen yet")

    @Property(str, notify=changed)
    def at(self) -> str:
        """The usual times as typed."""
        return tr(" and ").join(self._form.times)

    @Property(str, notify=changed)
    def late(self) -> str:
        return orders.late_after(self._form.late_after)

    @Property(str, notify=changed)
    def orderedBy(self) -> str:
        return self._form.ordered_by

    @Property(str, notify=changed)
    def orderedByWrong(self) -> str:
        return self._wrong.ordered_by

    @Property(str, notify=changed)
    def wrong(self) -> str:
        """The first thing that is wrong, once it was asked for."""
        return next(iter(self._wrong.parts.values()), "")

    @Property(str, notify=changed)
    def told(self) -> str:
        """What would be written, in whole sentences; nothing while something is missing."""
        order = self.order()
        return orders.told(order) if order else ""


def _amount(milligrams: int | None) -> str:
    return doses.amount(milligrams) if milligrams else tr("not chosen yet")


def _time_label(form: OrderForm, number: int) -> str:
    if len(form.times) == 1:
        return fill(tr("Usual time (for example %1)"), example_time())
    return fill(tr("Usual time %1 (for example %2)"), str(number + 1), example_time())
