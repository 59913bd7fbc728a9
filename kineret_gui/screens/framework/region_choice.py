"""The choice of the country whose texts are shown, as QML shows it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from kineret_gui.diary.frozen import frozen
from kineret_gui.screens.framework.choice_rows import ChoiceRow, choices
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.view import Viewed, shown, shown_rows
from kineret_gui.wording import about
from kineret_gui.wording.leaflet import Region


@frozen
class RegionView:
    """The regions to choose from; `not_read` is what was not read for the one that is chosen."""

    rows: tuple[ChoiceRow, ...] = ()
    not_read: str = ""


def region_view(chosen: Region) -> RegionView:
    """Return the choice."""
    return RegionView(tuple(choices((Region.EU, Region.US), about.region, chosen)), about.not_read(chosen))


@known_to_qml
class RegionChoice(Viewed):
    """Holds at once, on this computer and for every diary on it."""

    changed = Signal()
    rows = shown_rows(ChoiceRow, RegionView.rows)
    notRead = shown(str, RegionView.not_read, changed)

    def __init__(self, parent: QObject, region: Callable[[], Region], choose: Callable[[Region], None]) -> None:
        super().__init__(parent)
        self._region, self._choose = region, choose
        self._view = RegionView()
        self.refresh()

    def refresh(self) -> None:
        self.show_view(region_view(self._region()))

    @Slot(str)
    def choose(self, key: str) -> None:
        self._choose(Region(key))
        self.refresh()
