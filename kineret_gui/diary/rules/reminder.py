"""Times to remind of a dose. Worked out anew from the diary each time, never planned ahead and kept.

What the diary says wins: a dose that was recorded, answered, paused or is not due has no reminder, whoever wrote it and
on whichever computer. The only thing remembered beside the diary is which reminders were shown, so that none comes
twice after a restart, a sleep or a clock that was set.
"""

from collections.abc import Mapping, Sequence
from dataclasses import field, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Generic

from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now, resolve, wall_in, wall_time
from kineret_gui.diary.rules.remindable import About, Remindable
from kineret_gui.diary.rules.schedule import DoseId

SOON = timedelta(minutes=2)  # a reminder that comes later than this was kept from coming on time
NEVER = datetime.min.replace(tzinfo=UTC)


@frozen
class ReminderTimes:
    """A person's wishes for reminders.

    ahead        minutes before the usual time for a first reminder, to take the syringe out of the fridge; 0 for none
    every        minutes between repeats until the dose is answered or its day ends; 0 for no repeat
    quiet_from, quiet_until   no reminder between these times; what falls there comes at the end, or just before them
                 where they outlast the day of the dose. Equal: never quiet
    zone         IANA name: by its clocks the quiet hours go, those of where one sleeps; empty: by those of the doses
    """

    ahead: int = 0
    every: int = 30
    quiet_from: time = time(0)
    quiet_until: time = time(0)
    zone: str = ""

    def __post_init__(self) -> None:
        if not 0 <= self.ahead <= 24 * 60 or not (self.every == 0 or 5 <= self.every <= 24 * 60):
            raise ValueError("a reminder comes at most a day ahead, and again after 5 minutes to a day")


@frozen
class Memory:
    """Reminders shown, per dose: the planned instant of the latest one; until when a dose was put off; aware, UTC.

    closed  when the last word on a dose was said. Where a clock is set back into its day, reminders still come there
    """

    shown: Mapping[DoseId, datetime] = field(default_factory=dict)
    put_off: Mapping[DoseId, datetime] = field(default_factory=dict)
    closed: Mapping[DoseId, datetime] = field(default_factory=dict)

    def after(self, reminder: "Reminder[Any]") -> "Memory":
        """Return what is remembered once a reminder was shown."""
        shown, planned = reminder.dose.dose.id, reminder.planned
        if reminder.last_word:
            return replace(self, closed={**self.closed, shown: planned})
        put_off = {dose: until for dose, until in self.put_off.items() if dose != shown}
        return replace(self, shown={**self.shown, shown: max(planned, self.shown.get(shown, NEVER))}, put_off=put_off)

    def putting_off(self, dose: DoseId, until: datetime) -> "Memory":
        """Return what is remembered once a person asked to be reminded again at `until`."""
        return replace(self, put_off={**self.put_off, dose: until})


@frozen
class Reminder(Generic[About]):
    """A reminder to show now.

    planned    the instant it was meant for; aware, UTC
    ahead      whether the usual time is still to come
    last_word  whether the day of the dose is over
    """

    dose: About
    planned: datetime
    ahead: bool
    last_word: bool = False


def reminders_now(
    doses: Sequence[About], times: ReminderTimes, memory: Memory, now: Now, day_starts: int
) -> tuple[Reminder[About], ...]:
    """The reminders to show at this moment: for each open dose at most one, the latest that has come.

    None within the quiet hours. `doses` are those of today and of tomorrow, as reckoned now; `now` carries the zone by
    whose clocks they are due.
    """
    if _after_quiet(now.utc, times, now.zone) > now.utc:
        return ()
    all_reminders = (_reminder(record, times, memory, now, day_starts) for record in doses if record.is_open)
    return tuple(reminder for reminder in all_reminders if reminder)


def left_open(
    doses: Sequence[About], times: ReminderTimes, memory: Memory, now: Now, day_starts: int
) -> tuple[Reminder[About], ...]:
    """A last word, outside the quiet hours, on each dose of the day before that was reminded of and never answered."""
    if _after_quiet(now.utc, times, now.zone) > now.utc:
        return ()
    day_before, begins = now.day(day_starts) - timedelta(days=1), _begins(now.day(day_starts), now.zone, day_starts)
    return tuple(
        Reminder(record, now.utc, ahead=False, last_word=True)
        for record in (one for one in doses if one.is_open and one.dose.id.day == day_before)
        if memory.shown.get(record.dose.id, begins) < begins and memory.closed.get(record.dose.id, NEVER) < begins
    )


