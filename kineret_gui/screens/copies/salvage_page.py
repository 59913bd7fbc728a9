"""What can still be read in a damaged file that a backup took the place of: looked at first, and then brought in."""

from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.actions.read_damaged import Readable, bringing_in_readable, looking_at_damaged
from kineret_gui.diary.task import Task
from kineret_gui.screens.copies import salvage_view as words
from kineret_gui.screens.copies.salvage_view import SalvagedRow
from kineret_gui.screens.framework.desk import Desk, Screen, acts
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.copies import BringInFile, SalvageFile
from kineret_gui.screens.framework.row_model import RowListModel
from kineret_gui.screens.framework.task_runner import TaskRunner
from kineret_gui.store.unavailable import DiaryUnavailable
from kineret_gui.wording import fill
from kineret_gui.wording.translation import tr
from kineret_gui.wording.trouble import trouble


@known_to_qml
class SalvageScreen(Screen):
    """About a damaged file, by its whole name. Nothing is written before it is pressed."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._path: Path | None = None
        self._found: Readable | None = None
        self._told = self._refused = self._since = ""
        self._is_said = False
        self._rows = RowListModel(SalvagedRow, self)
        self._at_work = TaskRunner(self, desk, over=self.refresh)

    @acts
    def open(self, route: SalvageFile) -> None:
        self._at_work.stop()
        self._path = route.file
        self._found, self._told, self._refused = None, "", ""
        if self._path:
            self._at_work.begin(tr("The kept file is being read."), self._read(self._path))

    def refresh(self) -> None:
        found, now, day_starts = self._found, self._desk.now(), self._desk.person_shown.day_starts
        self._rows.show(words.rows(found, now, day_starts) if found else ())
        went = self._desk.going_on.went_back
        self._is_said, self._since = went is not None, words.since(went.until if went else None, now)
        self.changed.emit()

    def _read(self, path: Path) -> Task[None]:
        diary = self._desk.diary
        try:
            self._found = yield from looking_at_damaged(diary, path)
        except DiaryUnavailable as error:
            if error.path == diary.path:
                raise
            self._refused = fill(tr("%1 It is kept, and can be looked at again later."), trouble(error).happened)

    @Slot()
    def bringIn(self) -> None:
        """Add what is shown."""
        if self._found and self._found.new:
            self._at_work.begin(tr("The entries are being brought in."), self._bring(self._found))

    def _bring(self, found: Readable) -> Task[None]:
        done = yield from bringing_in_readable(self._desk.diary, found, self._desk.backups, self._desk.now())
        self._found, self._told = None, words.brought(done)
        self._desk.say(self._told)

    @Slot()
    def bringInCopy(self) -> None:
        """Where no file was kept: look for a copy that has more."""
        self._desk.navigator.go(BringInFile())

    @Slot()
    def nothingIsMissing(self) -> None:
        """Today says no more that this diary goes on from a backup."""
        self._desk.going_on.settle()
        self._desk.home()

    @Slot()
    def goToToday(self) -> None:
        self._desk.home()

    @Property(QObject, constant=True)
    def atWork(self) -> TaskRunner:
        return self._at_work

    @Property(QObject, constant=True)
    def rows(self) -> RowListModel:
        return self._rows

    @Property(str, notify=changed)
    def since(self) -> str:
        """Since when entries may be missing."""
        return self._since

    @Property("QStringList", notify=changed)
    def lines(self) -> list[str]:
        return list(words.lines(self._found, self._desk.now())) if self._found else []

    @Property(str, notify=changed)
    def told(self) -> str:
        """What was done, or why the file cannot be read."""
        return self._told or self._refused

    @Property(bool, notify=changed)
    def isSaidOnToday(self) -> bool:
        """Whether Today says that this diary goes on from a backup."""
        return self._is_said

    @Property(str, notify=changed)
    def bringWords(self) -> str:
        """The words of the button; empty where there is nothing to bring in."""
        return words.bring(self._found) if self._found and self._desk.diary.is_writable else ""

    @Property(str, notify=changed)
    def file(self) -> str:
        """Where the damaged file is kept."""
        return fill(tr("The kept file: %1"), str(self._path)) if self._path else ""
