"""Opening a diary: one of those in the folder of this account, or any other file."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.actions.take_over_copy import SoundCopy
from kineret_gui.diary.task import Task
from kineret_gui.exchange.import_file import FileRefused
from kineret_gui.screens.framework.file_choice import FileChoice
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.copies import BringInFile
from kineret_gui.screens.framework.routes.start import AskWhoseDiary, BeginDiary, ChooseDiary
from kineret_gui.screens.framework.start_context import StartContext
from kineret_gui.screens.framework.task_runner import TaskRunner
from kineret_gui.screens.framework.view import Viewed, shown, shown_rows
from kineret_gui.screens.start.diary_rows import DiaryRow, backup_rows, diary_rows
from kineret_gui.screens.start.open_diary_view import OpenDiaryView, copy_view, refused
from kineret_gui.store.unavailable import DiaryUnavailable
from kineret_gui.wording import other_file
from kineret_gui.wording.translation import tr


@known_to_qml
class OpenDiaryScreen(Viewed):
    """The known diaries, and a way to any other file: a diary on a stick, an export, a backup.

    A file that is not known here is looked over first. It becomes a diary of this account only when that is pressed.
    """

    changed = Signal()
    known = shown_rows(DiaryRow, OpenDiaryView.known)
    kept = shown_rows(DiaryRow, OpenDiaryView.kept)
    mayWrite = shown(bool, OpenDiaryView.may_write, changed)
    asked = shown(str, OpenDiaryView.asked, changed)
    mark = shown(str, OpenDiaryView.mark, changed)
    shape = shown(str, OpenDiaryView.shape, changed)
    colour = shown(str, OpenDiaryView.colour, changed)
    holds = shown(str, OpenDiaryView.holds, changed)
    here = shown(str, OpenDiaryView.here, changed)
    fileName = shown(str, OpenDiaryView.file, changed)
    canRead = shown(bool, OpenDiaryView.can_read, changed)
    canStay = shown(bool, OpenDiaryView.can_stay, changed)

    def __init__(self, context: StartContext) -> None:
        super().__init__()
        self._context = context
        self._file = FileChoice(self, self._open)
        self._kept: tuple[DiaryRow, ...] = ()
        self._copy: SoundCopy | None = None
        self._view = self._copy_view = OpenDiaryView()
        self._at_work = TaskRunner(self, context, over=self.refresh)

    def open(self, route: ChooseDiary) -> None:
        self._file.begin()
        self._show_copy(None)
        self._calmly(self._read_kept)

    def _read_kept(self) -> None:
        self._kept = tuple(backup_rows(self._context.kept(), self._context.now()))

    def refresh(self) -> None:
        known, may_write = tuple(diary_rows(self._context.known())), self._context.may_write
        self.show_view(replace(self._copy_view, known=known, kept=self._kept, may_write=may_write))

    @Slot(str)
    def openKnown(self, path: str) -> None:
        self._context.go(AskWhoseDiary(Path(path)))

    @Slot(str)
    def openBackup(self, path: str) -> None:
        """Look it over, like any other copy."""
        self._open(Path(path), chosen=True)

    def _open(self, path: Path, chosen: bool) -> None:
        """One that is known here is asked about as ever; any other is looked over."""
        if any(known.path == path for known in self._context.known()):
            self._context.go(AskWhoseDiary(path))
        else:
            self._at_work.begin(tr("Reading the file. A large file can take a while."), self._look_over(path))

    def _look_over(self, path: Path) -> Task[None]:
        try:
            copy = yield from self._context.inspect_copy(path)
        except FileRefused as reason:
            self._file.refuse(other_file.not_opened(reason))
            return
        if isinstance(copy, SoundCopy):
            self._show_copy(copy)
        else:
            self._file.refuse(refused(copy))

    def _show_copy(self, copy: SoundCopy | None) -> None:
        self._copy = copy
        may_stay = copy is not None and self._context.may_stay(copy.path)
        self._copy_view = copy_view(copy, may_stay, self._context.now()) if copy else OpenDiaryView()

    @Slot()
    def anotherFile(self) -> None:
        """Back to choosing."""
        self._show_copy(None)
        self.refresh()

    @Slot()
    def copyHere(self) -> None:
        """Make it a diary of this computer, or lead to bringing it into the one that is here already."""
        copy = self._copy
        if copy and (here := copy.here):
            self._calmly(lambda: self._bring_into(here.path, copy.path))
        elif copy:
            self._at_work.begin(tr("Copying and checking the diary."), self._context.taking_over(copy))

    def _bring_into(self, here: Path, copy: Path) -> None:
        if self._context.opened() != here:
            self._context.open(here)
        if self._context.opened() == here:
            self._context.go(BringInFile(copy))

    @Slot()
    def openToRead(self) -> None:
        if copy := self._copy:
            self._calmly(lambda: self._context.open_to_read(copy.path))

    @Slot()
    def openWhereItLies(self) -> None:
        if copy := self._copy:
            self._calmly(lambda: self._context.open(copy.path))

    def _calmly(self, act: Callable[[], None]) -> None:
        try:
            act()
        except DiaryUnavailable as error:
            self._context.trouble(error)

    @Slot()
    def begin(self) -> None:
        self._context.go(BeginDiary())

    @Property(QObject, constant=True)
    def file(self) -> FileChoice:
        return self._file

    @Property(QObject, constant=True)
    def atWork(self) -> TaskRunner:
        return self._at_work
