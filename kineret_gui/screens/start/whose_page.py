"""Before another diary is opened: whose it is, by a large mark, its words, and the name."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal, Slot

from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.settings import ChangePerson
from kineret_gui.screens.framework.routes.start import AskWhoseDiary
from kineret_gui.screens.framework.start_context import StartContext
from kineret_gui.screens.framework.view import Viewed, shown
from kineret_gui.screens.start.whose_view import WhoseView, closed_view, whose_view
from kineret_gui.store.unavailable import DiaryUnavailable
from kineret_gui.wording.translation import tr


@known_to_qml
class WhoseScreen(Viewed):
    """Opens it to write or to read, or goes back. Nothing is opened before one of these is pressed."""

    changed = Signal()
    asked = shown(str, WhoseView.asked, changed)
    mark = shown(str, WhoseView.mark, changed)
    shape = shown(str, WhoseView.shape, changed)
    colour = shown(str, WhoseView.colour, changed)
    file = shown(str, WhoseView.file, changed)
    same = shown(str, WhoseView.same, changed)
    trouble = shown(str, WhoseView.trouble, changed)
    canOpen = shown(bool, WhoseView.can_open, changed)
    canWrite = shown(bool, WhoseView.can_write, changed)
    canForget = shown(bool, WhoseView.can_forget, changed)
    mayBeLedBack = shown(bool, WhoseView.may_be_led_back, changed)

    def __init__(self, context: StartContext) -> None:
        super().__init__()
        self._context = context
        self._path = Path()
        self._view = WhoseView()
        self._why_not: DiaryUnavailable | None = None

    def open(self, route: AskWhoseDiary) -> None:
        self._path = route.file

    def refresh(self) -> None:
        may_write, self._why_not = self._context.may_write, None
        try:
            person = self._context.whose(self._path)
            view = whose_view(self._path, person, self._context.known(), may_write)
        except DiaryUnavailable as error:
            view, self._why_not = closed_view(self._path, error, may_write), error
        self.show_view(view)

    @Slot()
    def openIt(self) -> None:
        self._calmly(self._context.open)

    @Slot()
    def openToRead(self) -> None:
        self._calmly(self._context.open_to_read)

    @Slot()
    def giveAnotherMark(self) -> None:
        """Open it where its mark is chosen."""
        self.openIt()
        if self._context.opened() == self._path.absolute():
            self._context.go(ChangePerson("mark"))

    @Slot()
    def forget(self) -> None:
        """Off the list; the file stays as it is, wherever it is."""
        self._context.forget(self._path)
        self._context.back()
        self._context.say(tr("Removed from the list. The file itself was not touched."))

    @Slot()
    def lookAgain(self) -> None:
        self.refresh()

    @Slot()
    def wayBack(self) -> None:
        """To the page that says what happened, and goes on with a backup."""
        if self._why_not:
            self._context.trouble(self._why_not)

    @Slot()
    def back(self) -> None:
        self._context.back()

    def _calmly(self, open: Callable[[Path], None]) -> None:
        try:
            open(self._path)
        except DiaryUnavailable as error:
            self._context.trouble(error)
