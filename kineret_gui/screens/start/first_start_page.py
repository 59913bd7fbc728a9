"""First start: begin a diary, open one, or look at the diary of an invented person."""

from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.settings import SetAppearance
from kineret_gui.screens.framework.routes.start import AskWhoseDiary, BeginDiary, OpenDiary, StartFirst
from kineret_gui.screens.framework.row_model import RowListModel
from kineret_gui.screens.framework.start_context import StartContext
from kineret_gui.screens.start.diary_rows import DiaryRow, diary_rows
from kineret_gui.store.unavailable import DiaryUnavailable
from kineret_gui.wording import fill
from kineret_gui.wording.translation import tr
from kineret_gui.wording.trouble import trouble


@known_to_qml
class FirstStartScreen(QObject):
    """The known diaries, and three ways on. One that was open last and is gone is named; none is begun in silence."""

    changed = Signal()

    def __init__(self, beginning: StartContext) -> None:
        super().__init__()
        self._beginning = beginning
        self._missing = beginning.missing
        self._known = RowListModel(DiaryRow, self)

    def open(self, route: StartFirst) -> None:
        """Always the same page."""

    def refresh(self) -> None:
        self._known.show(diary_rows([known for known in self._beginning.known() if known.is_there]))
        self.changed.emit()

    @Slot(str)
    def openKnown(self, path: str) -> None:
        self._beginning.go(AskWhoseDiary(Path(path)))

    @Slot()
    def begin(self) -> None:
        self._beginning.go(BeginDiary())

    @Slot()
    def openOne(self) -> None:
        self._beginning.go(OpenDiary())

    @Slot()
    def appearance(self) -> None:
        self._beginning.go(SetAppearance())

    @Slot()
    def demo(self) -> None:
        try:
            self._beginning.demo()
        except DiaryUnavailable as error:
            self._beginning.trouble(error)

    @Slot()
    def lookAgain(self) -> None:
        """The missing diary may be back: a stick was plugged in."""
        if self._missing:
            try:
                self._beginning.open(Path(self._missing.path))
            except DiaryUnavailable as error:
                self._beginning.trouble(error)

    @Property(QObject, constant=True)
    def known(self) -> RowListModel:
        return self._known

    @Property(bool, constant=True)
    def mayWrite(self) -> bool:
        """False where the program was started to read."""
        return self._beginning.may_write

    @Property(str, constant=True)
    def missing(self) -> str:
        """What happened to the diary that was open last; empty where all is well."""
        if self._missing is None:
            return ""
        told = trouble(self._missing)
        return fill(tr("%1 %2 %3"), told.happened, told.safe, told.next)
