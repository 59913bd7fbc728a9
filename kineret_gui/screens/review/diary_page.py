"""Diary: a month of days, each with the states of its doses, and one day beside it where there is room."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.diary.rules.dose_key import day_of
from kineret_gui.diary.rules.period import month_after, month_before, month_days, whole_months
from kineret_gui.screens.framework.page_context import PageContext, Screen, acts
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.review import (
    ComparePeriods,
    ListEntries,
    ShowChanges,
    ShowDay,
    ShowMonth,
    ShowOverview,
    ShowPictureOf,
)
from kineret_gui.screens.framework.routes.route import PageRoute
from kineret_gui.screens.framework.view import shown, shown_rows
from kineret_gui.screens.review.day_page import DayScreen
from kineret_gui.screens.review.month_entries import entries_of_month
from kineret_gui.screens.review.month_view import DayCell, MonthLegendRow, MonthView, before_the_diary, month_view
from kineret_gui.screens.review.totals_view import TotalRow
from kineret_gui.wording import days


@known_to_qml
class DiaryScreen(Screen):
    """The month that is looked at."""

    changed = Signal()
    title = shown(str, MonthView.title, changed)
    earlierMonth = shown(str, MonthView.earlier, changed)
    laterMonth = shown(str, MonthView.later, changed)
    presentMonth = shown(str, MonthView.this_month, changed)
    weekdays = shown(list, MonthView.weekdays, changed)
    blanks = shown(int, MonthView.blanks, changed)
    cells = shown_rows(DayCell, MonthView.cells)
    listed = shown_rows(DayCell, MonthView.listed)
    asList = shown(bool, MonthView.as_list, changed)
    numbers = shown(str, MonthView.numbers, changed)
    totals = shown_rows(TotalRow, MonthView.totals)
    legend = shown_rows(MonthLegendRow, MonthView.legend)
    besides = shown(str, MonthView.besides, changed)
    medicines = shown(str, MonthView.medicines, changed)
    asOf = shown(str, MonthView.as_of, changed)
    nothing = shown(str, MonthView.nothing, changed)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._view = MonthView()
        self._day = DayScreen(context, self)
        self._month = self._diary.dose_today

    def open(self, route: ShowMonth) -> None:
        self._show_month_of(route.day or self._diary.dose_today)

    @acts
    def refresh(self) -> None:
        first, last = month_days(self._month.year, self._month.month)
        entries = entries_of_month(self._diary.file, first, last)
        view = month_view(entries, first, self._day.day, self._diary.dose_now, self._diary.person.day_starts)
        self._day.refresh()
        nothing = before_the_diary(last, self._first_day())
        self.show_view(replace(view, nothing=nothing, as_list=self._view.as_list, as_of=days.as_of(self._diary.now())))

    def _first_day(self) -> date | None:
        """The first day with an entry; None in a diary without any."""
        known = self._diary.file.days()
        return known[0] if known else None

    def _show_month_of(self, day: date) -> None:
        self._month = day.replace(day=1)
        self._day.open(ShowDay(day))

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
        self._show_month_of(self._diary.dose_today)
        self.refresh()

    @Slot()
    @acts
    def firstMonth(self) -> None:
        if first := self._first_day():
            self._show_month_of(first)
            self.refresh()

    @Slot()
    def turnListOrGrid(self) -> None:
        self.show_view(replace(self._view, as_list=not self._view.as_list))

    @Slot(str)
    def chooseDay(self, day: str) -> None:
        """Show a day beside the month."""
        self._day.open(ShowDay(day_of(day)))
        self.refresh()

    @Slot(str)
    def openDay(self, day: str) -> None:
        """Show a day on a page of its own."""
        self._navigator.go(ShowDay(day_of(day)))

    @Slot("QVariant")
    def openTotal(self, route: PageRoute) -> None:
        """Show the list of the doses behind a number."""
        self._navigator.go(route)

    @Slot()
    def showLastMonth(self) -> None:
        self._navigator.go(ShowOverview())

    @Slot()
    def showTimeLine(self) -> None:
        self._navigator.go(ShowPictureOf("life", self._month))

    @Slot()
    def showPlaces(self) -> None:
        self._navigator.go(ShowPictureOf("places", self._month))

    @Slot()
    def showEntries(self) -> None:
        self._navigator.go(ListEntries())

    @Slot()
    def compare(self) -> None:
        self._navigator.go(ComparePeriods())

    @Slot()
    def showChanges(self) -> None:
        self._navigator.go(ShowChanges(whole_months(self._month)))

    @Property(DayScreen, constant=True)
    def day(self) -> DayScreen:
        return self._day
