"""The doses that an injection may be for, as a list to choose from."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kineret_gui.screens.choice import ChoiceRow
from kineret_gui.screens.shown import ShownRows

QML_IMPORT_NAME = "Kineret.Screens"
QML_IMPORT_MAJOR_VERSION = 1


def tr(sentence: str) -> str:
    return QCoreApplication.translate("doseChoice", sentence)


@QmlElement
@QmlUncreatable("made by its screen")
class DoseChoice(QObject):
    """The list, whether it is asked which one, and what is said of a dose that was chosen.

    choose   called with the key of a dose; an empty one says that no dose was due
    """

    changed = Signal()

    def __init__(self, parent: QObject, choose: Callable[[str], None]) -> None:
        super().__init__(parent)
        self._choose = choose
        self._rows = ShownRows(ChoiceRow, self)
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
    def rows(self) -> ShownRows:
        return self._rows
