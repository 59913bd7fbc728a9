"""The calm page: what happened, what is safe, and the safest next step first."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.rescue import Rescue
from kineret_gui.screens.framework.routes.start import ShowTrouble
from kineret_gui.screens.help.recovery import WayBack
from kineret_gui.wording.trouble import Trouble, stays


@known_to_qml
class TroubleScreen(QObject):
    """What happened, in words, and the ways on. None of them destroys anything."""

    changed = Signal()

    def __init__(
        self, again: Callable[[], None], another: Callable[[], None], rescue: Rescue, is_amid: Callable[[], bool]
    ) -> None:
        """`is_amid` tells whether something may be entered on a page that is gone back to."""
        super().__init__()
        self._is_amid, self._stays = is_amid, ""
        self._again = again
        self._another = another
        self._trouble = Trouble("", "", "", "")
        self._back_to: Path | None = None
        self._way_back = WayBack(self, rescue)

    def show_trouble(self, trouble: Trouble, back_to: Path | None = None) -> None:
        """Show this from now on, and where a diary of this computer is damaged, the way back to it."""
        self._trouble = trouble
        if back_to != self._back_to:
            self._back_to = back_to
            self._way_back.begin(back_to)
        self.changed.emit()

    def open(self, route: ShowTrouble) -> None:
        """The page is about what happened last."""
        self._way_back.begin(self._back_to)
        self._stays = stays() if self._is_amid() else ""
        self.changed.emit()

    def refresh(self) -> None:
        """It changes only when something else happens."""

    @Slot()
    def tryAgain(self) -> None:
        self._again()

    @Slot()
    def openAnother(self) -> None:
        self._another()

    @Property(QObject, constant=True)
    def wayBack(self) -> WayBack:
        return self._way_back

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._trouble.title

    @Property(str, notify=changed)
    def happened(self) -> str:
        return self._trouble.happened

    @Property(str, notify=changed)
    def safe(self) -> str:
        return self._trouble.safe

    @Property(str, notify=changed)
    def stays(self) -> str:
        """That what was entered is not lost; empty where nothing was."""
        return self._stays

    @Property(str, notify=changed)
    def next(self) -> str:
        return self._trouble.next
