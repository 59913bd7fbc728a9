"""The duration of a symptom, as it is chosen or typed."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.screens.framework.parsing import one_line
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.view import Viewed, shown, shown_rows
from kineret_gui.screens.symptoms.duration_view import (
    NO_DURATION,
    DurationDraft,
    DurationView,
    draft_of,
    duration_view,
    typed_duration,
)


@known_to_qml
class DurationField(Viewed):
    """The choices and the two fields. `chosen` is called after each change."""

    changed = Signal()
    text = shown(str, DurationView.text, changed)
    hours = shown(str, DurationView.hours, changed)
    typedMinutes = shown(str, DurationView.minutes, changed)
    wrong = shown(str, DurationView.wrong, changed)
    choices = shown_rows(ChoiceRow, DurationView.choices)

    def __init__(self, parent: QObject, chosen: Callable[[], None]) -> None:
        super().__init__(parent)
        self._chosen = chosen
        self._draft = NO_DURATION
        self._view = DurationView()

    def begin(self, minutes: int | None = None) -> None:
        """Begin with nothing said, or with the duration in the entry that is corrected."""
        self.go_on(draft_of(minutes))

    def kept(self) -> DurationDraft:
        """Return what was said so far."""
        return self._draft

    def go_on(self, kept: DurationDraft) -> None:
        """Go on with what was said."""
        self._draft = kept
        self.show_view(duration_view(kept))

    @property
    def minutes(self) -> int | None:
        """None where nothing is said, or what was typed is not understood."""
        return None if self.wrong else self._draft[0]

    def _change(self, draft: DurationDraft) -> None:
        self.go_on(draft)
        self._chosen()

    def _type(self, hours: str, minutes: str) -> None:
        self._change((typed_duration(hours, minutes), (hours, minutes)))

    @Slot(str)
    def choose(self, minutes: str) -> None:
        self._change((int(minutes) if minutes else None, ("", "")))

    @Slot(str)
    def typeHours(self, text: str) -> None:
        self._type(one_line(text), self._draft[1][1])

    @Slot(str)
    def typeMinutes(self, text: str) -> None:
        self._type(self._draft[1][0], one_line(text))
