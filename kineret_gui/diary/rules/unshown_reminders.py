"""Reminders that could not come, because nobody looked at the clock."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import Enum

from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now
from kineret_gui.diary.rules.adherence import DoseRecord
from kineret_gui.diary.rules.reminder import SOON, due_at


class UnshownReason(Enum):
    """A reason for which a reminder could not be shown in time, as far as that is known."""

    UNKNOWN = ""
    NOT_RUNNING = "not running"
    ASLEEP = "asleep"


@frozen
class ReminderWatch:
    """The times at which somebody is known to have looked. All instants aware, UTC.

    started  when this program began to look
    ran      when a program before it looked last, at whatever diary; None where that is not known
    asleep   how long the computer slept since the last look
    """

    started: datetime
    ran: datetime | None
    asleep: timedelta


def could_not_be_shown(
    doses: Sequence[DoseRecord], looked: datetime, now: Now, day_starts: int
) -> tuple[DoseRecord, ...]:
    """The open doses whose usual time passed while nobody looked: between `looked` (UTC) and shortly before now."""
    return tuple(
        record
        for record in doses
        if record.is_open and looked < due_at(record.dose.id, now.zone, day_starts) <= now.utc - SOON
    )


def why_not_shown(due: datetime, looked: datetime, watch: ReminderWatch, now: datetime) -> UnshownReason:
    """Return why a dose was not reminded of that came due (UTC) between `looked` and now.

    That the computer slept is only said where it slept all that time; that nothing ran, where no program ran then.
    """
    if due <= watch.started:
        return UnshownReason.NOT_RUNNING if watch.ran is not None and watch.ran < due else UnshownReason.UNKNOWN
    if looked >= watch.started and now - looked - watch.asleep <= SOON:
        return UnshownReason.ASLEEP
    return UnshownReason.UNKNOWN