def next_look(
    doses: Sequence[Remindable], times: ReminderTimes, memory: Memory, now: Now, day_starts: int
) -> datetime | None:
    """The next instant (UTC) at which a reminder will be due as things stand; None where none is planned."""
    awake = _after_quiet(now.utc, times, now.zone)
    if awake > now.utc and reminders_now(doses, times, memory, replace(now, utc=awake), day_starts):
        return awake
    coming = (
        planned
        for record in doses
        if record.is_open
        for planned in _still_planned(record.dose.id, times, memory, now.zone, day_starts)
        if planned > now.utc
    )
    return min(coming, default=None)


def all_reminders(dose: DoseId, times: ReminderTimes, zone: str, day_starts: int) -> list[datetime]:
    """Every instant (UTC), in order, at which a dose is to be reminded of as long as nothing is said of it."""
    return _still_planned(dose, times, Memory(), zone, day_starts)


def due_at(dose: DoseId, zone: str, day_starts: int) -> datetime:
    """The instant (UTC) at which a dose is due by the clocks of a zone."""
    return resolve(wall_time(dose.day, dose.time, day_starts), zone).astimezone(UTC)


def _reminder(record: About, times: ReminderTimes, memory: Memory, now: Now, day_starts: int) -> Reminder[About] | None:
    dose = record.dose.id
    if now.day(day_starts) > dose.day:
        return None
    come = [at for at in _still_planned(dose, times, memory, now.zone, day_starts) if at <= now.utc]
    return Reminder(record, come[-1], now.utc < due_at(dose, now.zone, day_starts)) if come else None


def _still_planned(dose: DoseId, times: ReminderTimes, memory: Memory, zone: str, day_starts: int) -> list[datetime]:
    """Every instant, in order, at which this dose is to be reminded of and was not; none is after its diary day.

    There is always one, unless the person put it off: where quiet hours, or clocks that jump, would leave none in the
    day of the dose, it comes in good time before them.
    """
    due = due_at(dose, zone, day_starts)
    ends = _begins(dose.day + timedelta(days=1), zone, day_starts)
    shown, put_off = memory.shown.get(dose, NEVER), memory.put_off.get(dose)
    wished = _wished(due, ends, times)
    if put_off:
        wished = [put_off, *(at for at in wished if at > max(put_off, shown))]
    planned = sorted({later for at in wished if (later := _after_quiet(at, times, zone)) < ends})
    if not planned and not put_off:
        planned = [_before_quiet(min(due, ends - timedelta(minutes=30)), times, zone)]  # it may sleep a while
    return planned if put_off else [at for at in planned if at > shown]


def _wished(due: datetime, ends: datetime, times: ReminderTimes) -> list[datetime]:
    """The instants as wished for, quiet hours aside."""
    ahead, every = timedelta(minutes=times.ahead), timedelta(minutes=times.every)
    repeats = -((due - ends) // every) if every else 1
    return [*([due - ahead] if ahead else []), *(due + n * every for n in range(repeats))]


def _begins(day: date, zone: str, day_starts: int) -> datetime:
    """The instant (UTC) at which a diary day begins."""
    return resolve(wall_time(day, time(*divmod(day_starts, 60)), day_starts), zone).astimezone(UTC)


def _after_quiet(at: datetime, times: ReminderTimes, zone: str) -> datetime:
    """The same instant, or the end of the quiet hours that it falls into."""
    begins, ends, zone = times.quiet_from, times.quiet_until, times.zone or zone
    if begins == ends:
        return at
    wall = wall_in(at, zone)
    began_today, ended_today = wall.time() >= begins, wall.time() >= ends
    over_midnight = begins > ends
    if not (began_today or not ended_today if over_midnight else began_today and not ended_today):
        return at
    until = datetime.combine(wall.date() + timedelta(days=over_midnight and began_today), ends)
    by_the_hour = at + (until - wall)
    if wall_in(by_the_hour, zone) == until:
        return by_the_hour  # of an hour that comes twice the one that comes next
    return resolve(until, zone).astimezone(UTC)


def _before_quiet(at: datetime, times: ReminderTimes, zone: str) -> datetime:
    """The same instant, or the last minute before the quiet hours that it falls into."""
    zone = times.zone or zone
    if _after_quiet(at, times, zone) == at:
        return at
    wall = wall_in(at, zone)
    day = wall.date() if wall.time() >= times.quiet_from else wall.date() - timedelta(days=1)
    return resolve(datetime.combine(day, times.quiet_from), zone).astimezone(UTC) - timedelta(minutes=1)
