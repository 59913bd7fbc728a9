"""Work in steps on a page: the window answers meanwhile, and the work can be given up at any moment."""

from collections.abc import Callable
from inspect import GEN_RUNNING, getgeneratorstate
from typing import Protocol

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from kineret_gui.diary.task import Task
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.store.unavailable import DiaryUnavailable

_A_MOMENT = 200  # ms; what is over by then need not be said


class HasTrouble(Protocol):
    """Whoever shows the calm page: the messages of a page, and what pages without a diary are handed."""

    @property
    def trouble(self) -> Callable[[DiaryUnavailable], None]: ...


@known_to_qml
class TaskRunner(QObject):
    """One thing at a time. `over` is called once nothing goes on any more."""

    changed = Signal()

    def __init__(self, parent: QObject, messages: HasTrouble, over: Callable[[], None]) -> None:
        super().__init__(parent)
        self._messages, self._over = messages, over
        self._steps: Task[None] | None = None
        self._doing = self._message = ""
        self._is_busy = False
        self._going_on = QTimer(self, interval=0)
        self._going_on.timeout.connect(self._go_on)
        self._saying = QTimer(self, singleShot=True, interval=_A_MOMENT)
        self._saying.timeout.connect(self._say)

    def begin(self, doing: str, steps: Task[None]) -> None:
        """Do this from now on, and say what is done. What was under way is given up."""
        self._let_go()
        self._doing, self._steps, self._is_busy = doing, steps, True
        self._going_on.start()
        self._saying.start()
        self.changed.emit()

    @Slot()
    def stop(self) -> None:
        """Give it up. Nothing is left of what was half done."""
        if self._is_busy:
            self._end()

    def give_up(self) -> None:
        """Stop without a word: the page goes. What goes on just now comes to its end by itself."""
        if self._steps and getgeneratorstate(self._steps) != GEN_RUNNING:
            self._let_go()

    @Slot()
    def _go_on(self) -> None:
        try:
            next(self._steps)  # type: ignore[arg-type]
        except StopIteration:
            self._end()
        except DiaryUnavailable as error:
            self._end()
            self._messages.trouble(error)

    def _end(self) -> None:
        self._let_go()
        self.changed.emit()
        self._over()

    def _let_go(self) -> None:
        self._going_on.stop()
        self._saying.stop()
        if self._steps:
            self._steps.close()
        self._doing, self._message, self._steps, self._is_busy = "", "", None, False

    @Slot()
    def _say(self) -> None:
        self._message = self._doing
        self.changed.emit()

    @Property(str, notify=changed)
    def doing(self) -> str:
        """The message about work that takes a while; empty where none does."""
        return self._message

    @Property(bool, notify=changed)
    def isBusy(self) -> bool:
        return self._is_busy
