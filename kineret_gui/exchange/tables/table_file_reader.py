"""The files of an export as tables, and their rows: bytes to texts, and nothing but what this program writes."""

import csv
import io
import re
from collections.abc import Iterator, Mapping

from kineret_gui.diary.frozen import frozen
from kineret_gui.exchange.import_file import FileRefused
from kineret_gui.exchange.strict.zip_file import Bounds, read_zip
from kineret_gui.exchange.tables.cell import restored
from kineret_gui.exchange.tables.csv_export import ENDING, LONG_FACTS, PICTURES
from kineret_gui.exchange.tables.dose_table import NAME as DOSES
from kineret_gui.exchange.tables.table import NAMES

_ZIP = b"PK"
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
    """One line of a table: where it stands, and its cells by their headings."""

    where: str
    cells: Mapping[str, str]


def files_in(content: bytes) -> Mapping[str, bytes]:
    """The files of a zip by their names; one table alone under the name `.csv`. Raises FileRefused.

    What became of each dose is left out: it follows from the entries.
    """
    if not content.startswith(_ZIP):
        return {ENDING: content}
    return {name: file for name, file in read_zip(content, _BOUNDS).items() if name != DOSES}


def rows_of(name: str, file: bytes) -> Iterator[TableRow]:
    """The lines of a table. Raises FileRefused."""
    inside = "" if name == ENDING else f"{name}, "
    lines = _cells(inside, _text(inside, file))
    _, headings = next(lines, (0, []))
    if not headings or len(set(headings)) < len(headings):
        raise FileRefused(f"{inside}line 1: these are not the headings of a table from this app")
    for number, cells in lines:
        if len(cells) != len(headings):
            raise FileRefused(
                f"{inside}line {number}: it has {len(cells)} cells, and there are {len(headings)} headings"
            )
        yield TableRow(f"{inside}line {number}", dict(zip(headings, map(restored, cells), strict=True)))


def _text(inside: str, file: bytes) -> str:
    if len(file) > _LARGEST_TABLE:
        raise FileRefused(f"{inside}the table is larger than {_LARGEST_TABLE // 1024 // 1024} MiB")
    try:
        return file.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = file.count(b"\n", 0, error.start) + 1
        raise FileRefused(f"{inside}line {line}: it is not UTF-8 text") from error


def _cells(inside: str, text: str) -> Iterator[tuple[int, list[str]]]:
    """Each line that is not empty, by the number of its first line in the file."""
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    while True:
        number = reader.line_num + 1
        try:
            cells = next(reader, None)
        except csv.Error as error:
            raise FileRefused(f"{inside}line {number}: {error}") from error
        if cells is None:
            return
        if cells:
            yield number, cells
