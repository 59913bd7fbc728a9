"""The doses that an injection may be for, as a list to choose from."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.row_model import RowListModel
from kineret_gui.wording.translation import tr


@known_to_qml
class DoseChoice(QObject):
    """The list, whether it is asked which one, and what is said of a dose that was chosen.

    choose   called with the key of a dose; an empty one says that no dose was due
    """

    changed = Signal()

    def __init__(self, parent: QObject, choose: Callable[[str], None]) -> None:
        super().__init__(parent)
        self._choose = choose
        self._rows = RowListModel(ChoiceRow, self)
        self._asks = self._stays = False

    def show(self, rows: Sequence[ChoiceRow], *, asks: bool, stays: bool = False) -> None:
        """`stays` where the dose was chosen, and the time would name another one by now."""
        self._rows.show(rows)
        self._asks, self._stays = asks, stays
        self.changed.emit()

    @Slot(str)
    def choose(self, key: str) -> None:
        self._choose(key)

    @Property(bool, notify=changed)
    def asks(self) -> bool:
        return self._asks

    @Property(str, notify=changed)
    def stays(self) -> str:
        return tr("It stays with the dose that was chosen.") if self._stays else ""

    @Property(QObject, constant=True)
    def rows(self) -> RowListModel:
        return self._rows
