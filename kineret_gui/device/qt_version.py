"""Versions of PySide6 that must not run on some Python. Everything here is decided before Qt is loaded."""

KNOWN_BAD = {
    # gives back one reference to None or True too many per call: after about 5,000 calls Python aborts
    ("3.11", "6.12.0"),
}


def known_bad(python: tuple[int, int, int], pyside: str) -> bool:
    """Return whether this PySide6 is known to kill this Python. `python` is `sys.version_info[:3]`."""
    major, minor, _ = python
    return (f"{major}.{minor}", pyside) in KNOWN_BAD


def sentence(python: tuple[int, int, int], pyside: str) -> str:
    """Return what to tell the person instead of opening a window that would vanish while they write."""
    major, minor, _ = python
    return (
        f"PySide6 {pyside} can crash on Python {major}.{minor}. The diary was not opened and "
        "nothing was changed. Install another version: pip install "
        '"PySide6-Essentials>=6.10,<6.12".'
    )
