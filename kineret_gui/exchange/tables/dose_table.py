"""The outcome of each due dose, as a table for a spreadsheet. Worked out from the entries, so it is never read back."""

import csv
import io
from collections.abc import Iterable, Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from kineret_gui.diary.moment import Now
from kineret_gui.diary.rules.adherence import DoseRecord
from kineret_gui.diary.rules.reminder import due_at
from kineret_gui.exchange.tables.cell import CellMarks, defused
from kineret_gui.exchange.tables.csv_export import Bom

NAME = "doses.csv"
HEADINGS = (
    "day",
    "usual time",
    "due (by the clocks of the doses)",
    "zone of the doses",
    "due (by the clocks of the computer that wrote this)",
    "prescribed mg",
    "given mg",
    "state",
    "answer",
    "injections",
)


def dose_table(doses: Iterable[DoseRecord], now: Now, day_starts: int, bom: Bom, marks: CellMarks) -> bytes:
    """One line for each dose, in order. `now` is by the clocks of the doses; `now.here` are those of this computer."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=marks.separator)  # lines end in CR LF
    writer.writerow(HEADINGS)
    writer.writerows([defused(cell) for cell in _line(record, now, day_starts)] for record in doses)
    return bom.value + text.getvalue().encode()


def _line(record: DoseRecord, now: Now, day_starts: int) -> Iterator[str]:
    dose = record.dose.id
    due = due_at(dose, now.zone, day_starts)
    yield dose.day.isoformat()
    yield f"{dose.time:%H:%M}"
    yield _by(due, now.zone)
    yield now.zone
    yield _by(due, now.here)
    yield str(sum(record.ordered))
    yield str(record.milligrams)
    yield record.state.value
    yield record.answers[-1].fact.answer.value if record.answers else ""
    yield " ".join(entry.id for entry in record.injections)


def _by(at: datetime, zone: str) -> str:
    return at.astimezone(ZoneInfo(zone)).isoformat(timespec="minutes")
