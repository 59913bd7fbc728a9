"""The reminders of this computer as choices, and what is known of whether they can be seen. Pure."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kineret_gui.screens.choice import ChoiceRow
from kineret_gui.screens.typed import typed_time
from kineret_gui.screens.words import fill

AHEAD = (0, 15, 30, 60)  # minutes
SNOOZE = (10, 15, 30, 60, 120)  # minutes
EVERY = (0, 10, 15, 30, 60, 120)  # minutes


@dataclass(frozen=True, slots=True)
class Quiet:
    """The quiet hours as typed, and why they are not understood."""

    typed_from: str
    typed_until: str

    @property
    def wrong(self) -> str:
        times = [self.typed_from.strip(), self.typed_until.strip()]
        if times == ["", ""] or all(typed_time(time) for time in times):
            return ""
        return tr("Please write both times as 22:00, or leave both empty.")

    @property
    def understood(self) -> tuple[str, str] | None:
        """Both times as `22:00`, or both empty; None while they are not understood."""
        if self.wrong:
            return None
        found = [typed_time(text) for text in (self.typed_from, self.typed_until)]
        begins, ends = (f"{time:%H:%M}" if time else "" for time in found)
        return begins, ends


def tr(sentence: str, *, n: int = -1) -> str:
    return QCoreApplication.translate("reminders", sentence, "", n)


def ahead_rows(chosen: int) -> list[ChoiceRow]:
    """How long before the usual time a first reminder comes."""
    return [ChoiceRow(str(minutes), _ahead(minutes), minutes == chosen) for minutes in AHEAD]


def every_rows(chosen: int) -> list[ChoiceRow]:
    """After how long it comes again until the dose is answered or its day ends."""
    return [ChoiceRow(str(minutes), _every(minutes), minutes == chosen) for minutes in EVERY]


def snooze_rows(chosen: int) -> list[ChoiceRow]:
    """How long the button of a reminder puts it off."""
    return [ChoiceRow(str(n), fill(tr("Put off for %1"), tr("%n minute(s)", n=n)), n == chosen) for n in SNOOZE]


def _ahead(minutes: int) -> str:
    return (
        tr("%n minute(s) before, to take it out of the fridge", n=minutes) if minutes else tr("At the usual time only")
    )


def _every(minutes: int) -> str:
    return fill(tr("Again after %1"), tr("%n minute(s)", n=minutes)) if minutes else tr("Once only")
