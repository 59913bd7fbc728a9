"""Plain tables of weights and temperatures: openScale's CSV, and any other whose headings say what stands below.

openScale keeps kg whatever it shows. In a table of anybody else's a weight has a unit, in its heading or beside the
value; a temperature is told by its value, as nobody lives at 37 °F or at 98 °C. Times are local and name no zone.
"""

import re
from collections.abc import Iterator
from datetime import datetime, time
from decimal import Decimal

from kineret_gui.diary.facts.measurement import (
    CELSIUS,
    FAHRENHEIT,
    Measurement,
    Quantity,
    possible,
)
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Moment, moment_at
from kineret_gui.exchange.import_file import FileRefused, ImportContext, ImportedFact, ImportFile, Skipped, SkipReason
from kineret_gui.exchange.programs import moments
from kineret_gui.exchange.programs.amount import hundredths
from kineret_gui.exchange.programs.local_forms import clock, day_first, local_date
from kineret_gui.exchange.programs.rows import One, as_import_file, short
from kineret_gui.exchange.programs.value_headings import ValueColumn, ValueHeadings, unit_of, value_headings
from kineret_gui.exchange.strict.csv_text import CsvLine, lines_of, text_of

_VALUE = re.compile(r"(?P<figure>\d{1,3}(?:[.,]\d{1,17})?)\s*(?P<unit>kg|lbs?|°?\s?[cf])?", re.IGNORECASE)
_WALL = re.compile(r"(.*\d)[ T]+(\d{1,2}[:.h]\d{2}.*)")
_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_NOON = time(12)


def looks_like(head: str) -> bool:
    """Return whether the first line heads a table with days and weights or temperatures."""
    return value_headings(head) is not None


def read(content: bytes, here: ImportContext) -> ImportFile:
    """The values of a table. Raises FileRefused."""
    text = text_of(content)
    headings = value_headings(text[:4096])
    if headings is None:
        raise FileRefused("line 1: there is no column for a day with a weight or a temperature")
    _, *lines = lines_of(text, headings.separator)
    days = [_day_and_clock(headings, line)[0] for line in lines]
    reading = _ValueTable(headings, day_first(days), here)
    ones = _each_once(one for line in lines for one in reading.line(line))
    return as_import_file(headings.program, len(lines), ones, names_zones=False)


def _day_and_clock(headings: ValueHeadings, line: CsvLine) -> tuple[str, str]:
    """The words for the day, and for the time; empty where none is there."""
    if headings.both is not None:
        match = _WALL.fullmatch(line.cell(headings.both))
        return (match[1], match[2]) if match else (line.cell(headings.both), "")
    day = line.cell(headings.date or 0)
    if headings.time is None:
        match = _WALL.fullmatch(day)
        return (match[1], match[2]) if match else (day, "")
    return day, line.cell(headings.time)


@frozen
class _ValueTable:
    headings: ValueHeadings
    is_day_first: bool | None
    here: ImportContext

    def line(self, line: CsvLine) -> Iterator[One]:
        """Yield what a line holds: each value that is one. A 0 says that nothing was measured."""
        cells = [(column, line.cell(column.number)) for column in self.headings.values]
        there = [(column, cell) for column, cell in cells if cell.strip("0.,")]
        if not there:
            if not any(cell for _, cell in cells):
                yield Skipped(line.where, short(", ".join(filter(None, line.cells))), SkipReason.OTHER_KIND)
            return
        day, at = _day_and_clock(self.headings, line)
        moment = self._moment(day, at)
        for column, cell in there:
            value = moment if isinstance(moment, SkipReason) else _measurement(column, cell, moment)
            what = short(f"{day} {at} {cell}")
            if isinstance(value, SkipReason):
                yield Skipped(line.where, what, value)
            else:
                yield ImportedFact(line.where, value, time_known=bool(at))

    def _moment(self, day: str, at: str) -> Moment | SkipReason:
        if _ISO_DAY.fullmatch(day) and at:
            exact = moments.of_text(f"{day} {at}", self.here)
            if exact is not SkipReason.NO_TIME:
                return exact
        on = local_date(day, self.is_day_first)
        if isinstance(on, SkipReason):
            return on
        wall = clock(at) if at else _NOON
        return (
            wall
            if isinstance(wall, SkipReason)
            else moment_at(datetime.combine(on, wall), self.here.zone, self.here.day_starts)
        )


def _measurement(column: ValueColumn, cell: str, moment: Moment) -> Measurement | SkipReason:
    match = _VALUE.fullmatch(cell)
    if not match:
        return SkipReason.UNREADABLE
    value = hundredths(match["figure"].replace(",", "."))
    unit = unit_of(match["unit"] or "") or column.unit or _by_value(column.quantity, value)
    if not unit:
        return SkipReason.NO_UNIT
    try:
        return Measurement(moment, column.quantity, value, unit)
    except ValueError:  # what no living person has
        return SkipReason.OUT_OF_RANGE


def _by_value(quantity: Quantity, value: Decimal) -> str:
    """The only unit in which a living person has such a temperature; empty for a weight, which may be in either."""
    if quantity is Quantity.WEIGHT:
        return ""
    ranges = {unit: possible(quantity, unit) for unit in (CELSIUS, FAHRENHEIT)}
    return next((unit for unit, limits in ranges.items() if limits and limits[0] <= value <= limits[1]), CELSIUS)


def _each_once(ones: Iterator[One]) -> Iterator[One]:
    seen: set[object] = set()
    for one in ones:
        if isinstance(one, ImportedFact) and one.fact in seen:
            yield Skipped(one.where, "", SkipReason.TWICE)
            continue
        if isinstance(one, ImportedFact):
            seen.add(one.fact)
        yield one
