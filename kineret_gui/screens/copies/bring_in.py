"""Bring in another copy of this diary, or the file of another program: look first, then write, then take out again."""

from pathlib import Path

from PySide6.QtCore import Property, QCoreApplication, QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kineret_gui.actions.bring_in import NothingToBringIn, take_out
from kineret_gui.actions.read_other_file import OtherCopy, reading_other_file
from kineret_gui.diary.brought_in import BroughtIn
from kineret_gui.exchange.found import Here, NotTaken
from kineret_gui.screens.copies.brought_rows import BroughtRow, brought_rows
from kineret_gui.screens.copies.copy_part import CopyPart
from kineret_gui.screens.copies.foreign_part import ForeignFile, ForeignPart
from kineret_gui.screens.desk import Desk, Screen, acts
from kineret_gui.screens.shown import ShownRows
from kineret_gui.screens.typed import one_line, whole_path
from kineret_gui.screens.words import fill
from kineret_gui.steps import Steps
from kineret_gui.store.unavailable import DiaryUnavailable

QML_IMPORT_NAME = "Kineret.Screens"
QML_IMPORT_MAJOR_VERSION = 1


def tr(sentence: str, *, n: int = -1) -> str:
    return QCoreApplication.translate("bringIn", sentence, "", n)


@QmlElement
@QmlUncreatable("made by the program")
class BringInScreen(Screen):
    """The file that was chosen, what it holds, and what came of it."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._copy = CopyPart(desk, self)
        self._foreign = ForeignPart(desk, self)
        self._earlier = ShownRows(BroughtRow, self)
        self._typed = self._wrong = self._told = ""
        self._reading = _nothing()
        self._going_on = QTimer(self, interval=0)
        self._going_on.timeout.connect(self._read_on)

    def open(self, about: str) -> None:
        """For a file that was chosen elsewhere, or for one that is still to be chosen."""
        self._stop_reading()
        self._typed, self._wrong, self._told = about, "", ""
        self._show(None)
        if about:
            self.look()

    @acts
    def refresh(self) -> None:
        self._copy.refresh()
        self._foreign.refresh()
        self._earlier.show(brought_rows(self._desk.diary.standing(BroughtIn)))
        self.changed.emit()

    @Slot(str)
    def typePath(self, text: str) -> None:
        self._stop_reading()
        self._typed, self._wrong, self._told = one_line(text), "", ""
        self._show(None)
        self.refresh()

    @Slot(QUrl)
    def lookAtChosen(self, file: QUrl) -> None:
        """A file chosen in the computer's own window."""
        self._typed = file.toLocalFile()
        self.look()

    @Slot()
    @acts
    def look(self) -> None:
        """Read the file and show what it holds. Nothing is written."""
        self._stop_reading()
        path, self._wrong, self._told = whole_path(self._typed), "", ""
        self._show(None)
        if path is None:
            self._wrong = tr("Please write the whole name, from the first folder to the end of the file.")
        else:
            self._reading = self._read(path)
            self._going_on.start()
        self.refresh()

    @Slot()
    @acts
    def stop(self) -> None:
        """Read no further. Nothing was written."""
        self._stop_reading()
        self.refresh()

    def _stop_reading(self) -> None:
        self._going_on.stop()
        self._reading.close()

    @acts
    def _read_on(self) -> None:
        """A little of the file at a time, while the window answers."""
        try:
            next(self._reading)
        except StopIteration:
            self._going_on.stop()
            self.refresh()
        except DiaryUnavailable:
            self._going_on.stop()
            raise

    def _read(self, path: Path) -> Steps[None]:
        desk = self._desk
        try:
            read = yield from reading_other_file(path, Here(desk.now().zone, desk.person.day_starts))
        except NotTaken as reason:
            self._wrong = fill(tr("This file cannot be brought in: %1. Nothing was changed."), str(reason))
        else:
            self._show(read if isinstance(read, OtherCopy) else ForeignFile(path, read))

    def _show(self, file: OtherCopy | ForeignFile | None) -> None:
        self._copy.begin(file if isinstance(file, OtherCopy) else None)
        self._foreign.begin(file if isinstance(file, ForeignFile) else None)

    @Slot()
    @acts
    def bringCopy(self) -> None:
        """Add what the other copy has and this one has not."""
        self._told = self._copy.bring()
        self._done()

    @Slot()
    @acts
    def bringForeign(self) -> None:
        """Write what the preview shows."""
        brought = self._foreign.bring()
        if not isinstance(brought, NothingToBringIn):
            told = tr("%n entries were brought in. A backup was made before.", n=brought.fact.entries)
            self._told = fill(tr("%1 They can be taken out again below."), told)
        self._done()

    def _done(self) -> None:
        self._show(None)
        self._desk.say(self._told)
        self.refresh()

    @Slot(str)
    @acts
    def takeOut(self, entry: str) -> None:
        """Withdraw what was brought in at once."""
        desk = self._desk
        brought = next((e for e in desk.diary.standing(BroughtIn) if e.id == entry), None)
        if brought:
            withdrawn = take_out(desk.diary, brought, desk.now())
            self._told = ""
            desk.done(tr("Taken out again. It can still be read under What changed."), *withdrawn)

    @Slot()
    def settleTwins(self) -> None:
        self._desk.open_page("twins")

    @Property(QObject, constant=True)
    def copy(self) -> CopyPart:
        return self._copy

    @Property(QObject, constant=True)
    def foreign(self) -> ForeignPart:
        return self._foreign

    @Property(QObject, constant=True)
    def earlier(self) -> ShownRows:
        return self._earlier

    @Property(bool, notify=changed)
    def isReading(self) -> bool:
        return self._going_on.isActive()

    @Property(str, notify=changed)
    def typed(self) -> str:
        return self._typed

    @Property(str, notify=changed)
    def wrong(self) -> str:
        return self._wrong

    @Property(str, notify=changed)
    def told(self) -> str:
        """What was brought in just now."""
        return self._told


def _nothing() -> Steps[None]:
    """A file of which nothing is left to read."""
    yield from ()
