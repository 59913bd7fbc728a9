"""Entering another medicine as it was ordered, correcting the order, and removing one that was entered by mistake."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from kineret_gui.actions.withdraw_entry import withdraw_entry
from kineret_gui.diary.entry import entry_of_kind, new_id
from kineret_gui.diary.facts.medicine import Medicine, MedicineRhythm
from kineret_gui.diary.moment import Now
from kineret_gui.diary.text import readable
from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.screens.framework.entry_form import EntryFormScreen
from kineret_gui.screens.framework.form_state import FormError
from kineret_gui.screens.framework.page_context import PageContext, acts
from kineret_gui.screens.framework.parsing import one_line
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.medicines import CorrectMedicine, MedicineRoute
from kineret_gui.screens.framework.view import shown, shown_rows
from kineret_gui.screens.framework.writing import withdrawn
from kineret_gui.screens.medicines import medicine_form as form
from kineret_gui.screens.medicines.medicine_form import MedicineForm
from kineret_gui.screens.medicines.medicine_view import MedicineStepRow, MedicineTimeRow, MedicineView, medicine_view
from kineret_gui.screens.when.day_steps import moved
from kineret_gui.wording import fill, medicines
from kineret_gui.wording.lines import FactLine
from kineret_gui.wording.translation import tr


@known_to_qml
class MedicineScreen(EntryFormScreen[Medicine]):
    """Name and amount as printed; how often, when, from which day, and later amounts are lines that open."""

    PAGE, KEPT = "medicine", tuple[MedicineForm]

    changed = Signal()
    part = shown(str, MedicineView.part, changed)
    corrects = shown(bool, MedicineView.corrects, changed)
    wrong = shown(str, MedicineView.wrong, changed)
    name = shown(str, MedicineView.name, changed)
    nameWrong = shown(str, MedicineView.name_wrong, changed)
    amount = shown(str, MedicineView.amount, changed)
    amountWrong = shown(str, MedicineView.amount_wrong, changed)
    often = shown(str, MedicineView.often, changed)
    oftenWrong = shown(str, MedicineView.often_wrong, changed)
    asksTimes = shown(bool, MedicineView.asks_times, changed)
    asksWeekday = shown(bool, MedicineView.asks_weekday, changed)
    weekdayWrong = shown(str, MedicineView.weekday_wrong, changed)
    at = shown(str, MedicineView.at, changed)
    period = shown(str, MedicineView.period, changed)
    starts = shown(str, MedicineView.starts, changed)
    hasEnd = shown(bool, MedicineView.has_end, changed)
    ends = shown(str, MedicineView.ends, changed)
    untilWrong = shown(str, MedicineView.until_wrong, changed)
    later = shown(str, MedicineView.later, changed)
    more = shown(str, MedicineView.more, changed)
    orderedBy = shown(str, MedicineView.ordered_by, changed)
    note = shown(str, MedicineView.note, changed)
    rhythms = shown_rows(ChoiceRow, MedicineView.rhythms)
    weekdays = shown_rows(ChoiceRow, MedicineView.weekdays)
    times = shown_rows(MedicineTimeRow, MedicineView.times)
    steps = shown_rows(MedicineStepRow, MedicineView.steps)
    lines = shown_rows(FactLine, MedicineView.lines)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._view = MedicineView()
        self._form = form.new_medicine(context.diary.today)

    def begin_form(self, route: MedicineRoute) -> None:
        entry = self._diary.file.entry(route.entry) if isinstance(route, CorrectMedicine) else None
        old, today = entry_of_kind(entry, Medicine), self._diary.dose_today
        self._form = form.correcting(old, today) if old else form.new_medicine(today)

    def form_now(self) -> tuple[MedicineForm]:
        return (self._form,)

    def go_on_with(self, kept: tuple[MedicineForm], begun: Now) -> None:
        self._form = kept[0]

    def refresh(self) -> None:
        self.show_view(medicine_view(self._form, self._state))

    def _set(self, changed: MedicineForm) -> None:
        self._form = changed
        self.edited()

    @Slot(str)
    def typeName(self, text: str) -> None:
        self._set(replace(self._form, name=one_line(text)))

    @Slot(str)
    def typeAmount(self, text: str) -> None:
        self._set(replace(self._form, amount=one_line(text)))

    @Slot(str)
    def chooseRhythm(self, key: str) -> None:
        self._set(replace(self._form, rhythm=MedicineRhythm(key)))

    @Slot(str)
    def chooseWeekday(self, key: str) -> None:
        self._set(replace(self._form, weekday=int(key)))

    @Slot(int, str)
    def typeTime(self, number: int, text: str) -> None:
        self._set(form.with_time(self._form, number, one_line(text)))

    @Slot()
    def addTime(self) -> None:
        self._set(form.with_further_time(self._form))

    @Slot(int)
    def moveStart(self, by: int) -> None:
        self._set(replace(self._form, starts=moved(self._form.starts, by)))

    @Slot(bool)
    def setEnd(self, has_end: bool) -> None:
        self._set(replace(self._form, has_end=has_end))

    @Slot(int)
    def moveEnd(self, by: int) -> None:
        self._set(replace(self._form, ends=moved(self._form.ends, by)))

    @Slot()
    def addStep(self) -> None:
        self._set(form.with_further_step(self._form))

    @Slot(int, str)
    def typeStep(self, number: int, amount: str) -> None:
        self._set(form.with_step(self._form, number, one_line(amount)[:80]))

    @Slot(int, int)
    def moveStep(self, number: int, by: int) -> None:
        self._set(form.with_step(self._form, number, by=by))

    @Slot(int)
    def dropStep(self, number: int) -> None:
        self._set(form.without_step(self._form, number))

    @Slot(str)
    def typeOrderedBy(self, text: str) -> None:
        self._set(replace(self._form, ordered_by=one_line(text)))

    @Slot(str)
    def typeNote(self, text: str) -> None:
        self._set(replace(self._form, note=readable(text)))

    def fact(self) -> Medicine | FormError:
        order = form.medicine_of(self._form)
        return order if isinstance(order, Medicine) else FormError("", next(iter(order.parts), None))

    def saved_message(self, fact: Medicine) -> str:
        return fill(tr("Saved: %1"), medicines.named(fact.name, fact.amount))

    @Slot()
    @acts
    def withdraw(self) -> None:
        old = self._form.old
        if old and self._diary.file.stands(old.id):
            entry = withdraw_entry(self._diary.file, new_id(), old, tr("entered by mistake"), self._diary.now())
            self.done_with(withdrawn(entry))
