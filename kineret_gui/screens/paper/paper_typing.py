"""The lines of a paper month while they are typed: all of them in a grid, or one after the other."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.actions.keep_paper import keep_paper, kept_paper
from kineret_gui.diary.rules.paper_line import PaperAnswer, PaperForm
from kineret_gui.screens.framework.choice_rows import ChoiceRow, choices
from kineret_gui.screens.framework.delayed_save import DelayedSave
from kineret_gui.screens.framework.desk import Desk, acts
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.row_model import RowListModel
from kineret_gui.screens.paper import paper_view
from kineret_gui.screens.paper.paper_month import Sheet
from kineret_gui.screens.paper.paper_view import PaperRow
from kineret_gui.store.unavailable import DiaryUnavailable


@known_to_qml
class PaperTyping(QObject):
    """What was typed is kept on disk each time a cell is left. It is no entry of the diary yet."""

    changed = Signal()

    def __init__(self, parent: QObject, desk: Desk) -> None:
        super().__init__(parent)
        self._desk = desk
        self._soon = DelayedSave(self, self._keep_soon)
        self._sheet: Sheet | None = None
        self._kept: PaperForm | None = None
        self._at = ""
        self._rows, self._line = RowListModel(PaperRow, self), RowListModel(PaperRow, self)
        self._known, self._saids = RowListModel(PaperRow, self), RowListModel(ChoiceRow, self)

    # For the page

    @property
    def form(self) -> PaperForm:
        """What was typed so far, in this session or in an earlier one. Raises DiaryUnavailable."""
        if self._sheet is not None:
            return self._sheet.form
        self._kept = kept_paper(self._desk.diary)
        return self._kept

    @property
    def sheet(self) -> Sheet:
        if self._sheet is None:
            raise RuntimeError("no month is shown yet")
        return self._sheet

    def show(self, sheet: Sheet) -> None:
        """Show these lines from now on."""
        self._sheet = sheet
        rows = sheet.rows
        to_type = [row for row in rows if row.takes]
        if self._at not in [row.key for row in to_type]:
            self._at = to_type[0].key if to_type else ""
        self._rows.show(rows)
        self._line.show([row for row in to_type if row.key == self._at])
        self._known.show([row for row in rows if not row.takes])
        said = self._sheet.said(self._at) if self._at else PaperAnswer.NOTHING
        self._saids.show(choices(PaperAnswer, paper_view.said, said))
        self.changed.emit()

    def keep(self) -> None:
        """Keep what was typed. Raises DiaryUnavailable."""
        form = self.sheet.to_keep
        if form != self._kept:
            keep_paper(self._desk.diary, form)
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
    def say(self, said: str) -> None:
        """What happened, of the line that stands alone."""
        self._change(lambda sheet: sheet.saying(self._at, PaperAnswer(said)))

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
    def _change(self, change: Callable[[Sheet], Sheet]) -> None:
        self._sheet = change(self.sheet)
        self.left()

    @Property(QObject, constant=True)
    def rows(self) -> RowListModel:
        return self._rows

    @Property(QObject, constant=True)
    def line(self) -> RowListModel:
        """The one line that stands alone in a narrow window."""
        return self._line

    @Property(QObject, constant=True)
    def known(self) -> RowListModel:
        """The doses that are recorded already."""
        return self._known

    @Property(QObject, constant=True)
    def saids(self) -> RowListModel:
        return self._saids

    @Property(bool, notify=changed)
    def isFirst(self) -> bool:
        return self._sheet is None or self._at == next(iter(self._sheet.asked), "")

    @Property(bool, notify=changed)
    def isLast(self) -> bool:
        return self._sheet is None or self._at == next(reversed(list(self._sheet.asked)), "")

    @Property(str, notify=changed)
    def nothing(self) -> str:
        """Said of a month in which no line can be typed."""
        return "" if self._at else paper_view.nothing_to_type()
