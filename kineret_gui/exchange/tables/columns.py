"""The columns of a table of facts, made from their fields: each kind has its own, and a new kind has them at once.

A fact within a fact, as a moment, has a column for each of its own fields. Several values stand in one cell.
"""

import functools
import re
import types
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from typing import Any, get_args, get_origin, get_type_hints

from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.phrase import Refusal
from kineret_gui.exchange.tables.cell import joined, parted
from kineret_gui.exchange.tables.headings import Path, heading

_WHOLE_NUMBER = re.compile(r"-?[0-9]{1,9}")
_NUMBER = re.compile(r"[0-9]{1,20}(\.[0-9]{1,20})?")
_ANSWERS = {"yes": True, "no": False}
_WORDS = {answer: word for word, answer in _ANSWERS.items()}
_ONLY_STROKES = re.compile(r"\\*")


@frozen
class Column:
    """One column: how a value of it, as it stands in JSON, becomes a cell and comes back.

    kind  the type of its values; of a spreadsheet's own making are numbers with fractions, days and times
    """

    path: Path
    heading: str
    kind: Any
    write: Callable[[Any], str]
    read: Callable[[str], Any]


@functools.cache
def columns(kind: type) -> tuple[Column, ...]:
    """The columns of a kind of fact. Raises TypeError where a field is of a type that no cell can hold."""
    return tuple(_columns(kind, (), False))


def _columns(kind: type, path: Path, may_be_none: bool) -> Iterator[Column]:
    for name, hint in _hints(kind).items():
        inner, optional = _or_none(hint)
        if _is_fact(inner):
            yield from _columns(inner, (*path, name), may_be_none or optional)
        else:
            yield Column((*path, name), heading(kind, (*path, name)), inner, *_cell(inner, may_be_none or optional))


def cell_of(fact: Mapping[str, Any], column: Column) -> str:
    """Return what stands in a column of a fact as it stands in JSON.

    Nothing where it, or what it belongs to, is None.
    """
    value: Any = fact
    for name in column.path:
        value = value[name] if value is not None else None
    return "" if value is None else column.write(value)


def gathered(kind: type, values: Mapping[Path, Any], path: Path = ()) -> dict[str, Any]:
    """The fact as it stands in JSON, from what its columns hold. A column that is not there leaves its field out."""
    fact: dict[str, Any] = {}
    for name, hint in _hints(kind).items():
        inner, optional = _or_none(hint)
        here = (*path, name)
        if _is_fact(inner):
            below = {at: value for at, value in values.items() if at[: len(here)] == here}
            if below:
                nothing = optional and all(value is None for value in below.values())
                fact[name] = None if nothing else gathered(inner, below, here)
        elif here in values:
            fact[name] = values[here]
    return fact


@functools.cache
def _hints(kind: type) -> Mapping[str, Any]:
    hints = get_type_hints(kind)
    return {field.name: hints[field.name] for field in fields(kind)}


def _or_none(hint: Any) -> tuple[Any, bool]:
    """A type, and whether None may stand in its place."""
    if get_origin(hint) is types.UnionType:
        (inner,) = (part for part in get_args(hint) if part is not types.NoneType)
        return inner, True
    return hint, False


def _is_fact(kind: Any) -> bool:
    return is_dataclass(kind)


def _cell(kind: Any, optional: bool) -> tuple[Callable[[Any], str], Callable[[str], Any]]:
    """Return how a value becomes a cell, and a cell a value."""
    if get_origin(kind) is tuple:
        return _several(get_args(kind)[0])
    write, read = _one(kind)
    if not optional:
        return write, read
    return lambda value: _marked(write(value)), lambda cell: None if cell == "" else read(_unmarked(cell))


def _marked(text: str) -> str:
    """An empty text apart from none at all."""
    return text + "\\" if _ONLY_STROKES.fullmatch(text) else text


def _unmarked(cell: str) -> str:
    return cell[:-1] if _ONLY_STROKES.fullmatch(cell) else cell


def _several(kind: Any) -> tuple[Callable[[Any], str], Callable[[str], Any]]:
    if not _is_fact(kind):
        write, read = _one(kind)
        return lambda values: joined(map(write, values), ";"), lambda cell: [read(one) for one in parted(cell, ";")]
    inner = columns(kind)

    def write_all(values: list[dict[str, Any]]) -> str:
        return joined((joined((cell_of(value, c) for c in inner), ",") for value in values), ";")

    def read_all(cell: str) -> list[dict[str, Any]]:
        rows = (zip(inner, parted(one, ","), strict=True) for one in parted(cell, ";"))
        return [{c.path[0]: c.read(part) for c, part in row} for row in rows]

    return write_all, read_all


def _one(kind: Any) -> tuple[Callable[[Any], str], Callable[[str], Any]]:
    if kind is bool:
        return _WORDS.__getitem__, _read_answer
    if kind is int or (issubclass(kind, Enum) and all(isinstance(one.value, int) for one in kind)):
        return str, _read_whole_number
    if kind is Decimal:
        return str, _read_number
    if issubclass(kind, str | date | datetime | time | Enum):
        return str, str
    raise TypeError(f"no cell can hold a {kind}")


def _read_answer(cell: str) -> bool:
    if cell not in _ANSWERS:
        raise Refusal("%1 is neither yes nor no", repr(cell[:40]))
    return _ANSWERS[cell]


def _read_whole_number(cell: str) -> int:
    if not _WHOLE_NUMBER.fullmatch(cell):
        raise Refusal("%1 is not a whole number", repr(cell[:40]))
    return int(cell)


def _read_number(cell: str) -> str:
    if not _NUMBER.fullmatch(cell):
        raise Refusal("%1 is not a number", repr(cell[:40]))
    return cell
