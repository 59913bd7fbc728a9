"""The fields of an order, as QML fills them in: on the page of a new order and when a diary is begun."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from kineret_gui.diary.facts.prescription import Prescription
from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.screens.framework.parsing import one_line
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.view import Viewed, shown, shown_rows
from kineret_gui.screens.more.order_form import OrderForm, order_of, with_further_syringe, with_syringe, wrong_with
from kineret_gui.screens.more.order_view import OrderView, SyringeRow, TimeRow, order_view
from kineret_gui.screens.more.rhythm_choices import Often, with_often, with_weekday
from kineret_gui.screens.when.day_steps import moved


@known_to_qml
class OrderFields(Viewed):
    """The form, piece by piece. What is wrong is named once the person has asked to go on."""

    changed = Signal()
    amounts = shown_rows(ChoiceRow, OrderView.amounts)
    syringes = shown_rows(SyringeRow, OrderView.syringes)
    oftenRows = shown_rows(ChoiceRow, OrderView.often_rows)
    weekdayRows = shown_rows(ChoiceRow, OrderView.weekday_rows)
    lateRows = shown_rows(ChoiceRow, OrderView.late_rows)
    times = shown_rows(TimeRow, OrderView.times)
    canAddSyringe = shown(bool, OrderView.can_add_syringe, changed)
    hasSeveral = shown(bool, OrderView.has_several, changed)
    dose = shown(str, OrderView.dose, changed)
    often = shown(str, OrderView.often, changed)
    at = shown(str, OrderView.at, changed)
    late = shown(str, OrderView.late, changed)
    isCourse = shown(bool, OrderView.is_course, changed)
    courseDays = shown(str, OrderView.course_days, changed)
    courseWrong = shown(str, OrderView.course_wrong, changed)
    starts = shown(str, OrderView.starts, changed)
    orderedBy = shown(str, OrderView.ordered_by, changed)
    orderedByWrong = shown(str, OrderView.ordered_by_wrong, changed)
    wrong = shown(str, OrderView.wrong, changed)
    needed = shown(list, OrderView.needed, changed)
    summary = shown(str, OrderView.summary, changed)

    def __init__(self, parent: QObject, form: OrderForm) -> None:
        super().__init__(parent)
        self._form = form
        self._syringe = 0
        self._is_checked = False
        self._set(form)

    @property
    def form(self) -> OrderForm:
        return self._form

    def begin(self, form: OrderForm) -> None:
        """Fill in this form from now on."""
        self._syringe, self._is_checked = 0, False
        self._set(form)

    def begin_again(self) -> None:
        """Name no problem any more until the person asks to go on."""
        self.begin(self._form)

    def first_problem(self) -> str:
        """Return the first part in which something is wrong. From now on it is named beside each field."""
        self._is_checked = True
        self._set(self._form)
        return next(iter(wrong_with(self._form).parts), "")

    def order(self) -> Prescription | None:
        """Return the order as it would be written; None while something is missing."""
        order = order_of(self._form)
        return order if isinstance(order, Prescription) else None

    def _set(self, form: OrderForm) -> None:
        self._form = form
        self.show_view(order_view(form, self._syringe, self._is_checked))

    @Slot(str)
    def chooseAmount(self, milligrams: str) -> None:
        self._set(with_syringe(self._form, self._syringe, int(milligrams)))

    @Slot(int)
    def openSyringe(self, number: int) -> None:
        self._syringe = number
        self._set(self._form)

    @Slot()
    def addSyringe(self) -> None:
        self._open_last(with_further_syringe(self._form))

    @Slot()
    def leaveOutSyringe(self) -> None:
        self._open_last(replace(self._form, syringes=self._form.syringes[:-1]))

    def _open_last(self, form: OrderForm) -> None:
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
