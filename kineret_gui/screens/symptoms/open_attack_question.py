"""The question whether a new attack is the one that has not ended: a second one is begun only by saying so."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from kineret_gui.diary.entry import Entry
from kineret_gui.diary.facts.attack import Attack
from kineret_gui.diary.frozen import frozen
from kineret_gui.screens.framework.open_attack import lasts_since, ongoing
from kineret_gui.screens.framework.page_context import PageContext, acts
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.symptoms import (
    AttackRoute,
    CorrectAttack,
    EndAttack,
    RecordAnotherAttack,
    RecordAttack,
)
from kineret_gui.screens.framework.view import Viewed, shown


@frozen
class OpenAttackView:
    """The attack that is open, while it is asked about; else empty."""

    since: str = ""


@known_to_qml
class OpenAttackQuestion(Viewed):
    """Asked on the page of a new attack. `open` opens that page anew with what was said."""

    changed = Signal()
    since = shown(str, OpenAttackView.since, changed)

    def __init__(self, parent: QObject, context: PageContext, open: Callable[[AttackRoute], None]) -> None:
        super().__init__(parent)
        self._context = context
        self._open = open
        self._view = OpenAttackView()
        self._entry: Entry[Attack] | None = None

    def ask(self, route: AttackRoute) -> None:
        """Ask where the page is about a new attack and one is open. Raises DiaryUnavailable."""
        self._entry = ongoing(self._context.diary.file) if isinstance(route, RecordAttack) else None
        since = lasts_since(self._entry.fact, self._context.diary.now()) if self._entry else ""
        self.show_view(OpenAttackView(since))

    @Slot()
    @acts
    def goOn(self) -> None:
        """Go on with the attack that is open."""
        if self._entry:
            self._open(CorrectAttack(self._entry.id))

    @Slot()
    @acts
    def isOver(self) -> None:
        if self._entry:
            self._open(EndAttack(self._entry.id))

    @Slot()
    @acts
    def another(self) -> None:
        """Begin another one, as the person said."""
        self._open(RecordAnotherAttack())
