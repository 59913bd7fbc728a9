"""Opening a diary: one of those in the folder of this account, or any other file."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.actions.take_over_copy import CopyFound
from kineret_gui.diary.task import Task
from kineret_gui.exchange.import_file import FileRefused
from kineret_gui.screens.framework.file_choice import FileChoice
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.copies import BringInFile
from kineret_gui.screens.framework.routes.start import AskWhoseDiary, BeginDiary, OpenDiary
from kineret_gui.screens.framework.row_model import RowListModel
from kineret_gui.screens.framework.start_context import StartContext
from kineret_gui.screens.framework.task_runner import TaskRunner
from kineret_gui.screens.start.copy_view import CopyView, copy_view, refused
from kineret_gui.screens.start.diary_rows import DiaryRow, backup_rows, diary_rows
from kineret_gui.store.unavailable import DiaryUnavailable
from kineret_gui.wording import fill
from kineret_gui.wording.translation import tr


@known_to_qml
class OpenDiaryScreen(QObject):
    """The known diaries, and a way to any other file: a diary on a stick, an export, a backup.

    A file that is not known here is looked over first. It becomes a diary of this account only when that is pressed.
    """

    changed = Signal()

    def __init__(self, beginning: StartContext) -> None:
        super().__init__()
        self._beginning = beginning
        self._file = FileChoice(self, self._open)
        self._known, self._kept = RowListModel(DiaryRow, self), RowListModel(DiaryRow, self)
        self._copy: CopyFound | None = None
        self._view = CopyView()
        self._at_work = TaskRunner(self, beginning, over=self.refresh)

    def open(self, route: OpenDiary) -> None:
        self._file.begin()
        self._show_copy(None)
        self._calmly(lambda: self._kept.show(backup_rows(self._beginning.kept(), self._beginning.now())))

    def refresh(self) -> None:
        self._known.show(diary_rows(self._beginning.known()))
        self.changed.emit()

    @Slot(str)
    def openKnown(self, path: str) -> None:
        self._beginning.go(AskWhoseDiary(Path(path)))

    @Slot(str)
    def openBackup(self, path: str) -> None:
        """Look it over, like any other copy."""
        self._open(Path(path), chosen=True)

    def _open(self, path: Path, chosen: bool) -> None:
        """One that is known here is asked about as ever; any other is looked over."""
        if any(known.path == path for known in self._beginning.known()):
            self._beginning.go(AskWhoseDiary(path))
        else:
            self._at_work.begin(tr("The file is being read. Large ones take a while."), self._look_over(path))

    def _look_over(self, path: Path) -> Task[None]:
        try:
            found = yield from self._beginning.inspect_copy(path)
        except FileRefused as reason:
            self._file.refuse(fill(tr("This file cannot be opened: %1. Nothing was changed."), str(reason)))
            return
        if isinstance(found, CopyFound):
            self._show_copy(found)
        else:
            self._file.refuse(refused(found))

    def _show_copy(self, copy: CopyFound | None) -> None:
        self._copy = copy
        may_stay = copy is not None and self._beginning.may_stay(copy.path)
        self._view = copy_view(copy, may_stay, self._beginning.now()) if copy else CopyView()

    @Slot()
    def anotherFile(self) -> None:
        """Back to choosing."""
        self._show_copy(None)
        self.refresh()

    @Slot()
    def copyHere(self) -> None:
        """Make it a diary of this computer, or lead to bringing it into the one that is here already."""
        if self._copy and self._copy.here:
            self._calmly(lambda: self._bring_into(self._copy.here.path, self._copy.path))
        elif self._copy:
            self._at_work.begin(tr("The diary is being copied and checked."), self._beginning.taking_over(self._copy))

    def _bring_into(self, here: Path, copy: Path) -> None:
        if self._beginning.opened() != here:
            self._beginning.open(here)
        if self._beginning.opened() == here:
            self._beginning.go(BringInFile(copy))

    @Slot()
    def openToRead(self) -> None:
        if self._copy:
            self._calmly(lambda: self._beginning.open_to_read(self._copy.path))

    @Slot()
    def openWhereItLies(self) -> None:
        if self._copy:
            self._calmly(lambda: self._beginning.open(self._copy.path))

    def _calmly(self, act: Callable[[], None]) -> None:
        try:
            act()
        except DiaryUnavailable as error:
            self._beginning.trouble(error)

    @Slot()
    def begin(self) -> None:
        self._beginning.go(BeginDiary())

    @Property(QObject, constant=True)
    def known(self) -> RowListModel:
        return self._known

    @Property(QObject, constant=True)
    def kept(self) -> RowListModel:
        """The backups of diaries that are not there any more."""
        return self._kept

    @Property(bool, constant=True)
    def mayWrite(self) -> bool:
        """False where the program was started to read."""
        return self._beginning.may_write

    @Property(QObject, constant=True)
    def atWork(self) -> TaskRunner:
        return self._at_work

    @Property(str, notify=changed)
    def asked(self) -> str:
        """Whose diary the file is; empty where none is looked at."""
        return self._view.asked

    @Property(str, notify=changed)
    def mark(self) -> str:
        return self._view.mark

    @Property(str, notify=changed)
    def shape(self) -> str:
        return self._view.shape

    @Property(str, notify=changed)
    def colour(self) -> str:
        return self._view.colour

    @Property(str, notify=changed)
    def holds(self) -> str:
        """How many entries, and of when."""
        return self._view.holds

    @Property(str, notify=changed)
    def here(self) -> str:
        return self._view.here

    @Property(str, notify=changed)
    def fileName(self) -> str:
        return self._view.file

    @Property(bool, notify=changed)
    def canRead(self) -> bool:
        return self._view.can_read

    @Property(bool, notify=changed)
    def canStay(self) -> bool:
        return self._view.can_stay

    @Property(QObject, constant=True)
    def file(self) -> FileChoice:
        return self._file
