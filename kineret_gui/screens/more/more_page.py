"""More: everything that is not of every day."""

from PySide6.QtCore import QObject, Signal, Slot

from kineret_gui.diary.facts.prescription import Prescription, current
from kineret_gui.screens.framework.desk import Desk, Screen, acts
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.route import PageRoute
from kineret_gui.screens.framework.view import shown_rows
from kineret_gui.screens.more.more_view import MoreFacts, MoreRow, MoreView, more_view


@known_to_qml
class MoreScreen(Screen):
    """The ways on, in three groups."""

    changed = Signal()
    diary = shown_rows(MoreRow, MoreView.diary)
    sheets = shown_rows(MoreRow, MoreView.sheets)
    computer = shown_rows(MoreRow, MoreView.computer)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._view = MoreView()

    @acts
    def refresh(self) -> None:
        desk, person = self._desk, self._desk.person
        orders = [entry.fact for entry in desk.diary.standing(Prescription)]
        order = current(orders, desk.dose_now.day(person.day_starts))
        self.show_view(more_view(MoreFacts(person, order, desk.diary.writer, desk.diary.is_writable)))

    @Slot("QVariant")
    def go(self, route: PageRoute) -> None:
        self._desk.navigator.go(route)
