"""A year as twelve strips, one for each month: a mark for each day, reactions and fevers as bars below. Pure."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QLocale

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.rules.adherence import DoseState
from kineret_gui.diary.rules.timeline import TimeLineUnit
from kineret_gui.screens.pictures.axis import Drawn, encoded
from kineret_gui.screens.pictures.axis_doses import MARKS, colour
from kineret_gui.screens.when.month_signs import MonthSigns
from kineret_gui.wording import days, fill, listing
from kineret_gui.wording.dose_states import counted
from kineret_gui.wording.translation import tr

_DAYS = 31  # of a strip, so that the same day of each month stands below the others
_GIVEN = (DoseState.RECORDED, DoseState.RECORDED_LATE, DoseState.GIVEN_IN_HOSPITAL, DoseState.OTHER_AMOUNT)
_DOSES, _REACTIONS, _FEVERS = 0.25, 0.62, 0.88  # where they stand, from the top


@frozen
class YearStrip:
    """One month. `given` counts its doses that were given."""

    month: str
    label: str
    given: str
    spoken: str
    marks: str


def days_of_month() -> Iterator[dict[str, object]]:
    """The days that are named above the strips: one a week, where it stands from 0 to 1."""
    for number in (1, 8, 15, 22):
        yield {"across": _middle(number), "figure": QLocale().toString(number)}


def _middle(number: int) -> float:
    return round((number - 0.5) / _DAYS, 5)


def begun(rows: Sequence[TimeLineUnit], today: date) -> Sequence[TimeLineUnit]:
    """Return the rows without the months before the first one that holds anything; all where none does.

    Of a year to come that holds nothing but doses still to be given there are none.
    """
    if rows[0].first > today and not any(map(_holds_something, rows)):
        return ()
    month = next((row.first.replace(day=1) for row in rows if row.doses or row.points or row.photos), date.min)
    return [row for row in rows if row.first >= month]


def _holds_something(row: TimeLineUnit) -> bool:
    return bool(row.points or row.photos) or any(dose.state is not DoseState.UPCOMING for dose in row.doses)


def year_strips(rows: Sequence[TimeLineUnit], entries: Sequence[Entry[Fact]], today: date) -> Iterator[YearStrip]:
    """The months of these rows, each row a day."""
    signs = MonthSigns(entries, today)
    months: dict[date, list[TimeLineUnit]] = {}
    for row in rows:
        months.setdefault(row.first.replace(day=1), []).append(row)
    for month, of_month in months.items():
        states = [dose.state for row in of_month for dose in row.doses if dose.state is not DoseState.UPCOMING]
        drawn = [mark for row in of_month for mark in _day(row)]
        drawn += _bars([row.first for row in of_month if signs.of(row.first).reaction], _REACTIONS, "warn")
        drawn += _bars([row.first for row in of_month if signs.of(row.first).fever], _FEVERS, "accent")
        yield YearStrip(
            month=month.isoformat(),
            label=QLocale().standaloneMonthName(month.month, QLocale.FormatType.ShortFormat),
            given=QLocale().toString(sum(state in _GIVEN for state in states)) if states else "",
            spoken=fill(tr("%1: %2"), days.month(month), _words(states)),
            marks=encoded(drawn, _DAYS),
        )


def _day(row: TimeLineUnit) -> Iterator[Drawn]:
    """The mark of the day; of several doses the one that is most to be seen."""
    states = [dose.state for dose in row.doses if dose.state in MARKS]
    if states:
        state = max(states, key=lambda state: state not in _GIVEN)
        yield [MARKS[state], _middle(row.first.day), _DOSES, colour(state)]


def _bars(on: Sequence[date], down: float, token: str) -> list[Drawn]:
    """A bar over the days that follow each other."""
    bars: list[Drawn] = []
    before: date | None = None
    for day in on:
        if before and day - before == timedelta(days=1):
            bars[-1][2] = round(day.day / _DAYS, 5)
        else:
            bars.append(["bar", round((day.day - 1) / _DAYS, 5), round(day.day / _DAYS, 5), down, token, False])
        before = day
    return bars


def _words(states: Sequence[DoseState]) -> str:
    parts = [counted(state, states.count(state)) for state in DoseState if state in states]
    return listing.listed(parts) or tr("nothing recorded")
