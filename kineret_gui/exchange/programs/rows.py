"""Rows of a file read one by one: what cannot be read of one row is left out with its place, and the rest is kept."""

from collections.abc import Callable, Iterable, Iterator

from kineret_gui.diary.phrase import Phrase
from kineret_gui.diary.text import LONGEST_NAME, readable
from kineret_gui.exchange.import_file import (
    ImportedDose,
    ImportedFact,
    ImportFile,
    ReportedDose,
    Skipped,
    SkipReason,
)
from kineret_gui.exchange.strict.json_value import JsonValue, WrongKind

One = ImportedDose | ImportedFact | Skipped


def each(rows: Iterable[JsonValue], read: Callable[[JsonValue], Iterable[One]]) -> Iterator[One]:
    """Yield what `read` finds in each row; a row in which a value is of another kind is left out."""
    for row in rows:
        try:
            yield from read(row)
        except WrongKind as error:
            yield Skipped(error.where, short(error.what), SkipReason.UNREADABLE)


def once(
    rows: Iterable[JsonValue], same: Callable[[JsonValue], object], read: Callable[[JsonValue], Iterable[One]]
) -> Iterator[One]:
    """As `each`; of rows of which `same` says the same, the first one counts."""
    seen: set[object] = set()

    def first(row: JsonValue) -> Iterable[One]:
        mark = same(row)
        if mark in seen:
            return [left(row, "", SkipReason.TWICE)]
        seen.add(mark)
        return read(row)

    return each(rows, first)


def left(row: JsonValue, what: str, why: SkipReason) -> Skipped:
    """A row that is left out, and its own words cut short."""
    return Skipped(row.where, short(what), why)


def short(text: str) -> str:
    """The text on one line as it can be shown, cut where it is longer than a name may be."""
    line = " ".join(readable(text).split())
    if isinstance(text, Phrase) and len(line) <= LONGEST_NAME:
        return text
    return line if len(line) <= LONGEST_NAME else line[: LONGEST_NAME - 1] + "…"


def is_name(name: str) -> bool:
    """Return whether a medicine can be told from others by it: it is there, on one line, and not cut anywhere."""
    return 0 < len(name) <= LONGEST_NAME and "\n" not in name


def as_import_file(program: str, lines: int, ones: Iterable[One], names_zones: bool = True) -> ImportFile:
    """All of them in the order of the file, kind by kind."""
    every = [_unless_nothing(one) for one in ones]
    return ImportFile(
        program,
        lines,
        tuple(one for one in every if isinstance(one, ImportedDose)),
        tuple(one for one in every if isinstance(one, ImportedFact)),
        tuple(one for one in every if isinstance(one, Skipped)),
        names_zones,
    )


def _unless_nothing(one: One) -> One:
    """The same, unless it is a dose of nothing: that is no injection."""
    if isinstance(one, ImportedDose) and one.report is ReportedDose.GIVEN and one.held.is_nothing:
        return Skipped(one.where, short(f"{one.medicine}, {one.amount}"), SkipReason.NOTHING_GIVEN)
    return one
