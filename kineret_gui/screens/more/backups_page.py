"""The backups of the diary: make one, check one, look into one, and bring back what is missing."""

from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.actions.back_up import backing_up_by_hand
from kineret_gui.diary.task import Task
from kineret_gui.screens.framework.desk import Desk, Screen, acts
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.row_model import RowListModel
from kineret_gui.screens.framework.task_runner import TaskRunner
from kineret_gui.screens.more.backups_view import (
    BackupRow,
    backups_view,
    damaged,
    entries_in_words,
    not_made,
    tr,
    tried,
    whole,
)
from kineret_gui.screens.more.second_place_view import in_short
from kineret_gui.store.backup import Backup, Unreadable, backups, inspecting
from kineret_gui.store.replaced_files import kept_copies
from kineret_gui.wording import fill


@known_to_qml
class BackupsScreen(Screen):
    """The backups, newest first; what can be done with one stands below the one that is chosen."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._rows = RowListModel(BackupRow, self)
        self._chosen = ""
        self._checked: dict[str, str] = {}
        self._found: tuple[Backup | Unreadable, ...] = ()
        self._may_restore = False
        self._tried = self._not_made = self._second_place = ""
        self._at_work = TaskRunner(self, desk, over=self._over)

    @acts
    def open(self, about: str) -> None:
        """The newest is chosen at first."""
        self._read()
        self._chosen = self._found[0].path.name if self._found else ""
        self._checked = {}

    def refresh(self) -> None:
        """What was read: a backup that makes itself meanwhile moves nothing under somebody's finger."""
        now, self._may_restore = self._desk.now(), self._desk.may_restore
        self._rows.show(backups_view(self._found, self._chosen, self._checked, now))
        self.changed.emit()

    @acts
    def _over(self) -> None:
        self._read()
        self.refresh()

    def _read(self) -> None:
        keeping, path, now = self._desk.keeping(), self._desk.diary.path, self._desk.now()
        self._found = (*backups(self._desk.backups), *kept_copies(path, now.zone))
        self._second_place = in_short(keeping.elsewhere(path), now)
        self._tried, self._not_made = tried(keeping.last_trial(path), now), not_made(keeping.failed(path))

    @Slot(str)
    def choose(self, file: str) -> None:
        """Show what can be done with this one, or with none where it was shown already."""
        self._chosen = "" if file == self._chosen else file
        self.refresh()

    @Slot()
    def backUp(self) -> None:
        self._at_work.begin(tr("Backing up …"), self._back_up())

    @Slot()
    def check(self) -> None:
        """Look over the one that is chosen."""
        self._at_work.begin(tr("Checking …"), self._check(self._chosen))

    @Slot()
    @acts
    def openToRead(self) -> None:
        self._desk.open_to_read(self._path(self._chosen))

    @Slot()
    def restore(self) -> None:
        """Lead to where it is looked at before it takes the place of the diary."""
        self._desk.open_page("restore", str(self._path(self._chosen)))

    @Slot()
    def restoreFile(self) -> None:
        """The same with a backup that lies elsewhere."""
        self._desk.open_page("restore")

    @Slot()
    def openSecondPlace(self) -> None:
        self._desk.open_page("second-place")

    @Slot()
    def bringBack(self) -> None:
        """Lead to where the entries of another copy are looked at before they come in."""
        self._desk.open_page("bring-in", str(self._path(self._chosen)))

    @Property(QObject, constant=True)
    def rows(self) -> RowListModel:
        return self._rows

    @Property(bool, notify=changed)
    def hasAny(self) -> bool:
        return self._rows.rowCount() > 0

    @Property(bool, notify=changed)
    def canWrite(self) -> bool:
        return bool(self._desk.diary.is_writable)

    @Property(str, notify=changed)
    def secondPlace(self) -> str:
        """Whether there are copies elsewhere, and of when."""
        return self._second_place

    @Property(str, notify=changed)
    def tried(self) -> str:
        """What came of opening one aside; empty where none was yet."""
        return self._tried

    @Property(str, notify=changed)
    def notMade(self) -> str:
        """Why the last one could not be made; empty where it could."""
        return self._not_made

    @Property(bool, notify=changed)
    def canRestore(self) -> bool:
        return self._may_restore

    @Property(QObject, constant=True)
    def atWork(self) -> TaskRunner:
        return self._at_work

    @Property(str, notify=changed)
    def folder(self) -> str:
        return str(self._desk.backups)

    def _path(self, file: str) -> Path:
        return next((one.path for one in self._found if one.path.name == file), self._desk.backups / file)

    def _back_up(self) -> Task[None]:
        made = yield from backing_up_by_hand(self._desk.diary, self._desk.backups, self._desk.now())
        self._chosen = made.path.name
        self._desk.say(fill(tr("Backed up and checked: %1"), entries_in_words(made.entries)))

    def _check(self, file: str) -> Task[None]:
        found = yield from inspecting(self._path(file))
        now = self._desk.now()
        self._checked[file] = whole(found.entries, now) if found.is_sound else damaged(now)
