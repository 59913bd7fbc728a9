"""The program: builds everything by hand. The only file that knows everyone."""

import json
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

from kineret_gui.actions.undo import undo
from kineret_gui.device import clock
from kineret_gui.device.drawings import figure
from kineret_gui.device.paths import Folders, resources
from kineret_gui.device.settings import Settings
from kineret_gui.diary.entry import Entry, Fact, new_id
from kineret_gui.diary.moment import Now
from kineret_gui.diary.person import FigureKind
from kineret_gui.screens.body import BodyScreen
from kineret_gui.screens.desk import Desk
from kineret_gui.screens.leaflet import Leaflet, leaflet_from
from kineret_gui.screens.shell import Page, Shell
from kineret_gui.screens.today import TodayScreen
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.store.unavailable import DiaryUnavailable

_MAIN = Path(__file__).parent / "screens" / "Main.qml"
_LOOK_AT_CLOCK = 30_000  # ms


class Program:
    """One run of the program: a window, and the diary that is open in it."""

    def __init__(self, folders: Folders, now: Callable[[], Now] = clock.now) -> None:
        self._folders = folders
        self._now = now
        self._settings = Settings(folders.settings / "settings.json")
        self._leaflet = _leaflet()
        self._figures = {kind: figure(kind) for kind in FigureKind}
        self.shell = Shell(self._settings, self._undo)
        self._diary: DiaryFile | None = None
        self._ticking = QTimer(interval=_LOOK_AT_CLOCK)
        self._ticking.timeout.connect(self.refresh)

    def show(self) -> QQmlApplicationEngine:
        """The window. Its engine must be deleted before the application."""
        engine = QQmlApplicationEngine()
        engine.setInitialProperties({"shell": self.shell})
        engine.load(QUrl.fromLocalFile(str(_MAIN)))
        self._ticking.start()
        return engine

    def open_diary(self, path: Path) -> None:
        """Show a diary from now on."""
        diary = DiaryFile(path, self._settings.chosen.device, writer="")
        self._diary = diary
        desk = self._desk(diary)
        diary.writer = desk.person.name
        diary.subscribe(self.refresh)
        self.shell.show_person(desk.person)
        self.shell.show_pages(_pages(desk), first="today")

    def refresh(self) -> None:
        """Show the present, on the page that is open."""
        self.shell.refresh()

    def _desk(self, diary: DiaryFile) -> Desk:
        return Desk(
            diary=diary,
            now=self._now,
            figures=self._figures,
            leaflet=self._leaflet,
            choices=self._settings,
            open_page=self.shell.open,
            home=self.shell.home,
            back=self.shell.back,
            trouble=self._trouble,
            say=self.shell.say,
            done=self.shell.done,
        )

    def _undo(self, entry: Entry[Fact]) -> None:
        if self._diary:
            undo(self._diary, new_id(), entry, self._now())

    def _trouble(self, error: DiaryUnavailable) -> None:
        print(error)


def _pages(desk: Desk) -> dict[str, Page]:
    return {
        "today": Page("Today.qml", "today", lambda: TodayScreen(desk)),
        "body": Page("Body.qml", "body", lambda: BodyScreen(desk)),
    }


def _leaflet() -> Leaflet:
    return leaflet_from(json.loads((resources() / "leaflet" / "en.json").read_text("utf-8")))


def run(diary: Path | None, folders: Folders) -> int:
    """Open the window and stay until it is closed; the exit status."""
    application = QGuiApplication(sys.argv[:1])
    application.setApplicationName("kineret-gui")
    program = Program(folders)
    program.open_diary(diary)
    engine = program.show()
    status = application.exec()
    del engine
    return status
