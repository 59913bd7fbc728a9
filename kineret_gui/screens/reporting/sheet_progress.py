"""A sheet while it is made or printed: how far it has come, and the way to stop it."""

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.report.content.sheet_order import SheetOrder
from kineret_gui.screens.framework.desk import Desk
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.reporting import made_sheet
from kineret_gui.screens.reporting.made_sheet import MadeSheet
from kineret_gui.store.unavailable import DiaryUnavailable, Reason


class SheetTask(Protocol):
    """A process at work."""

    told: Any  # tells a word with bytes behind it
    ended: Any  # tells whether it came to its end

    def stop(self) -> None: ...

    def deleteLater(self) -> None: ...


StartJob = Callable[[bytes, QObject], SheetTask]


@known_to_qml
class SheetProgress(QObject):
    """One thing at a time. `failed` is called where a sheet could not be made or printed."""

    changed = Signal()

    def __init__(self, parent: QObject, desk: Desk, start: StartJob, failed: Callable[[], None]) -> None:
        super().__init__(parent)
        self._desk, self._start, self._failed = desk, start, failed
        self._job: SheetTask | None = None
        self._stage = ""
        self._sheet = MadeSheet()
        self._asked_for: SheetOrder | None = None
        self._made: Callable[[MadeSheet], None] = lambda sheet: None

    def make(self, asked: SheetOrder, made: Callable[[MadeSheet], None]) -> None:
        """Have a sheet made, and hand it on when it is whole."""
        self.cancel()
        self._sheet, self._asked_for, self._made = MadeSheet(), asked, made
        self._tell(made_sheet.stage(""))
        self._job = job = self._start(asked.to_json(), self)
        job.told.connect(self._hear)
        job.ended.connect(self._end)

    @Slot()
    def cancel(self) -> None:
        """Stop what is under way. Nothing is left of it."""
        if self._job:
            self._job.stop()
        self._let_go()

    def _hear(self, frame: Any) -> None:
        match frame.word:
            case "stage":
                self._tell(made_sheet.stage(frame.body.decode()))
            case "printing":
                self._tell(made_sheet.printing(frame.body))
            case "unwanted":  # no printer was chosen
                self.cancel()
            case "trouble" if self._asked_for:
                self.cancel()
                self._desk.trouble(DiaryUnavailable(Reason[frame.body.decode()], self._asked_for.diary))
            case word:
                self._sheet = self._sheet.having(word, frame.body)

    def _end(self, well: bool) -> None:
        self._let_go()
        if well and (self._sheet.pages or self._sheet.pdf or self._sheet.printed):
            self._made(self._sheet)
        else:
            self._failed()

    def _let_go(self) -> None:
        if self._job:
            self._job.deleteLater()
        self._job = None
        self._tell("")

    def _tell(self, stage: str) -> None:
        self._stage = stage
        self.changed.emit()

    @Property(str, notify=changed)
    def stage(self) -> str:
        """How far it has come; empty while nothing is made."""
        return self._stage

    @Property(bool, notify=changed)
    def isBusy(self) -> bool:
        return bool(self._stage)
