"""The opening of a diary: the one that was asked for, that of last time, or the one that a person chooses."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from kineret_gui.app.diary_library import DiaryLibrary
from kineret_gui.app.main_window import MainWindow
from kineret_gui.app.opened_diary import Opened
from kineret_gui.device.drawings import invented_reaction
from kineret_gui.device.second_start import StartHandedOver
from kineret_gui.diary.facts.person import FigureKind, Person
from kineret_gui.diary.facts.prescription import Prescription
from kineret_gui.diary.moment import Now
from kineret_gui.diary.task import Task
from kineret_gui.screens.framework.routes.settings import AskWhoWrites
from kineret_gui.screens.framework.routes.start import AskWhoseDiary
from kineret_gui.screens.framework.start_context import StartContext
from kineret_gui.store.unavailable import DiaryUnavailable, Reason
from kineret_gui.wording import another_start

if TYPE_CHECKING:
    from kineret_gui.actions.take_over_copy import SoundCopy


class Window(Protocol):
    """The part of the program that shows the opened diary."""

    @property
    def path(self) -> Path | None:
        """The file of the diary that is shown; None where none is."""

    def show_diary(self, opened: Opened) -> None:
        """Show this diary from now on, and let the one before go."""

    def show_first_page(self) -> None:
        """Show what there is where no diary is open."""

    def refresh(self) -> None:
        """Show the present."""


class DiaryOpening:
    """Opens one diary after the other. Whatever opens one raises DiaryUnavailable, and then nothing has changed.

    requested  the diary that was to be opened last, to try it again
    missing  why the diary of last time could not be found; None where all is well
    """

    def __init__(self, library: DiaryLibrary, main_window: MainWindow, now: Callable[[], Now], window: Window) -> None:
        self._library, self._main_window, self._now, self._window = library, main_window, now, window
        self.requested: Path | None = None
        self.missing: DiaryUnavailable | None = None

    def start(self, requested: Path | None) -> None:
        """The diary that was asked for, else that of last time, else the only one there is."""
        last = self._library.last
        if requested:
            self.open_as_before(requested)
        elif last:
            self._open_last(last)
        elif only_one := self._library.only_one:
            self.open_as_before(only_one)
        else:
            self._window.show_first_page()

    def open_as_before(self, path: Path) -> None:
        """To write or to read, as it was opened last; not where another diary has that name now."""
        self.requested = path
        opened = self._library.open_as_before(path)
        if not opened.known.may_be(opened.diary.beginnings):
            opened.diary.close()
            raise DiaryUnavailable(Reason.ANOTHER, path)
        self._show(opened)

    def open_for_another_start(self, path: Path) -> StartHandedOver:
        """The program was started again with this diary. Where something is not finished, it asks first."""
        shell = self._main_window.shell
        if _is_the_same(self._window.path, path):
            return StartHandedOver.HEARD
        before = self.requested
        try:
            self._library.whose(path)
            if shell.is_amid:
                shell.go(AskWhoseDiary(path))
                shell.say(another_start.asks_first())
                return StartHandedOver.ASKED
            self.open_as_before(path)
        except DiaryUnavailable as error:
            self.requested = before
            shell.say(another_start.not_opened(error))
            raise
        return (
            StartHandedOver.HEARD if _is_the_same(self._window.path, path) else StartHandedOver.ASKED
        )  # who writes is asked first

    def open(self, path: Path) -> None:
        """To write."""
        self._show(self._library.open(path))

    def open_to_read(self, path: Path) -> None:
        """So that nothing can be written."""
        self._show(self._library.open_to_read(path))

    def begin(self, person: Person, prescription: Prescription, writer: str) -> None:
        """Begin a diary in the folder of this account; `writer` is who writes in it here."""
        self._window.show_diary(self._library.begin(person, prescription, writer, self._now()))

    def taking_over(self, copy: "SoundCopy") -> Task[None]:
        """Make a copy of a diary one of this account, and show it once it is known who writes in it."""
        opened = yield from self._library.taking_over(copy)
        self._show(opened)

    def demo(self) -> None:
        """Make the diary of an invented person anew."""
        figure = self._main_window.figures[FigureKind.ADULT]
        self._window.show_diary(self._library.demo(figure, invented_reaction(), self._now()))

    def beginning(self) -> StartContext:
        """Return the actions by which screens begin and open diaries."""
        return StartContext(
            begin=self.begin,
            open=self.open,
            open_as_before=self.open_as_before,
            open_to_read=self.open_to_read,
            demo=self.demo,
            inspect_copy=self._library.inspect_copy,
            taking_over=self.taking_over,
            may_stay=self._library.may_stay,
            known=self._library.known,
            kept=self._library.kept,
            whose=self._library.whose,
            forget=self._library.forget,
            writing=self._library.writing,
            write_as=self.write_as,
            opened=lambda: self._window.path,
            may_write=self._library.may_write,
            missing=self.missing,
            trouble=self._main_window.trouble,
            say=self._main_window.shell.say,
            go=self._main_window.shell.go,
            back=self._main_window.shell.back,
            figures=self._main_window.figures,
            drafts=self._library.drafts,
            now=self._now,
            leaflet=self._main_window.leaflet,
            choose_region=self._main_window.choose_region,
        )

    def write_as(self, path: Path, name: str) -> None:
        """Settle who writes in a diary; empty for the person. One that waited for that is opened now."""
        self._library.write_as(path, name)
        if self._window.path == path:
            self._window.refresh()
        else:
            self.open(path)

    def _open_last(self, path: Path) -> None:
        """Open the diary of last time. If it is gone, the first page says so: none is begun in silence."""
        try:
            self.open_as_before(path)
        except DiaryUnavailable as error:
            if error.reason not in (Reason.MISSING, Reason.FOLDER_MISSING):
                raise
            self.missing = error
            self._window.show_first_page()

    def _show(self, opened: Opened) -> None:
        try:
            asks = self._library.has_to_ask(opened)
        except DiaryUnavailable:
            opened.diary.close()
            raise
        if asks:
            opened.diary.close()
            self._ask_who_writes(opened.diary.path)
        else:
            self._window.show_diary(opened)
            self.requested = opened.diary.path

    def _ask_who_writes(self, path: Path) -> None:
        """Nothing is open to be written before that is known."""
        shell = self._main_window.shell
        if not shell.page_names:
            self._window.show_first_page()
        shell.go(AskWhoWrites(path))


def _is_the_same(shown: Path | None, requested: Path) -> bool:
    """Return True if both name one file, also by different paths to it."""
    if shown is None:
        return False
    try:
        return shown.samefile(requested)
    except OSError:
        return shown.absolute() == requested.absolute()
