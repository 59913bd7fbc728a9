"""The backups of the diary: make one, check one, look into one, and bring back what is missing."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.actions.back_up import backing_up_by_hand
from kineret_gui.diary.task import Task
from kineret_gui.screens.framework.page_context import PageContext, Screen, acts
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.copies import BringInFile, ChooseSecondPlace, GoBackToBackup, ShowBackups
from kineret_gui.screens.framework.task_runner import TaskRunner
from kineret_gui.screens.framework.view import shown, shown_rows
from kineret_gui.screens.more.backups_view import (
    BackupFacts,
    BackupRow,
    BackupsView,
    backups_view,
    damaged,
    entries_in_words,
    whole,
)
from kineret_gui.store.backup import backups, verifying_backup
from kineret_gui.store.replaced_files import kept_copies
from kineret_gui.wording import fill
from kineret_gui.wording.translation import tr


@known_to_qml
class BackupsScreen(Screen):
    """The backups, newest first; what can be done with one stands below the one that is chosen."""

    changed = Signal()
    rows = shown_rows(BackupRow, BackupsView.rows)
    hasAny = shown(bool, BackupsView.has_any, changed)
    canWrite = shown(bool, BackupsView.can_write, changed)
    canRestore = shown(bool, BackupsView.can_restore, changed)
    secondPlace = shown(str, BackupsView.second_place, changed)
    tried = shown(str, BackupsView.tried, changed)
    notMade = shown(str, BackupsView.not_made, changed)
    folder = shown(str, BackupsView.folder, changed)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._view, self._facts = BackupsView(), BackupFacts()
        self._chosen = ""
        self._checked: dict[str, str] = {}
        self._at_work = TaskRunner(self, context.messages, over=self._over)

    @acts
    def open(self, route: ShowBackups) -> None:
        """The newest is chosen at first."""
        self._read()
        self._chosen = self._facts.backups[0].path.name if self._facts.backups else ""
        self._checked = {}

    def refresh(self) -> None:
        """Show what was read: a backup that makes itself meanwhile moves nothing under somebody's finger."""
        context = self._context
        facts = replace(self._facts, can_write=context.diary.file.is_writable, can_restore=context.may_restore)
        self.show_view(backups_view(facts, self._chosen, self._checked, context.diary.now()))

    @acts
    def _over(self) -> None:
        self._read()
        self.refresh()

    def _read(self) -> None:
        keeping, path, folder = self._services.keeping(), self._diary.file.path, self._services.backups
        self._facts = BackupFacts(
            backups=(*backups(folder), *kept_copies(path, self._diary.now().zone)),
            second_place=keeping.elsewhere(path),
            trial=keeping.last_trial(path),
            failed=keeping.failed(path),
            folder=str(folder),
        )

    @Slot(str)
    def choose(self, file: str) -> None:
        """Show what can be done with this one, or with none where it was shown already."""
        self._chosen = "" if file == self._chosen else file
        self.refresh()

    @Slot()
    def backUp(self) -> None:
        self._at_work.begin(tr("Backing up…"), self._back_up())

    @Slot()
    def check(self) -> None:
        """Look over the one that is chosen."""
        self._at_work.begin(tr("Checking…"), self._check(self._chosen))

    @Slot()
    @acts
    def openToRead(self) -> None:
        self._services.open_to_read(self._path(self._chosen))

    @Slot()
    def restore(self) -> None:
        """Lead to where it is looked at before it takes the place of the diary."""
        self._navigator.go(GoBackToBackup(self._path(self._chosen)))

    @Slot()
    def restoreFile(self) -> None:
        """The same with a backup that lies elsewhere."""
        self._navigator.go(GoBackToBackup())

    @Slot()
    def openSecondPlace(self) -> None:
        self._navigator.go(ChooseSecondPlace())

    @Slot()
    def bringBack(self) -> None:
        """Lead to where the entries of another copy are looked at before they come in."""
        self._navigator.go(BringInFile(self._path(self._chosen)))

    @Property(QObject, constant=True)
    def atWork(self) -> TaskRunner:
        return self._at_work

    def _path(self, file: str) -> Path:
        return next((one.path for one in self._facts.backups if one.path.name == file), self._services.backups / file)

    def _back_up(self) -> Task[None]:
        made = yield from backing_up_by_hand(self._diary.file, self._services.backups, self._diary.now())
        self._chosen = made.path.name
        self._messages.say(fill(tr("Backup made and checked: %1"), entries_in_words(made.entries)))

    def _check(self, file: str) -> Task[None]:
        verdict = yield from verifying_backup(self._path(file))
        now = self._diary.now()
        self._checked[file] = whole(verdict.entries, now) if verdict.is_sound else damaged(now)
