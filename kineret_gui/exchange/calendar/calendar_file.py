"""The doses to come and the dates with the clinic as an iCalendar file, for the phone (RFC 5545).

A second import of a newer file updates the first: an event keeps its UID, and a newer file has a higher SEQUENCE or a
later DTSTAMP. Nothing in the file names the medicine unless that is wished.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import NAMESPACE_OID, uuid5
from zoneinfo import ZoneInfo

from icalendar import Alarm, Calendar, Event

from kineret_gui.diary.facts.check_date import CheckDate, CheckKind
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now, resolve
from kineret_gui.diary.rules.adherence import DoseRecord
from kineret_gui.diary.rules.reminder import ReminderTimes, all_reminders, due_at
from kineret_gui.diary.rules.schedule import DoseId
from kineret_gui.exchange.calendar.calendar_zone import calendar_zone

PRODUCT = "-//Injection diary//EN"
MEDICINE = "Kineret"
_ITS_NAMES = ("kineret", "anakinra")
_LASTS = timedelta(minutes=15)  # how long a dose stands in the calendar
_BEFORE_A_CHECK = (-timedelta(days=1), -timedelta(hours=2))  # time to think of it, and time to go
_EVENING_BEFORE = -timedelta(hours=6)  # 18:00, seen from the midnight at which a whole day begins


@frozen
class CalendarWords:
    """Words that the calendar shows; in the person's language where they are given in it."""

    dose: str = "Injection"
    named_dose: str = f"{MEDICINE} %1 mg"
    blood_test: str = "Blood test"
    visit: str = "Clinic visit"
    other: str = "Appointment"


@frozen
class CalendarPlan:
    """The content of the calendar.

    diary     what tells this diary from all others and never changes: the id of its first entry
    revision  a number that rises with every entry of the diary
    doses     those to come, in order of day and time
    checks    those of which nothing has been said yet
    """

    diary: str
    revision: int
    doses: Sequence[DoseRecord]
    checks: Sequence[CheckDate]
    reminder_times: ReminderTimes
    day_starts: int
    names_medicine: bool = False
    words: CalendarWords = CalendarWords()


def write_calendar(plan: CalendarPlan, now: Now) -> bytes:
    """The file. `now` carries the zone by whose clocks the doses are due."""
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    timed = [due_at(record.dose.id, now.zone, plan.day_starts) for record in plan.doses]
    timed += [resolve(datetime.combine(check.on, check.at), now.zone) for check in plan.checks if check.at]
    if timed:
        calendar.add_component(calendar_zone(now.zone, min(timed), max(timed)))
    for key, record in _numbered(plan.doses):
        calendar.add_component(_dose(plan, key, record, now))
    for check in plan.checks:
        calendar.add_component(_check(plan, check, now))
    file: bytes = calendar.to_ical()
    return file


def _numbered(doses: Iterable[DoseRecord]) -> Iterable[tuple[str, DoseRecord]]:
    """Each dose by its day and its number within it, so that it stays the same when its usual time is moved."""
    for record in doses:
        number = record.dose.order.times.index(record.dose.id.time)
        yield f"dose {record.dose.id.day} {number}", record


def _dose(plan: CalendarPlan, key: str, record: DoseRecord, now: Now) -> Event:
    dose = record.dose.id
    due = due_at(dose, now.zone, plan.day_starts)
    summary = plan.words.dose
    if plan.names_medicine:
        summary = plan.words.named_dose.replace("%1", str(sum(record.syringes_left)))
    event = _event(plan, key, summary, now)
    event.add("dtstart", due.astimezone(ZoneInfo(now.zone)))
    event.add("duration", _LASTS)
    for before in _alarms(plan, dose, due, now):
        event.add_component(_alarm(summary, before))
    return event


def _check(plan: CalendarPlan, check: CheckDate, now: Now) -> Event:
    """A date with the clinic: by the clocks by which doses are due, or the whole day where no time was named."""
    summary = _named(plan, check)
    event = _event(plan, f"check {check.id}", summary, now)
    if check.at:
        event.add("dtstart", resolve(datetime.combine(check.on, check.at), now.zone).astimezone(ZoneInfo(now.zone)))
    else:
        event.add("dtstart", check.on)
    event.add("duration", timedelta(hours=1) if check.at else timedelta(days=1))
    for before in _BEFORE_A_CHECK if check.at else (_EVENING_BEFORE,):
        event.add_component(_alarm(summary, before))
    return event


def _event(plan: CalendarPlan, key: str, summary: str, now: Now) -> Event:
    event = Event()
    event.add("uid", str(uuid5(uuid5(NAMESPACE_OID, plan.diary), key)))
    event.add("dtstamp", now.utc.replace(microsecond=0))
    event.add("sequence", plan.revision)
    event.add("summary", summary)
    event.add("class", "PRIVATE")
    event.add("transp", "TRANSPARENT")
    return event


def _alarms(plan: CalendarPlan, dose: DoseId, due: datetime, now: Now) -> Iterable[timedelta]:
    """Yield when to ring, seen from the usual time. Without repeats: a calendar does not know what was recorded."""
    once = replace(plan.reminder_times, every=0)
    return (at - due for at in all_reminders(dose, once, now.zone, plan.day_starts))


def _alarm(summary: str, before: timedelta) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", summary)
    alarm.add("trigger", before)
    return alarm


def _named(plan: CalendarPlan, check: CheckDate) -> str:
    """Return what it is; what a person wrote of it only where that does not give the medicine away."""
    kind = {CheckKind.BLOOD_TEST: plan.words.blood_test, CheckKind.VISIT: plan.words.visit}.get(check.kind, "")
    gives_away = not plan.names_medicine and any(name in check.what.casefold() for name in _ITS_NAMES)
    shown_name = "" if gives_away else check.what
    return ": ".join(word for word in (kind, shown_name) if word) or plan.words.other
