"""The last page of a first start: a reminder that was seen once, and starting at login."""

from collections.abc import Callable

from PySide6.QtCore import Slot

from kineret_gui.screens.framework.page_context import Choices
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.reminder_service import Reminders
from kineret_gui.screens.more.reminders_page import RemindersScreen


@known_to_qml
class FirstReminderScreen(RemindersScreen):
    """The same choices as on the page of reminders, as far as they matter on the first day."""

    def __init__(
        self,
        choices: Choices,
        reminders: Callable[[], Reminders],
        say: Callable[[str], None],
        back: Callable[[], None],
    ) -> None:
        super().__init__(choices, reminders, say)
        self._back = back

    @Slot()
    def done(self) -> None:
        self._back()
