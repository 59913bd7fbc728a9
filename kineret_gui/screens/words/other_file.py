"""What is said where another file took the place of the diary's while it was open."""

from PySide6.QtCore import QCoreApplication


def tr(sentence: str) -> str:
    return QCoreApplication.translate("otherFile", sentence)


def there_again() -> str:
    return tr("The diary is there again.")


def lacks_entries() -> str:
    """Entries that were here while the window was open are not in the file that is there now."""
    return tr(
        "Another copy took the place of this diary's file, and entries are missing in it. "
        "An injection may be among them."
    )
