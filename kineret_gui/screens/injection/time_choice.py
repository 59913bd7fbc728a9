"""When an injection was: the day by two buttons, the time typed."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.screens.framework.desk import Desk, acts
from kineret_gui.screens.framework.parsing import one_line
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.wording import days
from kineret_gui.wording.times import time_label, typed_time, wrong_time


@known_to_qml
class TimeChoice(QObject):
    """The wall time of a form, or this very moment.

    choose   called with a naive wall time, or with None for this very moment
    forget   called where the day is known and the time is not
    edited   called when something was typed that is no time
    """

    changed = Signal()

    def __init__(
        self,
        parent: QObject,
        desk: Desk,
        choose: Callable[[datetime | None], None],
        forget: Callable[[], None],
        edited: Callable[[], None],
    ) -> None:
        super().__init__(parent)
        self._desk, self._choose, self._forget, self._edited = desk, choose, forget, edited
        self._wall: datetime | None = None
        self._is_known = True
        self._typed = self._wrong = ""

    def begin(self, typed: str = "") -> None:
        """Forget what was typed before, or go on with it."""
        self._typed, self._wrong = typed, wrong_time(typed) if typed else ""

    @property
    def typed_so_far(self) -> str:
        """The time as it stands in the field; empty while nothing was typed."""
        return self._typed

    def show(self, wall: datetime | None, is_known: bool = True) -> None:
        self._wall, self._is_known = wall, is_known
        self.changed.emit()

    def _shown(self) -> datetime:
        return self._wall or self._desk.now().wall.replace(second=0, microsecond=0)

    def _set(self, wall: datetime | None) -> None:
        self._wrong = ""
        self._choose(wall)

    @Slot(int)
    @acts
    def moveDay(self, days: int) -> None:
        """The day before or after, at the same time, never beyond today."""
        moved = self._shown() + timedelta(days=days)
        if moved.date() <= self._desk.now().wall.date():
            is_known = self._is_known
            self._set(moved)
            if not is_known:
                self._forget()

    @Slot(str)
    @acts
    def typeTime(self, text: str) -> None:
        """The time as typed; what cannot be a time is said beside the field."""
        self._typed = text = one_line(text)
        at = typed_time(text)
        if at is not None:
            self._set(datetime.combine(self._shown().date(), at))
        else:
            self._wrong = wrong_time(text)
            self._edited()
            self.changed.emit()

    @Slot()
    @acts
    def justNow(self) -> None:
        self._typed = ""
        self._set(None)

    @Slot()
    @acts
    def notKnown(self) -> None:
        """The day is known, and the time is not."""
        self._typed = self._wrong = ""
        self._forget()

    @Property(bool, notify=changed)
    def mayBeNotKnown(self) -> bool:
        """Whether it was on a day that was chosen, at a time that is said."""
        return self._wall is not None and self._is_known

    @Property(str, notify=changed)
    def day(self) -> str:
        return days.day(self._shown().date())

    @Property(str, constant=True)
    def label(self) -> str:
        return time_label()

    @Property(str, notify=changed)
    def typed(self) -> str:
        return self._typed or (days.clock(self._shown()) if self._is_known else "")

    @Property(str, notify=changed)
    def wrong(self) -> str:
        return self._wrong
