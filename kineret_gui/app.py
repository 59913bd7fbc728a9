"""The program: builds everything by hand. The only file that knows everyone."""

import contextlib
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QTimer, QUrl
from PySide6.QtQml import QQmlApplicationEngine

from kineret_gui.actions.undo import undo_all
from kineret_gui.device import clock
from kineret_gui.device.drawings import figure, invented_reaction, joint_points
from kineret_gui.device.language import translator
from kineret_gui.device.own_mistake import log_own_mistake
from kineret_gui.device.paths import Folders, resources
from kineret_gui.device.settings import Settings
from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.moment import DAY_STARTS, Now
from kineret_gui.diary.person import FigureKind, Person
from kineret_gui.diary.photo import NoPicture, Picture
from kineret_gui.diary.prescription import Prescription
from kineret_gui.pages import pages, pages_without_diary
from kineret_gui.screens.desk import Desk
from kineret_gui.screens.help.get_help import HelpScreen
from kineret_gui.screens.help.noted import NoDiary, Noted, NotNoted, told
from kineret_gui.screens.help.trouble import TroubleScreen
from kineret_gui.screens.leaflet import Leaflet, leaflet_from
from kineret_gui.screens.reminders import NoReminders, Reminders
from kineret_gui.screens.shell import Page, Shell, taken_back
from kineret_gui.screens.start.beginning import Beginning, KnownDiary
from kineret_gui.screens.words.trouble import own_mistake, trouble
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.store.unavailable import DiaryUnavailable, Reason, unavailable

if TYPE_CHECKING:
    from kineret_gui.reminding import Reminding

_MAIN = Path(__file__).parent / "screens" / "Main.qml"
_LOOK_AT_CLOCK = 30_000  # ms
_FIRST_LOOK = 500  # ms after the diary was opened
_DEMO_DAYS, _DEMO_SEED = 365, 1
_END = object()


