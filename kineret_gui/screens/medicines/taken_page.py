"""A medicine that was taken as needed: just now unless another time is said, and saved with one press."""

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.diary.entry import entry_of_kind
from kineret_gui.diary.facts.medicine import Medicine, MedicineTaken
from kineret_gui.diary.moment import Now
from kineret_gui.diary.rules.medicine_schedule import ordered_medicines
from kineret_gui.diary.text import readable
from kineret_gui.screens.framework.entry_form import EntryFormScreen
from kineret_gui.screens.framework.form_state import FormError
from kineret_gui.screens.framework.page_context import PageContext, acts
from kineret_gui.screens.framework.parsing import one_line
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.medicines import CorrectMedicineTaken, TakenRoute
from kineret_gui.screens.framework.view import shown
from kineret_gui.screens.medicines.taken_form import TakenForm, correcting_taken, taking, wrong_taken
from kineret_gui.screens.medicines.taken_view import TakenView, taken_view
from kineret_gui.screens.when.moment_field import MomentField
from kineret_gui.screens.when.moment_view import MomentDraft
from kineret_gui.wording import clocks, facts, fill
from kineret_gui.wording.translation import tr


@known_to_qml
class TakenScreen(EntryFormScreen[MedicineTaken]):
    """Lines that open for the time, the amount and a note; all of them are filled in already."""

    PAGE, KEPT = "medicine-taken", tuple[TakenForm, MomentDraft]

    changed = Signal()
    title = shown(str, TakenView.title, changed)
    part = shown(str, TakenView.part, changed)
    wrong = shown(str, TakenView.wrong, changed)
    corrects = shown(bool, TakenView.corrects, changed)
    amount = shown(str, TakenView.amount, changed)
    amountLine = shown(str, TakenView.amount_line, changed)
    note = shown(str, TakenView.note, changed)
    noteLine = shown(str, TakenView.note_line, changed)
    canWrite = shown(bool, TakenView.can_write, changed)
    isGone = shown(bool, TakenView.is_gone, changed)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._view = TakenView()
        self._form = taking(None, "")
        self._when = MomentField(self, context, self.edited)

    def begin_form(self, route: TakenRoute) -> None:
        if isinstance(route, CorrectMedicineTaken):
            old = entry_of_kind(self._diary.file.entry(route.entry), MedicineTaken)
            self._form = correcting_taken(old) if old else taking(None, "")
            self._when.begin(old.fact.moment if old else None)
            return
        orders = ordered_medicines(self._diary.file.standing(Medicine))
        order = next((one for one in orders if one.id == route.medicine), None)
        self._form = taking(order, order.amount_on(self._diary.today) if order else "")
        self._when.begin()

    def form_now(self) -> tuple[TakenForm, MomentDraft]:
        return self._form, self._when.kept()

    def go_on_with(self, form: tuple[TakenForm, MomentDraft], begun: Now) -> None:
        self._form = form[0]
        self._when.go_on(form[1], begun)

    @acts
    def refresh(self) -> None:
        self._when.refresh()
        self.show_view(taken_view(self._form, self._state, self._diary.file.is_writable))

    def fact(self) -> MedicineTaken | FormError:
        if time := self._when.wrong:
            return FormError(time, "when")
        wrong = wrong_taken(self._form)
        return FormError(wrong) if wrong else self._form.taken(self._when.moment())

    def saved_message(self, fact: MedicineTaken) -> str:
        return fill(tr("Saved: %1"), facts.summary(fact, clocks.PLAIN))

    @Slot(str)
    def typeAmount(self, text: str) -> None:
        self._form = replace(self._form, amount=one_line(text))
        self.edited()

    @Slot(str)
    def typeNote(self, text: str) -> None:
        self._form = replace(self._form, note=readable(text))
        self.edited()

    @Property(QObject, constant=True)
    def when(self) -> MomentField:
        return self._when
