"""About: what the program is for, and whose work it stands on."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.row_model import RowListModel
from kineret_gui.screens.more.licences import Library, libraries, own_version
from kineret_gui.wording import about as words
from kineret_gui.wording.leaflet import SentenceRow


@dataclass(frozen=True, slots=True)
class LibraryRow:
    """A library, with its version and licence."""

    name: str
    detail: str


def library_rows(libraries: list[Library]) -> list[LibraryRow]:
    """The libraries in words."""
    return [LibraryRow(library.name, words.library(library.version, library.licence)) for library in libraries]


@known_to_qml
class AboutScreen(QObject):
    """The intended purpose, the version, and the libraries with their licences. It needs no diary."""

    changed = Signal()

    def __init__(self, go: Callable[[str], None]) -> None:
        super().__init__()
        self._go = go
        self._purpose = RowListModel(SentenceRow, self)
        self._purpose.show([SentenceRow(sentence) for sentence in words.purpose()])
        self._libraries = RowListModel(LibraryRow, self)
        self._libraries.show(library_rows(libraries()))

    def open(self, about: str) -> None:
        """Always the same page."""

    def refresh(self) -> None:
        self.changed.emit()

    @Slot()
    def showSources(self) -> None:
        self._go("sources")

    @Property(QObject, constant=True)
    def purpose(self) -> RowListModel:
        return self._purpose

    @Property(str, constant=True)
    def version(self) -> str:
        return words.version(own_version())

    @Property(QObject, constant=True)
    def libraries(self) -> RowListModel:
        return self._libraries
