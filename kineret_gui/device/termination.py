"""The system tells the program to end: somebody logs out, shuts down, closes its terminal, or presses Ctrl+C there."""

import os
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from types import FrameType
from typing import Never, TypeVar

from PySide6.QtCore import QEvent, QObject, QSocketNotifier, QTimer
from PySide6.QtGui import QGuiApplication

Application = TypeVar("Application", bound=QGuiApplication)
_SIGNALS = ("SIGTERM", "SIGHUP", "SIGINT", "SIGBREAK")  # the last one on Windows alone, which has no second one
_LOOKS = 500  # ms


class Termination(QObject):
    """Calls `end` once, from the loop of Qt, when the system says so. A signal that is to be ignored goes on being so.

    Python hears a signal only between two steps of its own, and Qt takes none while nothing happens: so the signal
    itself wakes it, by a byte in a pipe. Windows has no such pipe; there Python looks up now and then.
    """

    def __init__(self, end: Callable[[], None]) -> None:
        super().__init__()
        self._end: Callable[[], None] | None = end
        known = [getattr(signal, name) for name in _SIGNALS if hasattr(signal, name)]
        heeded = [heard for heard in known if signal.getsignal(heard) is not signal.SIG_IGN]
        self._before = {heard: signal.signal(heard, self._hear) for heard in heeded}
        if sys.platform == "win32":
            self._looks = QTimer(self, interval=_LOOKS)
            self._looks.timeout.connect(lambda: None)
            self._looks.start()
        else:
            self._woken, self._wakes = os.pipe()
            for side in (self._woken, self._wakes):
                os.set_blocking(side, False)
            signal.set_wakeup_fd(self._wakes, warn_on_full_buffer=False)
            self._notifier = QSocketNotifier(self._woken, QSocketNotifier.Type.Read, self)
            self._notifier.activated.connect(self._wake)

    def hear_no_more(self) -> None:
        """The end has come."""
        self._end = None
        for heard, handler in self._before.items():
            signal.signal(heard, handler)
        if sys.platform == "win32":
            self._looks.stop()
        else:
            self._notifier.setEnabled(False)
            signal.set_wakeup_fd(-1)
            os.close(self._woken)
            os.close(self._wakes)

    def _hear(self, number: int, frame: FrameType | None) -> None:
        QTimer.singleShot(0, self._tell)  # also before the loop has begun, and never in the middle of something

    def _tell(self) -> None:
        end, self._end = self._end, None  # whoever says it twice is heard once
        if end:
            end()

    def _wake(self) -> None:
        with suppress(OSError):
            os.read(self._woken, 64)


def closing_all(kind: type[Application]) -> type[Application]:
    """The same kind of application, whose windows ask nothing where all of it is to quit.

    Cmd+Q and the end of a session on a Mac come as that alone, and a window that asks back would stop the log-out.
    """

    class ClosesAll(kind):  # type: ignore[valid-type,misc]
        def event(self, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Quit:
                no_window_asks(self)
            return bool(super().event(event))

    return ClosesAll


def no_window_asks(application: QGuiApplication) -> None:
    """From now on each window closes without a question."""
    for window in application.topLevelWindows():
        window.setProperty("isEnding", True)


def leave_at_once(status: int) -> Never:
    """Without letting go of anything: the system does that. For where a library would crash over what is gone."""
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError, AttributeError):
            stream.flush()
    os._exit(status)
