"""Entering a new order of the clinic, correcting one, and withdrawing one that was entered by mistake."""

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.actions.withdraw_entry import withdraw_entry
from kineret_gui.diary.entry import entry_of_kind, new_id
from kineret_gui.diary.facts.prescription import Prescription, in_force
from kineret_gui.diary.moment import Now
from kineret_gui.screens.framework.entry_form import EntryFormScreen
from kineret_gui.screens.framework.form_state import EntryFormView, FormError, FormState
from kineret_gui.screens.framework.page_context import PageContext, acts
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.settings import CorrectOrder, OrderRoute
from kineret_gui.screens.framework.view import shown
from kineret_gui.screens.framework.writing import withdrawn
from kineret_gui.screens.more.order_fields import OrderFields
from kineret_gui.screens.more.order_form import OrderForm, correcting, new_order
from kineret_gui.wording import doses, fill
from kineret_gui.wording.translation import tr


@known_to_qml
class OrderScreen(EntryFormScreen[Prescription]):
    """The form. It shows one line for each piece; a piece that is opened can be changed."""

    PAGE, KEPT = "order", tuple[OrderForm]

    changed = Signal()
    part = shown(str, EntryFormView.part, changed)
    corrects = shown(bool, EntryFormView.corrects, changed)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._order = OrderFields(self, new_order(self._diary.today))
        self._order.changed.connect(self.touched)
        self._view = EntryFormView()

    def begin_form(self, route: OrderRoute) -> None:
        old = (
            entry_of_kind(self._diary.file.entry(route.entry), Prescription)
            if isinstance(route, CorrectOrder)
            else None
        )
        self._order.begin(correcting(old) if old else new_order(self._diary.today, self._in_force()))
        self._state = FormState("" if old else "dose")

    def form_now(self) -> tuple[OrderForm]:
        return (self._order.form,)

    def go_on_with(self, form: tuple[OrderForm], begun: Now) -> None:
        self._order.begin(form[0])

    def refresh(self) -> None:
        self.show_view(EntryFormView(self._state.part, corrects=self.corrects_entry()))

    def _in_force(self) -> Prescription | None:
        orders = [entry.fact for entry in self._diary.file.standing(Prescription)]
        return in_force(orders, self._diary.today)

    def fact(self) -> Prescription | FormError:
        problem, order = self._order.first_problem(), self._order.order()
        return order if order else FormError("", problem)

    def saved_message(self, fact: Prescription) -> str:
        return fill(tr("Saved: %1"), doses.order(fact))

    @Slot()
    @acts
    def withdraw(self) -> None:
        old = self._order.form.old
        if old and self._diary.file.stands(old.id):
            entry = withdraw_entry(self._diary.file, new_id(), old, tr("entered by mistake"), self._diary.now())
            self.done_with(withdrawn(entry))

    @Property(QObject, constant=True)
    def order(self) -> OrderFields:
        return self._order
