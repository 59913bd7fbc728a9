"""More: everything that is not of every day."""

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.diary.facts.prescription import Prescription, current
from kineret_gui.screens.framework.desk import Desk, Screen, acts
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.row_model import RowListModel
from kineret_gui.screens.more.more_view import MoreFacts, MoreRow, more_view


@known_to_qml
class MoreScreen(Screen):
    """The ways on, in three groups."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._diary, self._sheets, self._computer = (RowListModel(MoreRow, self) for _ in range(3))

    @acts
    def refresh(self) -> None:
        desk, person = self._desk, self._desk.person
        orders = [entry.fact for entry in desk.diary.standing(Prescription)]
        order = current(orders, desk.dose_now.day(person.day_starts))
        view = more_view(MoreFacts(person, order, desk.diary.writer, desk.diary.is_writable))
        self._diary.show(view.diary)
        self._sheets.show(view.sheets)
        self._computer.show(view.computer)
        self.changed.emit()

    @Slot(str)
    def go(self, page: str) -> None:
        self._desk.open_page(page)

    @Property(QObject, constant=True)
    def diary(self) -> RowListModel:
        return self._diary

    @Property(QObject, constant=True)
    def sheets(self) -> RowListModel:
        return self._sheets

    @Property(QObject, constant=True)
    def computer(self) -> RowListModel:
        return self._computer
