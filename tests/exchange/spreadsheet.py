"""What spreadsheets do with a table: part it into cells in one way or another, and run what looks like a formula."""

import csv
import io
import re
from collections.abc import Iterator
from typing import Literal

FORMULAS = tuple("=+-@＝＋－＠")
PARTS = ",;\t|"
_PASSED_OVER = ' \u00a0\u3000\t\r\n"\ufeff\u200b'  # what one or another takes away before it looks


def run_cells(table: bytes) -> list[str]:
    """The cells that some spreadsheet would run, in whatever way it parts the table."""
    text = table.decode()
    readings = (text, text.removeprefix("\ufeff"))
    return [cell for reading in readings for cells in _partings(reading) for cell in cells if is_run(cell)] + [
        cell for cell in _cells(readings[1], ",", csv.QUOTE_MINIMAL) if cell.startswith(("\t", "\r", "\n"))
    ]


def is_run(cell: str) -> bool:
    """Whether a cell is taken for a formula, as it stands or without what is passed over at its beginning."""
    return cell.lstrip(_PASSED_OVER).startswith(FORMULAS)


def _partings(text: str) -> Iterator[list[str]]:
    """As it was written, by every other mark, and by one that knows no quotation marks."""
    for mark in PARTS:
        yield _cells(text, mark, csv.QUOTE_MINIMAL)
        yield _cells(text, mark, csv.QUOTE_NONE)
    yield re.split(rf"[{PARTS}\r\n]", text)


def _cells(text: str, mark: str, quoting: Literal[0, 3]) -> list[str]:
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=mark, quoting=quoting)
    return [cell for row in rows for cell in row]
