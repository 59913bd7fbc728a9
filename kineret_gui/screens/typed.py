"""What a person types, understood strictly: anything that could mean two things is refused."""

import re
import unicodedata
from datetime import time
from pathlib import Path

from kineret_gui.diary.text import readable

_TIME = re.compile(r"([01]?[0-9]|2[0-3])[:.h]([0-5][0-9])|([01][0-9]|2[0-3])([0-5][0-9])", re.ASCII)


def typed_time(text: str) -> time | None:
    """The time of day in `8:05`, `08:05`, `8.05` or `0805`; None for anything else."""
    found = _TIME.fullmatch(text.strip())
    if found is None:
        return None
    hour, minute = (part for part in found.groups() if part is not None)
    return time(int(hour), int(minute))


def typed_number(text: str, least: int, most: int) -> int | None:
    """A whole number within bounds, in the digits of any one script; None for anything else."""
    digits = text.strip()
    if not digits.isdecimal() or len(digits) > len(str(most)):
        return None
    if len({ord(digit) - unicodedata.decimal(digit) for digit in digits}) > 1:
        return None
    number = int(digits)
    return number if least <= number <= most else None


def one_line(text: str) -> str:
    """What may stand in a name or a number: everything that can be shown, on one line."""
    return readable(text).replace("\n", " ")


def whole_path(typed: str) -> Path | None:
    """The file that was typed, from the root or from the home folder; None for anything else."""
    try:
        path = Path(one_line(typed).strip()).expanduser()
    except RuntimeError:  # a home folder that is not known
        return None
    return path if path.is_absolute() else None
