"""Motion of the pages: none where the desktop asks for less. Qt 6.11 does not know that; the desktop's portal does."""

from typing import Any

from PySide6.QtCore import QObject, QTimer

_SOON = 500  # ms after the start, which waits for nothing
_PORTAL = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings", "Read"
# Each question, and the answer that asks for less motion.
_QUESTIONS: dict[tuple[str, str], Any] = {
    ("org.freedesktop.appearance", "reduced-motion"): 1,
    ("org.gnome.desktop.interface", "enable-animations"): False,
    ("org.kde.kdeglobals.KDE", "AnimationDurationFactor"): "0",
}


class DesktopMotion(QObject):
    """Asks the desktop once, and sets `moves` of the window where it wants no less motion, or does not answer."""

    def __init__(self, window: Any, is_calm: bool) -> None:
        """`is_calm` where the person chose that nothing moves. Whoever takes that back wants motion."""
        super().__init__(window)
        self._window = window
        self._pending = len(_QUESTIONS)
        if is_calm:
            window.setProperty("moves", True)
        else:
            QTimer.singleShot(_SOON, self, self._ask_all)

    def _ask_all(self) -> None:
        from PySide6.QtDBus import QDBusConnection  # not for the first frame

        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            self._window.setProperty("moves", True)
            return
        for question, less in _QUESTIONS.items():
            self._ask(bus, question, less)

    def _ask(self, bus: Any, question: tuple[str, str], less: object) -> None:
        from PySide6.QtDBus import QDBusMessage, QDBusPendingCallWatcher

        call = QDBusMessage.createMethodCall(*_PORTAL)
        call.setArguments(list(question))
        watcher = QDBusPendingCallWatcher(bus.asyncCall(call), self)
        watcher.finished.connect(lambda: self._hear(watcher.reply(), less))

    def _hear(self, reply: Any, less: object) -> None:
        if _value(reply) == less:
            return
        self._pending -= 1
        if self._pending == 0:
            self._window.setProperty("moves", True)


def _value(reply: Any) -> object:
    """Return what an answer holds, which is wrapped once or twice; None for no answer."""
    from PySide6.QtDBus import QDBusMessage, QDBusVariant

    if reply.type() is not QDBusMessage.MessageType.ReplyMessage:
        return None
    value: object = reply.arguments()[0]
    while isinstance(value, QDBusVariant):
        value = value.variant()
    return value
