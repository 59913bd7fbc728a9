"""What a person may say of a reaction besides the one word: how much it bothers, how wide it is, a note."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.diary.facts.level import Level
from kineret_gui.diary.text import LONGEST_NOTE, readable
from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.screens.framework.desk import Desk
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.row_model import RowListModel
from kineret_gui.screens.reactions.answer_reaction import AnswerDetails
from kineret_gui.screens.reactions.width_field import ReactionWidth, WidthDraft
from kineret_gui.wording import reactions
from kineret_gui.wording.translation import tr

AnswerDraft = tuple[Level | None, WidthDraft, str]  # how much, how wide, and the note, in a form that is not finished


@known_to_qml
class AnswerFields(QObject):
    """Open or not; nothing in it has to be filled in. `chosen` is called after each change."""

    changed = Signal()

    def __init__(self, parent: QObject, desk: Desk, chosen: Callable[[], None]) -> None:
        super().__init__(parent)
        self._chosen = chosen
        self._width = ReactionWidth(self, desk, self._changed)
        self._levels = RowListModel(ChoiceRow, self)
        self._open = False
        self._level: Level | None = None
        self._note = ""

    def begin(self) -> None:
        """Closed, and nothing said."""
        self._open, self._level, self._note = False, None, ""
        self._width.begin()
        self._changed()

    def kept(self) -> AnswerDraft:
        """What was said so far."""
        return self._level, self._width.kept(), self._note

    @property
    def is_begun(self) -> bool:
        """Whether anything is said."""
        return self._level is not None or bool(self._note) or not self._width.isOpen

    def go_on(self, kept: AnswerDraft) -> None:
        """Say it again."""
        self._level, width, self._note = kept
        self._width.go_on(width)
        self._open = self.is_begun
        self._changed()

    def said(self) -> AnswerDetails | str:
        """What was said, or why it is not understood yet."""
        if self._width.property("wrong"):
            return tr("Please look at the width again: it is not understood yet.")
        return AnswerDetails(self._level, self._width.width, self._note.strip())

    def _changed(self) -> None:
        self._levels.show([ChoiceRow(one.value, reactions.level(one), one is self._level) for one in Level])
        self.changed.emit()
        self._chosen()

    @Slot()
    def sayMore(self) -> None:
        self._open = True
        self._changed()

    @Slot(str)
    def chooseLevel(self, level: str) -> None:
        """How much it bothers; pressed again it is left open."""
        self._level = None if self._level is Level(level) else Level(level)
        self._changed()

    @Slot(str)
    def setNote(self, note: str) -> None:
        self._note = readable(note)[:LONGEST_NOTE]
        self._changed()

    @Property(QObject, constant=True)
    def width(self) -> ReactionWidth:
        return self._width

    @Property(QObject, constant=True)
    def levels(self) -> RowListModel:
        return self._levels

    @Property(bool, notify=changed)
    def isOpen(self) -> bool:
        return self._open

    @Property(str, notify=changed)
    def note(self) -> str:
        return self._note
