"""The way back from a damaged diary: the newest backup that is whole, or another one, in one press."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.diary.task import Task
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.rescue import Rescue
from kineret_gui.screens.framework.row_model import RowListModel
from kineret_gui.screens.framework.task_runner import TaskRunner
from kineret_gui.screens.help import recovery_view as words
from kineret_gui.screens.help.recovery_view import RescueRow
from kineret_gui.store.backup import Backup, Unreadable
from kineret_gui.store.unavailable import DiaryUnavailable
from kineret_gui.wording.translation import tr

if TYPE_CHECKING:
    from kineret_gui.actions.restore_backup import CanBeRestored


@known_to_qml
class WayBack(QObject):
    """Whatever is offered was looked over from end to end just before."""

    changed = Signal()

    def __init__(self, parent: QObject, rescue: Rescue) -> None:
        super().__init__(parent)
        self._rescue = rescue
        self._path: Path | None = None
        self._found: tuple[Backup | Unreadable, ...] = ()
        self._newest: Backup | None = None
        self._looked: CanBeRestored | None = None
        self._shows_all = self._is_over = self._is_whole = False
        self._chosen, self._chosen_looked, self._chosen_told = "", None, ""
        self._rows = RowListModel(RescueRow, self)
        self._at_work = TaskRunner(self, rescue, over=self._show)

    def begin(self, path: Path | None) -> None:
        """Look for a way back to the diary of that name; to none, offer nothing."""
        self._at_work.stop()
        self._path, self._found, self._newest, self._looked = path, (), None, None
        self._shows_all = self._is_over = self._is_whole = False
        self._choose("")
        if path:
            self._at_work.begin(tr("Looking for the newest backup that is complete."), self._find(path))
        self._show()

    def _find(self, path: Path) -> Task[None]:
        self._is_whole = yield from self._rescue.is_whole(path)
        if self._is_whole:
            return
        self._found = tuple(self._rescue.backups(path))
        yield
        for backup in self._found:
            self._looked = (yield from self._look(backup.path)) if isinstance(backup, Backup) else None
            if self._looked:
                self._newest = backup
                break
        else:
            self._looked = yield from self._read(path)
        self._is_over = True

    def _look(self, backup: Path) -> "Task[CanBeRestored | None]":
        try:
            return (yield from self._rescue.looking(backup))
        except DiaryUnavailable:
            return None

    def _read(self, path: Path) -> "Task[CanBeRestored | None]":
        try:
            return (yield from self._rescue.reading(path)) if self._rescue.may_write else None
        except DiaryUnavailable:
            return None

    def _show(self) -> None:
        now, may_write = self._rescue.now(), self._rescue.may_write
        others = self._found if self._shows_all else ()
        self._rows.show(words.backup_rows(others, self._chosen, self._chosen_told, may_write, now))
        self.changed.emit()

    def _choose(self, file: str) -> None:
        self._chosen, self._chosen_looked, self._chosen_told = file, None, ""

    def _check(self, file: str) -> Task[None]:
        backup = next(one for one in self._found if one.path.name == file)
        looked = yield from self._look(backup.path)
        self._chosen_looked = looked
        self._chosen_told = words.checked(looked, self._rescue.now()) if looked else words.not_whole()

    @Slot()
    def showAll(self) -> None:
        self._shows_all = True
        self._show()

    @Slot(str)
    def choose(self, file: str) -> None:
        """Look this one over, and offer it; or none where it was chosen already."""
        if self._at_work.isBusy:
            return
        self._choose("" if file == self._chosen else file)
        if self._chosen:
            self._at_work.begin(tr("Checking the backup."), self._check(file))
        self._show()

    @Slot()
    def goOn(self) -> None:
        self._go_on_with(self._looked)

    @Slot()
    def goOnWithChosen(self) -> None:
        self._go_on_with(self._chosen_looked)

    def _go_on_with(self, looked: "CanBeRestored | None") -> None:
        if looked and self._path and not self._at_work.isBusy:
            self._at_work.begin(tr("The diary is being restored."), self._rescue.going_on(looked, self._path))
            self.changed.emit()

    @Property(QObject, constant=True)
    def atWork(self) -> TaskRunner:
        return self._at_work

    @Property(bool, notify=changed)
    def isOffered(self) -> bool:
        """Whether a way back is looked for at all."""
        return self._path is not None

    @Property(str, notify=changed)
    def offer(self) -> str:
        """The words of the button; empty where nothing is offered."""
        if self._looked is None:
            return ""
        if self._newest is None:
            return words.go_on_with_file(self._looked)
        return words.go_on(self._newest, self._rescue.may_write, self._rescue.now())

    @Property(str, notify=changed)
    def told(self) -> str:
        """What is known of what is offered, or that nothing is."""
        if self._is_whole:
            return words.whole_after_all()
        if self._looked is None:
            return words.nothing_found() if self._is_over else ""
        return (words.checked if self._newest else words.checked_file)(self._looked, self._rescue.now())

    @Property(str, notify=changed)
    def kept(self) -> str:
        """What becomes of the file that cannot be opened."""
        is_there = self._path is not None and self._path.exists()
        return words.kept(self._rescue.may_write, is_there) if self._looked else ""

    @Property(bool, notify=changed)
    def hasOthers(self) -> bool:
        return len(self._found) > 1 and self._is_over and not self._shows_all

    @Property(QObject, constant=True)
    def rows(self) -> RowListModel:
        """All backups, once they are wanted."""
        return self._rows
