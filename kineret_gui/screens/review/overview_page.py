"""A period at a glance: numbers with the days behind them, places, reactions, and what changed, on one page."""

from datetime import date

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.diary.rules.account import account
from kineret_gui.diary.rules.dose_key import day_of
from kineret_gui.diary.rules.period import Period, last_month
from kineret_gui.screens.body.places import left_of
from kineret_gui.screens.framework.desk import Desk, Screen, acts
from kineret_gui.screens.framework.entry_rows import EntryRow
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.row_model import RowListModel
from kineret_gui.screens.pictures.places_view import BodySide, PlaceLine, place_lines, sides
from kineret_gui.screens.review.changes_view import change_rows, later_rows
from kineret_gui.screens.review.entry_filter import EntryCategory, EntryFilter, wish_key
from kineret_gui.screens.review.overview_view import OverviewReactionRow, OverviewView, overview_view
from kineret_gui.screens.review.period import entries_of_accounts, period_key
from kineret_gui.screens.review.period_changes import changes_of, late_of
from kineret_gui.screens.review.totals_view import TotalRow
from kineret_gui.screens.when.period_choice import PeriodChoice
from kineret_gui.screens.when.picture_period import Length, period_of
from kineret_gui.wording import days
from kineret_gui.wording.left_and_right import eyes_at_home

FEW = 3  # changes and late entries; the page of What changed has all of them


@known_to_qml
class OverviewScreen(Screen):
    """The period that is looked at: at first the last month."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._days = PeriodChoice(self, self._today, self.refresh)
        self._totals, self._reactions = RowListModel(TotalRow, self), RowListModel(OverviewReactionRow, self)
        self._places, self._sides = RowListModel(PlaceLine, self), RowListModel(BodySide, self)
        self._changes, self._late = RowListModel(EntryRow, self), RowListModel(EntryRow, self)
        self._view = OverviewView()
        self._there_is_more = False

    def open(self, about: str) -> None:
        """The month of a day; the last month where none is named."""
        day = day_of(about) if about else last_month(self._today()).first
        self._days.period = period_of(Length.MONTH, day)

    @acts
    def refresh(self) -> None:
        desk, now, day_starts = self._desk, self._desk.dose_now, self._desk.person.day_starts
        entries = entries_of_accounts(desk.diary, self._period)
        self._view = overview_view(account(entries, self._period, now, day_starts), now, day_starts)
        self._days.show()
        self._totals.show(self._view.totals)
        self._reactions.show(self._view.reactions)
        drawn = self._days.period
        self._places.show(place_lines(entries, drawn, self._today()))
        eyes = eyes_at_home(desk.person)
        self._sides.show(sides(entries, drawn, self._today(), desk.figure, eyes, left_of(desk)))
        self._show_changes()
        self.changed.emit()

    def _show_changes(self) -> None:
        now, day_starts = self._desk.dose_now, self._desk.person.day_starts
        changes = changes_of(self._desk, self._period, FEW)
        late = late_of(self._desk, self._period, changes.listed)
        self._changes.show(change_rows(changes.listed, now, day_starts))
        self._late.show(later_rows(late[:FEW], now, day_starts))
        self._there_is_more = changes.there_is_more or len(late) > FEW

    @property
    def _period(self) -> Period:
        return Period(self._days.period.first, self._days.period.last)

    def _today(self) -> date:
        return self._desk.dose_now.day(self._desk.person.day_starts)

    @Slot(str)
    def openTotal(self, about: str) -> None:
        """The list of the doses behind a number."""
        self._desk.open_page("entries", about)

    @Slot()
    def showPlaces(self) -> None:
        days = self._days.period
        self._desk.open_page("pictures", f"places {days.last.isoformat()} {days.length.value}")

    @Slot(str)
    def openStory(self, reaction: str) -> None:
        self._desk.open_page("story", reaction)

    @Slot(str)
    def openEntry(self, entry: str) -> None:
        self._desk.open_page("entry", entry)

    @Slot()
    def showChanges(self) -> None:
        self._desk.open_page("changes", period_key(self._period))

    @Slot()
    def showEntries(self) -> None:
        self._desk.open_page("entries", wish_key(EntryFilter(EntryCategory.ALL, period=self._period)))

    @Slot()
    def compare(self) -> None:
        self._desk.open_page("comparison")

    @Property(PeriodChoice, constant=True)
    def days(self) -> PeriodChoice:
        return self._days

    @Property(QObject, constant=True)
    def totals(self) -> RowListModel:
        return self._totals

    @Property(QObject, constant=True)
    def reactions(self) -> RowListModel:
        return self._reactions

    @Property(QObject, constant=True)
    def places(self) -> RowListModel:
        return self._places

    @Property(QObject, constant=True)
    def sides(self) -> RowListModel:
        return self._sides

    @Property(QObject, constant=True)
    def changes(self) -> RowListModel:
        return self._changes

    @Property(QObject, constant=True)
    def late(self) -> RowListModel:
        return self._late

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._view.title

    @Property(str, notify=changed)
    def length(self) -> str:
        return self._view.length

    @Property(str, notify=changed)
    def ordered(self) -> str:
        return self._view.ordered

    @Property(str, notify=changed)
    def apart(self) -> str:
        """What is in none of the numbers."""
        return self._view.apart

    @Property(bool, notify=changed)
    def thereIsMore(self) -> bool:
        """Whether more was changed or entered later than the page shows."""
        return self._there_is_more

    @Property(str, notify=changed)
    def asOf(self) -> str:
        return days.as_of(self._desk.now())
