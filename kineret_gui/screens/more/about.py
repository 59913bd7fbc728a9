"""About: what the program is for, and whose work it stands on."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kineret_gui.screens.leaflet import SentenceRow
from kineret_gui.screens.more.licences import Library, libraries, own_version
from kineret_gui.screens.shown import ShownRows
from kineret_gui.screens.words import about as words

QML_IMPORT_NAME = "Kineret.Screens"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class LibraryRow:
    """A library, with its version and licence."""

    name: str
    detail: str


def library_rows(libraries: list[Library]) -> list[LibraryRow]:
    """The libraries in words."""
    return [LibraryRow(library.name, words.library(library.version, library.licence)) for library in libraries]


@QmlElement
@QmlUncreatable("made by the program")
class AboutScreen(QObject):
    """The intended purpose, the version, and the libraries with their licences. It needs no diary."""

    changed = Signal()

    def __init__(self, go: Callable[[str], None]) -> None:
        super().__init__()
        self._go = go
        self._purpose = ShownRows(SentenceRow, self)
        self._purpose.show([SentenceRow(sentence) for sentence in words.purpose()])
        self._libraries = ShownRows(LibraryRow, self)
        self._libraries.show(library_rows(libraries()))

    def open(self, about: str) -> None:
        """Always the same page."""

    def refresh(self) -> None:
        self.changed.emit()

    @Slot()
    def showSources(self) -> None:
        self._go("sources")

    @Property(QObject, constant=True)
    def purpose(self) -> ShownRows:
        return self._purpose

    @Property(str, constant=True)
    def version(self) -> str:
        return words.version(own_version())

    @Property(QObject, constant=True)
    def libraries(self) -> ShownRows:
        return self._libraries
