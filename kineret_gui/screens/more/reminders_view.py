"""The reminders of this computer as choices, and what is known of whether they can be seen. Pure."""

from datetime import time
from typing import Any

from kineret_gui.diary.frozen import frozen
from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.wording import days, fill
from kineret_gui.wording.notifications import state
from kineret_gui.wording.times import example_time, typed_time, wrong_time
from kineret_gui.wording.translation import tr

MINUTES_AHEAD = (0, 15, 30, 60)  # minutes
SNOOZE = (10, 15, 30, 60, 120)  # minutes
_FROM, _UNTIL = time(22), time(6, 30)
EVERY = (0, 10, 15, 30, 60, 120)  # minutes


@frozen
class Quiet:
    """The quiet hours as typed, and why they are not understood."""

    typed_from: str
    typed_until: str

    @property
    def wrong(self) -> str:
        typed = [text for text in (self.typed_from, self.typed_until) if text.strip()]
        if len(typed) == 1:
            return fill(tr("Enter both times, for example %1, or leave both empty."), example_time(_FROM))
        return next(filter(None, map(wrong_time, typed)), "")

    @property
    def understood(self) -> tuple[str, str] | None:
        """Both times as `22:00`, or both empty; None while they are not understood."""
        if self.wrong:
            return None
        times = [typed_time(text) for text in (self.typed_from, self.typed_until)]
        begins, ends = ("" if at is None else f"{at:%H:%M}" for at in times)
        return begins, ends


@frozen
class RemindersView:
    """Everything on the page.

    state            whether reminders can be seen on this computer, in one sentence
    on               whether this computer reminds
    name_shown       whether a reminder may name the medicine and the person
    closing_says     whether closing the window says that no reminder comes then
    starts_at_login  whether the program starts with the computer's session
    """

    ahead_rows: tuple[ChoiceRow, ...]
    every_rows: tuple[ChoiceRow, ...]
    snooze_rows: tuple[ChoiceRow, ...]
    state: str
    on: bool
    name_shown: bool
    closing_says: bool
    starts_at_login: bool
    from_label: str
    until_label: str
    quiet_from: str
    quiet_until: str
    quiet_wrong: str


def reminders_view(chosen: Any, quiet: Quiet, starts_at_login: bool) -> RemindersView:
    """Return the page; `chosen` is what this account set for the program."""
    return RemindersView(
        ahead_rows=tuple(ahead_rows(chosen.remind_ahead)),
        every_rows=tuple(every_rows(chosen.remind_every)),
        snooze_rows=tuple(snooze_rows(chosen.snooze)),
        state=state(chosen),
        on=bool(chosen.reminders),
        name_shown=bool(chosen.name_shown),
        closing_says=bool(chosen.closing_says),
        starts_at_login=starts_at_login,
        from_label=fill(tr("Quiet from (for example %1)"), example_time(_FROM)),
        until_label=fill(tr("Quiet until (for example %1)"), example_time(_UNTIL)),
        quiet_from=quiet.typed_from,
        quiet_until=quiet.typed_until,
        quiet_wrong=quiet.wrong,
    )


def kept_quiet(quiet_from: str, quiet_until: str) -> Quiet:
    """The quiet hours that were chosen, kept as `22:00`, in the words in which this computer shows times."""
    return Quiet(_in_words(quiet_from), _in_words(quiet_until))


def _in_words(kept: str) -> str:
    """As it is where somebody wrote something else into the settings."""
    try:
        return days.clock(time.fromisoformat(kept)) if kept else ""
    except ValueError:
        return kept


def ahead_rows(chosen: int) -> list[ChoiceRow]:
    """Choices of how long before the usual time a first reminder comes."""
    return [ChoiceRow(str(minutes), _ahead(minutes), minutes == chosen) for minutes in MINUTES_AHEAD]


def every_rows(chosen: int) -> list[ChoiceRow]:
    """After how long it comes again until the dose is answered or its day ends."""
    return [ChoiceRow(str(minutes), _every(minutes), minutes == chosen) for minutes in EVERY]


def snooze_rows(chosen: int) -> list[ChoiceRow]:
    """Choices of how long the button of a reminder puts it off."""
    return [ChoiceRow(str(n), fill(tr("Snooze for %1"), tr("%n minute(s)", n=n)), n == chosen) for n in SNOOZE]


def _ahead(minutes: int) -> str:
    return (
        tr("%n minute(s) before the dose, to take it out of the fridge", n=minutes)
        if minutes
        else tr("At the usual time")
    )


def _every(minutes: int) -> str:
    return fill(tr("Repeat after %1"), tr("%n minute(s)", n=minutes)) if minutes else tr("Do not repeat")
