"""Entering a new order of the clinic, correcting one, and withdrawing one that was entered by mistake."""

from datetime import date
from typing import assert_never

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kineret_gui.actions.change_prescription import change_prescription
from kineret_gui.actions.correct_entry import Corrected, NoLongerStands, NothingToCorrect, correct_entry
from kineret_gui.actions.withdraw_entry import withdraw_entry
from kineret_gui.diary.entry import Entry, Fact, new_id
from kineret_gui.diary.prescription import Prescription, in_force
from kineret_gui.screens.desk import Desk, Screen, acts
from kineret_gui.screens.more.order_draft import OrderDraft
from kineret_gui.screens.more.order_form import correcting, new_order
from kineret_gui.screens.words import doses, fill

QML_IMPORT_NAME = "Kineret.Screens"
QML_IMPORT_MAJOR_VERSION = 1


def tr(sentence: str) -> str:
    return QCoreApplication.translate("order", sentence)


@QmlElement
@QmlUncreatable("made by the program")
class OrderScreen(Screen):
    """The form. It shows one line for each piece; a piece that is opened can be changed."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._order = OrderDraft(self, new_order(self._today()))
        self._part = ""

    @acts
    def open(self, about: str) -> None:
        """The id of an order corrects it; empty is a new one."""
        old = self._order_entry(about) if about else None
        self._order.begin(correcting(old) if old else new_order(self._today(), self._in_force()))
        self._part = "" if old else "dose"

    def refresh(self) -> None:
        self.changed.emit()

    def _today(self) -> date:
        return self._desk.now().day(self._desk.person.day_starts)

    def _in_force(self) -> Prescription | None:
        orders = [entry.fact for entry in self._desk.diary.standing(Prescription)]
        return in_force(orders, self._today())

    def _order_entry(self, id: str) -> Entry[Prescription] | None:
        entry = self._desk.diary.entry(id)
        return entry if entry and isinstance(entry.fact, Prescription) else None  # type: ignore[return-value]

    @Slot(str)
    def openPart(self, part: str) -> None:
        """Open a piece to change it; pressed again it closes."""
        self._part = "" if part == self._part else part
        self.changed.emit()

    @Slot()
    @acts
    def save(self) -> None:
        problem, order = self._order.first_problem(), self._order.order()
        if order is None:
            self._part = problem
            self.changed.emit()
            return
        form, now = self._order.form, self._desk.now()
        if form.old is None:
            entry = change_prescription(self._desk.diary, form.id, order, now)
            self._leave(fill(tr("Written down: %1."), doses.order(order)), entry)
            return
        match correct_entry(self._desk.diary, form.id, form.old, order, now):
            case Corrected(entry):
                self._leave(tr("Corrected. The old entry can still be read under What changed."), entry)
            case NothingToCorrect():
                self._leave(tr("Nothing was changed."))
            case NoLongerStands():
                self._leave(tr("Nothing was written: this entry was changed or withdrawn meanwhile."))
            case other:
                assert_never(other)

    @Slot()
    @acts
    def withdraw(self) -> None:
        old = self._order.form.old
        if old and self._desk.diary.stands(old.id):
            entry = withdraw_entry(self._desk.diary, new_id(), old, tr("entered by mistake"), self._desk.now())
            self._leave(tr("Withdrawn. It can still be read under What changed."), entry)

    def _leave(self, message: str, entry: Entry[Fact] | None = None) -> None:
        self._desk.back()
        if entry:
            self._desk.done(message, entry)
        else:
            self._desk.say(message)

    @Property(QObject, constant=True)
    def order(self) -> OrderDraft:
        return self._order

    @Property(str, notify=changed)
    def part(self) -> str:
        return self._part

    @Property(bool, notify=changed)
    def corrects(self) -> bool:
        return self._order.form.old is not None
