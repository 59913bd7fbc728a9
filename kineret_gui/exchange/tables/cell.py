"""One cell of a table: a text that no spreadsheet runs, and several values in one cell.

A spreadsheet runs a cell that begins with `=`, `+`, `-` or `@`, also behind a blank, a quotation mark or a byte order
mark; and a program that parts cells elsewhere than we do finds such a beginning behind a semicolon or in a new line.
There `'` is put before it, and taken away again on reading. A `'` of the person's own stays.
"""

import re
from collections.abc import Iterable
from enum import Enum

from kineret_gui.diary.phrase import Refusal

_PARTS = r",;|\t\r\n"  # what parts cells or lines, in whatever program
_PASSED_OVER = r"(?:[^\S\t\r\n]|['\"\u200b-\u200f\u2060\ufeff])*"  # what programs take away before they look
_RUNS = r"[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20]"  # the last four are the wide forms of East Asia
_BEGINNING = rf"(?:(?<![\s\S])|(?<=[{_PARTS}]))"
_ANYWHERE = re.compile(_RUNS)  # most texts hold no such sign at all, and are looked at but once
_TO_DEFUSE = re.compile(rf"{_BEGINNING}(?={_PASSED_OVER}{_RUNS})")
_DEFUSED = re.compile(rf"{_BEGINNING}'(?={_PASSED_OVER}{_RUNS})")

_NO_TEXT = "\\."  # an empty one among several


class CellMarks(Enum):
    """Marks between cells and before fractions. A spreadsheet goes by the language that it is set to.

    POINT is for English; COMMA for German, French, Spanish, Italian, Turkish and most others of Europe.
    """

    POINT = (",", ".")
    COMMA = (";", ",")

    @property
    def separator(self) -> str:
        return self.value[0]

    @property
    def fraction(self) -> str:
        return self.value[1]


def defused(text: str) -> str:
    """The text as a cell that no spreadsheet runs."""
    return _TO_DEFUSE.sub("'", text) if _ANYWHERE.search(text) else text


def restored(cell: str) -> str:
    """The text that was defused."""
    return _DEFUSED.sub("", cell) if "'" in cell else cell


def joined(texts: Iterable[str], mark: str) -> str:
    r"""Several texts in one: `;` or `,` between them, and `\` before one of their own."""
    return f"{mark} ".join(re.sub(rf"[\\{mark}]", r"\\\g<0>", text) or _NO_TEXT for text in texts)


def parted(text: str, mark: str) -> list[str]:
    """The texts that were joined. Raises ValueError where they were not joined like that."""
    if not text:
        return []
    one = rf"((?:[^\\{mark}]|\\[\\{mark}.])+)"
    if not re.fullmatch(rf"{one}(?:{mark} {one})*", text):
        raise Refusal("%1 is not a list with %2 between its parts", repr(text[:40]), repr(mark))
    parts = (match[1] for match in re.finditer(rf"{one}(?:{mark} |\Z)", text))
    return ["" if item == _NO_TEXT else re.sub(rf"\\([\\{mark}])", r"\1", item) for item in parts]
