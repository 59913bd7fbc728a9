"""The cell of a day or of a week on the time line: its doses and, in a week, how many of each kind there are. Pure."""

from collections import Counter
from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QLocale

from kineret_gui.diary.entry import Fact
from kineret_gui.diary.facts.photo import Photo
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.rules.adherence import DoseState
from kineret_gui.diary.rules.timeline import TimeLineUnit
from kineret_gui.wording import days, doses, fill, time_line_marks
from kineret_gui.wording.dose_states import counted
from kineret_gui.wording.listing import listed, parts
from kineret_gui.wording.translation import tr

STATES = tuple(sorted(DoseState, key=lambda state: state in (DoseState.UPCOMING, DoseState.DUE)))  # what has been first


@frozen
class CellSymbol:
    """A shape in the cell of a day or week; in a week with how many there are."""

    shape: str
    tone: str
    number: str = ""


def label(row: TimeLineUnit) -> str:
    """As `Tue`, or `2 Mar – 8 Mar`."""
    if row.first == row.last:
        return days.short_weekday(row.first.isoweekday())
    return fill(tr("%1 – %2"), days.short(row.first), days.short(row.last))


def number(row: TimeLineUnit) -> str:
    """The day of the month; empty for a week."""
    return QLocale().toString(row.first.day) if row.first == row.last else ""


def spoken(row: TimeLineUnit, today: date) -> str:
    """As `Tuesday 3 March: missed`, or `Week 2 Mar – 8 Mar: 6 recorded, 1 missed, Symptom: 2`."""
    if row.first == row.last:
        return _day(row, today)
    return fill(tr("Week %1: %2"), label(row), listed(_counted(row)))


def signs(row: TimeLineUnit) -> list[CellSymbol]:
    """The shapes in the cell."""
    return _of_day(row) if row.first == row.last else list(_of_week(row))


def _day(row: TimeLineUnit, today: date) -> str:
    states = parts(map(doses.became_within, row.doses))
    day = fill(tr("%1, today"), days.named(row.first)) if row.first == today else days.named(row.first)
    return fill(tr("%1: %2"), day, states or tr("no dose due"))


def _of_day(row: TimeLineUnit) -> list[CellSymbol]:
    return [CellSymbol(doses.SHAPES[dose.state], doses.TONES[dose.state]) for dose in row.doses]


def _states(row: TimeLineUnit) -> Iterator[tuple[DoseState, int]]:
    count = Counter(dose.state for dose in row.doses)
    return ((state, count[state]) for state in STATES if count[state])


def _kinds(row: TimeLineUnit) -> Iterator[tuple[type[Fact], int]]:
    count = Counter[type[Fact]](type(entry.fact) for entry in row.points)
    count[Photo] = len(row.photos)
    return ((kind, count[kind]) for kind in time_line_marks.ORDER if count[kind])


def _of_week(row: TimeLineUnit) -> Iterator[CellSymbol]:
    for state, number in _states(row):
        yield CellSymbol(doses.SHAPES[state], doses.TONES[state], QLocale().toString(number))
    for kind, number in _kinds(row):
        yield CellSymbol(time_line_marks.SHAPES[kind], time_line_marks.TONES[kind], QLocale().toString(number))


def _counted(row: TimeLineUnit) -> list[str]:
    counts = [counted(state, n) for state, n in _states(row)]
    counts += [fill(tr("%1: %2"), time_line_marks.kind(kind), QLocale().toString(n)) for kind, n in _kinds(row)]
    return counts or [tr("nothing recorded")]
