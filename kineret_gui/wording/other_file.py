"""Sentences about another file: one that took the place of the diary's, or one that entries are brought in from."""

from typing import TYPE_CHECKING

from kineret_gui.wording import fill
from kineret_gui.wording.translation import tr

if TYPE_CHECKING:
    from kineret_gui.exchange.import_file import FileRefused


def there_again() -> str:
    return tr("The diary is back.")


def day_only() -> str:
    """Note written beside a value of which the file gives only the day."""
    return tr("Only the day is known, not the time.")


def ticked_by_itself(program: str) -> str:
    """Note written beside an injection that another app filled in, and that the person confirmed at the import."""
    return fill(tr("Filled in by %1 itself; confirmed when it was imported."), program)


def not_imported(reason: "FileRefused") -> str:
    """Said of a file of which nothing is taken."""
    return fill(tr("This file cannot be imported: %1. Nothing was changed. Choose another file."), reason.in_words(tr))


def not_opened(reason: "FileRefused") -> str:
    """Said of a file that is no diary, or not a whole one."""
    return fill(tr("This file cannot be opened: %1. Nothing was changed. Choose another file."), reason.in_words(tr))


def lacks_entries() -> str:
    """Entries that were here while the window was open are not in the file that is there now."""
    return tr("Another copy has replaced this diary's file. It has fewer entries. An injection may be missing.")
