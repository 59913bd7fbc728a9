"""The look of the program on this computer: size of the text, colours, motion. It needs no diary."""

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot

from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.screens.framework.page_context import Choices
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.settings import SetAppearance
from kineret_gui.screens.framework.view import Viewed, shown, shown_rows
from kineret_gui.screens.more.appearance_view import AppearanceView, appearance_view


@known_to_qml
class AppearanceScreen(Viewed):
    """Each choice holds at once, and for every diary on this account."""

    changed = Signal()
    sizes = shown_rows(ChoiceRow, AppearanceView.sizes)
    colours = shown_rows(ChoiceRow, AppearanceView.colours)
    calm = shown(bool, AppearanceView.calm, changed)

    def __init__(self, choices: Choices, show: Callable[[], None], switch_sore_hands: Callable[[], None]) -> None:
        super().__init__()
        self._choices = choices
        self._show = show
        self._switch_sore_hands = switch_sore_hands
        self.refresh()

    def open(self, route: SetAppearance) -> None:
        """Always the same page."""

    def refresh(self) -> None:
        self.show_view(appearance_view(self._choices.chosen))

    @Slot(str)
    def chooseSize(self, percent: str) -> None:
        self._change(text_size=int(percent))

    @Slot(str)
    def chooseColours(self, name: str) -> None:
        self._change(colours=name)

    @Slot()
    def switchCalm(self) -> None:
        self._change(calm=not self._choices.chosen.calm)

    @Slot()
    def switchSoreHands(self) -> None:
        self._switch_sore_hands()

    def _change(self, **choice: str | int | bool) -> None:
        self._choices.change(**choice)
        self._show()
        self.refresh()
