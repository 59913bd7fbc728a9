"""Choosing the days that the pictures show: a week, a month or a year, earlier and later."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Signal, Slot

from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.view import Viewed, shown, shown_rows
from kineret_gui.screens.when.period_choice_view import PeriodChoiceView, period_choice_view
from kineret_gui.screens.when.picture_period import Length, PicturePeriod, earlier, later, period_of


@known_to_qml
class PeriodChoice(Viewed):
    """The days that are looked at. `moved` is called when others are wanted.

    period  the days that were asked for last
    """

    changed = Signal()
    title = shown(str, PeriodChoiceView.title, changed)
    earlier = shown(str, PeriodChoiceView.earlier, changed)
    later = shown(str, PeriodChoiceView.later, changed)
    now = shown(str, PeriodChoiceView.now, changed)
    lengths = shown_rows(ChoiceRow, PeriodChoiceView.lengths)

    def __init__(self, parent: QObject, today: Callable[[], date], moved: Callable[[], None]) -> None:
        super().__init__(parent)
        self._view = PeriodChoiceView()
        self._today, self._moved = today, moved
        self.period = period_of(Length.MONTH, today())

    def begin(self) -> None:
        """Look at the present month."""
        self.period = period_of(Length.MONTH, self._today())

    def show(self, period: PicturePeriod) -> None:
        """Show the name of these days, and of those beside them."""
        self.show_view(period_choice_view(period, self._today()))

    def look_at(self, length: Length, day: date) -> None:
        """Look at the week, month or year around a day."""
        self.period = period_of(length, day)
        self._moved()

    @Slot(str)
    def choose(self, key: str) -> None:
        """Look at as much around today, where today is looked at; else around the end of what is looked at."""
        today, last = self._today(), self.period.last
        self.look_at(Length(key), today if self.period.first <= today <= last else last)

    @Slot()
    def goEarlier(self) -> None:
        self.period = earlier(self.period)
        self._moved()

    @Slot()
    def goLater(self) -> None:
        self.period = later(self.period)
        self._moved()

    @Slot()
    def goToNow(self) -> None:
        self.look_at(self.period.length, self._today())
