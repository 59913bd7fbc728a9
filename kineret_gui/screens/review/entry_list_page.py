"""All entries as a list, newest first, a page at a time: all of them, or those that are wished for."""

from dataclasses import replace

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from kineret_gui.diary.rules.search import words_in
from kineret_gui.diary.text import LONGEST_NAME, readable
from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.screens.framework.desk import Desk, Screen, acts
from kineret_gui.screens.framework.entry_rows import EntryListRow, told_apart
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.row_model import RowListModel
from kineret_gui.screens.review.entry_filter import EntryCategory, EntryFilter, wish_of_key
from kineret_gui.screens.review.entry_filter_view import EntryFilterView, wish_view
from kineret_gui.screens.review.entry_list_view import Reader, found
from kineret_gui.screens.review.entry_search import LookingBack
from kineret_gui.screens.review.period import period_of_key
from kineret_gui.wording import days

PAGE = 30  # lines


@known_to_qml
class EntryListScreen(Screen):
    """The list, and what of the diary it shows. What lies far back is looked for while the page can be used."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._rows = RowListModel(EntryListRow, self)
        self._kinds, self._writers, self._periods = (RowListModel(ChoiceRow, self) for _ in range(3))
        self._wish, self._opened_with = EntryFilter(), EntryFilter()
        self._typed = self._part = ""
        self._pages = 1
        self._view = EntryFilterView()
        self._looking: LookingBack | None = None
        self._there_is_more = self._has_looked = False
        self._further = QTimer(self, interval=0)
        self._further.timeout.connect(self._look_further)

    def open(self, about: str) -> None:
        """Everything, or what a key of `wish_key` says."""
        self._wish = self._opened_with = wish_of_key(about)
        self._typed = self._part = ""
        self._begin_anew()

    @acts
    def refresh(self) -> None:
        """Look again. The lines that are there stay until as many are found, and what is being typed stays too."""
        desk, person = self._desk, self._desk.person
        today = desk.dose_now.day(person.day_starts)
        self._view = wish_view(self._wish, self._opened_with.period, desk.diary.writers(), today)
        self._kinds.show(self._view.kinds)
        self._writers.show(self._view.writers)
        self._periods.show(self._view.periods)
        reader = Reader(desk.dose_now, person.day_starts, person.name, desk.diary.is_writable)
        self._looking = LookingBack(desk.diary, self._wish, reader, PAGE * self._pages)
        self._look()

    @acts
    def _look_further(self) -> None:
        self._look()

    def _look(self) -> None:
        """One step back; the next one once the page was drawn and what was pressed was done."""
        looking = self._looking
        if looking is None:
            return
        self._further.stop()  # should the step fail, nothing is looked for any more
        looking.step()
        if looking.is_over or len(looking.rows) >= self._rows.rowCount():
            self._rows.show(told_apart(looking.rows))
        if looking.is_over:
            self._there_is_more, self._has_looked = looking.there_is_more, True
        else:
            self._further.start()
        self.changed.emit()

    def _begin_anew(self) -> None:
        """Other lines are wished for: none of those that are shown is among them for sure."""
        self._pages, self._there_is_more, self._has_looked = 1, False, False
        self._rows.show(())

    def _wish_for(self, wish: EntryFilter) -> None:
        self._wish, self._part = wish, ""
        self._begin_anew()
        self.refresh()

    @Slot(str)
    def openPart(self, part: str) -> None:
        """Open what can be chosen; pressed again it closes."""
        self._part = "" if part == self._part else part
        self.changed.emit()

    @Slot(str)
    def choose(self, wanted: str) -> None:
        """Show only this kind."""
        self._wish_for(replace(self._wish, wanted=EntryCategory(wanted)))

    @Slot(str)
    def chooseWriter(self, by: str) -> None:
        """Show only what this writer wrote; empty for everyone."""
        self._wish_for(replace(self._wish, by=by))

    @Slot(str)
    def chooseDays(self, period: str) -> None:
        """Show only these days; empty for the whole diary."""
        self._wish_for(replace(self._wish, period=period_of_key(period) if period else None))

    @Slot(str)
    def typeWords(self, typed: str) -> None:
        """Show only what holds these words."""
        self._typed = readable(typed)[:LONGEST_NAME]
        if words_in(self._typed) != self._wish.words:
            self._wish_for(replace(self._wish, words=words_in(self._typed)))

    @Slot()
    def showOlder(self) -> None:
        self._pages += 1
        self.refresh()

    @Slot(str, str)
    def openRow(self, page: str, about: str) -> None:
        self._desk.open_page(page, about)

    @Property(QObject, constant=True)
    def rows(self) -> RowListModel:
        return self._rows

    @Property(QObject, constant=True)
    def kinds(self) -> RowListModel:
        return self._kinds

    @Property(QObject, constant=True)
    def writers(self) -> RowListModel:
        return self._writers

    @Property(QObject, constant=True)
    def periods(self) -> RowListModel:
        return self._periods

    @Property(str, notify=changed)
    def kind(self) -> str:
        return self._view.kind

    @Property(str, notify=changed)
    def writer(self) -> str:
        """By whom; empty where nobody but one wrote in the diary."""
        return self._view.writer

    @Property(str, notify=changed)
    def period(self) -> str:
        return self._view.period

    @Property(str, notify=changed)
    def part(self) -> str:
        """What is being chosen: `kind`, `writer`, `days`, or nothing."""
        return self._part

    @Property(str, notify=changed)
    def typed(self) -> str:
        return self._typed

    @Property(str, notify=changed)
    def found(self) -> str:
        """What was found, once nothing more comes."""
        return "" if self._there_is_more else found(self._rows.rowCount(), self._wish, not self._has_looked)

    @Property(bool, notify=changed)
    def thereIsMore(self) -> bool:
        return self._there_is_more

    @Property(str, notify=changed)
    def asOf(self) -> str:
        return days.as_of(self._desk.now())
