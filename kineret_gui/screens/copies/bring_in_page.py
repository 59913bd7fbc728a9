"""Bring in another copy of this diary, or the file of another program: look first, then write, then take out again."""

from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.actions.bring_in import NothingToBringIn, taking_out
from kineret_gui.actions.read_other_file import OtherCopy, clocks_of, reading_other_file
from kineret_gui.diary.entry import Entry
from kineret_gui.diary.facts.brought_in import BroughtIn
from kineret_gui.diary.task import Task
from kineret_gui.exchange.import_file import FileRefused
from kineret_gui.screens.copies.copy_part import CopyPart
from kineret_gui.screens.copies.foreign_form import ForeignFile
from kineret_gui.screens.copies.foreign_part import ForeignPart
from kineret_gui.screens.copies.import_history import BringInView, BroughtRow, brought_rows
from kineret_gui.screens.framework.file_choice import FileChoice
from kineret_gui.screens.framework.page_context import PageContext, Screen, acts
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.copies import BringInFile, SettleDuplicates
from kineret_gui.screens.framework.task_runner import TaskRunner
from kineret_gui.screens.framework.view import shown, shown_rows
from kineret_gui.store.unavailable import DiaryUnavailable
from kineret_gui.wording import fill, other_file
from kineret_gui.wording.translation import tr
from kineret_gui.wording.trouble import trouble


@known_to_qml
class BringInScreen(Screen):
    """The file that was chosen, what it holds, and what came of it."""

    changed = Signal()
    earlier = shown_rows(BroughtRow, BringInView.earlier)
    message = shown(str, BringInView.message, changed)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._copy = CopyPart(context, self)
        self._foreign = ForeignPart(context, self)
        self._view = BringInView()
        self._file = FileChoice(self, self._look, edited=self._begin)
        self._message = ""
        self._at_work = TaskRunner(self, context.messages, over=self.refresh)

    def open(self, route: BringInFile) -> None:
        """For a file that was chosen elsewhere, or for one that is still to be chosen."""
        self._file.begin(str(route.file or ""))
        self._begin()
        if route.file:
            self._file.take()

    @acts
    def refresh(self) -> None:
        self._copy.refresh()
        self._foreign.refresh()
        earlier = brought_rows(self._diary.file.standing(BroughtIn), self._diary.now())
        self.show_view(BringInView(earlier, self._message))

    def _begin(self) -> None:
        """Another file is meant."""
        self._at_work.stop()
        self._message = ""
        self._forget()
        self.refresh()

    @acts
    def _look(self, path: Path, chosen: bool) -> None:
        """Read the file and show what it holds. Nothing is written."""
        self._begin()
        self._at_work.begin(tr("Reading the file. A large file can take a while."), self._read(path, ""))
        self.refresh()

    @Slot(str)
    @acts
    def chooseZone(self, zone: str) -> None:
        """Read the file again by the clocks of another time zone, once the whole name of one is there."""
        path = self._foreign.path_in(zone.strip())
        if path:
            self._at_work.begin(tr("Reading the file. A large file can take a while."), self._read(path, zone.strip()))

    def _read(self, path: Path, zone: str) -> Task[None]:
        try:
            here = clocks_of(self._diary.file, self._diary.person.day_starts, self._diary.now(), zone)
            read = yield from reading_other_file(path, here)
        except FileRefused as reason:
            self._file.refuse(other_file.not_imported(reason))
            return
        except DiaryUnavailable as error:
            self._file.refuse(fill(tr("%1. Nothing was changed."), trouble(error).happened))
            return
        if isinstance(read, OtherCopy):
            yield from self._copy.looking(read)
        else:
            self._foreign.begin(ForeignFile(path, read), here.zone)

    def _forget(self) -> None:
        """Show no file any more."""
        self._copy.forget()
        self._foreign.forget()

    @Slot()
    def bringCopy(self) -> None:
        """Add what the other copy has and this one has not."""
        self._at_work.begin(tr("Importing entries…"), self._bring_copy())

    @Slot()
    def bringForeign(self) -> None:
        """Write what the preview shows."""
        self._at_work.begin(tr("Importing entries…"), self._bring_foreign())

    def _bring_copy(self) -> Task[None]:
        self._message = yield from self._copy.bringing()
        self._done()

    def _bring_foreign(self) -> Task[None]:
        brought = yield from self._foreign.bringing()
        if isinstance(brought, NothingToBringIn):
            self._message = tr("Nothing was imported. Everything in the file is already in the diary.")
        else:
            done = tr("%n entries imported. A backup was made first.", n=brought.fact.entries)
            self._message = fill(tr("%1 You can undo this below."), done)
        self._done()

    def _done(self) -> None:
        self._forget()
        self._messages.say(self._message)

    @Slot(str)
    @acts
    def takeOut(self, entry: str) -> None:
        """Withdraw what was brought in at once."""
        brought = next((e for e in self._diary.file.standing(BroughtIn) if e.id == entry), None)
        if brought:
            self._message = ""
            self._at_work.begin(tr("Undoing the import…"), self._take_out(brought))

    def _take_out(self, brought: Entry[BroughtIn]) -> Task[None]:
        withdrawn = yield from taking_out(self._diary.file, brought, self._diary.now())
        self._messages.done(tr("Import undone. The entries are still listed under What changed."), *withdrawn)

    @Slot()
    def settleDuplicates(self) -> None:
        self._navigator.go(SettleDuplicates())

    @Property(QObject, constant=True)
    def copy(self) -> CopyPart:
        return self._copy

    @Property(QObject, constant=True)
    def foreign(self) -> ForeignPart:
        return self._foreign

    @Property(QObject, constant=True)
    def atWork(self) -> TaskRunner:
        return self._at_work

    @Property(QObject, constant=True)
    def file(self) -> FileChoice:
        return self._file
