"""The part of Today that says whether reminders work on this computer, and which could not be shown."""

from collections.abc import Mapping

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.diary.rules.missed_reminders import MissedReason
from kineret_gui.diary.rules.schedule import DoseId
from kineret_gui.screens.framework.desk import Desk
from kineret_gui.screens.framework.doses_of_day import doses_of_days
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.settings import SetReminders
from kineret_gui.wording.reminders import could_not_be_shown, state


@known_to_qml
class TodayReminders(QObject):
    """One line, and the doses that nobody was reminded of in time."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._unshown = ""

    def refresh(self) -> None:
        """Show what is known now. Raises DiaryUnavailable."""
        self._unshown = self._told(self._desk.reminders().unshown)
        self.changed.emit()

    def _told(self, unshown: Mapping[DoseId, MissedReason]) -> str:
        """A sentence for each reason, of those doses that are still open."""
        if not unshown:
            return ""
        days_of = [dose.day for dose in unshown]
        records = doses_of_days(self._desk, min(days_of), max(days_of))
        still_open = [record.dose for record in records if record.is_open and record.dose.id in unshown]
        told = ((why, [dose for dose in still_open if unshown[dose.id] is why]) for why in MissedReason)
        return "\n".join(could_not_be_shown(why, doses) for why, doses in told if doses)

    @Slot()
    def openReminders(self) -> None:
        self._desk.navigator.go(SetReminders())

    @Slot()
    def readUnshown(self) -> None:
        self._desk.reminders().read_unshown()
        self._unshown = ""
        self.changed.emit()

    @Property(str, notify=changed)
    def state(self) -> str:
        return state(self._desk.choices.chosen)

    @Property(str, notify=changed)
    def unshown(self) -> str:
        """The reminders that could not be shown; empty where all were."""
        return self._unshown
