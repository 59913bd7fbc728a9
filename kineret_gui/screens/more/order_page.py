"""Entering a new order of the clinic, correcting one, and withdrawing one that was entered by mistake."""

from datetime import date

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.actions.withdraw_entry import withdraw_entry
from kineret_gui.diary.entry import Entry, new_id
from kineret_gui.diary.facts.prescription import Prescription, in_force
from kineret_gui.diary.moment import Now
from kineret_gui.diary.rules.review import of_kind
from kineret_gui.screens.framework.desk import Desk, acts
from kineret_gui.screens.framework.form import FormScreen
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.settings import CorrectOrder, OrderRoute
from kineret_gui.screens.framework.view import shown
from kineret_gui.screens.framework.writing import NotYetSaved, SaveResult, withdrawn, write
from kineret_gui.screens.more.order_fields import OrderFields
from kineret_gui.screens.more.order_form import OrderForm, correcting, new_order
from kineret_gui.screens.more.order_view import OrderPageView
from kineret_gui.wording import doses, fill
from kineret_gui.wording.translation import tr


@known_to_qml
class OrderScreen(FormScreen):
    """The form. It shows one line for each piece; a piece that is opened can be changed."""

    PAGE, KEPT = "order", tuple[OrderForm]

    changed = Signal()
    part = shown(str, OrderPageView.part, changed)
    corrects = shown(bool, OrderPageView.corrects, changed)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._order = OrderFields(self, new_order(self._today()))
        self._order.changed.connect(self.touched)
        self._part = ""
        self._view = OrderPageView()

    def begin_form(self, route: OrderRoute) -> None:
        old = self._order_entry(route.entry) if isinstance(route, CorrectOrder) else None
        self._order.begin(correcting(old) if old else new_order(self._today(), self._in_force()))
        self._part = "" if old else "dose"

    def form_now(self) -> tuple[OrderForm]:
        return (self._order.form,)

    def go_on_with(self, form: tuple[OrderForm], begun: Now) -> None:
        self._order.begin(form[0])

    def refresh(self) -> None:
        self.show_view(OrderPageView(self._part, corrects=self.corrects_entry()))

    def _today(self) -> date:
        return self._desk.now().day(self._desk.person.day_starts)

    def _in_force(self) -> Prescription | None:
        orders = [entry.fact for entry in self._desk.diary.standing(Prescription)]
        return in_force(orders, self._today())

    def _order_entry(self, id: str) -> Entry[Prescription] | None:
        entry = self._desk.diary.entry(id)
        return next(iter(of_kind([entry], Prescription)), None) if entry else None

    @Slot(str)
    def openPart(self, part: str) -> None:
        """Open a piece to change it; pressed again it closes."""
        self._part = "" if part == self._part else part
        self.refresh()

    @Slot()
    @acts
    def save(self) -> None:
        problem, order = self._order.first_problem(), self._order.order()
        if order is None:
            self._part = problem
            self.refresh()
            return
        form, message = self._order.form, fill(tr("Written down: %1."), doses.order(order))
        match write(self._desk, form.id, form.old, order, message):
            case SaveResult() as result:
                self.done_with(result)
            case NotYetSaved() as result:
                result.by(self._desk)

    @Slot()
    @acts
    def withdraw(self) -> None:
        old = self._order.form.old
        if old and self._desk.diary.stands(old.id):
            entry = withdraw_entry(self._desk.diary, new_id(), old, tr("entered by mistake"), self._desk.now())
            self.done_with(withdrawn(entry))

    @Property(QObject, constant=True)
    def order(self) -> OrderFields:
        return self._order
