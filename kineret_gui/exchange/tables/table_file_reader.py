"""The files of an export as tables, and their rows: bytes to texts, and nothing but what this program writes."""

import csv
import io
import re
from collections.abc import Iterator, Mapping
from datetime import date

from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.phrase import Phrase
from kineret_gui.exchange.import_file import FileRefused
from kineret_gui.exchange.programs.local_forms import day_first, local_date
from kineret_gui.exchange.strict.zip_file import Bounds, read_zip
from kineret_gui.exchange.tables.cell import restored
from kineret_gui.exchange.tables.cell_forms import CellForms
from kineret_gui.exchange.tables.csv_export import ENDING, LONG_FACTS, PICTURES
from kineret_gui.exchange.tables.dose_table import NAME as DOSES
from kineret_gui.exchange.tables.table import ID, KIND, NAMES

_ZIP, _UTF_16 = b"PK", (b"\xff\xfe", b"\xfe\xff")
_BEGINS = re.compile(rf'"?{re.escape(KIND)}"?([,;\t])"?{re.escape(ID)}"?\1')
_INSTANT = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})T[0-9]")
_LOCAL_DAY = re.compile(r"(?<![^,;\t\"\n])[0-9]{1,2}[./-][0-9]{1,2}[./-][0-9]{4}(?![^,;\t\"\r\n])")
_MOST_FILES = 20_000
_LARGEST = 512 * 1024 * 1024  # bytes of all files together, as in diary_json
_LARGEST_TABLE = 64 * 1024 * 1024  # bytes
_OURS = re.compile(
    rf"({'|'.join(NAMES)}){re.escape(ENDING)}|{re.escape(DOSES)}|{PICTURES}\d{{5}}\.jpg|{LONG_FACTS}\d{{5}}\.json",
    re.ASCII,
)
_BOUNDS = Bounds(_OURS, _MOST_FILES, _LARGEST)


@frozen
class TableRow:
    """One line of a table: where it stands, its cells by their headings, and how its file writes days and fractions."""

    where: str
    cells: Mapping[str, str]
    forms: CellForms


def files_in(content: bytes) -> Mapping[str, bytes]:
    """The files of a zip by their names; one table alone under the name `.csv`. Raises FileRefused.

    What became of each dose is left out: it follows from the entries.
    """
    if not content.startswith(_ZIP):
        return {ENDING: content}
    return {name: file for name, file in read_zip(content, _BOUNDS).items() if name != DOSES}


def rows_of(name: str, file: bytes) -> Iterator[TableRow]:
    """The lines of a table. Raises FileRefused."""
    inside = "" if name == ENDING else name
    text = _text(name, inside, file)
    separator = _separator(text)
    lines = _cells(inside, text, separator)
    _, headings = next(lines, (0, []))
    if not headings or len(set(headings)) < len(headings):
        raise FileRefused("%1: these are not the headings of a table from this app", _place(inside, 1))
    forms = CellForms(separator, _day_first(text, separator))
    for number, cells in lines:
        if not any(cells):  # a spreadsheet may keep lines that were emptied
            continue
        if len(cells) != len(headings):
            raise FileRefused(
                "%1: it has %2 cells, but there are %3 headings", _place(inside, number), len(cells), len(headings)
            )
        yield TableRow(_place(inside, number), dict(zip(headings, map(restored, cells), strict=True)), forms)


def _text(name: str, inside: str, file: bytes) -> str:
    if len(file) > _LARGEST_TABLE:
        raise FileRefused("%1: the table is larger than %2 MiB", name, _LARGEST_TABLE // 1024 // 1024)
    try:
        return file.decode("utf-16" if file.startswith(_UTF_16) else "utf-8-sig")
    except UnicodeDecodeError as error:
        line = file.count(b"\n", 0, error.start) + 1
        raise FileRefused("%1: it is not UTF-8 text. Save it as CSV UTF-8", _place(inside, line)) from error


def is_table(head: bytes) -> bool:
    """Return whether a file begins as a table of this app does, as written or as a spreadsheet saved it."""
    is_wide = head.startswith(_UTF_16)
    text = head[: len(head) // 2 * 2].decode("utf-16", "replace") if is_wide else head.decode("utf-8", "replace")
    return bool(_BEGINS.match(text.removeprefix("\ufeff")))


def _separator(text: str) -> str:
    match = _BEGINS.match(text)
    return match[1] if match else ","


def _day_first(text: str, separator: str) -> bool | None:
    """Return whether the day stands before the month where a spreadsheet wrote both: where it parts by `;`, it does.

    Else by a day after the twelfth, or by the instants beside it, which no spreadsheet writes anew.
    """
    if separator == ";":
        return True
    shown = day_first(match[0] for match in _LOCAL_DAY.finditer(text))
    return _by_instants(text) if shown is None else shown


def _by_instants(text: str) -> bool | None:
    fits: set[bool] = set()
    for line in text.splitlines():
        instants = set(_INSTANT.findall(line))
        for match in _LOCAL_DAY.finditer(line):
            both = {way: local_date(match[0], way) for way in (True, False)}
            ways = {way for way, day in both.items() if isinstance(day, date) and day.isoformat() in instants}
            fits |= ways if len(ways) == 1 else set()
    return fits.pop() if len(fits) == 1 else None


def _cells(inside: str, text: str, separator: str) -> Iterator[tuple[int, list[str]]]:
    """Each line that is not empty, by the number of its first line in the file."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    while True:
        number = reader.line_num + 1
        try:
            cells = next(reader, None)
        except csv.Error as error:
            raise FileRefused("%1: %2", _place(inside, number), error) from error
        if cells is None:
            return
        if cells:
            yield number, cells


def _place(inside: str, line: int) -> Phrase:
    """A line of a table; `inside` names the file of the zip that it is in."""
    return Phrase("%1, line %2", inside, line) if inside else Phrase("line %1", line)
