"""A reminder as the person wishes to have it."""

from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import replace
from datetime import datetime, time
from itertools import chain
from typing import Any

from kineret_gui.device.notice import Notice, NoticeOwner
from kineret_gui.device.reminder_memory import Remembered
from kineret_gui.device.settings import Preferences
from kineret_gui.diary.facts.person import Person
from kineret_gui.diary.moment import Now
from kineret_gui.diary.rules.adherence import DoseRecord
from kineret_gui.diary.rules.dose_key import dose_key, dose_of
from kineret_gui.diary.rules.medicine_times import MedicineTime
from kineret_gui.diary.rules.reminder import (
    Memory,
    Reminder,
    ReminderTimes,
    due_at,
    left_open,
    next_look,
    reminders_now,
)
from kineret_gui.diary.rules.schedule import DoseId
from kineret_gui.reminders.due_doses import Doubt, Seen
from kineret_gui.wording import listing, newer, people
from kineret_gui.wording import notifications as words

START, INJECTED, PUT_OFF, ANSWER = "start", "injected", "put off", "answer"  # the keys of its buttons
MEDICINES = "medicines"  # the key of the button of a notice about other medicines, and the beginning of its id


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


def keys_of(doses: Iterable[DoseRecord], times: Iterable[MedicineTime]) -> Set[str]:
    """The ids of the notices about open doses, and about the times of other medicines."""
    return {dose_key(record.dose.id) for record in doses} | {medicines_key(time.id) for time in times}


def all_notices(
    seen: Seen, doses: Sequence[DoseRecord], remembered: Remembered, chosen: Preferences, now: Now
) -> Iterator[tuple[Reminder[Any], Notice]]:
    """Yield the notices to show now: of these open doses, then of other medicines."""
    injections = notices(doses, remembered.memory, seen.person, chosen, now, seen.doubts)
    others = medicine_notices(seen.medicines, remembered.medicines, seen.person, chosen, now)
    for reminder, notice in chain(injections, others):
        yield reminder, of_person(notice, seen.person, chosen)


def of_person(notice: Notice, person: Person, chosen: Preferences) -> Notice:
    """The same with whose it is. Of several diaries it is told by the symbol where the desktop may show no name."""
    whose = NoticeOwner(person.name, person.shape.value, person.colour.value)
    by_symbol = len(chosen.known) > 1 and not chosen.name_shown
    body = listing.sentences((notice.body, words.for_symbol(people.mark(person)) if by_symbol else ""))
    return replace(notice, body=body, whose=whose)


def next_of_all(
    seen: Seen, doses: Sequence[DoseRecord], remembered: Remembered, chosen: Preferences, now: Now
) -> datetime | None:
    """The next instant (UTC) at which any reminder will be due as things stand; None where none is planned."""
    times, day_starts = reminder_times(chosen, now.here), seen.person.day_starts
    looks = (
        next_look(doses, times, remembered.memory, now, day_starts),
        next_look(seen.medicines, times, remembered.medicines, now, day_starts),
    )
    return min(filter(None, looks), default=None)


def medicine_notices(
    times: Sequence[MedicineTime], memory: Memory, person: Person, chosen: Preferences, now: Now
) -> Iterator[tuple[Reminder[Any], Notice]]:
    """Yield the notices to show of other medicines now, one for each time. Nothing of them comes ahead of it."""
    at = replace(reminder_times(chosen, now.here), ahead=0)
    for reminder in reminders_now(times, at, memory, now, person.day_starts):
        due = due_at(reminder.dose.id, now.zone, person.day_starts)
        names = reminder.dose.names if chosen.name_shown else ()
        title = words.title_of_medicines(person.name if chosen.name_shown else "", names)
        body = words.body_of_medicines(reminder.dose.id, now, person.day_starts, due)
        buttons = ((MEDICINES, words.see_medicines()), (PUT_OFF, words.later(minutes_later(chosen))))
        yield reminder, Notice(medicines_key(reminder.dose.id), title, body, buttons)


def medicines_key(time: DoseId) -> str:
    """The id of the notice about the medicines of a time: as `medicines 2026-03-09 08:00`."""
    return f"{MEDICINES} {dose_key(time)}"


def dose_of_notice(id: str) -> DoseId:
    """The dose, or the time of other medicines, that a notice is about."""
    return dose_of(id.removeprefix(f"{MEDICINES} "))


def notices(
    doses: Sequence[DoseRecord], memory: Memory, person: Person, chosen: Preferences, now: Now, doubts: Set[Doubt]
) -> Iterator[tuple[Reminder[Any], Notice]]:
    """Yield the notices to show of these open doses now, each under the key of its dose."""
    about = (doses, reminder_times(chosen, now.here), memory, now, person.day_starts)
    for reminder in reminders_now(*about):
        yield reminder, notice(dose_key(reminder.dose.dose.id), reminder, person, chosen, now, doubts)
    for reminder in left_open(*about):
        yield reminder, notice_left_open(reminder.dose.dose.id, person, chosen, now, doubts)


def notice(
    id: str, reminder: Reminder[DoseRecord], person: Person, chosen: Preferences, now: Now, doubts: Set[Doubt]
) -> Notice:
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
