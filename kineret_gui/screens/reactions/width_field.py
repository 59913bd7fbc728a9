"""Choosing how wide a reaction is."""

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.screens.framework.desk import Desk, acts
from kineret_gui.screens.framework.parsing import one_line
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.row_model import RowListModel
from kineret_gui.screens.reactions.width_view import CIRCLES, CircleRow, circle_rows, read_width
from kineret_gui.wording import measurements, reactions
from kineret_gui.wording.translation import tr

WidthDraft = tuple[int | None, str, str]  # mm, as typed, and why it is not taken, in a form that is not finished


@known_to_qml
class ReactionWidth(QObject):
    """One of the circles, a typed number, or not measured. `chosen` is called after each change."""

    changed = Signal()

    def __init__(self, parent: QObject, desk: Desk, chosen: Callable[[], None]) -> None:
        super().__init__(parent)
        self._desk = desk
        self._chosen = chosen
        self._circles = RowListModel(CircleRow, self)
        self.width: int | None = None
        self._typed = self._wrong = ""
        self.begin()

    def begin(self, width: int | None = None) -> None:
        """Nothing is typed; the width in mm as it is written now, where one is."""
        self._take(width, "" if width is None or width in CIRCLES else typed_as(width))

    def kept(self) -> WidthDraft:
        """What was said so far."""
        return self.width, self._typed, self._wrong

    def go_on(self, kept: WidthDraft) -> None:
        """Say it again."""
        self._take(*kept)

    def _take(self, width: int | None, typed: str = "", wrong: str = "") -> None:
        self.width, self._typed, self._wrong = width, typed, wrong
        self._circles.show(circle_rows(width))
        self.changed.emit()

    @Slot(int)
    @acts
    def choose(self, across: int) -> None:
        self._take(across)
        self._chosen()

    @Slot(str)
    @acts
    def typeWidth(self, text: str) -> None:
        """The width in cm as typed; why it is not taken is said beside the field."""
        typed = one_line(text)
        read = read_width(typed)
        self._take(read.width, typed, read.wrong)
        self._chosen()

    @Slot()
    @acts
    def notMeasured(self) -> None:
        self._take(None)
        self._chosen()

    @Property(QObject, constant=True)
    def circles(self) -> RowListModel:
        return self._circles

    @Property(str, notify=changed)
    def typed(self) -> str:
        return self._typed

    @Property(str, notify=changed)
    def wrong(self) -> str:
        return self._wrong

    @Property(bool, notify=changed)
    def isOpen(self) -> bool:
        """Whether nothing was measured."""
        return self.width is None and not self._typed

    @Property(str, notify=changed)
    def words(self) -> str:
        if self._wrong:
            return tr("Not understood yet")
        return reactions.width(self.width) or tr("Not measured")


def typed_as(width: int) -> str:
    """A width in mm as a person would type it, in cm."""
    return measurements.number(Decimal(width) / 10)
