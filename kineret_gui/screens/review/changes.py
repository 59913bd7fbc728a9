"""What changed: every correction and withdrawal, the latest first."""

from datetime import date

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kineret_gui.diary.review import month_days
from kineret_gui.screens.desk import Desk, Screen, acts
from kineret_gui.screens.keys import day_of
from kineret_gui.screens.review.changes_view import change_rows
from kineret_gui.screens.review.entry_rows import EntryRow
from kineret_gui.screens.review.struck import struck_by
from kineret_gui.screens.shown import ShownRows
from kineret_gui.screens.words import days

QML_IMPORT_NAME = "Kineret.Screens"
QML_IMPORT_MAJOR_VERSION = 1

PAGE = 30  # changes


def tr(sentence: str) -> str:
    return QCoreApplication.translate("changes", sentence)


@QmlElement
@QmlUncreatable("made by the program")
class ChangesScreen(Screen):
    """The changes of the entries of a month, or of the whole diary."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._rows = ShownRows(EntryRow, self)
        self._month = desk.now().day(desk.person.day_starts)
        self._whole = True
        self._pages = 1
        self._there_is_more = False

    def open(self, about: str) -> None:
        """The month of a day; the whole diary where none is named."""
        self._month = day_of(about) if about else self._desk.now().day(self._desk.person.day_starts)
        self._whole, self._pages = not about, 1

    @acts
    def refresh(self) -> None:
        diary, enough = self._desk.diary, PAGE * self._pages
        first, last = (date.min, date.max) if self._whole else month_days(self._month.year, self._month.month)
        found = diary.changes(first, last, enough + 1)
        changes = [(old, new) for new in found[:enough] if (old := struck_by(diary, new))]
        self._rows.show(change_rows(changes, self._desk.now()))
        self._there_is_more = len(found) > enough
        self.changed.emit()

    @Slot(bool)
    def showWhole(self, whole: bool) -> None:
        """The whole diary, or the month alone."""
        self._whole, self._pages = whole, 1
        self.refresh()

    @Slot()
    def showOlder(self) -> None:
        self._pages += 1
        self.refresh()

    @Slot(str)
    def openEntry(self, entry: str) -> None:
        self._desk.open_page("entry", entry)

    @Property(QObject, constant=True)
    def rows(self) -> ShownRows:
        return self._rows

    @Property(str, notify=changed)
    def month(self) -> str:
        return days.month(self._month)

    @Property(bool, notify=changed)
    def isWhole(self) -> bool:
        return self._whole

    @Property(str, notify=changed)
    def nothing(self) -> str:
        """Said where nothing was changed."""
        return "" if self._rows.rowCount() else tr("Nothing was corrected or withdrawn.")

    @Property(bool, notify=changed)
    def thereIsMore(self) -> bool:
        return self._there_is_more
