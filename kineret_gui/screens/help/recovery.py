"""The way back from a damaged diary: the newest backup that is whole, or another one, in one press."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.diary.task import Task
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.rescue import Rescue
from kineret_gui.screens.framework.task_runner import TaskRunner
from kineret_gui.screens.framework.view import Viewed, shown, shown_rows
from kineret_gui.screens.help.recovery_view import (
    RecoveryRow,
    RecoveryState,
    RecoveryView,
    backup_is_whole,
    backup_not_whole,
    recovery_view,
)
from kineret_gui.store.backup import Backup
from kineret_gui.store.unavailable import DiaryUnavailable
from kineret_gui.wording.translation import tr

if TYPE_CHECKING:
    from kineret_gui.actions.restore_backup import CanBeRestored


@known_to_qml
class Recovery(Viewed):
    """The part of the calm page that offers a backup. Whatever is offered was checked from end to end just before."""

    changed = Signal()
    isOffered = shown(bool, RecoveryView.is_offered, changed)
    offer = shown(str, RecoveryView.offer, changed)
    text = shown(str, RecoveryView.text, changed)
    kept = shown(str, RecoveryView.kept, changed)
    hasOthers = shown(bool, RecoveryView.has_others, changed)
    rows = shown_rows(RecoveryRow, RecoveryView.rows)

    def __init__(self, parent: QObject, rescue: Rescue) -> None:
        super().__init__(parent)
        self._view = RecoveryView()
        self._rescue = rescue
        self._state = RecoveryState()
        self._at_work = TaskRunner(self, rescue, over=self._show)

    def begin(self, path: Path | None) -> None:
        """Look for a way back to the diary of that name; to none, offer nothing."""
        self._at_work.stop()
        self._state = RecoveryState(path)
        if path:
            self._at_work.begin(tr("Looking for the newest complete backup."), self._find(path))
        self._show()

    def _find(self, path: Path) -> Task[None]:
        is_sound = yield from self._rescue.is_whole(path)
        self._state = replace(self._state, is_sound=is_sound)
        if is_sound:
            return
        backups = tuple(self._rescue.backups(path))
        self._state = replace(self._state, backups=backups)
        yield
        for backup in backups:
            restorable = (yield from self._check(backup.path)) if isinstance(backup, Backup) else None
            if restorable and isinstance(backup, Backup):
                self._state = replace(self._state, newest=backup, restorable=restorable, is_over=True)
                return
        restorable = yield from self._read(path)
        self._state = replace(self._state, restorable=restorable, is_over=True)

    def _check(self, backup: Path) -> "Task[CanBeRestored | None]":
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
        path = self._state.path
        if path is None:  # nothing is offered, whatever the clock shows
            self.show_view(RecoveryView())
            return
        may_write, now = self._rescue.may_write, self._rescue.now()
        self.show_view(recovery_view(self._state, now, is_there=path.exists(), may_write=may_write))

    def _check_chosen(self, file: str) -> Task[None]:
        backup = next(one for one in self._state.backups if one.path.name == file)
        restorable = yield from self._check(backup.path)
        text = backup_is_whole(restorable, self._rescue.now()) if restorable else backup_not_whole()
        self._state = replace(self._state, chosen_restorable=restorable, chosen_text=text)

    @Slot()
    def showAll(self) -> None:
        self._state = replace(self._state, shows_all=True)
        self._show()

    @Slot(str)
    def choose(self, file: str) -> None:
        """Check this one, and offer it; or none where it was chosen already."""
        if self._at_work.isBusy:
            return
        chosen = "" if file == self._state.chosen else file
        self._state = replace(self._state, chosen=chosen, chosen_restorable=None, chosen_text="")
        if chosen:
            self._at_work.begin(tr("Checking the backup."), self._check_chosen(chosen))
        self._show()

    @Slot()
    def goOn(self) -> None:
        self._go_on_with(self._state.restorable)

    @Slot()
    def goOnWithChosen(self) -> None:
        self._go_on_with(self._state.chosen_restorable)

    def _go_on_with(self, restorable: "CanBeRestored | None") -> None:
        path = self._state.path
        if restorable and path and not self._at_work.isBusy:
            self._at_work.begin(tr("Restoring the diary."), self._rescue.going_on(restorable, path))
            self._show()

    @Property(QObject, constant=True)
    def atWork(self) -> TaskRunner:
        return self._at_work
