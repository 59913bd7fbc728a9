"""The time of an injection: the day by two buttons, the time typed."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Signal, Slot

from kineret_gui.diary.frozen import frozen
from kineret_gui.screens.framework.page_context import PageContext, acts
from kineret_gui.screens.framework.parsing import one_line
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.view import Viewed, shown
from kineret_gui.wording import days
from kineret_gui.wording.times import time_label, typed_time, wrong_time


@frozen
class TimeChoiceView:
    """The day in words, and the time as it stands in the field.

    may_be_not_known  whether it was on a day that was chosen, at a time that is said
    """

    day: str = ""
    label: str = ""
    typed: str = ""
    wrong: str = ""
    may_be_not_known: bool = False


def time_choice_view(
    chosen: datetime | None, present: datetime, is_known: bool, typed: str, wrong: str
) -> TimeChoiceView:
    """Return the choice as it is shown.

    chosen, present  naive wall times; `chosen` is None for this very moment
    typed            empty while nothing was typed
    """
    wall = chosen or present
    return TimeChoiceView(
        day=days.day(wall.date()),
        label=time_label(),
        typed=typed or (days.clock(wall) if is_known else ""),
        wrong=wrong,
        may_be_not_known=chosen is not None and is_known,
    )


@known_to_qml
class TimeChoice(Viewed):
    """The wall time of a form, or this very moment.

    choose   called with a naive wall time, or with None for this very moment
    forget   called where the day is known and the time is not
    edited   called when something was typed that is no time
    """

    changed = Signal()
    day = shown(str, TimeChoiceView.day, changed)
    label = shown(str, TimeChoiceView.label, changed)
    typed = shown(str, TimeChoiceView.typed, changed)
    wrong = shown(str, TimeChoiceView.wrong, changed)
    mayBeNotKnown = shown(bool, TimeChoiceView.may_be_not_known, changed)

    def __init__(
        self,
        parent: QObject,
        context: PageContext,
        choose: Callable[[datetime | None], None],
        forget: Callable[[], None],
        edited: Callable[[], None],
    ) -> None:
        super().__init__(parent)
        self._view = TimeChoiceView()
        self._context, self._choose, self._forget, self._edited = context, choose, forget, edited
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
        """Show the naive wall time of the form; None for this very moment."""
        self._wall, self._is_known = wall, is_known
        self._show()

    def _show(self) -> None:
        self.show_view(time_choice_view(self._wall, self._present(), self._is_known, self._typed, self._wrong))

    def _present(self) -> datetime:
        return self._context.diary.now().wall.replace(second=0, microsecond=0)

    def _set(self, wall: datetime | None) -> None:
        self._wrong = ""
        self._choose(wall)

    @Slot(int)
    @acts
    def moveDay(self, days: int) -> None:
        """Go to the day before or after, at the same time, never beyond today."""
        moved = (self._wall or self._present()) + timedelta(days=days)
        if moved.date() <= self._present().date():
            is_known = self._is_known
            self._set(moved)
            if not is_known:
                self._forget()

    @Slot(str)
    @acts
    def typeTime(self, text: str) -> None:
        """Take the time as typed; what cannot be a time is said beside the field."""
        self._typed = text = one_line(text)
        at = typed_time(text)
        if at is not None:
            self._set(datetime.combine((self._wall or self._present()).date(), at))
        else:
            self._wrong = wrong_time(text)
            self._edited()
            self._show()

    @Slot()
    @acts
    def justNow(self) -> None:
        self._typed = ""
        self._set(None)

    @Slot()
    @acts
    def notKnown(self) -> None:
        """Keep the day, and forget the time."""
        self._typed = self._wrong = ""
        self._forget()
