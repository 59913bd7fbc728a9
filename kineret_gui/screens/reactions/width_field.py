"""Choosing how wide a reaction is."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from kineret_gui.screens.framework.parsing import one_line
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.view import Viewed, shown, shown_rows
from kineret_gui.screens.reactions.width_view import (
    CIRCLES,
    CircleRow,
    WidthDraft,
    WidthView,
    read_width,
    typed_as,
    width_view,
)


@known_to_qml
class WidthField(Viewed):
    """One of the circles, a typed number, or not measured. `chosen` is called after each change."""

    changed = Signal()
    text = shown(str, WidthView.text, changed)
    typed = shown(str, WidthView.typed, changed)
    wrong = shown(str, WidthView.wrong, changed)
    isOpen = shown(bool, WidthView.is_open, changed)
    circles = shown_rows(CircleRow, WidthView.circles)

    def __init__(self, parent: QObject, chosen: Callable[[], None]) -> None:
        super().__init__(parent)
        self._chosen = chosen
        self._view = WidthView()
        self.begin()

    @property
    def width(self) -> int | None:
        """The width in mm; None where it was not measured or is not understood."""
        return self._draft[0]

    def begin(self, width: int | None = None) -> None:
        """Begin with nothing typed, or with the width in mm as it is written now."""
        self.go_on((width, "" if width is None or width in CIRCLES else typed_as(width), ""))

    def kept(self) -> WidthDraft:
        """Return what was chosen or typed so far."""
        return self._draft

    def go_on(self, kept: WidthDraft) -> None:
        """Go on with what was chosen or typed."""
        self._draft = kept
        self.show_view(width_view(kept))

    def _change(self, draft: WidthDraft) -> None:
        self.go_on(draft)
        self._chosen()

    @Slot(int)
    def choose(self, across: int) -> None:
        self._change((across, "", ""))

    @Slot(str)
    def typeWidth(self, text: str) -> None:
        """Take the width in cm as typed; why it is not taken is said beside the field."""
        typed = one_line(text)
        read = read_width(typed)
        self._change((read.width, typed, read.wrong))

    @Slot()
    def notMeasured(self) -> None:
        self._change((None, "", ""))
