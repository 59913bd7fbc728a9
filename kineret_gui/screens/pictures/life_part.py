"""The picture of everything on one axis, and the day of it that is looked at."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.view import Viewed, shown, shown_rows
from kineret_gui.screens.pictures.axis import DayAxis, Lane
from kineret_gui.screens.pictures.axis_day import AxisDay, DaysInWords
from kineret_gui.screens.pictures.life_view import LifeFacts, LifeLegendRow, LifeView
from kineret_gui.screens.pictures.year_strips import YearStrip


@known_to_qml
class ChosenDay(Viewed):
    """The day that is looked at, in words."""

    changed = Signal()
    title = shown(str, AxisDay.title, changed)
    text = shown(str, AxisDay.text, changed)
    spoken = shown(str, AxisDay.spoken, changed)
    across = shown(float, AxisDay.across, changed)
    wide = shown(float, AxisDay.wide, changed)
    before = shown(str, AxisDay.before, changed)
    after = shown(str, AxisDay.after, changed)

    def __init__(self, parent: QObject, opened: Callable[[date], None]) -> None:
        super().__init__(parent)
        self._view = AxisDay()
        self._opened = opened
        self._words: DaysInWords | None = None
        self._axis = DayAxis(date.min, date.min)
        self._day = date.min

    def stand_in(self, axis: DayAxis, words: DaysInWords, today: date) -> None:
        """Keep the day where it lies in the period; else take today, or the last day."""
        self._axis, self._words = axis, words
        if not axis.holds(self._day):
            self._day = today if axis.holds(today) else axis.last
        self._show()

    def _show(self) -> None:
        if self._words:
            self.show_view(self._words.on_axis(self._day, self._axis))

    @Slot(float)
    def choose(self, across: float) -> None:
        """Look at the day that lies there, from 0 to 1."""
        self._day = self._axis.day_at(across)
        self._show()

    @Slot(int)
    def step(self, days: int) -> None:
        """Look at a day before or after, as far as the period goes."""
        day = self._day + timedelta(days=days)
        self._day = min(max(day, self._axis.first), self._axis.last)
        self._show()

    @Slot()
    def open(self) -> None:
        self._opened(self._day)


@known_to_qml
class LifePart(Viewed):
    """The lanes of a period."""

    changed = Signal()
    lanes = shown_rows(Lane, LifeView.lanes)
    strips = shown_rows(YearStrip, LifeView.strips)
    legend = shown_rows(LifeLegendRow, LifeView.legend)
    lines = shown(list, LifeView.lines, changed)
    never = shown(str, LifeView.never, changed)
    daysOfMonth = shown(list, LifeView.days, changed)
    empty = shown(str, LifeView.empty, changed)
    length = shown(int, LifeView.length, changed)
    isYear = shown(bool, LifeView.is_year, changed)
    name = shown(str, LifeView.name, changed)

    def __init__(self, parent: QObject, opened: Callable[[date], None]) -> None:
        super().__init__(parent)
        self._view = LifeView()
        self._day = ChosenDay(self, opened)

    def show_life(self, view: LifeView, words: DaysInWords, facts: LifeFacts) -> None:
        self.show_view(view)
        self._day.stand_in(facts.axis, words, facts.today)

    @Property(ChosenDay, constant=True)
    def day(self) -> ChosenDay:
        return self._day
