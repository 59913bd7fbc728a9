"""All values of one quantity, the latest first."""

from typing import assert_never

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.diary.facts.measurement import Measurement, Quantity
from kineret_gui.screens.framework.desk import Desk, Screen, acts
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.measurements import ShowOwnValues, ShowValues, ValuesRoute
from kineret_gui.screens.framework.routes.review import ShowEntry
from kineret_gui.screens.framework.row_model import RowListModel
from kineret_gui.screens.measurements.earlier_values import NamedQuantity
from kineret_gui.screens.measurements.measurement_view import named
from kineret_gui.screens.measurements.measurements_view import ValueRow, value_rows
from kineret_gui.wording.translation import tr

PAGE = 30  # values


@known_to_qml
class ValuesScreen(Screen):
    """The list, a page at a time."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._rows = RowListModel(ValueRow, self)
        self._what = NamedQuantity(Quantity.TEMPERATURE)
        self._pages, self._there_is_more = 1, False

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
        entries = [one for one in self._desk.diary.standing(Measurement) if NamedQuantity.of(one.fact) == self._what]
        rows = value_rows(entries, self._desk.now(), self._desk.person.name)
        self._rows.show(rows[: PAGE * self._pages])
        self._there_is_more = len(rows) > PAGE * self._pages
        self.changed.emit()

    @Slot()
    def showOlder(self) -> None:
        self._pages += 1
        self.refresh()

    @Slot(str)
    def openValue(self, entry: str) -> None:
        self._desk.navigator.go(ShowEntry(entry))

    @Slot()
    def another(self) -> None:
        """One more value of it."""
        self._desk.navigator.go(self._what.route_to_record)

    @Property(str, notify=changed)
    def title(self) -> str:
        return named(self._what)

    @Property(str, notify=changed)
    def nothing(self) -> str:
        return "" if self._rows.rowCount() else tr("Nothing is written down of it.")

    @Property(QObject, constant=True)
    def rows(self) -> RowListModel:
        return self._rows

    @Property(bool, notify=changed)
    def thereIsMore(self) -> bool:
        return self._there_is_more

    @Property(bool, constant=True)
    def canWrite(self) -> bool:
        return self._desk.diary.is_writable
