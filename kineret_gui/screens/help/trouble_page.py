"""The calm page: what happened, what is safe, and the safest next step first."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.diary.frozen import frozen
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.rescue import Rescue
from kineret_gui.screens.framework.routes.start import ShowTrouble
from kineret_gui.screens.framework.view import Viewed, shown
from kineret_gui.screens.help.recovery import Recovery
from kineret_gui.wording.trouble import Trouble


@frozen
class TroubleView:
    """Everything on the page. `stays` says that what was entered is not lost; empty where nothing was."""

    title: str = ""
    happened: str = ""
    safe: str = ""
    next: str = ""
    stays: str = ""


@known_to_qml
class TroubleScreen(Viewed):
    """The page that says what happened, and how to go on. Nothing offered here destroys anything."""

    changed = Signal()
    title = shown(str, TroubleView.title, changed)
    happened = shown(str, TroubleView.happened, changed)
    safe = shown(str, TroubleView.safe, changed)
    next = shown(str, TroubleView.next, changed)
    stays = shown(str, TroubleView.stays, changed)

    def __init__(
        self, again: Callable[[], None], another: Callable[[], None], rescue: Rescue, stays: Callable[[], str]
    ) -> None:
        """`stays` says what becomes of what was entered on a page that is gone back to; empty where nothing was."""
        super().__init__()
        self._view = TroubleView()
        self._again, self._another, self._what_stays = again, another, stays
        self._trouble, self._stays = Trouble("", "", "", ""), ""
        self._damaged: Path | None = None
        self._recovery = Recovery(self, rescue)

    def show_trouble(self, trouble: Trouble, damaged: Path | None = None) -> None:
        """Show this from now on, and where a diary of this computer is damaged, the way back to it."""
        self._trouble = trouble
        if damaged != self._damaged:
            self._damaged = damaged
            self._recovery.begin(damaged)
        self._show()

    def open(self, route: ShowTrouble) -> None:
        """The page is about what happened last."""
        self._recovery.begin(self._damaged)
        self._stays = self._what_stays()
        self._show()

    def refresh(self) -> None:
        """It changes only when something else happens."""

    def _show(self) -> None:
        trouble = self._trouble
        self.show_view(TroubleView(trouble.title, trouble.happened, trouble.safe, trouble.next, self._stays))

    @Slot()
    def tryAgain(self) -> None:
        self._again()

    @Slot()
    def openAnother(self) -> None:
        self._another()

    @Property(QObject, constant=True)
    def recovery(self) -> Recovery:
        return self._recovery
