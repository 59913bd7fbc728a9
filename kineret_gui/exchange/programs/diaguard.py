"""The CSV backup of Diaguard: lines of several kinds, of which weights and the notes of entries are taken.

The first line names the version of its database. A measurement belongs to the entry above it. Times are local and name
no zone; a weight is in kg whatever the program showed, and a binary fraction where it was typed in pounds.
"""

import re
from collections.abc import Iterable, Iterator

from kineret_gui.diary.facts.measurement import KILOGRAMS, Measurement, Quantity
from kineret_gui.diary.facts.note import Note
from kineret_gui.diary.moment import Moment
from kineret_gui.exchange.import_file import FileRefused, ImportContext, ImportedFact, ImportFile, Skipped, SkipReason
from kineret_gui.exchange.programs import moments
from kineret_gui.exchange.programs.amount import hundredths
from kineret_gui.exchange.programs.rows import One, as_import_file, short
from kineret_gui.exchange.strict.csv_text import CsvLine, lines_of, text_of
from kineret_gui.exchange.strict.json_value import JsonValue

PROGRAM = "Diaguard"
OLDEST, NEWEST = 19, 24  # of the versions of its database; before, a value stood before its kind

_HEAD = re.compile(r'\s*"?meta"?;"?[0-9]+"?')
_NUMBER = re.compile(r"[0-9]{1,4}(?:\.[0-9]{1,9})?")
_WEIGHT = "weight"
_NO_LINES_OF_A_DAY = ("meta", "tag", "food")


def looks_like(head: str) -> bool:
    """Return whether a file begins as a backup of Diaguard does."""
    return bool(_HEAD.match(head))


def read(content: bytes, here: ImportContext) -> ImportFile:
    """The weights and notes of a backup. Raises FileRefused."""
    text = text_of(content)
    if not looks_like(text[:200]):
        raise FileRefused("it is not a Diaguard backup: the first line has no version")
    lines = list(lines_of(text, ";"))
    _check_version(lines[0])
    return as_import_file(PROGRAM, len(lines), _each_once(_ones(lines, here)), names_zones=False)


def _check_version(meta: CsvLine) -> None:
    version = meta.cell(1)
    if not (version.isascii() and version.isdigit() and len(version) < 6 and OLDEST <= int(version) <= NEWEST):
        shown_version = short(version)
        raise FileRefused(
            "%1: it has version %2, and this app reads Diaguard versions %3 to %4",
            meta.where,
            shown_version,
            OLDEST,
            NEWEST,
        )


def _each_once(ones: Iterable[One]) -> Iterator[One]:
    """The same fact only once, as where a backup was read back into Diaguard beside what it was made of."""
    seen: set[object] = set()
    for one in ones:
        if not isinstance(one, ImportedFact):
            yield one
        elif one.fact in seen:
            yield Skipped(one.where, "", SkipReason.TWICE)
        else:
            seen.add(one.fact)
            yield one


def _ones(lines: Iterable[CsvLine], here: ImportContext) -> Iterator[One]:
    at: Moment | SkipReason = SkipReason.NO_TIME  # of the entry that was read last
    for line in lines:
        kind = line.cell(0)
        if kind == "entry":
            at = moments.of_wall_text(line.cell(1), here)
            if isinstance(at, SkipReason):
                yield Skipped(line.where, short(line.cell(1)), at)
            elif line.cell(2):
                yield _note(line, at)
        elif kind == "measurement":
            yield _measurement(line, at)
        elif kind not in _NO_LINES_OF_A_DAY:
            yield Skipped(line.where, short(" ".join(line.cells[:2])), SkipReason.OTHER_KIND)


def _note(line: CsvLine, at: Moment) -> ImportedFact | Skipped:
    try:
        return ImportedFact(line.where, Note(at, JsonValue(line.cell(2)).words()))
    except ValueError:  # nothing that can be shown, or longer than a note may be
        return Skipped(line.where, short(line.cell(2)), SkipReason.OUT_OF_RANGE)


def _measurement(line: CsvLine, at: Moment | SkipReason) -> ImportedFact | Skipped:
    what = short(f"{line.cell(1)} {line.cell(2)}")
    if line.cell(1).casefold() != _WEIGHT:
        return Skipped(line.where, what, SkipReason.OTHER_KIND)
    if isinstance(at, SkipReason):
        return Skipped(line.where, what, at)
    if not _NUMBER.fullmatch(line.cell(2)):
        return Skipped(line.where, what, SkipReason.UNREADABLE)
    try:
        return ImportedFact(line.where, Measurement(at, Quantity.WEIGHT, hundredths(line.cell(2)), KILOGRAMS))
    except ValueError:  # what no living person weighs
        return Skipped(line.where, what, SkipReason.OUT_OF_RANGE)
