"""The history of Dosage as CSV: date, planned time, name, dose, status, and the time at which it was confirmed.

All words are in the language of whoever exported it. A confirmed dose is the only one with a time in the last column,
which tells the word for it in any language; of the others only the English words are known here.

A date in the form 2026-03-10 is that of the UTC clock, beside a local time: where the clocks of here are ahead of UTC,
a morning's dose stands under the day before. The local day is the one on which that local time lies on that UTC day.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from kineret_gui.diary.moment import FIRST_YEAR, LAST_YEAR, moment_at, resolve
from kineret_gui.exchange.found import Found, FoundDose, Here, Left, NotTaken, Said, Why
from kineret_gui.exchange.programs.amount import milligrams
from kineret_gui.exchange.programs.reading import One, found, is_name, short
from kineret_gui.exchange.strict.csv_text import Line, lines_of, text_of

PROGRAM = "Dosage"
_COLUMNS = 6
_ENGLISH = ("Date", "Time", "Name", "Dose", "Status", "Time Confirmed")
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})", re.ASCII)
_LOCAL = re.compile(r"(\d{1,4})\D{1,3}(\d{1,2})\D{1,3}(\d{1,4})\.?", re.ASCII)
_TIME = re.compile(r"(\d{1,2})[:.](\d{2})\s?([AaPp])?\.?(?:[Mm]\.?)?", re.ASCII)
_SAID = {"Skipped": Said.SKIPPED, "Missed": Said.NOT_GIVEN}
_BY_ITSELF = "Auto-Confirmed"
_NOON = time(12)
_LATER = timedelta(hours=6)  # by which a skipped or missed dose may have been said after its planned time


def looks_like(head: str) -> bool:
    """Whether the heading and the first line have the shape of this history, in whatever language."""
    lines = head.splitlines()
    if not lines or '"' in lines[0] or lines[0].count(",") != _COLUMNS - 1:
        return False
    return lines[0].split(",") == [*_ENGLISH] or (len(lines) > 1 and lines[1].startswith('"'))


def read(content: bytes, here: Here) -> Found:
    """The doses of a history. Raises NotTaken."""
    text = text_of(content)
    if not looks_like(text[:4096]):
        raise NotTaken("line 1: these are not the six headings of a history of Dosage")
    heading, *lines = lines_of(text, ",")
    return found(PROGRAM, len(lines), _Reading(lines, here, [*heading.cells] == [*_ENGLISH]).doses())


@dataclass(slots=True)
class _Reading:
    lines: Sequence[Line]
    here: Here
    is_english: bool

    def doses(self) -> Iterator[One]:
        confirmed = {line.cell(4) for line in self.lines if line.cell(5)}
        day_first = _day_first(line.cell(0) for line in self.lines)
        for line in self.lines:
            yield self._dose(line, confirmed, day_first)

    def _dose(self, line: Line, confirmed: set[str], day_first: bool | None) -> FoundDose | Left:
        medicine, amount, status = short(line.cell(2)), short(line.cell(3)), line.cell(4)
        what = short(f"{medicine}, {line.cell(0)} {line.cell(1)}, {status}")
        if len(line.cells) != _COLUMNS or not is_name(medicine):
            return Left(line.where, what, Why.UNREADABLE)
        said = _said(status, bool(line.cell(5)), confirmed)
        if isinstance(said, Why):
            return Left(line.where, what, said)
        time_known = said is not Said.GIVEN or bool(line.cell(5))
        at = _clock(line.cell(5) or line.cell(1))
        day = self._day(line.cell(0), at, bool(line.cell(5)), day_first)
        if isinstance(day, Why):
            return Left(line.where, what, day)
        if at is None:
            return Left(line.where, what, Why.NO_TIME)
        moment = moment_at(datetime.combine(day, at if time_known else _NOON), self.here.zone, self.here.day_starts)
        return FoundDose(line.where, medicine, moment, said, milligrams(amount), amount, time_known=time_known)

    def _day(self, written: str, at: time | None, is_exact: bool, day_first: bool | None) -> date | Why:
        """The local day of a date; in doubt where two are possible."""
        iso = _ISO.fullmatch(written)
        if not iso:
            return _local_day(written, day_first)
        day = _date(*map(int, iso.groups()))
        if isinstance(day, Why) or at is None:
            return day
        days = _days_of_utc(day, at, self.here.zone)
        if not is_exact:  # said at a time that the file does not know, but hardly long after the planned one
            days |= _days_of_utc(day, (datetime.combine(day, at) + _LATER).time(), self.here.zone)
        if len(days) != 1:
            return Why.TIME_IN_DOUBT
        (local,) = days
        # In some countries the local date has that form, too.
        return local if local == day or self.is_english else Why.TIME_IN_DOUBT


def _said(status: str, has_time: bool, confirmed: set[str]) -> Said | Why:
    if has_time or any(status.startswith(f"{word} (") for word in confirmed):
        return Said.GIVEN
    if status == _BY_ITSELF:
        return Why.NOT_ANSWERED
    if status.startswith("Confirmed ("):
        return Said.GIVEN
    return _SAID.get(status, Why.UNREADABLE)


def _days_of_utc(utc: date, at: time, zone: str) -> set[date]:
    """The local days on which a local time lies on a day of the UTC clock."""
    near = (utc + timedelta(days=n) for n in (-1, 0, 1))
    return {day for day in near if resolve(datetime.combine(day, at), zone).astimezone(UTC).date() == utc}


def _day_first(dates: Iterable[str]) -> bool | None:
    """Whether a year that stands last follows day and month or month and day, as one date of the file shows it."""
    parts = [found.groups() for found in map(_LOCAL.fullmatch, dates) if found and len(found[3]) == 4]
    first, second = (any(int(numbers[n]) > 12 for numbers in parts) for n in (0, 1))
    return first if first != second else None


def _local_day(written: str, day_first: bool | None) -> date | Why:
    found = _LOCAL.fullmatch(written)
    if not found:
        return Why.NO_TIME
    if len(found[1]) == 4:
        return _date(int(found[1]), int(found[2]), int(found[3]))
    if len(found[3]) != 4:
        return Why.NO_TIME
    one, other, year = int(found[1]), int(found[2]), int(found[3])
    if "." in written or one == other:
        return _date(year, other, one)  # nobody writes the month first with points
    if day_first is None:
        return Why.TIME_IN_DOUBT
    return _date(year, other, one) if day_first else _date(year, one, other)


def _date(year: int, month: int, day: int) -> date | Why:
    if not FIRST_YEAR < year < LAST_YEAR:
        return Why.OUT_OF_RANGE
    try:
        return date(year, month, day)
    except ValueError:
        return Why.NO_TIME


def _clock(written: str) -> time | None:
    """`08:05`, `8.05` or `8:05 PM`."""
    found = _TIME.fullmatch(written.replace("\u202f", " ").replace("\xa0", " "))
    if not found:
        return None
    hour, half = int(found[1]), (found[3] or "").casefold()
    if half and not 1 <= hour <= 12:
        return None
    hour = hour % 12 + 12 * (half == "p") if half else hour
    return time(hour, int(found[2])) if hour < 24 and int(found[2]) < 60 else None
