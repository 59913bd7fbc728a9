"""More: everything that is not of every day."""

from PySide6.QtCore import QObject, Signal, Slot

from kineret_gui.diary.facts.prescription import Prescription, current
from kineret_gui.screens.framework.page_context import PageContext, Screen, acts
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

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._view = MoreView()

    @acts
    def refresh(self) -> None:
        context, person = self._context, self._diary.person
        orders = [entry.fact for entry in context.diary.file.standing(Prescription)]
        order = current(orders, context.diary.dose_now.day(person.day_starts))
        self.show_view(more_view(MoreFacts(person, order, context.diary.file.writer, context.diary.file.is_writable)))

    @Slot("QVariant")
    def go(self, route: PageRoute) -> None:
        self._navigator.go(route)
