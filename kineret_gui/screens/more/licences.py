"""The libraries that this program stands on, with their versions and licences."""

from collections.abc import Mapping
from importlib.metadata import PackageMetadata, PackageNotFoundError, metadata, version

from kineret_gui.diary.frozen import frozen

LIBRARIES = (
    "PySide6-Essentials",
    "shiboken6",
    "sqlite-utils",
    "sqlcipher3",
    "msgspec",
    "appdirs",
    "desktop-notifier",
    "icalendar",
    "typst",
    "defusedxml",
    "tzdata",
    "click",
    "fontpkg-ibm-plex-sans",
    "fontpkg-ibm-plex-sans-arabic",
    "fontpkg-heebo",
)
# sqlcipher3 names no licence in its metadata; the file LICENSE in its source holds the zlib licence.
_KNOWN: Mapping[str, str] = {"sqlcipher3": "Zlib"}


@frozen
class Library:
    """One library; version and licence are empty where they cannot be found out."""

    name: str
    version: str
    licence: str


_ICONS = Library("Lucide", "1.62", "ISC, MIT")  # its texts: resources/icons/LICENSE-lucide.txt


def libraries() -> list[Library]:
    """The libraries as they are installed here, and the icons that came from others."""
    return [*(_library(name) for name in LIBRARIES), _ICONS]


def own_version() -> str:
    """The version of this program; empty where it runs from its folder without being installed."""
    try:
        return version("kineret-gui")
    except PackageNotFoundError:
        return ""


def licence_in(described: PackageMetadata) -> str:
    """The licence that a library's metadata names: as an expression, as a word, or in a classifier."""
    for field in ("License-Expression", "License"):
        named = str(next(iter(described.get_all(field) or []), "")).strip()
        if named and "\n" not in named:
            return named
    classifiers = [str(line) for line in described.get_all("Classifier") or []]
    return next((line.rpartition(" :: ")[2] for line in classifiers if line.startswith("License")), "")


def _library(name: str) -> Library:
    try:
        described = metadata(name)
    except PackageNotFoundError:
        return Library(name, "", _KNOWN.get(name, ""))
    return Library(name, str(described["Version"]), licence_in(described) or _KNOWN.get(name, ""))
