"""Before another diary is opened: whose it is, by a large mark, its words, and the name."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.settings import ChangePerson
from kineret_gui.screens.framework.routes.start import AskWhoseDiary
from kineret_gui.screens.framework.start_context import StartContext
from kineret_gui.screens.start.whose_view import WhoseView, closed_view, whose_view
from kineret_gui.store.unavailable import DiaryUnavailable
from kineret_gui.wording.translation import tr


@known_to_qml
class WhoseScreen(QObject):
    """Opens it to write or to read, or goes back. Nothing is opened before one of these is pressed."""

    changed = Signal()

    def __init__(self, beginning: StartContext) -> None:
        super().__init__()
        self._beginning = beginning
        self._path = Path()
        self._view = WhoseView()
        self._why_not: DiaryUnavailable | None = None

    def open(self, route: AskWhoseDiary) -> None:
        self._path = route.file

    def refresh(self) -> None:
        self._why_not = None
        try:
            self._view = whose_view(self._path, self._beginning.whose(self._path), self._beginning.known())
        except DiaryUnavailable as error:
            self._view, self._why_not = closed_view(self._path, error), error
        self.changed.emit()

    @Slot()
    def openIt(self) -> None:
        self._calmly(self._beginning.open)

    @Slot()
    def openToRead(self) -> None:
        self._calmly(self._beginning.open_to_read)

    @Slot()
    def giveAnotherMark(self) -> None:
        """Open it where its mark is chosen."""
        self.openIt()
        if self._beginning.opened() == self._path.absolute():
            self._beginning.go(ChangePerson("mark"))

    @Slot()
    def forget(self) -> None:
        """Off the list; the file stays as it is, wherever it is."""
        self._beginning.forget(self._path)
        self._beginning.back()
        self._beginning.say(tr("Taken off the list. The file itself was not touched."))

    @Slot()
    def lookAgain(self) -> None:
        self.refresh()

    @Slot()
    def wayBack(self) -> None:
        """To the page that says what happened, and goes on with a backup."""
        if self._why_not:
            self._beginning.trouble(self._why_not)

    @Slot()
    def back(self) -> None:
        self._beginning.back()

    def _calmly(self, open: Callable[[Path], None]) -> None:
        try:
            open(self._path)
        except DiaryUnavailable as error:
            self._beginning.trouble(error)

    @Property(str, notify=changed)
    def asked(self) -> str:
        return self._view.asked

    @Property(str, notify=changed)
    def mark(self) -> str:
        """The mark in words, as `Star, teal`; empty where it is not known."""
        return self._view.mark

    @Property(str, notify=changed)
    def shape(self) -> str:
        return self._view.shape

    @Property(str, notify=changed)
    def colour(self) -> str:
        return self._view.colour

    @Property(str, notify=changed)
    def file(self) -> str:
        return self._view.file

    @Property(str, notify=changed)
    def same(self) -> str:
        return self._view.same

    @Property(str, notify=changed)
    def trouble(self) -> str:
        return self._view.trouble

    @Property(bool, notify=changed)
    def canOpen(self) -> bool:
        return self._view.can_open

    @Property(bool, notify=changed)
    def canWrite(self) -> bool:
        """Whether it can be opened to write: the program itself may have been started to read."""
        return self._view.can_open and self._beginning.may_write

    @Property(bool, notify=changed)
    def canForget(self) -> bool:
        return self._view.can_forget and self._beginning.may_write

    @Property(bool, notify=changed)
    def mayBeLedBack(self) -> bool:
        return self._view.may_be_led_back
