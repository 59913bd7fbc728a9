"""A reminder as the person wishes to have it."""

from collections.abc import Iterator, Sequence, Set
from datetime import time

from kineret_gui.device.notice import Notice
from kineret_gui.device.settings import Preferences
from kineret_gui.diary.facts.person import Person
from kineret_gui.diary.moment import Now
from kineret_gui.diary.rules.adherence import DoseRecord
from kineret_gui.diary.rules.dose_key import dose_key
from kineret_gui.diary.rules.reminder import Memory, Reminder, ReminderTimes, due_at, left_open, reminders_now
from kineret_gui.diary.rules.schedule import DoseId
from kineret_gui.reminders.due_doses import Doubt
from kineret_gui.wording import newer
from kineret_gui.wording import notifications as words

START, INJECTED, PUT_OFF, ANSWER = "start", "injected", "put off", "answer"  # the keys of its buttons


def reminder_times(chosen: Preferences, here: str) -> ReminderTimes:
    """Return the chosen reminder times, or the usual ones where the settings hold something impossible."""
    try:
        quiet = (chosen.quiet_from, chosen.quiet_until)
        begins, ends = map(time.fromisoformat, quiet) if all(quiet) else (time(0), time(0))
        return ReminderTimes(chosen.remind_ahead, chosen.remind_every, begins, ends, here)
    except ValueError:
        return ReminderTimes()


def minutes_later(chosen: Preferences) -> int:
    """Return the minutes a dose is put off, or the usual time where the settings hold something impossible."""
    return chosen.snooze if 1 <= chosen.snooze <= 24 * 60 else Preferences().snooze


def notices(
    doses: Sequence[DoseRecord], memory: Memory, person: Person, chosen: Preferences, now: Now, doubts: Set[Doubt]
) -> Iterator[tuple[Reminder, Notice]]:
    """Yield the notices to show of these open doses now, each under the key of its dose."""
    about = (doses, reminder_times(chosen, now.here), memory, now, person.day_starts)
    for reminder in reminders_now(*about):
        yield reminder, notice(dose_key(reminder.dose.dose.id), reminder, person, chosen, now, doubts)
    for reminder in left_open(*about):
        yield reminder, notice_left_open(reminder.dose.dose.id, person, chosen, now, doubts)


def notice(id: str, reminder: Reminder, person: Person, chosen: Preferences, now: Now, doubts: Set[Doubt]) -> Notice:
    due = due_at(reminder.dose.dose.id, now.zone, person.day_starts)
    title = words.title(reminder, person.name if chosen.name_shown else "")
    later = words.later(minutes_later(chosen))
    buttons = ((START, words.start()), (INJECTED, words.injected()), (PUT_OFF, later))
    body = words.body(reminder, due, now.utc)
    if Doubt.NEWER in doubts:
        body = newer.check_there(body)
    return Notice(id, title, _where_entries_are_missing(body, doubts), buttons)


def notice_left_open(dose: DoseId, person: Person, chosen: Preferences, now: Now, doubts: Set[Doubt]) -> Notice:
    """In the place of the reminder, once the day of its dose is over."""
    title = words.title_left_open(person.name if chosen.name_shown else "")
    body = _where_entries_are_missing(words.body_left_open(dose, now, person.day_starts), doubts)
    return Notice(dose_key(dose), title, body, ((ANSWER, words.what_happened()),))


def _where_entries_are_missing(body: str, doubts: Set[Doubt]) -> str:
    return words.may_be_missing(body) if Doubt.LACKING in doubts else body
