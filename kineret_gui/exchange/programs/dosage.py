"""The history of Dosage as CSV: date, planned time, name, dose, status, and the time at which it was confirmed.

All words are in the language of whoever exported it. A confirmed dose is the only one with a time in the last column,
which tells the word for it in any language. Of the planned time it keeps the time of day alone, and the date is that of
the confirmation. A missed dose is one that nobody answered: Dosage says so by itself.

A date in the form 2026-03-10 is that of the UTC clock, beside a local time: where the clocks of here are ahead of UTC,
a morning's dose stands under the day before. The local day is the one on which that local time lies on that UTC day.
Swedes and Canadians write local dates in that form, too: where the file does not show that it is not theirs, only a
day that both readings agree on is taken. Nor is one taken where the time is not known at which it was UTC's day.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Moment, moment_at
from kineret_gui.diary.text import readable
from kineret_gui.exchange.dose_amount import amount_of_words
from kineret_gui.exchange.import_file import (
    FileRefused,
    ImportContext,
    ImportedDose,
    ImportFile,
    ReportedDose,
    Skipped,
    SkipReason,
)
from kineret_gui.exchange.programs import dosage_words as words
from kineret_gui.exchange.programs import moments
from kineret_gui.exchange.programs.local_forms import clock, date_of, day_first, local_date
from kineret_gui.exchange.programs.rows import One, as_import_file, is_name, short
from kineret_gui.exchange.strict.csv_text import CsvLine, lines_of, text_of

PROGRAM = "Dosage"
_DATE, _PLANNED, _NAME, _DOSE, _STATUS, _CONFIRMED_AT = range(6)
_COLUMNS = 6
_ROW = re.compile(r'"[^",]*[0-9][^",]*","[^",]*[0-9][^",]*","')  # a date and a time
_UTC_DATE = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_NO_CANADIAN_TIME = re.compile(r".*\d\s?[AaPp][Mm]")  # they write a.m.
_TIME_UNKNOWN = re.compile(r"([^(]+) \(.+\)")
_NOON = time(12)


def looks_like(head: str) -> bool:
    """Return whether the heading and the first line have the shape of this history, in whatever language."""
    heading, *lines = head.splitlines() or [""]
    cells = heading.split(",")
    if len(cells) != _COLUMNS or '"' in heading:
        return False
    return cells[-1].casefold() == words.ENGLISH or bool(lines and _ROW.match(lines[0]))


def read(content: bytes, here: ImportContext) -> ImportFile:
    """The doses of a history. Raises FileRefused."""
    text = text_of(content)
    if not looks_like(text[:4096]):
        raise FileRefused("line 1: these are not the headings of a Dosage history")
    heading, *lines = lines_of(text, ",")
    return as_import_file(PROGRAM, len(lines), _doses(heading, lines, here), names_zones=False)


def _doses(heading: CsvLine, lines: Sequence[CsvLine], here: ImportContext) -> Iterator[One]:
    with_a_time = {line.cell(_STATUS).casefold() for line in lines if line.cell(_CONFIRMED_AT)}
    confirmed = words.CONFIRMED | (with_a_time - words.SKIPPED - words.MISSED - words.CONFIRMED_BY_ITSELF)
    is_day_first = day_first(line.cell(_DATE) for line in lines)
    history = _History(here, confirmed, is_day_first, _is_surely_utc(heading, lines))
    seen: set[tuple[str, ...]] = set()
    for line in lines:
        one = SkipReason.TWICE if tuple(line.cells) in seen else history.dose(line)
        seen.add(tuple(line.cells))
        yield (
            Skipped(line.where, short(", ".join(filter(None, line.cells))), one) if isinstance(one, SkipReason) else one
        )


def _is_surely_utc(heading: CsvLine, lines: Sequence[CsvLine]) -> bool:
    """Return whether a date in the form 2026-03-10 cannot be a local one in this file."""
    last = heading.cell(_CONFIRMED_AT).casefold()
    if last == words.ENGLISH:
        return any(_NO_CANADIAN_TIME.fullmatch(line.cell(_PLANNED)) for line in lines[:1])
    return last in words.NEVER_YEAR_FIRST


@frozen
class _History:
    """The context that holds for all lines of a file.

    confirmed     the words for it, in lower case
    is_day_first  of dates whose year stands last; None where the file does not show it
    is_surely_utc of dates whose year stands first
    """

    here: ImportContext
    confirmed: frozenset[str]
    is_day_first: bool | None
    is_surely_utc: bool

    def dose(self, line: CsvLine) -> ImportedDose | SkipReason:
        medicine, amount = _shown(line.cell(_NAME)), _shown(line.cell(_DOSE))
        if len(line.cells) != _COLUMNS or not is_name(medicine):
            return SkipReason.UNREADABLE
        status = self._report(line.cell(_STATUS).casefold(), line.cell(_CONFIRMED_AT))
        if isinstance(status, SkipReason):
            return status
        time_known = status is not ReportedDose.GIVEN or bool(line.cell(_CONFIRMED_AT))
        at = clock(line.cell(_CONFIRMED_AT) or line.cell(_PLANNED)) if time_known else _NOON
        if isinstance(at, SkipReason):
            return at
        day = self._day(line.cell(_DATE), at if line.cell(_CONFIRMED_AT) else None)
        if isinstance(day, SkipReason):
            return day
        moment = moment_at(datetime.combine(day, at), self.here.zone, self.here.day_starts)
        due = self._due(line, moment, time_known)
        return ImportedDose(
            line.where,
            medicine,
            moment,
            status,
            amount_of_words(amount),
            short(amount),
            time_known=time_known,
            due=due,
            due_in_doubt=due is None and bool(line.cell(_PLANNED)),
            own_id=short(" ".join([medicine, *line.cells[:_NAME], line.cell(_CONFIRMED_AT)])),
        )

    def _due(self, line: CsvLine, confirmed: Moment, time_known: bool) -> Moment | None:
        """The moment at which it was planned. The date of a line is that of its confirmation, where it has one."""
        planned = clock(line.cell(_PLANNED))
        if isinstance(planned, SkipReason):
            return None
        if time_known:
            return moments.of_clock(planned, confirmed, self.here)
        return moment_at(datetime.combine(confirmed.wall.date(), planned), self.here.zone, self.here.day_starts)

    def _report(self, status: str, confirmed_at: str) -> ReportedDose | SkipReason:
        if status in words.MISSED:
            return SkipReason.NOT_ANSWERED
        if status in words.CONFIRMED_BY_ITSELF:
            return SkipReason.SET_BY_ITSELF
        if status in words.SKIPPED:
            return SkipReason.UNREADABLE if confirmed_at else ReportedDose.SKIPPED
        time_unknown = _TIME_UNKNOWN.fullmatch(status)
        if confirmed_at or (time_unknown and time_unknown[1] in self.confirmed):
            return ReportedDose.GIVEN
        return SkipReason.UNREADABLE

    def _day(self, written: str, at: time | None) -> date | SkipReason:
        """The local day of a date. `at` is the local time at which it was that date; None where none knows it."""
        in_utc = _UTC_DATE.fullmatch(written)
        if not in_utc:
            return local_date(written, self.is_day_first)
        day = date_of(*map(int, in_utc.groups()))
        if isinstance(day, SkipReason):
            return day
        days = _days_in(day, ZoneInfo(self.here.zone), at)
        if len(days) != 1 or not (self.is_surely_utc or days == {day}):
            return SkipReason.TIME_IN_DOUBT
        return days.pop()


@lru_cache(maxsize=1000)
def _shown(cell: str) -> str:
    """The words as they can be shown. The same few stand in thousands of lines."""
    return readable(cell).strip()


def _days_in(utc: date, zone: ZoneInfo, at: time | None) -> set[date]:
    """The local days that a day of the UTC clock reaches into; if a local time is given, those on which it has that."""
    midnight = datetime.combine(utc, time(), UTC)
    days = {moment.astimezone(zone).date() for moment in (midnight, midnight + timedelta(hours=24, seconds=-1))}
    return days if at is None else {day for day in days if utc in _utc_days(datetime.combine(day, at), zone)}


def _utc_days(wall: datetime, zone: ZoneInfo) -> set[date]:
    """The days of the UTC clock on which a wall time comes: two where clocks are set back, none where they jump it."""
    instants = {wall.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (0, 1)}
    if len(instants) == 1:  # as of nearly every time
        return {instant.date() for instant in instants}
    return {instant.date() for instant in instants if instant.astimezone(zone).replace(tzinfo=None) == wall}
