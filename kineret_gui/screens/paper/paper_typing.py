"""The lines of a paper month while they are typed: all of them in a grid, or one after the other."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from kineret_gui.actions.keep_paper import keep_paper, kept_paper
from kineret_gui.diary.rules.paper_line import PaperAnswer, PaperForm
from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.screens.framework.delayed_save import DelayedSave
from kineret_gui.screens.framework.page_context import PageContext, acts
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.view import Viewed, shown, shown_rows
from kineret_gui.screens.paper.paper_rows import PaperRow
from kineret_gui.screens.paper.paper_sheet import PaperSheet
from kineret_gui.screens.paper.paper_view import PaperTypingView, paper_typing_view
from kineret_gui.store.unavailable import DiaryUnavailable


@known_to_qml
class PaperTyping(Viewed):
    """The typing of a month. It is kept on disk each time a cell is left, and is no entry of the diary yet."""

    changed = Signal()
    rows = shown_rows(PaperRow, PaperTypingView.rows)
    line = shown_rows(PaperRow, PaperTypingView.line)
    known = shown_rows(PaperRow, PaperTypingView.known)
    answers = shown_rows(ChoiceRow, PaperTypingView.answers)
    isFirst = shown(bool, PaperTypingView.is_first, changed)
    isLast = shown(bool, PaperTypingView.is_last, changed)
    nothing = shown(str, PaperTypingView.nothing, changed)

    def __init__(self, parent: QObject, context: PageContext) -> None:
        super().__init__(parent)
        self._context = context
        self._soon = DelayedSave(self, self._keep_soon)
        self._sheet: PaperSheet | None = None
        self._kept: PaperForm | None = None
        self._at = ""
        self._view = PaperTypingView()

    # For the page

    @property
    def form(self) -> PaperForm:
        """The form as typed so far, in this session or in an earlier one. Raises DiaryUnavailable."""
        if self._sheet is not None:
            return self._sheet.form
        self._kept = kept_paper(self._context.diary.file)
        return self._kept

    @property
    def sheet(self) -> PaperSheet:
        if self._sheet is None:
            raise RuntimeError("no month is shown yet")
        return self._sheet

    def show(self, sheet: PaperSheet) -> None:
        """Show these lines from now on."""
        self._sheet = sheet
        if self._at not in sheet.asked:
            self._at = next(iter(sheet.asked), "")
        self.show_view(paper_typing_view(sheet, self._at))

    def keep(self) -> None:
        """Keep what was typed. Raises DiaryUnavailable."""
        form = self.sheet.to_keep
        if form != self._kept:
            keep_paper(self._context.diary.file, form)
            self._kept = form

    def stand_on(self, key: str) -> None:
        """Show this line where one stands alone."""
        self._at = key
        self.show(self.sheet)

    def renew(self) -> None:
        """The lines are in the diary. Their words stay at hand for this session, in case that is undone."""
        self._sheet = replace(self.sheet, form=self.sheet.form.renewed())

    # For QML

    @Slot(str, str, str)
    def typed(self, key: str, cell: str, text: str) -> None:
        """A letter more. What is not clear is said when the cell is left."""
        self._sheet = self.sheet.typed(key, cell, text)
        self._soon.touched()

    def _keep_soon(self) -> None:
        """In the middle of a cell. Where that cannot be, leaving the cell says so."""
        with suppress(DiaryUnavailable):
            self.keep()

    def put_aside(self) -> None:
        """The page is left: keep what was typed."""
        self._soon.at_once()

    @Slot()
    @acts
    def left(self) -> None:
        """A cell was left."""
        self.keep()
        self.show(self.sheet)

    @Slot(str)
    def step(self, key: str) -> None:
        """The next word for what happened."""
        self._change(lambda sheet: sheet.stepped(key))

    @Slot(str)
    def say(self, answer: str) -> None:
        """Set what happened, in the line that stands alone."""
        self._change(lambda sheet: sheet.saying(self._at, PaperAnswer(answer)))

    @Slot(str)
    def sameAsAbove(self, key: str) -> None:
        self._change(lambda sheet: sheet.like_above(key))

    @Slot(str)
    def asUsual(self, key: str) -> None:
        self._change(lambda sheet: sheet.as_usual(key))

    @Slot(int)
    @acts
    def move(self, by: int) -> None:
        """To the line before or after the one that stands alone, as far as there are any."""
        keys = list(self.sheet.asked)
        self._at = keys[max(0, min(keys.index(self._at) + by, len(keys) - 1))]
        self.left()

    @acts
    def _change(self, change: Callable[[PaperSheet], PaperSheet]) -> None:
        self._sheet = change(self.sheet)
        self.left()
