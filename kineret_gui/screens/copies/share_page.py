"""Share with another carer: give a copy of the diary to another computer, and take theirs in again."""

from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.diary.task import Task
from kineret_gui.screens.copies.share_view import ShareView, share_view
from kineret_gui.screens.framework.file_choice import FileChoice, usual_file
from kineret_gui.screens.framework.page_context import PageContext, Screen, acts
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.copies import BringInFile, ShareDiary
from kineret_gui.screens.framework.task_runner import TaskRunner
from kineret_gui.screens.framework.view import shown
from kineret_gui.store.unavailable import DiaryUnavailable
from kineret_gui.store.verified_copy import copying_to
from kineret_gui.wording import fill
from kineret_gui.wording.translation import tr
from kineret_gui.wording.trouble import trouble

_ENDING = ".diary"


@known_to_qml
class ShareScreen(Screen):
    """The page of a copy to share: where it goes, what came of it, and what to do on the other computer."""

    changed = Signal()
    message = shown(str, ShareView.message, changed)
    canWrite = shown(bool, ShareView.can_write, changed)
    there = shown(list, ShareView.there, changed)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._message = ""
        self._view = ShareView()
        self._file = FileChoice(self, self._give, edited=self._forget)
        self._file.must_end_in(_ENDING)
        self._at_work = TaskRunner(self, context.messages, over=self.refresh)

    @acts
    def open(self, route: ShareDiary) -> None:
        """Always the same page, with a name for today's copy."""
        self._message = ""
        person, today = self._diary.person, self._diary.now().wall.date()
        self._file.begin(str(usual_file(Path.home(), person.name, today, _ENDING)))

    def refresh(self) -> None:
        self.show_view(share_view(self._message, self._diary.file.is_writable))

    def _forget(self) -> None:
        """Another file is meant than the one that was written."""
        self._message = ""
        self.refresh()

    def _give(self, path: Path, chosen: bool) -> None:
        self._message = ""
        self._at_work.begin(tr("Copying and checking the diary."), self._giving(path))
        self.refresh()

    def _giving(self, path: Path) -> Task[None]:
        try:
            entries = yield from copying_to(self._diary.file, path)
        except DiaryUnavailable as error:
            if error.path != path.absolute():
                raise
            self._file.refuse(fill(tr("%1. No copy was made."), trouble(error).happened))
            return
        count = tr("%n entries", n=entries)
        self._message = fill(tr("Copied and checked: %1, in %2"), count, str(path))
        self._messages.say(self._message)

    @Slot()
    def bringIn(self) -> None:
        self._navigator.go(BringInFile())

    @Property(QObject, constant=True)
    def file(self) -> FileChoice:
        return self._file

    @Property(QObject, constant=True)
    def atWork(self) -> TaskRunner:
        return self._at_work
