"""The page *What changed*: corrections, withdrawals and what was entered later than its day; the latest first."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from kineret_gui.diary.rules.period import whole_months
from kineret_gui.screens.framework.entry_rows import EntryRow
from kineret_gui.screens.framework.page_context import PageContext, Screen, acts
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.review import ListEntries, ShowChanges, ShowEntry
from kineret_gui.screens.framework.view import shown, shown_rows
from kineret_gui.screens.review.changes_view import PAGE, ChangesQuery, ChangesView, changes_view
from kineret_gui.screens.review.entry_filter import EntryCategory
from kineret_gui.screens.review.period_changes import changes_of, late_entries_of
from kineret_gui.wording import days


@known_to_qml
class ChangesScreen(Screen):
    """The changes of the entries of a period, or of the whole diary."""

    changed = Signal()
    period = shown(str, ChangesView.period, changed)
    isWhole = shown(bool, ChangesView.is_whole, changed)
    rows = shown_rows(EntryRow, ChangesView.rows)
    nothing = shown(str, ChangesView.nothing, changed)
    thereIsMore = shown(bool, ChangesView.there_is_more, changed)
    late = shown_rows(EntryRow, ChangesView.late)
    nothingLate = shown(str, ChangesView.nothing_late, changed)
    thereIsMoreLate = shown(bool, ChangesView.there_is_more_late, changed)
    asOf = shown(str, ChangesView.as_of, changed)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._view = ChangesView()
        self._query = ChangesQuery(whole_months(self._diary.today))

    def open(self, route: ShowChanges) -> None:
        """Show the period; the whole diary where none is named."""
        self._query = ChangesQuery(route.period or whole_months(self._diary.today), is_whole=route.period is None)

    @acts
    def refresh(self) -> None:
        diary, query, day_starts = self._diary.file, self._query, self._diary.person.day_starts
        now = self._diary.now()
        changes = changes_of(diary, query.days, query.limit)
        # Of the whole diary the list looks for these, some days at a time: to read ten years takes a third of a second.
        late = () if query.is_whole else late_entries_of(diary, query.period, changes.listed, now, day_starts)
        view = changes_view(query, changes, late, self._diary.dose_now, day_starts)
        self.show_view(replace(view, as_of=days.as_of(now)))

    @Slot(bool)
    def showWhole(self, whole: bool) -> None:
        """Show the whole diary, or the period alone."""
        self._query = ChangesQuery(self._query.period, whole)
        self.refresh()

    @Slot()
    def showOlder(self) -> None:
        self._query = replace(self._query, limit=self._query.limit + PAGE)
        self.refresh()

    @Slot()
    def showAllLate(self) -> None:
        """Show the list of everything that was entered later."""
        period = None if self._query.is_whole else self._query.period
        self._navigator.go(ListEntries(EntryCategory.ENTERED_LATER.value, period))

    @Slot(str)
    def openEntry(self, entry: str) -> None:
        self._navigator.go(ShowEntry(entry))
