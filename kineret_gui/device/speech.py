"""All that a window has a screen reader say unasked: sentences that come, and messages."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow


class Speech(QObject):
    """Gathers what is said at the same time, and tells it once each: the urgent first, the rest in their order.

    What is urgent breaks into what a screen reader is saying; more of it waits, else only the last would be heard.
    """

    spoken = Signal(str, bool)  # the words, and whether they broke in

    def __init__(self, window: "QWindow") -> None:
        super().__init__(window)
        self._window = window
        self._waiting: dict[str, bool] = {}

    def say(self, words: str, is_urgent: bool) -> None:
        """Tell this once all is done that happens now: a page that comes has its heading said before."""
        if not self._waiting:
            QTimer.singleShot(0, self, self._tell_all)
        self._waiting[words] = is_urgent or self._waiting.get(words, False)

    def _tell_all(self) -> None:
        sentences, self._waiting = self._waiting, {}
        sentences.pop(self._is_read(), None)
        for number, words in enumerate(sorted(sentences, key=lambda words: not sentences[words])):
            self._tell(words, breaks_in=sentences[words] and number == 0)

    def _is_read(self) -> str:
        """Return the heading that is read as the keyboard has just come to it."""
        has_keyboard = self._window.focusObject()
        return str(has_keyboard.property("spoken") or "") if has_keyboard else ""

    def _tell(self, words: str, breaks_in: bool) -> None:
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # not for the first frame

        if QAccessible.isActive():
            event = QAccessibleAnnouncementEvent(self._window, words)
            politeness = QAccessible.AnnouncementPoliteness
            event.setPoliteness(politeness.Assertive if breaks_in else politeness.Polite)
            QAccessible.updateAccessibility(event)
        self.spoken.emit(words, breaks_in)
