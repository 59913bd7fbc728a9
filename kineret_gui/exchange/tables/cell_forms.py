"""Cells as a spreadsheet writes them again: 62,5 and 10.03.2026 and 8:00, by the language that it is set to.

Nothing else of a table is touched by one: instants have their offset and stay the text that they are.
"""

import re
from datetime import date, time
from decimal import Decimal
from typing import Any

from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.phrase import Refusal
from kineret_gui.exchange.import_file import SkipReason
from kineret_gui.exchange.programs.local_forms import local_date

_LOCAL_DAY = re.compile(r"[0-9]{1,2}[./-][0-9]{1,2}[./-][0-9]{4}")
_SHORT_TIME = re.compile(r"([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?(?:\s?([ap])\.?\s?m\.?)?", re.IGNORECASE)
_NOON = 12


@frozen
class CellForms:
    """The marks and the order of a file, as far as it shows them.

    is_day_first  None where no day of the file shows it
    """

    separator: str
    is_day_first: bool | None

    def as_written(self, cell: str, kind: Any) -> str:
        """The cell of a column as this program writes it. Raises ValueError where a day may be either of two."""
        if kind is Decimal and self.separator != ",":
            return cell.replace(",", ".")
        if kind is date:
            return self.day(cell)
        short = _SHORT_TIME.fullmatch(cell) if kind is time else None
        hour = _on_24_hours(int(short[1]), short[4]) if short else None
        return cell if short is None or hour is None else f"{hour:02}:{short[2]}:{short[3] or '00'}"

    def day(self, cell: str) -> str:
        """A day by the standard. Raises ValueError where it may be either of two."""
        if not _LOCAL_DAY.fullmatch(cell):
            return cell
        day = local_date(cell, self.is_day_first)
        if isinstance(day, SkipReason):
            raise Refusal("%1: the day and the month are not clear. Write the date like this: 2026-03-10", cell)
        return day.isoformat()


def _on_24_hours(hour: int, half: str | None) -> int | None:
    """The hour of `8 PM`; None of `13 PM`."""
    if half is None:
        return hour
    return hour % _NOON + (_NOON if half in "pP" else 0) if 1 <= hour <= _NOON else None
