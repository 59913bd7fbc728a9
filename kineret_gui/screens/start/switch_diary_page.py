"""Going from one diary to another: the way for whoever looks after several people."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot

from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.start import AskWhoseDiary, ChooseDiary, SwitchDiary
from kineret_gui.screens.framework.start_context import StartContext
from kineret_gui.screens.framework.view import Viewed, shown, shown_rows
from kineret_gui.screens.start.switch_diary_view import PersonRow, SwitchDiaryView, switch_diary_view
from kineret_gui.store.unavailable import DiaryUnavailable


@known_to_qml
class SwitchDiaryScreen(Viewed):
    """Opens a diary at one press where its mark tells it from all others; else it is asked first whose it is."""

    changed = Signal()
    people = shown_rows(PersonRow, SwitchDiaryView.people)
    nothing = shown(str, SwitchDiaryView.nothing, changed)

    def __init__(self, context: StartContext) -> None:
        super().__init__()
        self._context = context
        self._view = SwitchDiaryView()

    def open(self, route: SwitchDiary) -> None:
        pass

    def refresh(self) -> None:
        self.show_view(switch_diary_view(self._context.known(), self._context.opened()))

    @Slot(str)
    def choose(self, path: str) -> None:
        """Open it as it was opened last, or go back to the one that is open."""
        row = next(row for row in self._view.people if row.path == path)
        if row.is_open:
            self._context.back()
        elif not row.at_once:
            self._context.go(AskWhoseDiary(Path(path)))
        else:
            self._open(Path(path))

    @Slot()
    def others(self) -> None:
        self._context.go(ChooseDiary())

    def _open(self, path: Path) -> None:
        try:
            self._context.open_as_before(path)
        except DiaryUnavailable as error:
            self._context.trouble(error)
