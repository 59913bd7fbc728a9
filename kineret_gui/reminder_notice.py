"""A reminder as the person wishes to have it."""

from datetime import time

from kineret_gui.device.notice import Notice
from kineret_gui.device.settings import Chosen
from kineret_gui.diary.moment import Now
from kineret_gui.diary.person import Person
from kineret_gui.diary.reminder import Reminder, Wishes, due_at
from kineret_gui.screens.words import reminders as words

INJECTED, PUT_OFF = "injected", "put off"  # the keys of its buttons


def wishes(chosen: Chosen) -> Wishes:
    """What was chosen, or the usual wishes where somebody wrote something else into the settings."""
    try:
        quiet = (chosen.quiet_from, chosen.quiet_until)
        begins, ends = map(time.fromisoformat, quiet) if all(quiet) else (time(0), time(0))
        return Wishes(chosen.remind_ahead, chosen.remind_every, begins, ends)
    except ValueError:
        return Wishes()


def minutes_later(chosen: Chosen) -> int:
    """How long a dose is put off, or the usual time where somebody wrote something else into the settings."""
    return chosen.snooze if 1 <= chosen.snooze <= 24 * 60 else Chosen().snooze


def notice(id: str, reminder: Reminder, person: Person, chosen: Chosen, now: Now) -> Notice:
    due = due_at(reminder.dose.dose.id, now.zone, person.day_starts)
    title = words.title(reminder, person.name if chosen.name_shown else "")
    buttons = ((INJECTED, words.injected()), (PUT_OFF, words.later(minutes_later(chosen))))
    return Notice(id, title, words.body(reminder, due, now.utc), buttons)
