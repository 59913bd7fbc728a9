"""The diary as tables for a spreadsheet (RFC 4180, UTF-8), one for each kind of entry, history included.

Nothing is lost: `read_csv` makes the same facts of them. Pictures lie as files beside the tables.
"""

import codecs
import csv
import io
import zipfile
from base64 import b64decode, b64encode
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date
from decimal import Decimal
from enum import Enum

import msgspec

from kineret_gui.diary.entry import Entry, Fact, Foreign, kind_of, withdrawn_by
from kineret_gui.diary.facts.photo import Photo
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.task import Task, gathered, run_task
from kineret_gui.exchange.tables.cell import CellMarks, defused
from kineret_gui.exchange.tables.columns import Column, cell_of
from kineret_gui.exchange.tables.table import BEYOND, EntryStatus, FactTable, table_of, tables

ENDING = ".csv"
PICTURES, LONG_FACTS = "pictures/", "facts/"
LONGEST_CELL = 32_767  # characters that a spreadsheet keeps in one cell


class Bom(Enum):
    """The choice whether a table begins with the mark by which some spreadsheets know UTF-8."""

    WITH = codecs.BOM_UTF8
    WITHOUT = b""


def writing_csv(
    entries: Sequence[Entry[Fact]],
    bom: Bom,
    first: date = date.min,
    last: date = date.max,
    marks: CellMarks = CellMarks.POINT,
) -> Task[dict[str, bytes]]:
    """The tables by their file names, and the files that lie beside them; no table where nothing is of its kind.

    `entries` are all of the diary in the order of writing; those that count for the days of the period are written.
    """
    struck, beside = _struck(entries), _Beside()
    of_the_days = (entry for entry in entries if first <= entry.fact.day <= last)
    lines = yield from gathered(
        _line(entry, struck.get(entry.id, EntryStatus.YES), beside, marks) for entry in of_the_days
    )
    rows: dict[str, list[_EntryRow]] = defaultdict(list)
    for name, line in lines:
        rows[name].append(line)
    written = {}
    for name in tables():
        if name in rows:
            written[name + ENDING] = yield from _filing(tables()[name], rows[name], bom, marks)
    return written | beside.files


def empty_table(name: str, bom: Bom, marks: CellMarks = CellMarks.POINT) -> bytes:
    """A table without a line. Raises KeyError."""
    return run_task(_filing(tables()[name], (), bom, marks))


def write_zip(files: Mapping[str, bytes]) -> bytes:
    """All of the files in one; the same files always give the same bytes, on every computer."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_STORED) as archive:
        for name, inner in files.items():
            archive.writestr(zipfile.ZipInfo(name), inner)
    return content.getvalue()


@dataclass(slots=True)
class _Beside:
    """Files for what is too large for a cell."""

    files: dict[str, bytes] = field(default_factory=dict)

    def keep(self, folder: str, ending: str, content: bytes) -> str:
        """The name of the file, which stands in the cell."""
        name = f"{folder}{len(self.files) + 1:05}{ending}"
        self.files[name] = content
        return name

    def fact(self, body: str) -> str:
        """It, or the name of its file."""
        return self.keep(LONG_FACTS, ".json", body.encode()) if len(body) > LONGEST_CELL else body


def _struck(entries: Iterable[Entry[Fact]]) -> dict[str, EntryStatus]:
    """Return what became of the entries that no longer stand."""
    written = tuple(entries)
    corrected = {entry.replaces: EntryStatus.CORRECTED for entry in written if entry.replaces is not None}
    withdrawn = {id: EntryStatus.WITHDRAWN for entry in written if (id := withdrawn_by(entry.fact))}
    return corrected | withdrawn


@frozen
class _EntryRow:
    """The cells of an entry, and all of it where a newer version wrote more than they hold."""

    cells: list[str]
    beyond: str


def _line(entry: Entry[Fact], stands: EntryStatus, beside: _Beside, marks: CellMarks) -> tuple[str, _EntryRow]:
    """The name of its table, and the line."""
    table = table_of(entry.fact)
    cells = [*_of_entry(entry, stands), *_of_fact(entry.fact, table, beside, marks)]
    return table.name, _EntryRow(cells, beside.fact(entry.beyond) if entry.beyond else "")


def _of_entry(entry: Entry[Fact], stands: EntryStatus) -> Iterator[str]:
    yield kind_of(entry.fact)
    yield entry.id
    yield entry.fact.day.isoformat()
    yield entry.written.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    yield entry.by
    yield entry.device
    yield entry.replaces or ""
    yield stands.value


def _of_fact(fact: Fact, table: FactTable, beside: _Beside, marks: CellMarks) -> list[str]:
    if isinstance(fact, Foreign):
        return [beside.fact(fact.body)]
    fields = msgspec.to_builtins(fact)
    if isinstance(fact, Photo):
        fields["jpeg"] = _picture(fact.jpeg, beside)
    return [_marked(cell_of(fields, column), column, marks) for column in table.columns]


def _marked(cell: str, column: Column, marks: CellMarks) -> str:
    """The cell with the mark before fractions that the spreadsheet knows."""
    return cell.replace(".", marks.fraction) if column.kind is Decimal else cell


def _picture(jpeg: str, beside: _Beside) -> str:
    """The name of its file; the base64 itself where it is not written as this program writes it."""
    content = b64decode(jpeg)
    return beside.keep(PICTURES, ".jpg", content) if b64encode(content).decode() == jpeg else jpeg


def _filing(table: FactTable, rows: Sequence[_EntryRow], bom: Bom, marks: CellMarks) -> Task[bytes]:
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=marks.separator)  # lines end in CR LF
    has_more = any(row.beyond for row in rows)
    writer.writerow([*table.headings, *([BEYOND] if has_more else [])])
    yield from gathered(
        writer.writerow(map(defused, [*row.cells, *([row.beyond] if has_more else [])])) for row in rows
    )
    return bom.value + text.getvalue().encode()
