"""One thing that an entry says, with its label."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kineret_gui.diary.moment import Moment, Now
from kineret_gui.screens.words import days, fill


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that an entry says; `said` is empty where it says nothing about it."""

    label: str
    said: str


def tr(sentence: str) -> str:
    return QCoreApplication.translate("facts", sentence)


def moment(moment: Moment, now: Now) -> str:
    """As `Monday 9 March 2026 at 08:05`; in another zone than here with the name of that zone."""
    told = fill(tr("%1 at %2"), days.day(moment.wall.date()), days.clock(moment.wall))
    if moment.zone == now.zone:
        return told
    return fill(tr("%1, by the clocks of %2"), told, moment.zone)
