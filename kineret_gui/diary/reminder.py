"""When to remind of a dose. Worked out anew from the diary each time, never planned ahead and kept.

What the diary says wins: a dose that was recorded, answered, paused or is not due has no reminder, whoever wrote it and
on whichever computer. The only thing remembered beside the diary is which reminders were shown, so that none comes
twice after a restart, a sleep or a clock that was set.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from kineret_gui.diary.adherence import OPEN, DoseRecord
from kineret_gui.diary.moment import Now, resolve, wall_time
from kineret_gui.diary.schedule import DoseId

SOON = timedelta(minutes=2)  # a reminder that comes later than this was kept from coming on time


@dataclass(frozen=True, slots=True)
class Wishes:
    """How the person wants to be reminded.

    ahead        minutes before the usual time for a first reminder, to take the syringe out of the fridge; 0 for none
    every        minutes between repeats until the dose is answered or its day ends; 0 for no repeat
    quiet_from, quiet_until   no reminder between these times; what falls there comes at the end. Equal: never quiet
    """

    ahead: int = 0
    every: int = 30
    quiet_from: time = time(0)
    quiet_until: time = time(0)

    def __post_init__(self) -> None:
        if not 0 <= self.ahead <= 24 * 60 or not (self.every == 0 or 5 <= self.every <= 24 * 60):
            raise ValueError("a reminder comes at most a day ahead, and again after 5 minutes to a day")


@dataclass(frozen=True, slots=True)
class Memory:
    """What was shown, per dose: the planned instant of the latest reminder; and until when a dose was put off.

    All instants aware, UTC.
    """

    shown: Mapping[DoseId, datetime] = field(default_factory=dict)
    put_off: Mapping[DoseId, datetime] = field(default_factory=dict)

    def after(self, reminder: "Reminder") -> "Memory":
        """What is remembered once a reminder was shown."""
        put_off = {dose: until for dose, until in self.put_off.items() if dose != reminder.dose.dose.id}
        return Memory({**self.shown, reminder.dose.dose.id: reminder.planned}, put_off)

    def putting_off(self, dose: DoseId, until: datetime) -> "Memory":
        """What is remembered once a person asked to be reminded again at `until`."""
        return Memory(self.shown, {**self.put_off, dose: until})

    def only(self, doses: Iterable[DoseId]) -> "Memory":
        """The same without the doses that are past."""
        kept = frozenset(doses)
        return Memory(
            {dose: at for dose, at in self.shown.items() if dose in kept},
            {dose: at for dose, at in self.put_off.items() if dose in kept},
        )


@dataclass(frozen=True, slots=True)
class Reminder:
    """A reminder to show now.

    planned  the instant it was meant for; aware, UTC
    ahead    whether the usual time is still to come
    """

    dose: DoseRecord
    planned: datetime
    ahead: bool


def reminders_now(
    doses: Sequence[DoseRecord], wishes: Wishes, memory: Memory, now: Now, day_starts: int
) -> tuple[Reminder, ...]:
    """The reminders to show at this moment: for each open dose at most one, the latest that has come.

    `doses` are those of today and of tomorrow, as reckoned now; `now` carries the zone by whose clocks they are due.
    """
    found = (_reminder(record, wishes, memory, now, day_starts) for record in doses if record.state in OPEN)
    return tuple(reminder for reminder in found if reminder)


def next_look(
    doses: Sequence[DoseRecord], wishes: Wishes, memory: Memory, now: Now, day_starts: int
) -> datetime | None:
    """The next instant (UTC) at which a reminder will be due as things stand; None where none is planned."""
    coming = (
        planned
        for record in doses
        if record.state in OPEN
        for planned in _planned(record.dose.id, wishes, memory, now.zone, day_starts)
        if planned > now.utc
    )
    return min(coming, default=None)


def could_not_be_shown(
    doses: Sequence[DoseRecord], looked: datetime, now: Now, day_starts: int
) -> tuple[DoseRecord, ...]:
    """The open doses whose usual time passed while nobody looked: between `looked` (UTC) and shortly before now."""
    return tuple(
        record
        for record in doses
        if record.state in OPEN and looked < due_at(record.dose.id, now.zone, day_starts) <= now.utc - SOON
    )


def due_at(dose: DoseId, zone: str, day_starts: int) -> datetime:
    """The instant (UTC) at which a dose is due by the clocks of a zone."""
    return resolve(wall_time(dose.day, dose.time, day_starts), zone).astimezone(UTC)


def _reminder(record: DoseRecord, wishes: Wishes, memory: Memory, now: Now, day_starts: int) -> Reminder | None:
    dose = record.dose.id
    come = [at for at in _planned(dose, wishes, memory, now.zone, day_starts) if at <= now.utc]
    if not come or come[-1] <= memory.shown.get(dose, datetime.min.replace(tzinfo=UTC)):
        return None
    if now.day(day_starts) > dose.day:
        return None
    return Reminder(record, come[-1], now.utc < due_at(dose, now.zone, day_starts))


def _planned(dose: DoseId, wishes: Wishes, memory: Memory, zone: str, day_starts: int) -> list[datetime]:
    """Every instant at which this dose is to be reminded of, in order; all within its diary day or ahead of it."""
    due = due_at(dose, zone, day_starts)
    ends = due_at(DoseId(dose.day + timedelta(days=1), _day_start(day_starts)), zone, day_starts)
    instants = [due - timedelta(minutes=wishes.ahead)] if wishes.ahead else []
    instants.append(due)
    if wishes.every:
        step, n = timedelta(minutes=wishes.every), 1
        while due + n * step < ends:
            instants.append(due + n * step)
            n += 1
    put_off = memory.put_off.get(dose)
    if put_off:
        instants = [put_off, *(at for at in instants if at > put_off)]
    return sorted({_after_quiet(at, wishes, zone) for at in instants if at < ends})


def _day_start(day_starts: int) -> time:
    return time(*divmod(day_starts, 60))


def _after_quiet(at: datetime, wishes: Wishes, zone: str) -> datetime:
    """The same instant, or the end of the quiet hours that it falls into."""
    wall = at.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
    begins, ends = wishes.quiet_from, wishes.quiet_until
    over_midnight = begins > ends
    quiet = begins <= wall.time() < ends if not over_midnight else wall.time() >= begins or wall.time() < ends
    if begins == ends or not quiet:
        return at
    day = wall.date() + timedelta(days=1) if over_midnight and wall.time() >= begins else wall.date()
    return resolve(datetime.combine(day, ends), zone).astimezone(UTC)
