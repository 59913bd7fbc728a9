"""The program: builds everything by hand. The only file that knows everyone."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QTimer
from PySide6.QtQml import QQmlApplicationEngine

from kineret_gui.app.backup_restore import restoring_open_diary
from kineret_gui.app.damage_recovery import DamageRecovery
from kineret_gui.app.diary_library import DiaryLibrary
from kineret_gui.app.diary_opening import DiaryOpening
from kineret_gui.app.file_watch import FileWatch
from kineret_gui.app.integrity_check import IntegrityCheck, Keeping
from kineret_gui.app.main_window import MainWindow
from kineret_gui.app.opened_diary import Opened
from kineret_gui.app.page_table import pages
from kineret_gui.app.window_opening import open_main_window
from kineret_gui.device import clock
from kineret_gui.device.drawings import joint_points
from kineret_gui.device.event_clock import EventClock
from kineret_gui.device.language import speak_one_language, translator
from kineret_gui.device.paths import Folders
from kineret_gui.device.picture_file import read_picture
from kineret_gui.device.restore_memory import RestoreMemory
from kineret_gui.device.settings import Settings
from kineret_gui.diary.facts.person import Person
from kineret_gui.diary.moment import Now
from kineret_gui.screens.framework.diary_reader import DiaryReader
from kineret_gui.screens.framework.page_context import Messages, PageContext, ProgramServices
from kineret_gui.screens.framework.reminder_service import NoReminders
from kineret_gui.screens.framework.routes.route import PageRoute
from kineret_gui.screens.framework.routes.start import CheckClock, ShowToday, ShowTrouble, StartFirst
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.store.unavailable import DiaryUnavailable

if TYPE_CHECKING:
    from kineret_gui.reminders.service import ReminderService

_LOOK_AT_CLOCK = 30_000  # ms


class Application:
    """A window, and the diary that is open in it."""

    def __init__(
        self,
        folders: Folders,
        now: Callable[[], Now] = clock.shown,
        settings: Settings | None = None,
        reminder_service: "Callable[[], ReminderService] | None" = None,
        library: DiaryLibrary | None = None,
        event_clock: EventClock | None = None,
        backups: Keeping | None = None,
    ) -> None:
        """Settings and library are those of the folders, unless given; without a service nobody is reminded."""
        self._folders, self._shown, self._now = folders, now, lambda: clock.believed(now())
        self._settings = settings or Settings(folders.settings / "settings.json")
        self._library = library or DiaryLibrary(folders, self._settings)
        self._event_clock = event_clock or EventClock()
        self._reminder_service, self._reminders = reminder_service, reminder_service or NoReminders
        speak_one_language()
        self._translator = translator(QLocale())
        QCoreApplication.installTranslator(self._translator)
        self._context: PageContext | None = None
        rescue = DamageRecovery(folders, self._settings, self._now).rescue(self, self._library.may_write)
        self.main_window = MainWindow(
            self._settings, self._reminders, lambda: self._context, self._open_again, now, rescue
        )
        self.shell = self.main_window.shell
        self.opening = DiaryOpening(self._library, self.main_window, self._now, window=self)
        self.integrity_check = IntegrityCheck(folders, self._now, self._library.may_write, self.refresh, backups)
        self._file_watch = FileWatch(self.main_window, self.integrity_check, lambda: self._context, self._show_person)
        self._clock_timer = QTimer(interval=_LOOK_AT_CLOCK)
        self._clock_timer.timeout.connect(self._look_at_clock)

    def show(self) -> QQmlApplicationEngine:
        """The window. Its engine must be deleted before the application."""
        engine = open_main_window(self.shell, self._settings, self._event_clock, lambda: self._context)
        self._clock_timer.start()
        return engine

    def start(self, requested: Path | None) -> None:
        """Open the diary that was asked for, else the one that was open last, else the only one there is."""
        self._calmly(lambda: self.opening.start(requested))

    def open_diary(self, path: Path) -> None:
        """Show a diary from now on, or the calm page where it cannot be opened."""
        self._calmly(lambda: self.opening.open_as_before(path))

    def open_to_read(self, path: Path) -> None:
        """Show a diary in which nothing can be written. Raises DiaryUnavailable."""
        self.opening.open_to_read(path)

    def close(self) -> None:
        """Look at the clock no more, keep what was typed, and let the diary go. The window must be gone by now."""
        self.shell.end()
        self._clock_timer.stop()
        self._file_watch.stop()
        QCoreApplication.removeTranslator(self._translator)
        self.let_go()

    def refresh(self) -> None:
        """Show the present, on the page that is open."""
        self._file_watch.refresh()

    def _look_at_clock(self) -> None:
        """Look at the reminders first, so that the page says at once which ones could not be shown."""
        self._look()
        self.refresh()

    def _look(self) -> None:
        if self._reminder_service:
            self._reminder_service().look()

    def _show_person(self, person: Person | None) -> None:
        """Show the person, whether the diary can only be read, and set the name that it is written under."""
        diary = self._context.diary.file if self._context else None
        only_read = diary is not None and not diary.is_writable
        self.shell.show_person(person, only_read, diary is not None and self._library.has_others(diary.path))
        if person and diary:
            diary.writer = self._library.writer(diary.path, person)

    # Opening

    def _calmly(self, open: Callable[[], None]) -> None:
        try:
            open()
        except DiaryUnavailable as error:
            self.main_window.describe_trouble(error)
            self._without_diary(ShowTrouble())

    def _open_again(self) -> None:
        if self.opening.requested:
            self.open_diary(self.opening.requested)

    def let_go(self) -> None:
        """Hold the diary that is shown open no longer."""
        self.integrity_check.end()
        if self._context:
            self._context.diary.file.close()

    def show_diary(self, opened: Opened) -> None:
        """Show this diary from now on, and let the one before go."""
        diary = opened.diary
        try:
            context = self._page_context(diary)
            person = context.diary.person
        except DiaryUnavailable:
            diary.close()
            raise
        self._library.remember(opened, person)
        before, self._context = self._context, context
        diary.subscribe(self.refresh)
        diary.subscribe(self._look)
        self._file_watch.watch(context, self._look)
        self._show_person(person)
        first = ShowToday() if self._shown().can_be else CheckClock()
        self.shell.show_pages({**pages(context), **self.main_window.pages(self.opening.beginning())}, first)
        self.integrity_check.begin(context)
        if before:
            before.diary.file.close()

    def show_first_page(self) -> None:
        """Show what there is where no diary is open."""
        self._without_diary(StartFirst())

    def _without_diary(self, first: PageRoute) -> None:
        before, self._context = self._context, None
        self._show_person(None)
        self.shell.show_pages(self.main_window.pages(self.opening.beginning()), first=first)
        self.integrity_check.end()
        if before:
            before.diary.file.close()

    @property
    def path(self) -> Path | None:
        """The file of the diary that is shown; None where none is."""
        return self._context.diary.file.path if self._context else None

    def _page_context(self, diary: DiaryFile) -> PageContext:
        window, shell = self.main_window, self.shell
        return PageContext(
            diary=DiaryReader(diary, self._now, window.figures, joint_points, window.leaflet),
            navigator=shell,
            messages=Messages(shell.say, shell.done, window.trouble),
            services=ProgramServices(
                choices=self._settings,
                switch_sore_hands=shell.switch_sore_hands,
                picture=read_picture,
                reminders=self._reminders,
                backups=self._folders.backups_of(diary.path),
                open_to_read=self.open_to_read,
                restoring=restoring_open_diary(diary, self._library, self.show_diary, self._now),
                may_write=self._library.may_write,
                going_on=RestoreMemory(self._settings, diary.path),
                keeping=self.integrity_check.keeping,
            ),
        )
