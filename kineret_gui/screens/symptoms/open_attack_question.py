"""The question whether a new attack is the one that has not ended: a second one is begun only by saying so."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.diary.entry import Entry
from kineret_gui.diary.facts.attack import Attack
from kineret_gui.screens.framework.desk import Desk, acts
from kineret_gui.screens.framework.open_attack import lasts_since, ongoing
from kineret_gui.screens.framework.qml import known_to_qml


@known_to_qml
class OpenAttackQuestion(QObject):
    """Asked on the page of a new attack. `open` opens that page anew with what was said."""

    changed = Signal()

    def __init__(self, parent: QObject, desk: Desk, open: Callable[[str], None]) -> None:
        super().__init__(parent)
        self._desk = desk
        self._open = open
        self._entry: Entry[Attack] | None = None

    def ask(self, about: str) -> None:
        """Where the page is about a new attack and one is open. Raises DiaryUnavailable."""
        self._entry = None if about else ongoing(self._desk.diary)
        self.changed.emit()

    @Slot()
    @acts
    def goOn(self) -> None:
        """It is the attack that is open."""
        if self._entry:
            self._open(f"entry:{self._entry.id}")

    @Slot()
    @acts
    def isOver(self) -> None:
        if self._entry:
            self._open(f"over:{self._entry.id}")

    @Slot()
    @acts
    def another(self) -> None:
        """The person said that it is another one."""
        self._open("another")

    @Property(str, notify=changed)
    def since(self) -> str:
        """The attack that is open, while it is asked; else empty."""
        return lasts_since(self._entry.fact, self._desk.now()) if self._entry else ""
