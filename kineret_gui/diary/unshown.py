"""Reminders that could not come, because nobody looked at the clock."""

from collections.abc import Sequence
from datetime import datetime

from kineret_gui.diary.adherence import DoseRecord
from kineret_gui.diary.moment import Now
from kineret_gui.diary.reminder import SOON, due_at


def could_not_be_shown(
    doses: Sequence[DoseRecord], looked: datetime, now: Now, day_starts: int
) -> tuple[DoseRecord, ...]:
    """The open doses whose usual time passed while nobody looked: between `looked` (UTC) and shortly before now."""
    return tuple(
        record
        for record in doses
        if record.is_open and looked < due_at(record.dose.id, now.zone, day_starts) <= now.utc - SOON
    )
