"""The doses that an injection may be for, as a list to choose from."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from kineret_gui.diary.frozen import frozen
from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.view import Viewed, shown, shown_rows


@frozen
class DoseChoiceView:
    """The list. `asks` while it has to be chosen; `stays` says that another dose is nearer in time by now."""

    rows: tuple[ChoiceRow, ...] = ()
    asks: bool = False
    stays: str = ""


@known_to_qml
class DoseChoice(Viewed):
    """The list on a page.

    choose   called with the key of a dose; an empty one says that no dose was due
    """

    changed = Signal()
    rows = shown_rows(ChoiceRow, DoseChoiceView.rows)
    asks = shown(bool, DoseChoiceView.asks, changed)
    stays = shown(str, DoseChoiceView.stays, changed)

    def __init__(self, parent: QObject, choose: Callable[[str], None]) -> None:
        super().__init__(parent)
        self._choose = choose
        self._view = DoseChoiceView()

    @Slot(str)
    def choose(self, key: str) -> None:
        self._choose(key)
