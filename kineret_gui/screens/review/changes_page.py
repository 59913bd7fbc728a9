"""What changed: every correction and withdrawal, and what was entered later than its day; the latest first."""

from datetime import date

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.rules.period import Period, whole_months
from kineret_gui.screens.framework.desk import Desk, Screen, acts
from kineret_gui.screens.framework.entry_rows import EntryRow
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.row_model import RowListModel
from kineret_gui.screens.review.changes_view import change_rows, later_rows
from kineret_gui.screens.review.entry_filter import EntryCategory, EntryFilter, wish_key
from kineret_gui.screens.review.period import period_of_key, titled
from kineret_gui.screens.review.period_changes import Changes, changes_of, late_of
from kineret_gui.wording import days
from kineret_gui.wording.translation import tr

PAGE = 30  # lines
_EVER = Period(date.min, date.max)


@known_to_qml
class ChangesScreen(Screen):
    """The changes of the entries of a period, or of the whole diary."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._rows, self._late = RowListModel(EntryRow, self), RowListModel(EntryRow, self)
        self._period = whole_months(self._today())
        self._whole = True
        self._pages = 1
        self._found = Changes()
        self._late_found: tuple[Entry[Fact], ...] = ()

    def open(self, about: str) -> None:
        """The period of a key; the whole diary where none is named."""
        self._period = period_of_key(about) if about else whole_months(self._today())
        self._whole, self._pages = not about, 1

    def _today(self) -> date:
        return self._desk.now().day(self._desk.person.day_starts)

    @acts
    def refresh(self) -> None:
        now, day_starts = self._desk.dose_now, self._desk.person.day_starts
        self._found = changes_of(self._desk, _EVER if self._whole else self._period, PAGE * self._pages)
        # Of the whole diary the list looks for these, some days at a time: to read ten years takes a third of a second.
        self._late_found = () if self._whole else late_of(self._desk, self._period, self._found.listed)
        self._rows.show(change_rows(self._found.listed, now, day_starts))
        self._late.show(later_rows(self._late_found[:PAGE], now, day_starts))
        self.changed.emit()

    @Slot(bool)
    def showWhole(self, whole: bool) -> None:
        """The whole diary, or the period alone."""
        self._whole, self._pages = whole, 1
        self.refresh()

    @Slot()
    def showOlder(self) -> None:
        self._pages += 1
        self.refresh()

    @Slot()
    def showAllLate(self) -> None:
        """The list of everything that was entered later."""
        period = None if self._whole else self._period
        self._desk.open_page("entries", wish_key(EntryFilter(EntryCategory.ENTERED_LATER, period=period)))

    @Slot(str)
    def openEntry(self, entry: str) -> None:
        self._desk.open_page("entry", entry)

    @Property(QObject, constant=True)
    def rows(self) -> RowListModel:
        return self._rows

    @Property(QObject, constant=True)
    def late(self) -> RowListModel:
        return self._late

    @Property(str, notify=changed)
    def period(self) -> str:
        return titled(self._period)

    @Property(bool, notify=changed)
    def isWhole(self) -> bool:
        return self._whole

    @Property(str, notify=changed)
    def nothing(self) -> str:
        """Said where nothing was changed."""
        return "" if self._rows.rowCount() else tr("Nothing was corrected or withdrawn.")

    @Property(str, notify=changed)
    def nothingLate(self) -> str:
        """Said where everything was entered on its own day."""
        return "" if self._whole or self._late_found else tr("Everything was entered on its own day.")

    @Property(bool, notify=changed)
    def thereIsMore(self) -> bool:
        return self._found.there_is_more

    @Property(bool, notify=changed)
    def thereIsMoreLate(self) -> bool:
        return self._whole or len(self._late_found) > PAGE

    @Property(str, notify=changed)
    def asOf(self) -> str:
        return days.as_of(self._desk.now())
