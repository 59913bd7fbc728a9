"""Which diary is opened: the one that was asked for, that of last time, or the one that a person chooses."""

from collections.abc import Callable
from pathlib import Path

from kineret_gui.device.drawings import invented_reaction
from kineret_gui.diary.moment import Now
from kineret_gui.diary.person import FigureKind, Person
from kineret_gui.diary.prescription import Prescription
from kineret_gui.frame import Frame
from kineret_gui.screens.start.beginning import Beginning
from kineret_gui.shelf import Opened, Shelf
from kineret_gui.store.unavailable import DiaryUnavailable, Reason


class Opening:
    """Opens one diary after the other. Whatever opens one raises DiaryUnavailable, and then nothing has changed.

    take     shows a diary that was opened, and lets go of the one before
    opened   the diary that is shown
    first    shows the first page, for when no diary is open
    wanted   the diary that was to be opened last, to try it again
    missing  why the diary of last time could not be found; None where all is well
    """

    def __init__(
        self,
        shelf: Shelf,
        frame: Frame,
        now: Callable[[], Now],
        take: Callable[[Opened], None],
        opened: Callable[[], Path | None],
        first: Callable[[], None],
    ) -> None:
        self._shelf, self._frame, self._now = shelf, frame, now
        self._take, self._opened, self._first = take, opened, first
        self.wanted: Path | None = None
        self.missing: DiaryUnavailable | None = None

    def start(self, asked: Path | None) -> None:
        """The diary that was asked for, else that of last time, else the only one there is."""
        last = self._shelf.last
        if asked:
            self.open_as_before(asked)
        elif last:
            self._open_last(last)
        elif only_one := self._shelf.only_one:
            self.open_as_before(only_one)
        else:
            self._first()

    def open_as_before(self, path: Path) -> None:
        """To write or to read, as it was opened last."""
        self.wanted = path
        self._show(self._shelf.open_as_before(path))

    def open(self, path: Path) -> None:
        """To write."""
        self._show(self._shelf.open(path))

    def open_to_read(self, path: Path) -> None:
        """So that nothing can be written."""
        self._show(self._shelf.open_to_read(path))

    def begin(self, person: Person, prescription: Prescription) -> None:
        """Begin a diary in the folder of this account."""
        self._take(self._shelf.begin(person, prescription, self._now()))

    def demo(self) -> None:
        """Make the diary of an invented person anew."""
        figure = self._frame.figures[FigureKind.ADULT]
        self._take(self._shelf.demo(figure, invented_reaction(), self._now()))

    def beginning(self) -> Beginning:
        """What screens are handed to do all this."""
        return Beginning(
            begin=self.begin,
            open=self.open,
            open_to_read=self.open_to_read,
            demo=self.demo,
            known=self._shelf.known,
            whose=self._shelf.whose,
            forget=self._shelf.forget,
            writing=self._shelf.writing,
            write_as=self.write_as,
            opened=self._opened,
            may_write=self._shelf.may_write,
            missing=self.missing,
            trouble=self._frame.trouble,
            say=self._frame.shell.say,
            go=self._frame.shell.open,
            back=self._frame.shell.back,
            figures=self._frame.figures,
            now=self._now,
        )

    def write_as(self, path: Path, name: str) -> None:
        """Settle who writes in a diary; empty for the person. One that waited for that is opened now."""
        self._shelf.write_as(path, name)
        if self._opened() != path:
            self.open(path)

    def _open_last(self, path: Path) -> None:
        """Where it is gone, the first page says so: none is begun in silence."""
        try:
            self.open_as_before(path)
        except DiaryUnavailable as error:
            if error.reason not in (Reason.MISSING, Reason.FOLDER_MISSING):
                raise
            self.missing = error
            self._first()

    def _show(self, opened: Opened) -> None:
        try:
            asks = self._shelf.has_to_ask(opened)
        except DiaryUnavailable:
            opened.diary.close()
            raise
        if asks:
            opened.diary.close()
            self._ask_who_writes(opened.diary.path)
        else:
            self._take(opened)
            self.wanted = opened.diary.path

    def _ask_who_writes(self, path: Path) -> None:
        """Nothing is open to be written before that is known."""
        shell = self._frame.shell
        if not shell.page_names:
            self._first()
        shell.open("writer", str(path))
