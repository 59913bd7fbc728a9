"""The doses of today: which of them an injection now would be for, and what became of each. Pure."""

from collections.abc import Collection, Sequence

from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now
from kineret_gui.diary.rules.adherence import DoseRecord, DoseState
from kineret_gui.diary.rules.dose_key import dose_key
from kineret_gui.diary.rules.reminder import NEVER, due_at
from kineret_gui.diary.rules.schedule import DoseId
from kineret_gui.wording import clocks, doses, fill
from kineret_gui.wording.translation import tr

TWICE = "twice"  # the mark of a dose of which nobody has said yet whether it was given once or twice


@frozen
class DoseRow:
    """One dose of today, for days with more than one; `key` where it can be said what became of it."""

    shape: str
    tone: str
    text: str
    key: str = ""


def next_of(of_today: Sequence[DoseRecord], now: Now, day_starts: int) -> DoseRecord | None:
    """The open dose that is nearest in time, as for the form. One before a dose that was given is asked after instead:
    the large button for it, a minute after an injection, would invite to a second one."""
    due = {record.dose.id: due_at(record.dose.id, now.zone, day_starts) for record in of_today}
    last_given = max((due[record.dose.id] for record in of_today if record.injections), default=NEVER)
    still_to_come = [record for record in of_today if record.is_open and due[record.dose.id] >= last_given]
    return min(still_to_come, key=lambda record: abs(due[record.dose.id] - now.utc), default=None)


def dose_rows(
    of_today: Sequence[DoseRecord], next_dose: DoseRecord | None, unsettled: Collection[DoseId], can_answer: bool
) -> tuple[DoseRow, ...]:
    """A row for each dose of today. One whose time has come and that is not the next is asked after."""
    return tuple(_row(record, record is next_dose, unsettled, can_answer) for record in of_today)


def _row(record: DoseRecord, is_next: bool, unsettled: Collection[DoseId], can_answer: bool) -> DoseRow:
    if record.dose.id in unsettled:
        return DoseRow(TWICE, "warn", fill(tr("In two entries: %1"), doses.record(record)))
    asks = can_answer and record.is_open and record.state is not DoseState.UPCOMING
    key = dose_key(record.dose.id) if asks else ""
    if record.state is DoseState.DUE and not is_next:
        at, ordered = clocks.due(record.dose), doses.syringes(record.dose.syringes)
        text, asked = (
            tr("Not recorded: the dose due at %1, %2"),
            tr("Not recorded: the dose due at %1, %2. What happened?"),
        )
        return DoseRow("gap", "warn", fill(asked if key else text, at, ordered), key)
    return DoseRow(doses.SHAPES[record.state], doses.TONES[record.state], doses.record(record), key)