class Program:
    """A window, and the diary that is open in it."""

    def __init__(
        self,
        folders: Folders,
        now: Callable[[], Now] = clock.now,
        settings: Settings | None = None,
        reminding: "Callable[[], Reminding] | None" = None,
    ) -> None:
        """Without settings of its own it reads those of the folders; without `reminding` nobody is reminded."""
        self._folders = folders
        self._now = now
        self._settings = settings or Settings(folders.settings / "settings.json")
        self._reminding = reminding
        self._reminders: Callable[[], Reminders] = reminding or NoReminders
        self._translator = translator(QLocale())
        QCoreApplication.installTranslator(self._translator)
        self._leaflet = _leaflet()
        self._figures = {kind: figure(kind) for kind in FigureKind}
        self.shell = Shell(self._settings, self._undo)
        self._help = HelpScreen(self._leaflet, self.shell.person, self._write_sign)
        self._trouble_page = TroubleScreen(self._try_again, self._open_another)
        for page in (self._help, self._trouble_page):
            page.setParent(self.shell)  # they outlive the pages of a diary
        self._desk: Desk | None = None
        self._path: Path | None = None
        self._missing: DiaryUnavailable | None = None
        self._checking: Iterator[None] = iter(())
        self._ticking = QTimer(interval=_LOOK_AT_CLOCK)
        self._ticking.timeout.connect(self._look_at_clock)

    def show(self) -> QQmlApplicationEngine:
        """The window. Its engine must be deleted before the application."""
        engine = QQmlApplicationEngine()
        engine.setInitialProperties({"shell": self.shell})
        engine.load(QUrl.fromLocalFile(str(_MAIN)))
        self._ticking.start()
        return engine

    def start(self, asked: Path | None) -> None:
        """Open the diary that was asked for, else the one that was open last, else the only one there is."""
        remembered, known = self._settings.chosen.diary, self._files()
        if asked:
            self.open_diary(asked)
        elif remembered:
            self._open_again(Path(remembered))
        elif len(known) == 1:
            self.open_diary(known[0])
        else:
            self._without_diary("start")

    def open_diary(self, path: Path) -> None:
        """Show a diary from now on, or the calm page where it cannot be opened."""
        self._path = path
        try:
            self._open(path)
        except DiaryUnavailable as error:
            self._trouble_page.show_trouble(trouble(error))
            self._without_diary("trouble")

    def open_to_read(self, path: Path) -> None:
        """Show a diary in which nothing can be written. Raises DiaryUnavailable."""
        self._take(DiaryFile(path, self._settings.chosen.device, writer="", read_only=True))

    def begin(self, person: Person, prescription: Prescription) -> None:
        """Begin a diary in the folder of this account, and show it. Raises DiaryUnavailable."""
        from kineret_gui.actions.begin_diary import begin_diary  # once in a diary's life

        path, device = self._folders.diary_named(person.name), self._settings.chosen.device
        self._take(begin_diary(path, device, person.name, person, prescription, self._now()))

    def demo(self) -> None:
        """Make the diary of an invented person anew, and show it. Raises DiaryUnavailable."""
        from kineret_gui.actions.write_demo import write_demo  # once, if at all

        path, today = self._folders.data / "demo.diary", self._now().day(DAY_STARTS)
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise unavailable(error, path) from error
        adult, picture = self._figures[FigureKind.ADULT], invented_reaction()
        self._take(write_demo(path, adult, today, _DEMO_DAYS, _DEMO_SEED, picture))

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
            person = self._person()
        except DiaryUnavailable as error:
            self._trouble(error)
        else:
            self._show_person(person)
            self.shell.refresh()

    def _look_at_clock(self) -> None:
        """What reminds looks first, so that the page says at once which reminders could not be shown."""
        if self._reminding:
            self._reminding().look()
        self.refresh()

    def own_mistake(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """For sys.excepthook: the calm page, and in the log where it happened, without a word of the diary."""
        log_own_mistake(kind, error, trace)
        self._trouble_page.show_trouble(own_mistake())
        self.shell.open("trouble")

    def _person(self) -> Person | None:
        return self._desk.person if self._desk else None

    def _show_person(self, person: Person | None) -> None:
        """Whose diary it is, and by that name who writes in it."""
        self.shell.show_person(person)
        if person and self._desk:
            self._desk.diary.writer = person.name

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
            picture=_picture,
            joints=joint_points,
            reminders=self._reminders,
            backups=self._folders.backups_of(diary.path),
            open_to_read=self.open_to_read,
        )

    def _undo(self, entries: tuple[Entry[Fact], ...]) -> None:
        if self._desk:
            try:
                undo_all(self._desk.diary, entries, self._now())
            except DiaryUnavailable as error:
                self._trouble(error)
            else:
                self.shell.say(taken_back())

    def _write_sign(self, sign: str, id: str) -> Noted | NotNoted | NoDiary:
        """Write a sign of Get help down, as felt now. The page that shows help stays in sight."""
        if self._desk is None:
            return NoDiary()
        from kineret_gui.actions.note_sign import note_sign  # what help needs, Today's first frame does not

        try:
            entry = note_sign(self._desk.diary, id, sign, self._now())
        except DiaryUnavailable as error:
            return NotNoted(error)
        self.shell.done(told(Noted(entry)), entry)
        return Noted(entry)

    def _trouble(self, error: DiaryUnavailable) -> None:
        self._trouble_page.show_trouble(trouble(error))
        self.shell.open("trouble")

    def _open(self, path: Path) -> None:
        self._take(DiaryFile(path, self._settings.chosen.device, writer=""))

    def _open_again(self, path: Path) -> None:
        """The diary that was open last. Where it is gone, the first page says so: none is begun in silence."""
        try:
            self._open(path)
        except DiaryUnavailable as error:
            if error.reason in (Reason.MISSING, Reason.FOLDER_MISSING):
                self._missing = error
                self._without_diary("start")
            else:
                self.open_diary(path)

    def _take(self, diary: DiaryFile) -> None:
        """Show this diary from now on, and let the one before go."""
        try:
            desk = self._make_desk(diary)
            person = desk.person
        except DiaryUnavailable:
            diary.close()
            raise
        before, self._desk, self._path = self._desk, desk, diary.path
        if not person.invented:
            self._settings.change(diary=str(diary.path))
        diary.subscribe(self.refresh)
        if self._reminding:
            reminding = self._reminding
            diary.subscribe(lambda: reminding().look())
        self._show_person(person)
        self.shell.show_pages({**pages(desk), **self._always()}, first="today")
        if before:
            before.diary.close()
        self._look_over(diary)

    def _without_diary(self, first: str) -> None:
        self._desk = None
        self.shell.show_person(None)
        self.shell.show_pages(self._always(), first=first)

    def _files(self) -> list[Path]:
        return sorted(self._folders.diaries.glob("*.diary"))

    def _known(self) -> list[KnownDiary]:
        return [KnownDiary(path, _person_in(path)) for path in self._files()]

    def _always(self) -> dict[str, Page]:
        """The pages that need no diary."""
        beginning = Beginning(
            begin=self.begin,
            open=self._open,
            demo=self.demo,
            known=self._known,
            missing=self._missing,
            trouble=self._trouble,
            go=self.shell.open,
            figures=self._figures,
            now=self._now,
        )
        return {
            **pages_without_diary(beginning, self._settings, self._leaflet, self.shell, self._reminders),
            "trouble": Page("help/Trouble.qml", "", lambda: self._trouble_page),
            "help": Page("help/GetHelp.qml", "", lambda: self._help),
        }

    def _try_again(self) -> None:
        """Back to where the trouble came up if the diary answers, with what was typed there; else open it anew."""
        try:
            self._person()
            if self.shell.property("canGoBack"):
                self.shell.back()
                return
        except DiaryUnavailable:
            pass
        if self._path:
            self.open_diary(self._path)

    def _open_another(self) -> None:
        self.shell.open("open")

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


def _person_in(path: Path) -> Person | None:
    """Whose diary a file is; None where it cannot be read just now."""
    try:
        with contextlib.closing(DiaryFile(path, device="", writer="", read_only=True)) as diary:
            return next((entry.fact for entry in diary.newest(Person)), None)
    except DiaryUnavailable:
        return None


def _picture(path: Path) -> Picture | NoPicture:
    from kineret_gui.device.photo import read_photo  # loads Qt's readers of pictures

    return read_photo(path)


def _leaflet() -> Leaflet:
    return leaflet_from(json.loads((resources() / "leaflet" / "en.json").read_text("utf-8")))
