"""The part of Today that says whether reminders work on this computer, and which could not be shown."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.rules.adherence import DoseRecord
from kineret_gui.diary.rules.schedule import DoseId
from kineret_gui.diary.rules.unshown_reminders import UnshownReason
from kineret_gui.screens.framework.doses_of_day import doses_of_days
from kineret_gui.screens.framework.page_context import PageContext
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.settings import SetReminders
from kineret_gui.screens.framework.view import Viewed, shown
from kineret_gui.wording.notifications import ReminderTest, could_not_be_shown, state


@frozen
class ReminderStatusView:
    """One line, and the reminders that could not be shown; empty where all were.

    is_sure  whether reminders are on, and were seen to come here in one way or the other
    """

    state: str = ""
    is_sure: bool = False
    unshown: str = ""


def unshown_text(unshown: Mapping[DoseId, UnshownReason], records: Sequence[DoseRecord]) -> str:
    """Return a sentence for each reason, of those doses that are still open."""
    still_open = [record.dose for record in records if record.is_open and record.dose.id in unshown]
    by_reason = ((why, [dose for dose in still_open if unshown[dose.id] is why]) for why in UnshownReason)
    return "\n".join(could_not_be_shown(why, doses) for why, doses in by_reason if doses)


@known_to_qml
class TodayReminders(Viewed):
    """The doses that nobody was reminded of in time, and whether reminders work."""

    changed = Signal()
    state = shown(str, ReminderStatusView.state, changed)
    isSure = shown(bool, ReminderStatusView.is_sure, changed)
    unshown = shown(str, ReminderStatusView.unshown, changed)

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._view = ReminderStatusView()
        self._context = context

    def refresh(self) -> None:
        """Show what is known now. Raises DiaryUnavailable."""
        unshown = self._context.services.reminders().unshown
        text = unshown_text(unshown, self._doses(unshown)) if unshown else ""
        chosen = self._context.services.choices.chosen
        is_sure = chosen.reminders and ReminderTest(chosen.reminder_tested) is not ReminderTest.NEVER
        self.show_view(ReminderStatusView(state(chosen), is_sure, text))

    def _doses(self, unshown: Mapping[DoseId, UnshownReason]) -> tuple[DoseRecord, ...]:
        days = [dose.day for dose in unshown]
        return doses_of_days(self._context.diary, min(days), max(days))

    @Slot()
    def openReminders(self) -> None:
        self._context.navigator.go(SetReminders())

    @Slot()
    def readUnshown(self) -> None:
        self._context.services.reminders().read_unshown()
        self.show_view(replace(self._view, unshown=""))
