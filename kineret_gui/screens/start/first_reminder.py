"""The last page of a first start: a reminder that was seen once, and starting at login."""

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kineret_gui.screens.desk import Choices
from kineret_gui.screens.more.reminders import RemindersScreen
from kineret_gui.screens.reminders import Reminders

QML_IMPORT_NAME = "Kineret.Screens"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
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
