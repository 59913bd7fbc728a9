"""The program: builds everything by hand. The only file that knows everyone."""

import json
import sys
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QLocale, QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

from kineret_gui.actions.undo import undo
from kineret_gui.device import clock
from kineret_gui.device.drawings import figure
from kineret_gui.device.language import translator
from kineret_gui.device.paths import Folders, resources
from kineret_gui.device.settings import Settings
from kineret_gui.diary.entry import Entry, Fact, new_id
from kineret_gui.diary.moment import Now
from kineret_gui.diary.person import FigureKind, Person
from kineret_gui.screens.body import BodyScreen
from kineret_gui.screens.desk import Desk
from kineret_gui.screens.get_help import HelpScreen
from kineret_gui.screens.guide import GuideScreen
from kineret_gui.screens.leaflet import Leaflet, leaflet_from
from kineret_gui.screens.question import QuestionScreen
from kineret_gui.screens.record import RecordScreen
from kineret_gui.screens.shell import Page, Shell, taken_back
from kineret_gui.screens.today import TodayScreen
from kineret_gui.screens.trouble import TroubleScreen
from kineret_gui.screens.words.trouble import own_mistake, trouble
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.store.unavailable import DiaryUnavailable, Reason

_MAIN = Path(__file__).parent / "screens" / "Main.qml"
_LOOK_AT_CLOCK = 30_000  # ms
_FIRST_LOOK = 500  # ms after the diary was opened
_END = object()


class Program:
    """One run of the program: a window, and the diary that is open in it."""

    def __init__(self, folders: Folders, now: Callable[[], Now] = clock.now) -> None:
        self._folders = folders
        self._now = now
        self._settings = Settings(folders.settings / "settings.json")
        self._translator = translator(QLocale())
        QCoreApplication.installTranslator(self._translator)
        self._leaflet = _leaflet()
        self._figures = {kind: figure(kind) for kind in FigureKind}
        self.shell = Shell(self._settings, self._undo)
        self._help = HelpScreen(self._leaflet, self._person)
        self._trouble_page = TroubleScreen(self._try_again, self._open_another)
        self._desk: Desk | None = None
        self._path: Path | None = None
        self._checking: Iterator[None] = iter(())
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
        """Show a diary from now on, or the calm page where it cannot be opened."""
        self._path = path
        try:
            diary = DiaryFile(path, self._settings.chosen.device, writer="")
            desk = self._make_desk(diary)
            diary.writer = desk.person.name
        except DiaryUnavailable as error:
            self._without_diary(error)
            return
        self._desk = desk
        diary.subscribe(self.refresh)
        self.shell.show_person(desk.person)
        self.shell.show_pages({**_pages(desk), **self._always()}, first="today")
        self._look_over(diary)

    def close(self) -> None:
        """Look at the clock no more, and let the diary go. The window must be gone by now."""
        self._ticking.stop()
        self._checking = iter(())
        QCoreApplication.removeTranslator(self._translator)
        if self._desk:
            self._desk.diary.close()

    def refresh(self) -> None:
        """Show the present, on the page that is open."""
        try:
            self.shell.show_person(self._person())
        except DiaryUnavailable as error:
            self._trouble(error)
        else:
            self.shell.refresh()

    def own_mistake(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """For sys.excepthook: the calm page, and in the log where it happened, without a word of the diary."""
        places = [f"{Path(f.filename).name}:{f.lineno}" for f in traceback.extract_tb(trace)]
        print(f"kineret-gui: {kind.__name__} at {' < '.join(reversed(places))}", file=sys.stderr)
        self._trouble_page.show_trouble(own_mistake())
        self.shell.open("trouble")

    def _person(self) -> Person | None:
        return self._desk.person if self._desk else None

    def _make_desk(self, diary: DiaryFile) -> Desk:
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
        if self._desk:
            try:
                undo(self._desk.diary, new_id(), entry, self._now())
            except DiaryUnavailable as error:
                self._trouble(error)
            else:
                self.shell.say(taken_back())

    def _trouble(self, error: DiaryUnavailable) -> None:
        self._trouble_page.show_trouble(trouble(error))
        self.shell.open("trouble")

    def _without_diary(self, error: DiaryUnavailable) -> None:
        self._desk = None
        self._trouble_page.show_trouble(trouble(error))
        self.shell.show_person(None)
        self.shell.show_pages(self._always(), first="trouble")

    def _always(self) -> dict[str, Page]:
        """The pages that need no diary."""
        return {
            "trouble": Page("Trouble.qml", "", lambda: self._trouble_page),
            "help": Page("GetHelp.qml", "", lambda: self._help),
        }

    def _try_again(self) -> None:
        """Back to where the trouble came up if the diary answers, with what was typed there; else open it anew."""
        try:
            if self._person() is not None and self.shell.property("canGoBack"):
                self.shell.back()
                return
        except DiaryUnavailable:
            pass
        if self._path:
            self.open_diary(self._path)

    def _open_another(self) -> None:
        pass

    def _look_over(self, diary: DiaryFile) -> None:
        """Verify the whole diary, a little at a time, while the window already answers."""
        self._checking = self._look_a_little(diary)
        QTimer.singleShot(_FIRST_LOOK, self._look_on)

    def _look_on(self) -> None:
        if next(self._checking, _END) is not _END:
            QTimer.singleShot(0, self._look_on)

    def _look_a_little(self, diary: DiaryFile) -> Iterator[None]:
        try:
            found = yield from diary.inspection()
        except DiaryUnavailable as error:
            self._trouble(error)
            return
        if not found.is_sound:
            diary.cannot_write = Reason.DAMAGED
            self._trouble(DiaryUnavailable(Reason.DAMAGED, diary.path))


def _pages(desk: Desk) -> dict[str, Page]:
    return {
        "today": Page("Today.qml", "today", lambda: TodayScreen(desk)),
        "guide": Page("Guide.qml", "today", lambda: GuideScreen(desk)),
        "record": Page("Record.qml", "today", lambda: RecordScreen(desk)),
        "question": Page("Question.qml", "today", lambda: QuestionScreen(desk)),
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
    program.close()
    return status
