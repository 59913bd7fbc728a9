"""The CSV export of Loop Habit Tracker: a zip with one folder for each habit, and days without a time.

A tick that Loop set itself, because a habit of every other day was ticked the day before, is no dose. A day of which
nothing is known is nothing. New versions write words, old ones numbers.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, time

from kineret_gui.diary.moment import FIRST_YEAR, LAST_YEAR, moment_at
from kineret_gui.diary.phrase import Phrase
from kineret_gui.diary.text import readable
from kineret_gui.exchange.import_file import (
    FileRefused,
    ImportContext,
    ImportedDose,
    ImportFile,
    ReportedDose,
    Skipped,
    SkipReason,
)
from kineret_gui.exchange.programs.rows import One, as_import_file, is_name, short
from kineret_gui.exchange.strict.csv_text import lines_of, text_of
from kineret_gui.exchange.strict.zip_file import Bounds, read_zip

PROGRAM = "Loop Habit Tracker"
LARGEST = 20 * 1024 * 1024  # bytes of all files together

_TICKS = re.compile(r"(?P<position>\d{3,4}) ?(?P<name>[ A-Za-z0-9._-]{0,100})/Checkmarks\.csv", re.ASCII)
_NAMES = re.compile(
    rf"(Habits|Scores|Checkmarks)\.csv|{_TICKS.pattern}|\d{{3,4}} ?[ A-Za-z0-9._-]{{0,100}}/Scores\.csv", re.ASCII
)
_BOUNDS = Bounds(_NAMES, files=2000, largest=LARGEST)
_MOST_DAYS = 100_000  # of all habits together
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_NOON = time(12)

_REPORTS = {
    "YES_MANUAL": ReportedDose.GIVEN,
    "2": ReportedDose.GIVEN,
    "NO": ReportedDose.NOT_GIVEN,
    "0": ReportedDose.NOT_GIVEN,
    "SKIP": ReportedDose.SKIPPED,
    "-3": ReportedDose.SKIPPED,
    "3": ReportedDose.SKIPPED,
}
_SET_BY_LOOP = ("YES_AUTO", "1")
_NOTHING = ("UNKNOWN", "-1", "")


def looks_like(names: Iterable[str]) -> bool:
    """Return whether the names in a zip are those of an export of Loop."""
    return "Habits.csv" in names


def read(content: bytes, here: ImportContext) -> ImportFile:
    """The ticks of all habits. Raises FileRefused."""
    files = read_zip(content, _BOUNDS)
    if not looks_like(files):
        raise FileRefused("it is not a Loop Habit Tracker export: Habits.csv is missing")
    names = _names(files["Habits.csv"])
    ones: list[One] = []
    lines = 0
    for file in sorted(files):
        ticks = _TICKS.fullmatch(file)
        if ticks:
            habit = names.get(int(ticks["position"]), ticks["name"])
            rows = list(_rows(file, files[file]))
            lines += len(rows)
            ones += _ticks(habit, rows, here)
        if lines > _MOST_DAYS:
            raise FileRefused("it has more than %1 days", _MOST_DAYS)
    return as_import_file(PROGRAM, lines, ones)


def _names(habits: bytes) -> Mapping[int, str]:
    """The names of the habits by their position; in the names of the folders some signs are lost."""
    rows = iter(_rows("Habits.csv", habits, heading=True))
    heading = [cell.strip() for cell in next(rows, ("", []))[1]]
    if "Name" not in heading:
        raise FileRefused("Habits.csv, line 1: the name column is missing")
    of_name, of_position = heading.index("Name"), heading.index("Position") if "Position" in heading else None
    names: dict[int, str] = {}
    for number, (_, cells) in enumerate(rows, 1):
        if len(cells) > of_name:
            position = cells[of_position] if of_position is not None else ""
            at = int(position) if position.isascii() and position.isdigit() and len(position) < 6 else number
            names[at] = readable(cells[of_name]).replace("\n", " ").strip()
    return names


def _rows(file: str, content: bytes, heading: bool = False) -> Iterator[tuple[str, list[str]]]:
    """Each line but for the heading, and where it stands. Raises FileRefused."""
    try:
        for number, line in enumerate(lines_of(text_of(content), ",")):
            if number or heading:
                yield Phrase("%1, %2", file, line.where), line.cells
    except FileRefused as error:
        raise FileRefused("%1, %2", file, error) from None


def _ticks(habit: str, rows: Iterable[tuple[str, list[str]]], here: ImportContext) -> Iterator[One]:
    seen: set[str] = set()
    for where, cells in rows:
        day, value, note = [*(cell.strip() for cell in cells), "", ""][:3]
        if value in _NOTHING:
            continue
        if day in seen:
            yield Skipped(where, short(f"{habit}, {day}"), SkipReason.TWICE)
            continue
        seen.add(day)
        yield _tick(where, habit, day, value, note, here)


def _tick(where: str, habit: str, written: str, value: str, note: str, here: ImportContext) -> ImportedDose | Skipped:
    what = short(f"{habit}, {written}")
    day = _day(written)
    if day is None:
        return Skipped(where, what, SkipReason.NO_TIME)
    if not FIRST_YEAR < day.year < LAST_YEAR:
        return Skipped(where, what, SkipReason.OUT_OF_RANGE)
    if value in _SET_BY_LOOP:
        return Skipped(where, what, SkipReason.SET_BY_ITSELF)
    if value not in _REPORTS or not is_name(habit):
        return Skipped(where, what, SkipReason.OTHER_KIND)
    moment = moment_at(datetime.combine(day, _NOON), here.zone, here.day_starts)
    return ImportedDose(where, habit, moment, _REPORTS[value], note=readable(note), time_known=False)


def _day(written: str) -> date | None:
    if not _DAY.fullmatch(written):
        return None
    try:
        return date.fromisoformat(written)
    except ValueError:
        return None
