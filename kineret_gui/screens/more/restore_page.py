"""Going back to a backup: it is looked at whole, what would change is told, and only then one press does it."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.actions.restore_backup import CanBeRestored, looking_at_backup
from kineret_gui.diary.task import Task
from kineret_gui.screens.framework.file_choice import FileChoice
from kineret_gui.screens.framework.page_context import PageContext, Screen
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.copies import GoBackToBackup
from kineret_gui.screens.framework.task_runner import TaskRunner
from kineret_gui.screens.framework.view import shown
from kineret_gui.screens.more.restore_view import RestoreView, not_taken, refused, restore_view, restored
from kineret_gui.store.replacement import name_when_replaced
from kineret_gui.store.unavailable import DiaryUnavailable
from kineret_gui.wording.translation import tr
from kineret_gui.wording.trouble import trouble


@known_to_qml
class RestoreScreen(Screen):
    """About the file of a backup; about nothing, it asks for one: on a stick, or in another folder."""

    _view: RestoreView

    changed = Signal()
    headline = shown(str, RestoreView.headline, changed)
    warning = shown(str, RestoreView.warning, changed)
    lines = shown(list, RestoreView.lines, changed)
    asksForFile = shown(bool, RestoreView.asks_for_file, changed)
    source = shown(str, RestoreView.source, changed)
    refused = shown(str, RestoreView.refused, changed)
    canRestore = shown(bool, RestoreView.can_restore, changed)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._file = FileChoice(self, self._look_at)
        self._path: Path | None = None
        self._looked: CanBeRestored | None = None
        self._view, self._refused = RestoreView(), ""
        self._at_work = TaskRunner(self, context.messages, over=self.refresh)

    def open(self, route: GoBackToBackup) -> None:
        self._file.begin()
        self._forget()
        if route.file:
            self._look_at(route.file, True)

    def refresh(self) -> None:
        may_restore = self._looked is not None and self._context.may_restore and not self._at_work.isBusy
        self.show_view(
            replace(
                self._backup_view(),
                asks_for_file=self._path is None,
                source=str(self._path or ""),
                refused=self._refused,
                can_restore=may_restore,
            )
        )

    def _backup_view(self) -> RestoreView:
        """Return what is known of the backup that is looked at; the last view stays while it is restored."""
        if self._looked is None:
            return self._view
        now = self._diary.now()
        kept = name_when_replaced(self._diary.file.path, now.wall)
        return restore_view(self._looked, kept, now)

    def _look_at(self, path: Path, chosen: bool) -> None:
        self._forget()
        self._path = path
        self._at_work.begin(tr("Checking the backup, and comparing it with the diary."), self._look(path))
        self.refresh()

    def _forget(self) -> None:
        self._path, self._looked, self._view, self._refused = None, None, RestoreView(), ""

    def _look(self, path: Path) -> Task[None]:
        try:
            backup = yield from looking_at_backup(path, self._diary.file.path)
        except DiaryUnavailable as error:
            self._refused = not_taken(trouble(error).title)
            return
        if isinstance(backup, CanBeRestored):
            self._looked = backup
        else:
            self._refused = refused(backup)

    @Slot()
    def restore(self) -> None:
        """Do it."""
        if self._looked and self._context.may_restore:
            self._at_work.begin(tr("Restoring the backup."), self._restore(self._looked))

    def _restore(self, looked: CanBeRestored) -> Task[None]:
        done = yield from self._services.restoring(looked)
        self._looked = None
        self._messages.say(restored(done))

    @Slot()
    def another(self) -> None:
        """Look at no file any more."""
        self._forget()
        self._navigator.back()

    @Property(QObject, constant=True)
    def file(self) -> FileChoice:
        return self._file

    @Property(QObject, constant=True)
    def atWork(self) -> TaskRunner:
        return self._at_work
