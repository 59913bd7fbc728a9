"""Native notifications with buttons, through whatever this desktop shows them with.

They are spoken of in a thread of its own, which comes with the first of them: what it loads takes long, and a process
in which nothing is due for hours does without.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kineret_gui.device.notice import Notice

if TYPE_CHECKING:
    from kineret_gui.device.notification_thread import NotificationThread


class Notifications(QObject):
    """Shows notices and takes them away. Nothing here waits, and nothing raises.

    `pressed` is called with the id of a notice and the key of a button, or OPEN; `shown` with the id and whether the
    desktop took it. Both on the thread of this object: Qt brings there what another one emits.
    """

    _was_pressed = Signal(str, str)
    _was_shown = Signal(str, bool)

    def __init__(self, icon: Path, pressed: Callable[[str, str], None], shown: Callable[[str, bool], None]) -> None:
        super().__init__()
        self._icon = icon
        self._tell_pressed, self._tell_shown = pressed, shown
        self._was_pressed.connect(self._hear_pressed)
        self._was_shown.connect(self._hear_shown)
        self._thread: NotificationThread | None = None

    def show(self, notice: Notice) -> None:
        """Show a notice, in the place of the one with its id."""
        try:
            self._begun().show(notice)
        except Exception:  # what is loaded only now may be gone or of another version by now
            self._was_shown.emit(notice.id, False)

    def take_away(self, id: str) -> None:
        """Take a notice away, if it is still there."""
        if self._thread:
            self._thread.take_away(id)

    def end(self, soon: bool = False) -> None:
        """Take all away, and show none any more. A desktop that is slow is waited for, unless it must be soon."""
        thread, self._thread = self._thread, None
        if thread:
            thread.end(soon)

    def _begun(self) -> "NotificationThread":
        """The thread; it begins with the first notice."""
        if self._thread is None:
            from kineret_gui.device.notification_thread import NotificationThread  # loads asyncio

            self._thread = NotificationThread(self._icon, self._was_pressed.emit, self._was_shown.emit)
        return self._thread

    def _hear_pressed(self, id: str, key: str) -> None:
        self.take_away(id)
        self._tell_pressed(id, key)

    def _hear_shown(self, id: str, shown: bool) -> None:
        self._tell_shown(id, shown)
