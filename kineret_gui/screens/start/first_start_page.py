"""First start: begin a diary, open one, or look at the diary of an invented person."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot

from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.leaflet import ShowKineret
from kineret_gui.screens.framework.routes.settings import SetAppearance
from kineret_gui.screens.framework.routes.start import AskWhoseDiary, BeginDiary, ChooseDiary, StartFirst
from kineret_gui.screens.framework.start_context import StartContext
from kineret_gui.screens.framework.view import Viewed, shown, shown_rows
from kineret_gui.screens.start.diary_rows import DiaryRow
from kineret_gui.screens.start.first_start_view import FirstStartView, first_start_view
from kineret_gui.store.unavailable import DiaryUnavailable


@known_to_qml
class FirstStartScreen(Viewed):
    """The known diaries, and three ways on. One that was open last and is gone is named; none is begun in silence."""

    changed = Signal()
    known = shown_rows(DiaryRow, FirstStartView.known)
    mayWrite = shown(bool, FirstStartView.may_write, changed)
    missing = shown(str, FirstStartView.missing, changed)

    def __init__(self, context: StartContext) -> None:
        super().__init__()
        self._context = context
        self._missing = context.missing
        self._view = FirstStartView()

    def open(self, route: StartFirst) -> None:
        """Always the same page."""

    def refresh(self) -> None:
        known, may_write = self._context.known(), self._context.may_write
        self.show_view(first_start_view(known, may_write, self._missing))

    @Slot(str)
    def openKnown(self, path: str) -> None:
        self._context.go(AskWhoseDiary(Path(path)))

    @Slot()
    def begin(self) -> None:
        self._context.go(BeginDiary())

    @Slot()
    def openOne(self) -> None:
        self._context.go(ChooseDiary())

    @Slot()
    def aboutKineret(self) -> None:
        self._context.go(ShowKineret())

    @Slot()
    def appearance(self) -> None:
        self._context.go(SetAppearance())

    @Slot()
    def demo(self) -> None:
        try:
            self._context.demo()
        except DiaryUnavailable as error:
            self._context.trouble(error)

    @Slot()
    def lookAgain(self) -> None:
        """The missing diary may be back: a stick was plugged in."""
        if self._missing:
            try:
                self._context.open(Path(self._missing.path))
            except DiaryUnavailable as error:
                self._context.trouble(error)
