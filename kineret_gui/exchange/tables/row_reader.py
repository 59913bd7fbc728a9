"""One line of a table as an entry. Strict: what this program would not have written is refused, with the place."""

import re
from base64 import b64encode
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from typing import Any

import msgspec

from kineret_gui.diary.entry import Entry, Fact, Foreign
from kineret_gui.diary.facts.person import Person
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import check_day
from kineret_gui.diary.phrase import Refusal
from kineret_gui.diary.text import LONGEST_NAME, check_name, check_text
from kineret_gui.exchange.import_file import FileRefused
from kineret_gui.exchange.tables.cell_forms import CellForms
from kineret_gui.exchange.tables.columns import Column, gathered
from kineret_gui.exchange.tables.csv_export import LONG_FACTS, PICTURES
from kineret_gui.exchange.tables.headings import Path
from kineret_gui.exchange.tables.table import (
    AS_JSON,
    BEYOND,
    BY,
    DAY,
    DEVICE,
    FIRST,
    ID,
    KIND,
    NEWER,
    REPLACES,
    STANDS,
    TABLES,
    WRITTEN,
    EntryStatus,
    FactTable,
    tables,
)
from kineret_gui.exchange.tables.table_file_reader import TableRow

Files = Mapping[str, bytes]  # what lies beside the tables, by name

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_WRITTEN = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z", re.ASCII)
_MISSING = re.compile(r"Object missing required field `(\w+)`")
_SHOWN = 40  # signs of a cell
_encoder = msgspec.json.Encoder(order="sorted")


@frozen
class TableLine:
    """A line of a table: where it stands, the entry, and what became of it."""

    where: str
    entry: Entry[Fact]
    stands: EntryStatus


def lines_of(rows: Iterable[TableRow], beside: Files) -> Iterator[TableLine]:
    """The entries of a table. Raises FileRefused."""
    for row in rows:
        try:
            yield _line(row, beside)
        except FileRefused as error:
            raise FileRefused("%1, %2", row.where, error) from error
        except (ValueError, KeyError, OverflowError, RecursionError) as error:  # ValueError: of msgspec and facts, too
            raise FileRefused("%1: %2", row.where, error) from error


def _line(row: TableRow, beside: Files) -> TableLine:
    cells = {name: row.forms.day(cell) if name == DAY else cell for name, cell in row.cells.items()}
    absent = [heading for heading in FIRST if heading not in cells]
    if absent:
        raise Refusal("there is no column %1", repr(absent[0]))
    table = tables()[NEWER if AS_JSON in cells else TABLES.get(cells[KIND], NEWER)]
    for heading in cells:
        if heading not in (*table.headings, BEYOND):
            raise Refusal("%1 is not a column of %2", repr(heading[:80]), table.name)
    fact = _foreign(cells, AS_JSON, beside) if table.fact is Foreign else _fact(table, cells, beside, row.forms)
    if cells.get(BEYOND):
        fact = _with_all(fact, _foreign(cells, BEYOND, beside))
    if fact.day.isoformat() != cells[DAY]:
        raise Refusal("%1: %2, but it counts for %3", DAY, repr(cells[DAY][:40]), fact.day)
    return TableLine(row.where, _entry(cells, fact), EntryStatus(cells[STANDS]))


def _entry(cells: Mapping[str, str], fact: Fact) -> Entry[Fact]:
    for heading in ID, DEVICE:
        check_name(heading, cells[heading])
    check_text(BY, cells[BY], LONGEST_NAME)
    check_text(REPLACES, cells[REPLACES], LONGEST_NAME)
    if not _WRITTEN.fullmatch(cells[WRITTEN]):
        raise Refusal("%1: %2 is not a time in UTC", WRITTEN, repr(cells[WRITTEN][:40]))
    written = datetime.fromisoformat(cells[WRITTEN])
    return Entry(cells[ID], fact, cells[BY], written, cells[DEVICE], cells[REPLACES] or None)


def _fact(table: FactTable, cells: Mapping[str, str], beside: Files, forms: CellForms) -> Fact:
    values: dict[Path, Any] = {}
    for column in table.columns:
        if column.heading in cells:  # a table from before a column was added has none, and the fact its usual value
            values[column.path] = _value(column, cells[column.heading], beside, forms)
    try:
        fact: Fact = msgspec.convert(gathered(table.fact, values), table.fact)
    except msgspec.ValidationError as error:
        raise _in_plain_words(error, table, cells) from error
    return fact


def _in_plain_words(error: msgspec.ValidationError, table: FactTable, cells: Mapping[str, str]) -> Refusal:
    """The reason without the names of fields: what is wrong in a fact says it itself, a cell is named by its column."""
    if isinstance(error.__cause__, Refusal):
        return error.__cause__
    reason, _, place = str(error).partition(" - at `$")
    path = tuple(re.findall(r"[a-z_]+", place))
    missing = _MISSING.fullmatch(reason)
    if missing:
        path += (missing[1],)
    named = [column.heading for column in table.columns if column.path[: len(path)] == path]
    if missing and named:
        return Refusal("there is no column %1", repr(named[0]))
    if len(named) == 1 and path and named[0] in cells:
        return FileRefused("%1: “%2” cannot be read", named[0], cells[named[0]][:_SHOWN])
    return Refusal("a cell cannot be read (%1)", reason)


def _value(column: Column, cell: str, beside: Files, forms: CellForms) -> Any:
    if column.path == ("jpeg",) and cell.startswith(PICTURES):
        return b64encode(_file(cell, beside)).decode()
    try:
        return column.read(forms.as_written(cell, column.kind))
    except ValueError as error:
        raise FileRefused("%1: %2", column.heading, error) from error


def _with_all(fact: Fact, newer: Foreign) -> Foreign:
    """Return what a newer version wrote, where the other cells say the same: no change in them is passed over.

    Of a person they may hold the usual value where it wrote something unreadable; nobody is brought in from a table.
    """
    known_part, written = (msgspec.json.decode(body) for body in (_encoder.encode(fact), newer.body))
    if not isinstance(fact, Person) and not _holds(written, known_part):
        raise Refusal("%1: it does not match the other columns", BEYOND)
    return newer


def _holds(written: Any, known_part: Any) -> bool:
    """Return whether all that is said stands there, too. A field from after it was written has its usual value."""
    if isinstance(known_part, dict) and isinstance(written, dict):
        return all(_holds(written[name], known_part[name]) for name in known_part.keys() & written.keys())
    if isinstance(known_part, list) and isinstance(written, list):
        return len(known_part) == len(written) and all(map(_holds, written, known_part))
    return type(known_part) is type(written) and bool(known_part == written)


def _foreign(cells: Mapping[str, str], column: str, beside: Files) -> Foreign:
    """A fact that this version cannot read, word for word."""
    body, kind = cells[column], cells[KIND]
    if body.startswith(LONG_FACTS):
        body = _file(body, beside).decode()
    check_name(KIND, kind)
    written = msgspec.json.decode(body)
    if not isinstance(written, dict) or _encoder.encode(written).decode() != body:
        raise Refusal("%1: it is not in the form that this app saves", column)
    if not _DAY.fullmatch(cells[DAY]):
        raise Refusal("%1: %2 is not a day", DAY, repr(cells[DAY][:40]))
    on = date.fromisoformat(cells[DAY])
    check_day(DAY, on)
    return Foreign(kind, on, body)


def _file(name: str, beside: Files) -> bytes:
    if name not in beside:
        raise Refusal("the file %1 is missing. It is in the zip file with all tables", name[:80])
    return beside[name]
