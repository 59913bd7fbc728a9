"""The cell of a day or of a week on the time line: its doses and, in a week, how many of each kind there are. Pure."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from kineret_gui.diary.adherence import DoseState
from kineret_gui.diary.entry import Fact
from kineret_gui.diary.photo import Photo
from kineret_gui.diary.timeline import Row
from kineret_gui.screens.pictures import marks
from kineret_gui.screens.words import days, doses, fill

STATES = tuple(sorted(DoseState, key=lambda state: state in (DoseState.UPCOMING, DoseState.DUE)))  # what has been first


@dataclass(frozen=True, slots=True)
class Sign:
    """A shape in the cell of a day or week; in a week with how many there are."""

    shape: str
    tone: str
    number: str = ""


def tr(sentence: str) -> str:
    return QCoreApplication.translate("pictures", sentence)


def label(row: Row) -> str:
    """As `Tue`, or `2 Mar – 8 Mar`."""
    if row.first == row.last:
        return days.short_weekday(row.first.isoweekday())
    return fill(tr("%1 – %2"), days.short(row.first), days.short(row.last))


def number(row: Row) -> str:
    """The day of the month; empty for a week."""
    return QLocale().toString(row.first.day) if row.first == row.last else ""


def spoken(row: Row, today: date) -> str:
    """As `Tuesday 3 March: missed`, or `Week 2 Mar – 8 Mar: 6 recorded, 1 missed, Symptom: 2`."""
    if row.first == row.last:
        return _day(row, today)
    return fill(tr("Week %1: %2"), label(row), tr(", ").join(_counted(row)))


def signs(row: Row) -> list[Sign]:
    """The shapes in the cell."""
    return _of_day(row) if row.first == row.last else list(_of_week(row))


def _day(row: Row, today: date) -> str:
    states = tr("; ").join(doses.became(dose).lower() for dose in row.doses)
    day = fill(tr("%1, today"), days.named(row.first)) if row.first == today else days.named(row.first)
    return fill(tr("%1: %2"), day, states or tr("no dose due"))


def _of_day(row: Row) -> list[Sign]:
    return [Sign(doses.SHAPES[dose.state], doses.TONES[dose.state]) for dose in row.doses]


def _states(row: Row) -> Iterator[tuple[DoseState, int]]:
    count = Counter(dose.state for dose in row.doses)
    return ((state, count[state]) for state in STATES if count[state])


def _kinds(row: Row) -> Iterator[tuple[type[Fact], int]]:
    count = Counter[type[Fact]](type(entry.fact) for entry in row.points)
    count[Photo] = len(row.photos)
    return ((kind, count[kind]) for kind in marks.ORDER if count[kind])


def _of_week(row: Row) -> Iterator[Sign]:
    for state, number in _states(row):
        yield Sign(doses.SHAPES[state], doses.TONES[state], QLocale().toString(number))
    for kind, number in _kinds(row):
        yield Sign(marks.SHAPES[kind], marks.TONES[kind], QLocale().toString(number))


def _counted(row: Row) -> list[str]:
    told = [fill(tr("%1 %2"), QLocale().toString(n), doses.state(state).lower()) for state, n in _states(row)]
    told += [fill(tr("%1: %2"), marks.kind(kind), QLocale().toString(n)) for kind, n in _kinds(row)]
    return told or [tr("nothing is written")]
