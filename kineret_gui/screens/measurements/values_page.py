"""All values of one quantity, the latest first."""

from typing import assert_never

from PySide6.QtCore import QObject, Signal, Slot

from kineret_gui.diary.facts.measurement import Measurement, Quantity
from kineret_gui.screens.framework.page_context import PageContext, Screen, acts
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.measurements import ShowOwnValues, ShowValues, ValuesRoute
from kineret_gui.screens.framework.routes.review import ShowEntry
from kineret_gui.screens.framework.view import shown, shown_rows
from kineret_gui.screens.measurements.earlier_values import NamedQuantity
from kineret_gui.screens.measurements.values_view import ValueRow, ValuesView, value_rows, values_view

PAGE = 30  # values


@known_to_qml
class ValuesScreen(Screen):
    """The list, a page at a time."""

    changed = Signal()
    title = shown(str, ValuesView.title, changed)
    nothing = shown(str, ValuesView.nothing, changed)
    thereIsMore = shown(bool, ValuesView.there_is_more, changed)
    canWrite = shown(bool, ValuesView.can_write, changed)
    rows = shown_rows(ValueRow, ValuesView.rows)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._view = ValuesView()
        self._what = NamedQuantity(Quantity.TEMPERATURE)
        self._pages = 1

    def open(self, route: ValuesRoute) -> None:
        match route:
            case ShowValues(quantity):
                self._what = NamedQuantity(quantity)
            case ShowOwnValues(name):
                self._what = NamedQuantity(Quantity.OWN, name)
            case other:
                assert_never(other)
        self._pages = 1

    @acts
    def refresh(self) -> None:
        diary = self._diary.file
        entries = [entry for entry in diary.standing(Measurement) if NamedQuantity.of(entry.fact) == self._what]
        rows = value_rows(entries, self._diary.now(), self._diary.person.name)
        self.show_view(values_view(self._what, rows, PAGE * self._pages, diary.is_writable))

    @Slot()
    def showOlder(self) -> None:
        self._pages += 1
        self.refresh()

    @Slot(str)
    def openValue(self, entry: str) -> None:
        self._navigator.go(ShowEntry(entry))

    @Slot()
    def another(self) -> None:
        """One more value of it."""
        self._navigator.go(self._what.route_to_record)
