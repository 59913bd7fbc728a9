"""Choosing the days that the pictures show: a week, a month or a year, earlier and later."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.row_model import RowListModel
from kineret_gui.screens.when.picture_period import Length, earlier, later, period_of, title, ways
from kineret_gui.wording.translation import tr, translatable

_LENGTHS = {
    Length.WEEK: translatable("Week"),
    Length.MONTH: translatable("Month"),
    Length.YEAR: translatable("Year"),
}


@known_to_qml
class PeriodChoice(QObject):
    """The days that are looked at. `moved` is called when they are others."""

    changed = Signal()

    def __init__(self, parent: QObject, today: Callable[[], date], moved: Callable[[], None]) -> None:
        super().__init__(parent)
        self._today, self._moved = today, moved
        self._lengths = RowListModel(ChoiceRow, self)
        self.period = period_of(Length.MONTH, today())

    def begin(self) -> None:
        """The present month."""
        self.period = period_of(Length.MONTH, self._today())

    def show(self) -> None:
        chosen = self.period.length
        self._lengths.show([ChoiceRow(length.value, tr(words), length is chosen) for length, words in _LENGTHS.items()])
        self.changed.emit()

    def look_at(self, length: Length, day: date) -> None:
        """The week, month or year around a day."""
        self.period = period_of(length, day)
        self._moved()

    @Slot(str)
    def choose(self, key: str) -> None:
        """As much around today, where today is looked at; else around the end of what is looked at."""
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

    @Property(QObject, constant=True)
    def lengths(self) -> RowListModel:
        return self._lengths

    @Property(str, notify=changed)
    def title(self) -> str:
        return title(self.period)

    @Property(str, notify=changed)
    def earlier(self) -> str:
        return ways(self.period, self._today())[0]

    @Property(str, notify=changed)
    def later(self) -> str:
        return ways(self.period, self._today())[1]

    @Property(str, notify=changed)
    def now(self) -> str:
        """The way back to the present, where other days are looked at."""
        return ways(self.period, self._today())[2]
