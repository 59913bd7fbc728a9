"""Before the window closes: that no reminder comes then, and what would bring one all the same."""

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot

from kineret_gui.diary.frozen import frozen
from kineret_gui.screens.framework.page_context import Choices
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.reminder_service import Reminders
from kineret_gui.screens.framework.routes.start import SayBeforeClosing
from kineret_gui.screens.framework.view import Viewed, shown
from kineret_gui.wording.translation import tr


@frozen
class ClosingView:
    """The view of the page: all that can be changed on it."""

    says_no_more: bool


@known_to_qml
class ClosingScreen(Viewed):
    """Closes nothing itself: `closes` tells the window that it may."""

    changed = Signal()
    saysNoMore = shown(bool, ClosingView.says_no_more, changed)
    closes = Signal()

    def __init__(
        self,
        choices: Choices,
        reminders: Callable[[], Reminders],
        say: Callable[[str], None],
        back: Callable[[], None],
    ) -> None:
        super().__init__()
        self._choices, self._reminders, self._say, self._back = choices, reminders(), say, back
        self.refresh()

    def open(self, route: SayBeforeClosing) -> None:
        """Nothing to be made ready."""

    def refresh(self) -> None:
        self.show_view(ClosingView(says_no_more=not self._choices.chosen.closing_says))

    @Slot()
    def remindFromLogin(self) -> None:
        """Go on reminding without a window, now and after every login, and close."""
        try:
            self._reminders.start_at_login(True)
        except OSError:
            self._say(tr("This computer did not allow the app to start when you sign in."))
        else:
            self._choices.change(background=True)
            self.closes.emit()

    @Slot()
    def stay(self) -> None:
        self._back()

    @Slot()
    def turnSaying(self) -> None:
        self._choices.change(closing_says=not self._choices.chosen.closing_says)
        self.refresh()
