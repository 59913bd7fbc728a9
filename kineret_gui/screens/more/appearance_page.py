"""How the program looks on this computer: size of the text, colours, motion. It needs no diary."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.screens.framework.desk import Choices
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.row_model import RowListModel
from kineret_gui.wording import fill
from kineret_gui.wording.translation import tr

TEXT_SIZES = (100, 125, 150, 200)  # percent of the usual size
COLOURS = ("system", "light", "dark", "contrast")


@known_to_qml
class AppearanceScreen(QObject):
    """Each choice holds at once, and for every diary on this account."""

    changed = Signal()

    def __init__(self, choices: Choices, show: Callable[[], None]) -> None:
        super().__init__()
        self._choices = choices
        self._show = show
        self._sizes = RowListModel(ChoiceRow, self)
        self._colours = RowListModel(ChoiceRow, self)

    def open(self, about: str) -> None:
        """Always the same page."""

    def refresh(self) -> None:
        chosen = self._choices.chosen
        self._sizes.show([ChoiceRow(str(n), fill(tr("%1 %"), str(n)), n == chosen.text_size) for n in TEXT_SIZES])
        self._colours.show([ChoiceRow(name, _colours(name), name == chosen.colours) for name in COLOURS])
        self.changed.emit()

    @Slot(str)
    def chooseSize(self, percent: str) -> None:
        self._change(text_size=int(percent))

    @Slot(str)
    def chooseColours(self, name: str) -> None:
        self._change(colours=name)

    @Slot()
    def switchCalm(self) -> None:
        self._change(calm=not self._choices.chosen.calm)

    def _change(self, **choice: str | int | bool) -> None:
        self._choices.change(**choice)
        self._show()
        self.refresh()

    @Property(QObject, constant=True)
    def sizes(self) -> RowListModel:
        return self._sizes

    @Property(QObject, constant=True)
    def colours(self) -> RowListModel:
        return self._colours

    @Property(bool, notify=changed)
    def calm(self) -> bool:
        return bool(self._choices.chosen.calm)


def _colours(name: str) -> str:
    match name:
        case "light":
            return tr("Light")
        case "dark":
            return tr("Dark")
        case "contrast":
            return tr("High contrast")
        case _:
            return tr("As this computer is set")
