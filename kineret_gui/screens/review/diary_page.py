"""Diary: a month of days, each with the states of its doses, and one day beside it where there is room."""

from datetime import date

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.diary.rules.dose_key import day_of
from kineret_gui.diary.rules.period import month_after, month_before, month_days, whole_months
from kineret_gui.screens.framework.desk import Desk, Screen, acts
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.row_model import RowListModel
from kineret_gui.screens.review.day_page import DayScreen
from kineret_gui.screens.review.month_view import DayCell, MonthLegendRow, MonthView, month_view
from kineret_gui.screens.review.period import entries_of_period, period_key
from kineret_gui.screens.review.totals_view import TotalRow
from kineret_gui.wording import days


@known_to_qml
class DiaryScreen(Screen):
    """The month that is looked at."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._view = MonthView()
        self._cells = RowListModel(DayCell, self)
        self._listed = RowListModel(DayCell, self)
        self._totals, self._legend = RowListModel(TotalRow, self), RowListModel(MonthLegendRow, self)
        self._day = DayScreen(desk, self)
        self._month = self._today()
        self._as_list = False

    def open(self, about: str) -> None:
        """The present month, or that of the day that the page is about."""
        self._show_month_of(day_of(about) if about else self._today())

    @acts
    def refresh(self) -> None:
        first, last = month_days(self._month.year, self._month.month)
        entries = entries_of_period(self._desk.diary, first, last)
        day_starts = self._desk.person.day_starts
        self._view = month_view(entries, first, self._day.shown_day, self._desk.dose_now, day_starts)
        self._cells.show(self._view.cells)
        self._listed.show(self._view.listed)
        self._totals.show(self._view.totals)
        self._legend.show(self._view.legend)
        self._day.refresh()
        self.changed.emit()

    def _today(self) -> date:
        return self._desk.dose_now.day(self._desk.person.day_starts)

    def _show_month_of(self, day: date) -> None:
        self._month = day.replace(day=1)
        self._day.open(day.isoformat())

    @Slot()
    def earlier(self) -> None:
        self._month = month_before(self._month)
        self.refresh()

    @Slot()
    def later(self) -> None:
        self._month = month_after(self._month)
        self.refresh()

    @Slot()
    @acts
    def thisMonth(self) -> None:
        self._show_month_of(self._today())
        self.refresh()

    @Slot()
    def turnListOrGrid(self) -> None:
        self._as_list = not self._as_list
        self.changed.emit()

    @Slot(str)
    def chooseDay(self, day: str) -> None:
        """Show a day beside the month."""
        self._day.open(day)
        self.refresh()

    @Slot(str)
    def openDay(self, day: str) -> None:
        """Show a day on a page of its own."""
        self._desk.open_page("day", day)

    @Slot(str)
    def openTotal(self, about: str) -> None:
        """The list of the doses behind a number."""
        self._desk.open_page("entries", about)

    @Slot()
    def showLastMonth(self) -> None:
        self._desk.open_page("overview")

    @Slot()
    def showTimeLine(self) -> None:
        self._desk.open_page("pictures", f"line {self._month.isoformat()} month")

    @Slot()
    def showPlaces(self) -> None:
        self._desk.open_page("pictures", f"places {self._month.isoformat()} month")

    @Slot()
    def showEntries(self) -> None:
        self._desk.open_page("entries")

    @Slot()
    def compare(self) -> None:
        self._desk.open_page("comparison")

    @Slot()
    def showChanges(self) -> None:
        self._desk.open_page("changes", period_key(whole_months(self._month)))

    @Property(QObject, constant=True)
    def cells(self) -> RowListModel:
        return self._cells

    @Property(QObject, constant=True)
    def listed(self) -> RowListModel:
        return self._listed

    @Property(QObject, constant=True)
    def totals(self) -> RowListModel:
        return self._totals

    @Property(QObject, constant=True)
    def legend(self) -> RowListModel:
        return self._legend

    @Property(DayScreen, constant=True)
    def day(self) -> DayScreen:
        return self._day

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._view.title

    @Property(str, notify=changed)
    def earlierMonth(self) -> str:
        return self._view.earlier

    @Property(str, notify=changed)
    def laterMonth(self) -> str:
        return self._view.later

    @Property(str, notify=changed)
    def presentMonth(self) -> str:
        """The way back to the present month, where another one is shown."""
        return self._view.this_month

    @Property("QStringList", notify=changed)
    def weekdays(self) -> list[str]:
        return list(self._view.weekdays)

    @Property(int, notify=changed)
    def blanks(self) -> int:
        return self._view.blanks

    @Property(bool, notify=changed)
    def asList(self) -> bool:
        return self._as_list

    @Property(str, notify=changed)
    def numbers(self) -> str:
        return self._view.numbers

    @Property(str, notify=changed)
    def besides(self) -> str:
        """That there were injections beside the numbers."""
        return self._view.besides

    @Property(str, notify=changed)
    def asOf(self) -> str:
        return days.as_of(self._desk.now())
