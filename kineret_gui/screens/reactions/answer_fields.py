"""The fields of an answer to how a reaction is, besides the one word: how much it bothers, how wide it is, a note."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.diary.facts.level import Level
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.text import LONGEST_NOTE, readable
from kineret_gui.screens.framework.choice_rows import ChoiceRow, choices
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.view import Viewed, shown, shown_rows
from kineret_gui.screens.reactions.answer_reaction import AnswerDetails
from kineret_gui.screens.reactions.width_field import WidthField
from kineret_gui.screens.reactions.width_view import WidthDraft
from kineret_gui.wording import reactions
from kineret_gui.wording.translation import tr

AnswerDraft = tuple[Level | None, WidthDraft, str]  # how much, how wide, and the note, in a form that is not finished


@frozen
class AnswerFieldsView:
    """The answer as it is filled in; closed while nothing is."""

    is_open: bool = False
    note: str = ""
    levels: tuple[ChoiceRow, ...] = ()


def answer_fields_view(level: Level | None, note: str, is_open: bool) -> AnswerFieldsView:
    """Return the fields as they are filled in."""
    return AnswerFieldsView(is_open, note, tuple(choices(Level, reactions.level, level)))


@known_to_qml
class AnswerFields(Viewed):
    """Open or not; nothing in it has to be filled in. `chosen` is called after each change."""

    changed = Signal()
    isOpen = shown(bool, AnswerFieldsView.is_open, changed)
    note = shown(str, AnswerFieldsView.note, changed)
    levels = shown_rows(ChoiceRow, AnswerFieldsView.levels)

    def __init__(self, parent: QObject, chosen: Callable[[], None]) -> None:
        super().__init__(parent)
        self._chosen = chosen
        self._width = WidthField(self, self._changed)
        self._view = AnswerFieldsView()
        self._open = False
        self._level: Level | None = None
        self._note = ""

    def begin(self) -> None:
        """Begin closed, with nothing said."""
        self._open, self._level, self._note = False, None, ""
        self._width.begin()
        self._changed()

    def kept(self) -> AnswerDraft:
        """Return what was said so far."""
        return self._level, self._width.kept(), self._note

    @property
    def is_begun(self) -> bool:
        """True where anything is said."""
        return self._level is not None or bool(self._note) or not self._width.isOpen

    def go_on(self, kept: AnswerDraft) -> None:
        """Go on with what was said."""
        self._level, width, self._note = kept
        self._width.go_on(width)
        self._open = self.is_begun
        self._changed()

    def details(self) -> AnswerDetails | str:
        """Return what was said, or why it is not understood yet."""
        if self._width.wrong:
            return tr("Check the width, for example 2.5.")
        return AnswerDetails(self._level, self._width.width, self._note.strip())

    def _changed(self) -> None:
        self.show_view(answer_fields_view(self._level, self._note, self._open))
        self._chosen()

    @Slot()
    def sayMore(self) -> None:
        self._open = True
        self._changed()

    @Slot(str)
    def chooseLevel(self, level: str) -> None:
        """Choose how much it bothers; pressed again it is left open."""
        self._level = None if self._level is Level(level) else Level(level)
        self._changed()

    @Slot(str)
    def setNote(self, note: str) -> None:
        self._note = readable(note)[:LONGEST_NOTE]
        self._changed()

    @Property(QObject, constant=True)
    def width(self) -> WidthField:
        return self._width
