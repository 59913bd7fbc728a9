"""The purpose of the program and the work it stands on, in words. Pure."""

from collections.abc import Sequence

from kineret_gui.diary.frozen import frozen
from kineret_gui.screens.more.licences import Library
from kineret_gui.wording import about as words
from kineret_gui.wording.leaflet import SentenceRow


@frozen
class LibraryRow:
    """A library, with its version and licence."""

    name: str
    detail: str


@frozen
class AboutView:
    """Everything on the page."""

    purpose: tuple[SentenceRow, ...]
    version: str
    libraries: tuple[LibraryRow, ...]


def about_view(version: str, libraries: Sequence[Library]) -> AboutView:
    """Return the page for this version of the program; `version` is empty where it is not known."""
    return AboutView(
        purpose=tuple(map(SentenceRow, words.purpose())),
        version=words.version(version),
        libraries=tuple(
            LibraryRow(library.name, words.library(library.version, library.licence)) for library in libraries
        ),
    )
