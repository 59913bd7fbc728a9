"""Strict parsing of what a person types: anything that could mean two things is refused."""

from pathlib import Path

from kineret_gui.diary.number import is_of_one_script
from kineret_gui.diary.text import readable


def typed_number(text: str, least: int, most: int) -> int | None:
    """A whole number within bounds, in the digits of any one script; None for anything else."""
    digits = text.strip()
    if not digits.isdecimal() or len(digits) > len(str(most)):
        return None
    if not is_of_one_script(digits):
        return None
    number = int(digits)
    return number if least <= number <= most else None


def one_line(text: str) -> str:
    """Return the text as it may stand in a name or a number: everything that can be shown, on one line."""
    return readable(text).replace("\n", " ")


def whole_path(typed: str) -> Path | None:
    """The file that was typed, from the root or from the home folder; None for anything else."""
    try:
        path = Path(one_line(typed).strip()).expanduser()
    except RuntimeError:  # a home folder that is not known
        return None
    return path if path.is_absolute() else None
