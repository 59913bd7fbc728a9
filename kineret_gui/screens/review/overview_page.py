"""A period at a glance: numbers with the days behind them, places, reactions, and what changed, on one page."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.rules.account import account
from kineret_gui.diary.rules.period import Period, last_month
from kineret_gui.screens.body.places import left_of
from kineret_gui.screens.framework.entry_rows import EntryRow
from kineret_gui.screens.framework.page_context import PageContext, Screen, acts
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.body import FollowReaction
from kineret_gui.screens.framework.routes.review import (
    ComparePeriods,
    ListEntries,
    ShowChanges,
    ShowEntry,
    ShowOverview,
    ShowPictureOf,
)
from kineret_gui.screens.framework.routes.route import PageRoute
from kineret_gui.screens.framework.view import shown, shown_rows
from kineret_gui.screens.pictures.places_view import BodySide, PlaceLine, place_lines, sides
from kineret_gui.screens.review.account_entries import entries_of_accounts
from kineret_gui.screens.review.entry_filter import EntryCategory
from kineret_gui.screens.review.medicine_total_rows import MedicineTotalRow
from kineret_gui.screens.review.overview_view import OverviewReactionRow, OverviewView, overview_view, with_changes
from kineret_gui.screens.review.period_changes import changes_of, late_entries_of
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
    title = shown(str, OverviewView.title, changed)
    length = shown(str, OverviewView.length, changed)
    ordered = shown(str, OverviewView.ordered, changed)
    totals = shown_rows(TotalRow, OverviewView.totals)
    uncounted = shown(str, OverviewView.uncounted, changed)
    medicines = shown_rows(MedicineTotalRow, OverviewView.medicines)
    toCome = shown(str, OverviewView.to_come, changed)
    reactions = shown_rows(OverviewReactionRow, OverviewView.reactions)
    places = shown_rows(PlaceLine, OverviewView.places)
    sides = shown_rows(BodySide, OverviewView.sides)
    changes = shown_rows(EntryRow, OverviewView.changes)
    late = shown_rows(EntryRow, OverviewView.late)
    thereIsMore = shown(bool, OverviewView.there_is_more, changed)
    asOf = shown(str, OverviewView.as_of, changed)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._days = PeriodChoice(self, lambda: self._diary.dose_today, self.refresh)
        self._view = OverviewView()

    def open(self, route: ShowOverview) -> None:
        day = route.day or last_month(self._diary.dose_today).first
        self._days.period = period_of(Length.MONTH, day)

    @acts
    def refresh(self) -> None:
        now, day_starts = self._diary.dose_now, self._diary.person.day_starts
        entries = entries_of_accounts(self._diary.file, self._period)
        view = overview_view(account(entries, self._period, now, day_starts), now, day_starts)
        self._days.show(self._days.period)
        self.show_view(self._with_changes(self._with_places(view, entries)))

    def _with_places(self, view: OverviewView, entries: Sequence[Entry[Fact]]) -> OverviewView:
        context, period, today = self._context, self._days.period, self._diary.dose_today
        return replace(
            view,
            places=place_lines(entries, period, today),
            sides=sides(
                entries, period, today, context.diary.figure, eyes_at_home(context.diary.person), left_of(context.diary)
            ),
            as_of=days.as_of(context.diary.now()),
        )

    def _with_changes(self, view: OverviewView) -> OverviewView:
        diary, day_starts = self._diary.file, self._diary.person.day_starts
        changes = changes_of(diary, self._period, FEW)
        late = late_entries_of(diary, self._period, changes.listed, self._diary.now(), day_starts)
        return with_changes(view, changes, late, FEW, self._diary.dose_now, day_starts)

    @property
    def _period(self) -> Period:
        return Period(self._days.period.first, self._days.period.last)

    @Slot("QVariant")
    def openTotal(self, route: PageRoute) -> None:
        """Show the list of the doses behind a number."""
        self._navigator.go(route)

    @Slot()
    def showPlaces(self) -> None:
        days = self._days.period
        self._navigator.go(ShowPictureOf("places", days.last, days.length.value))

    @Slot(str)
    def openStory(self, reaction: str) -> None:
        self._navigator.go(FollowReaction(reaction))

    @Slot(str)
    def openEntry(self, entry: str) -> None:
        self._navigator.go(ShowEntry(entry))

    @Slot()
    def showChanges(self) -> None:
        self._navigator.go(ShowChanges(self._period))

    @Slot()
    def showEntries(self) -> None:
        self._navigator.go(ListEntries(period=self._period))

    @Slot()
    def showMedicines(self) -> None:
        self._navigator.go(ListEntries(EntryCategory.MEDICINES.value, self._period))

    @Slot()
    def compare(self) -> None:
        self._navigator.go(ComparePeriods())

    @Property(PeriodChoice, constant=True)
    def days(self) -> PeriodChoice:
        return self._days
