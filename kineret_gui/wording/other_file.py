"""What is said where another file took the place of the diary's while it was open."""

from kineret_gui.wording.translation import tr


def there_again() -> str:
    return tr("The diary is there again.")


def lacks_entries() -> str:
    """Entries that were here while the window was open are not in the file that is there now."""
    return tr(
        "Another copy took the place of this diary's file, and entries are missing in it. "
        "An injection may be among them."
    )
