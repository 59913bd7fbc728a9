"""One thing that an entry says, with its label."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kineret_gui.diary.moment import Moment
from kineret_gui.screens.words import days, fill


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that an entry says; `said` is empty where it says nothing about it."""

    label: str
    said: str


def tr(sentence: str) -> str:
    return QCoreApplication.translate("facts", sentence)


def moment(moment: Moment, at: Callable[[Moment], str]) -> str:
    """As `Monday 9 March 2026 at 08:05`; `at` says the time."""
    return fill(tr("%1 at %2"), days.day(moment.wall.date()), at(moment))
