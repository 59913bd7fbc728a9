"""What is said of entries in which a newer version of this program wrote something that this one cannot read."""

from PySide6.QtCore import QCoreApplication

from kineret_gui.diary.entry import Entry, Fact, Foreign


def tr(sentence: str, *, n: int = -1) -> str:
    return QCoreApplication.translate("newer", sentence, "", n)


def of_entry(entry: Entry[Fact]) -> str:
    """How much of an entry can be read here; empty where all of it can."""
    if isinstance(entry.fact, Foreign):
        return tr("Written by a newer version of this program. This version cannot read it.")
    if entry.is_newer:
        return tr("Written by a newer version of this program. What this version knows of it is shown.")
    return ""


def why_not_corrected() -> str:
    """Beside an entry that somebody could else correct."""
    return tr("It cannot be corrected here: what the newer version wrote would be lost. It can be withdrawn.")


def not_corrected() -> str:
    """After somebody tried."""
    return tr("Nothing was written: a newer version wrote more into this entry, which would be lost. Correct it there.")
