"""The backups of the diary: make one, check one, look into one, and bring back what is missing."""

from pathlib import Path

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kineret_gui.actions.back_up import backing_up_by_hand
from kineret_gui.screens.desk import Desk, Screen, acts
from kineret_gui.screens.more.backups_view import BackupRow, backups_view, damaged, entries_in_words, tr, whole
from kineret_gui.screens.shown import ShownRows
from kineret_gui.screens.words import fill
from kineret_gui.steps import Steps
from kineret_gui.store.backup import backups, inspecting
from kineret_gui.store.unavailable import DiaryUnavailable

QML_IMPORT_NAME = "Kineret.Screens"
QML_IMPORT_MAJOR_VERSION = 1

Work = Steps[None]
_END = object()


@QmlElement
@QmlUncreatable("made by the program")
class BackupsScreen(Screen):
    """The backups, newest first; what can be done with one stands below the one that is chosen."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._rows = ShownRows(BackupRow, self)
        self._chosen = self._doing = ""
        self._checked: dict[str, str] = {}
        self._work: Work | None = None
        self._going_on = QTimer(self, interval=0)
        self._going_on.timeout.connect(self._go_on)

    def open(self, about: str) -> None:
        """The newest is chosen at first."""
        newest = backups(self._desk.backups)[:1]
        self._chosen = newest[0].path.name if newest else ""
        self._checked = {}

    @acts
    def refresh(self) -> None:
        self._rows.show(backups_view(backups(self._desk.backups), self._chosen, self._checked, self._desk.now()))
        self.changed.emit()

    @Slot(str)
    def choose(self, file: str) -> None:
        """Show what can be done with this one, or with none where it was shown already."""
        self._chosen = "" if file == self._chosen else file
        self.refresh()

    @Slot()
    def backUp(self) -> None:
        self._begin(tr("Backing up …"), self._back_up())

    @Slot()
    def check(self) -> None:
        """Look over the one that is chosen."""
        self._begin(tr("Checking …"), self._check(self._chosen))

    @Slot()
    @acts
    def openToRead(self) -> None:
        self._desk.open_to_read(self._path(self._chosen))

    @Slot()
    def bringBack(self) -> None:
        """Lead to where the entries of another copy are looked at before they come in."""
        self._desk.open_page("bring-in", str(self._path(self._chosen)))

    @Property(QObject, constant=True)
    def rows(self) -> ShownRows:
        return self._rows

    @Property(bool, notify=changed)
    def hasAny(self) -> bool:
        return self._rows.rowCount() > 0

    @Property(bool, notify=changed)
    def canWrite(self) -> bool:
        return bool(self._desk.diary.is_writable)

    @Property(str, notify=changed)
    def doing(self) -> str:
        """What goes on just now; empty where nothing does."""
        return self._doing

    @Property(str, notify=changed)
    def folder(self) -> str:
        return str(self._desk.backups)

    def _path(self, file: str) -> Path:
        return self._desk.backups / file

    def _back_up(self) -> Work:
        made = yield from backing_up_by_hand(self._desk.diary, self._desk.backups, self._desk.now())
        self._chosen = made.path.name
        self._desk.say(fill(tr("Backed up and checked: %1"), entries_in_words(made.entries)))

    def _check(self, file: str) -> Work:
        found = yield from inspecting(self._path(file))
        now = self._desk.now()
        self._checked[file] = whole(found.entries, now) if found.is_sound else damaged(now)

    def _begin(self, doing: str, work: Work) -> None:
        """Do this a little at a time, so that the window answers; one thing after the other."""
        if self._work is None:
            self._doing, self._work = doing, work
            self._going_on.start()
            self.refresh()

    def _go_on(self) -> None:
        try:
            if self._work and next(self._work, _END) is not _END:
                return
        except DiaryUnavailable as error:
            self._desk.trouble(error)
        self._going_on.stop()
        self._doing, self._work = "", None
        self.refresh()
