"""The part of Today that says whether reminders work on this computer, and which could not be shown."""

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kineret_gui.screens.desk import Desk
from kineret_gui.screens.words import days, fill
from kineret_gui.screens.words.reminders import state

QML_IMPORT_NAME = "Kineret.Screens"
QML_IMPORT_MAJOR_VERSION = 1


def tr(sentence: str) -> str:
    return QCoreApplication.translate("reminders", sentence)


@QmlElement
@QmlUncreatable("made by its screen")
class TodayReminders(QObject):
    """One line, and what was missed while the computer was off or asleep."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def refresh(self) -> None:
        self.changed.emit()

    @Slot()
    def openReminders(self) -> None:
        self._desk.open_page("reminders")

    @Slot()
    def readUnshown(self) -> None:
        self._desk.reminders().read_unshown()
        self.changed.emit()

    @Property(str, notify=changed)
    def state(self) -> str:
        return state(self._desk.choices.chosen)

    @Property(str, notify=changed)
    def unshown(self) -> str:
        """The reminders that could not be shown; empty where all were."""
        doses = [fill(tr("%1 at %2"), days.day(d.day), days.clock(d.time)) for d in self._desk.reminders().unshown]
        if not doses:
            return ""
        told = tr("This computer was off or asleep when it should have reminded of these doses: %1.")
        return fill(told, tr("; ").join(doses))
