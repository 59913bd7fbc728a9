"""The words of a reminder. The medicine and the person are named only where the person allowed it."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import Enum
from typing import Any

from kineret_gui.diary.moment import Now
from kineret_gui.diary.rules.adherence import DoseRecord
from kineret_gui.diary.rules.reminder import SOON, Reminder
from kineret_gui.diary.rules.schedule import DoseId, DueDose
from kineret_gui.diary.rules.unshown_reminders import UnshownReason
from kineret_gui.wording import clocks, days, fill, listing
from kineret_gui.wording.translation import tr
from kineret_gui.wording.which_dose import when_due


class ReminderTest(Enum):
    """The outcome of showing a notification on this computer."""

    NEVER = ""
    SHOWN = "shown"
    NOT_SHOWN = "not shown"


def state(chosen: Any) -> str:
    """Return whether reminders work here, in one sentence: for Today and for the page itself."""
    if not chosen.reminders:
        return tr("Reminders are off on this computer.")
    match ReminderTest(chosen.reminder_tested):
        case ReminderTest.SHOWN:
            return tr("A test reminder was seen on this computer.")
        case ReminderTest.NOT_SHOWN:
            return tr("This computer does not show notifications, so reminders open in their own window.")
        case ReminderTest.NEVER:
            return tr("Reminders have not been tested on this computer yet.")


def title(reminder: Reminder[DoseRecord], name: str) -> str:
    """The headline; `name` is the person's where names may be shown, else empty."""
    if reminder.dose.injections:
        rest = tr("%1: part of a dose is not recorded")
        return fill(rest, name) if name else tr("Part of a dose is not recorded")
    if name:
        soon, due = tr("%1: Kineret injection due soon"), tr("%1: time for the Kineret injection")
        return fill(soon if reminder.ahead else due, name)
    return tr("Injection due soon") if reminder.ahead else tr("Time for the injection")


def body(reminder: Reminder[DoseRecord], due: datetime, now: datetime) -> str:
    """Return when it is or was due; both aware. Holds nothing that a person typed."""
    at = clocks.due(reminder.dose.dose)
    if reminder.dose.injections:
        known, missing = len(reminder.dose.injections), len(reminder.dose.syringes_left)
        sentence = tr("Given: %1 of %2 syringes of the dose due at %3.")
        return fill(sentence, str(known), str(known + missing), at)
    if reminder.ahead:
        minutes = max(1, round((due - now) / timedelta(minutes=1)))
        return fill(tr("Due at %1, %2. Take it out of the fridge."), at, _in(minutes))
    return fill(tr("Due now, at %1.") if now - due < SOON else tr("It was due at %1."), at)


def title_of_medicines(name: str, medicines: Sequence[str]) -> str:
    """The headline of a reminder of other medicines; `name` as in `title`, and their names only where it is given."""
    if not name:
        return tr("Time for other medicines")
    return fill(tr("%1: time for %2"), name, listing.listed(medicines))


def body_of_medicines(time: DoseId, now: Now, day_starts: int, due: datetime) -> str:
    """Return when they are or were due; `now` is by the clocks that doses follow, `due` aware."""
    at = clocks.seen_from(now, day_starts).due(time)
    return fill(tr("Due now, at %1.") if now.utc - due < SOON else tr("It was due at %1."), at)


def for_symbol(mark: str) -> str:
    """The person of a dose by their symbol, where several diaries are known and no name may be shown."""
    return fill(tr("It is for the diary with this symbol: %1."), mark)


def see_medicines() -> str:
    return tr("Show the medicines")


def title_left_open(name: str) -> str:
    """The headline once the day of a dose is over; `name` as in `title`."""
    return fill(tr("%1: a dose is not recorded"), name) if name else tr("A dose is not recorded")


def body_left_open(dose: DoseId, now: Now, day_starts: int) -> str:
    """Return which one it is; `now` is by the clocks that doses follow."""
    return fill(tr("%1. Its reminder was not answered."), when_due(dose, now, day_starts))


def may_be_missing(sentence: str) -> str:
    """A reminder of a dose whose injection may stand in the file that was here before."""
    return fill(
        tr("%1 Entries may be missing from the diary here, and this injection may be one of them. Check first."),
        sentence,
    )


def of_another_diary() -> str:
    """Said when a reminder of a diary is answered that is not open any more."""
    return tr("This reminder came from another diary. Open that diary to answer it.")


def no_reminders_now() -> str:
    """The headline where the diary cannot be read, so that nobody knows what is due."""
    return tr("No reminders at the moment")


def why_no_reminders(why: str) -> str:
    return fill(tr("%1. Reminders start again once the diary can be read."), why)


def until_set(why: str) -> str:
    """The same of a clock that cannot be right."""
    return fill(tr("%1. Reminders start again once the clock is right."), why)


def start() -> str:
    return tr("Start injection")


def what_happened() -> str:
    return tr("What happened?")


def could_not_be_shown(why: UnshownReason, doses: Sequence[DueDose]) -> str:
    """Of which doses nobody was reminded in time, and why."""
    match why:
        case UnshownReason.NOT_RUNNING:
            sentence = tr("No reminder was shown in time for these doses, because the app was not running: %1.")
        case UnshownReason.ASLEEP:
            sentence = tr("No reminder was shown in time for these doses, because this computer was asleep: %1.")
        case UnshownReason.UNKNOWN:
            sentence = tr("No reminder was shown in time for these doses: %1.")
    return fill(
        sentence, listing.parts(fill(tr("%1 at %2"), days.day(dose.id.day), clocks.due(dose)) for dose in doses)
    )


def injected() -> str:
    return tr("I have injected")


def later(minutes: int) -> str:
    return tr("Remind me in %n minute(s)", n=minutes)


def trial() -> tuple[str, str]:
    """The headline and the words of a notification that only shows whether they work."""
    return tr("This is a test reminder"), tr("Reminders can be shown on this computer.")


def tray() -> str:
    """Said where one points at the small picture of the program."""
    return tr("Injection diary")


def open_the_diary() -> str:
    return tr("Open the diary")


def stop() -> str:
    return tr("Stop reminders until the app is started again")


def _in(minutes: int) -> str:
    if minutes < 60:
        return tr("in %n minute(s)", n=minutes)
    hours, rest = divmod(minutes, 60)
    if not rest:
        return tr("in %n hour(s)", n=hours)
    return fill(tr("in %1 h %2 min"), str(hours), str(rest))
