"""About: what the program is for, and whose work it stands on."""

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot

from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.route import PageRoute
from kineret_gui.screens.framework.routes.settings import ShowAbout, ShowSources
from kineret_gui.screens.framework.view import Viewed, shown, shown_rows
from kineret_gui.screens.more.about_view import AboutView, LibraryRow, about_view
from kineret_gui.screens.more.licences import libraries, own_version
from kineret_gui.wording.leaflet import SentenceRow


@known_to_qml
class AboutScreen(Viewed):
    """The intended purpose, the version, and the libraries with their licences. It needs no diary."""

    changed = Signal()
    purpose = shown_rows(SentenceRow, AboutView.purpose)
    version = shown(str, AboutView.version, changed)
    libraries = shown_rows(LibraryRow, AboutView.libraries)

    def __init__(self, go: Callable[[PageRoute], None]) -> None:
        super().__init__()
        self._go = go
        self.show_view(about_view(own_version(), libraries()))

    def open(self, route: ShowAbout) -> None:
        """Always the same page."""

    def refresh(self) -> None:
        self.changed.emit()

    @Slot()
    def showSources(self) -> None:
        self._go(ShowSources())
