"""All entries as a list, newest first, a page at a time."""

from datetime import timedelta

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kineret_gui.screens.desk import Desk, Screen, acts
from kineret_gui.screens.review.entry_list_view import Wanted, WantedRow, choices, entry_rows
from kineret_gui.screens.review.entry_rows import EntryRow, told_apart
from kineret_gui.screens.review.period import entries_of_period
from kineret_gui.screens.shown import ShownRows
from kineret_gui.screens.words import days, fill

QML_IMPORT_NAME = "Kineret.Screens"
QML_IMPORT_MAJOR_VERSION = 1

PAGE = 30  # entries
_AT_A_TIME = timedelta(days=61)  # read at once
_FAR_BACK = timedelta(days=366)  # a page looks no further back than this, however little it finds


def tr(sentence: str) -> str:
    return QCoreApplication.translate("list", sentence)


@QmlElement
@QmlUncreatable("made by the program")
class EntryListScreen(Screen):
    """The list, and what of the diary it shows."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._choices = ShownRows(WantedRow, self)
        self._rows = ShownRows(EntryRow, self)
        self._wanted = Wanted.ALL
        self._pages = 1
        self._back_to = ""
        self._there_is_more = False

    def open(self, about: str) -> None:
        self._wanted, self._pages = Wanted.ALL, 1

    @acts
    def refresh(self) -> None:
        self._choices.show(choices(self._wanted))
        self._rows.show(told_apart(self._found()))
        self.changed.emit()

    def _found(self) -> list[EntryRow]:
        """The lines of the pages shown, read back from the newest day piece by piece until they are full."""
        diary, now, day_starts = self._desk.diary, self._desk.dose_now, self._desk.person.day_starts
        today = now.day(day_starts)
        oldest, newest = diary.days() or (today, today)
        newest = max(newest, today)
        until, enough, far = newest, PAGE * self._pages, newest - _FAR_BACK * self._pages
        rows: list[EntryRow] = []
        while until >= max(oldest, far) and len(rows) < enough:
            since = max(until - _AT_A_TIME, oldest, far)
            entries = entries_of_period(diary, since, until)
            rows += entry_rows(entries, since, until, self._wanted, now, day_starts)
            until = since - timedelta(days=1)
        self._there_is_more = until >= oldest or len(rows) > enough
        self._back_to = days.day(until + timedelta(days=1))
        return rows[:enough]

    @Slot(str)
    def choose(self, wanted: str) -> None:
        """Show only entries of this kind, the newest first."""
        self._wanted, self._pages = Wanted(wanted), 1
        self.refresh()

    @Slot()
    def showOlder(self) -> None:
        self._pages += 1
        self.refresh()

    @Slot(str, str)
    def openRow(self, entry: str, dose: str) -> None:
        """The entry behind a line; for a dose without one the question what happened."""
        if entry:
            self._desk.open_page("entry", entry)
        else:
            self._desk.open_page("question", dose)

    @Property(QObject, constant=True)
    def choices(self) -> ShownRows:
        return self._choices

    @Property(QObject, constant=True)
    def rows(self) -> ShownRows:
        return self._rows

    @Property(str, notify=changed)
    def nothing(self) -> str:
        """Said where nothing was found, and how far back was looked."""
        if self._rows.rowCount():
            return ""
        return fill(tr("Nothing of this kind since %1."), self._back_to)

    @Property(bool, notify=changed)
    def thereIsMore(self) -> bool:
        return self._there_is_more
