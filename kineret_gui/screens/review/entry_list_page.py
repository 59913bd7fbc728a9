"""All entries as a list, newest first, a page at a time: all of them, or those that pass a filter."""

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kineret_gui.diary.rules.search import words_in
from kineret_gui.diary.text import LONGEST_NAME, readable
from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.screens.framework.entry_rows import EntryListRow
from kineret_gui.screens.framework.page_context import PageContext, Screen, acts
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.review import ListEntries
from kineret_gui.screens.framework.routes.route import PageRoute
from kineret_gui.screens.framework.view import shown, shown_rows
from kineret_gui.screens.review.entry_filter import EntryCategory, EntryFilter, filter_of
from kineret_gui.screens.review.entry_list_rows import Reader
from kineret_gui.screens.review.entry_list_view import EntryListView, with_filter, with_results, without_rows
from kineret_gui.screens.review.entry_search import EntrySearch
from kineret_gui.screens.review.period_names import period_of_key
from kineret_gui.wording import days

PAGE = 30  # lines


@known_to_qml
class EntryListScreen(Screen):
    """The list and its filter. What lies far back is looked for while the page can be used."""

    changed = Signal()
    kind = shown(str, EntryListView.kind, changed)
    writer = shown(str, EntryListView.writer, changed)
    period = shown(str, EntryListView.period, changed)
    kinds = shown_rows(ChoiceRow, EntryListView.kinds)
    writers = shown_rows(ChoiceRow, EntryListView.writers)
    periods = shown_rows(ChoiceRow, EntryListView.periods)
    part = shown(str, EntryListView.part, changed)
    typed = shown(str, EntryListView.typed, changed)
    rows = shown_rows(EntryListRow, EntryListView.rows)
    thereIsMore = shown(bool, EntryListView.there_is_more, changed)
    message = shown(str, EntryListView.message, changed)
    isEmpty = shown(bool, EntryListView.is_empty, changed)
    isFiltered = shown(bool, EntryListView.is_filtered, changed)
    asOf = shown(str, EntryListView.as_of, changed)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._view = EntryListView()
        self._filter, self._opened_with = EntryFilter(), EntryFilter()
        self._pages = 1
        self._search: EntrySearch | None = None
        self._next_step = QTimer(self, interval=0)
        self._next_step.timeout.connect(self._search_further)

    def open(self, route: ListEntries) -> None:
        self._filter = self._opened_with = filter_of(route)
        self._begin_anew(replace(self._view, typed="", part=""))

    @acts
    def refresh(self) -> None:
        """Search again. The rows that are there stay until as many are found, and what is being typed stays too."""
        context, person = self._context, self._diary.person
        today = context.diary.dose_now.day(person.day_starts)
        view = with_filter(self._view, self._filter, self._opened_with.period, context.diary.file.writers(), today)
        self._view = replace(view, as_of=days.as_of(context.diary.now()))
        reader = Reader(context.diary.dose_now, person.day_starts, person.name, context.diary.file.is_writable)
        self._search = EntrySearch(context.diary.file, self._filter, reader, PAGE * self._pages)
        self._take_step(self._search)

    @acts
    @Slot()
    def _search_further(self) -> None:
        if self._search:
            self._take_step(self._search)

    def _take_step(self, search: EntrySearch) -> None:
        """Take one step back, and the next one once the page was drawn and what was pressed was done."""
        self._next_step.stop()  # should the step fail, the search ends
        search.step()
        self.show_view(with_results(self._view, search.results, self._filter))
        if not search.is_over:
            self._next_step.start()

    def _begin_anew(self, view: EntryListView) -> None:
        self._pages = 1
        self.show_view(without_rows(view))

    def _filter_by(self, entry_filter: EntryFilter) -> None:
        self._filter = entry_filter
        self._begin_anew(replace(self._view, part=""))
        self.refresh()

    @Slot(str)
    def openPart(self, part: str) -> None:
        """Open a choice; pressed again it closes."""
        self.show_view(replace(self._view, part="" if part == self._view.part else part))

    @Slot(str)
    def choose(self, category: str) -> None:
        """Show only this category."""
        self._filter_by(replace(self._filter, category=EntryCategory(category)))

    @Slot(str)
    def chooseWriter(self, writer: str) -> None:
        """Show only what this writer wrote; empty for everyone."""
        self._filter_by(replace(self._filter, writer=writer))

    @Slot(str)
    def chooseDays(self, period: str) -> None:
        """Show only these days; empty for the whole diary."""
        self._filter_by(replace(self._filter, period=period_of_key(period) if period else None))

    @Slot(str)
    def typeWords(self, typed: str) -> None:
        """Show only what holds these words."""
        self._view = replace(self._view, typed=readable(typed)[:LONGEST_NAME])
        if words_in(self._view.typed) != self._filter.words:
            self._filter_by(replace(self._filter, words=words_in(self._view.typed)))

    @Slot()
    def showAll(self) -> None:
        """Show every entry of the diary again."""
        self._view = replace(self._view, typed="")
        self._filter_by(EntryFilter())

    @Slot()
    def showOlder(self) -> None:
        self._pages += 1
        self.refresh()

    @Slot("QVariant")
    def openRow(self, route: PageRoute) -> None:
        self._navigator.go(route)
