"""A sheet while it is made or printed: how far it has come, and the way to stop it."""

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal, Slot

from kineret_gui.diary.frozen import frozen
from kineret_gui.report.content.sheet_order import SheetOrder
from kineret_gui.screens.framework.page_context import PageContext
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.view import Viewed, shown
from kineret_gui.screens.reporting import made_sheet
from kineret_gui.screens.reporting.made_sheet import MadeSheet
from kineret_gui.store.unavailable import DiaryUnavailable, Reason


class SheetTask(Protocol):
    """A process at work."""

    message: Any  # a signal: a word with bytes behind it
    ended: Any  # tells whether it came to its end

    def stop(self) -> None: ...

    def deleteLater(self) -> None: ...


StartJob = Callable[[bytes, QObject], SheetTask]


@frozen
class SheetProgressView:
    """The progress of a sheet, in words; empty while nothing is made."""

    stage: str = ""
    is_busy: bool = False


@known_to_qml
class SheetProgress(Viewed):
    """One thing at a time. `failed` is called where a sheet could not be made or printed."""

    changed = Signal()
    stage = shown(str, SheetProgressView.stage, changed)
    isBusy = shown(bool, SheetProgressView.is_busy, changed)

    def __init__(self, parent: QObject, context: PageContext, start: StartJob, failed: Callable[[], None]) -> None:
        super().__init__(parent)
        self._context, self._start, self._failed = context, start, failed
        self._job: SheetTask | None = None
        self._view = SheetProgressView()
        self._sheet = MadeSheet()
        self._order: SheetOrder | None = None
        self._made: Callable[[MadeSheet], None] = lambda sheet: None

    def make(self, order: SheetOrder, made: Callable[[MadeSheet], None]) -> None:
        """Have a sheet made, and hand it on when it is whole."""
        self.cancel()
        self._sheet, self._order, self._made = MadeSheet(), order, made
        self._show_stage(made_sheet.stage(""))
        self._job = job = self._start(order.to_json(), self)
        job.message.connect(self._hear)
        job.ended.connect(self._end)

    @Slot()
    def cancel(self) -> None:
        """Stop what is under way. Nothing is left of it."""
        if self._job:
            self._job.stop()
        self._let_go()

    @Slot(object)
    def _hear(self, frame: Any) -> None:
        match frame.word:
            case "stage":
                self._show_stage(made_sheet.stage(frame.body.decode()))
            case "printing":
                self._show_stage(made_sheet.printing(frame.body))
            case "unwanted":  # no printer was chosen
                self.cancel()
            case "trouble" if self._order:
                self.cancel()
                self._context.messages.trouble(DiaryUnavailable(Reason[frame.body.decode()], self._order.diary))
            case word:
                self._sheet = self._sheet.having(word, frame.body)

    @Slot(bool)
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
        self._show_stage("")

    def _show_stage(self, stage: str) -> None:
        self.show_view(SheetProgressView(stage, is_busy=bool(stage)))
