"""Looking a whole diary over: the database, the chain of every device, and every single entry."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from kineret_gui.diary.entry import Foreign, withdrawn_by
from kineret_gui.diary.record import Record
from kineret_gui.steps import Steps
from kineret_gui.store.codec import NotReadable, decode_instant, read

_AT_A_TIME = 100  # records between two chances for a window to do something else


@dataclass
class Inspection:
    """What was found. `problems` are plain sentences; an empty list is a sound diary.

    newer  how many entries hold what only a newer version can read
    """

    entries: int = 0
    newer: int = 0
    problems: list[str] = field(default_factory=list)
    newest: dict[str, Record] = field(default_factory=dict)

    @property
    def is_sound(self) -> bool:
        return not self.problems


def inspect(
    integrity: Iterable[str], records: Iterable[Record], newest_of_device: dict[str, tuple[int, str]]
) -> Steps[Inspection]:
    """Go through everything, pausing now and then; the generator's value is the inspection.

    integrity          what the database says of itself; `ok` when it is sound
    records            every record, those of one device in rising order
    newest_of_device   the number and hash of each device's newest record, as noted beside the records
    """
    found = Inspection()
    found.problems += [f"the database: {line}" for line in integrity if line != "ok"]
    for record in records:
        _look_at(record, found)
        if found.entries % _AT_A_TIME == 0:
            yield
    for device in sorted(newest_of_device.keys() | found.newest.keys()):
        last = found.newest.get(device)
        if last is None or newest_of_device.get(device) != (last.device_seq, last.hash):
            found.problems.append(f"device {device}: its newest entries are missing")
    return found


def _look_at(record: Record, found: Inspection) -> None:
    found.entries += 1
    if not record.is_intact:
        found.problems.append(f"entry {record.id}: it was changed after it was written")
    if not record.follows(found.newest.get(record.device)):
        found.problems.append(f"entry {record.id}: an entry before it is missing")
    try:
        fact, beyond = read(record.kind, record.body, record.day)
        found.newer += bool(beyond) or isinstance(fact, Foreign)
        if fact.day.isoformat() != record.day:
            found.problems.append(f"entry {record.id}: it stands under the wrong day")
        if not isinstance(fact, Foreign) and record.withdraws != withdrawn_by(fact):
            found.problems.append(f"entry {record.id}: it withdraws another entry than it says")
        decode_instant(record.written_at)
    except NotReadable as reason:
        found.problems.append(f"entry {record.id}: {reason}")
    found.newest[record.device] = record
