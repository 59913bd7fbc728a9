"""Looking a whole diary over: the database, the chain of every device, and every single entry.

This is the one judge of whether a diary is sound: what opens, checks, copies or restores it asks here.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from kineret_gui.diary.entry import Foreign, withdrawn_by
from kineret_gui.diary.merging.references import referring_ahead
from kineret_gui.diary.record import Record
from kineret_gui.diary.task import Task
from kineret_gui.store.codec import NotReadable, decode_instant, read
from kineret_gui.store.consistency import Whole, contradictions

_AT_A_TIME = 100  # records between two chances for a window to do something else
_LONGEST_NAME, _SEAL = 80, 64  # letters
_DAY = re.compile("[12][0-9]{3}-[01][0-9]-[0-3][0-9]")


@dataclass
class Verification:
    """The outcome of a verification. `problems` are plain sentences; an empty list is a sound diary.

    newer  how many entries hold what only a newer version can read
    """

    entries: int = 0
    newer: int = 0
    problems: list[str] = field(default_factory=list)
    newest: dict[str, Record] = field(default_factory=dict)

    @property
    def is_sound(self) -> bool:
        return not self.problems


def verify(
    integrity: Iterable[str], records: Iterable[Record], newest_of_device: dict[str, tuple[int, str]]
) -> Task[Verification]:
    """Go through everything, pausing now and then; the generator's value is what was found.

    integrity          what is wrong with the database itself
    records            every record, those of one device in rising order
    newest_of_device   the number and hash of each device's newest record, as noted beside the records
    """
    verification = Verification()
    verification.problems += [f"the database: {line}" for line in integrity]
    looked_at: list[Record] = []
    for record in records:
        looked_at.append(record)
        _look_at(record, verification)
        if verification.entries % _AT_A_TIME == 0:
            yield
    for device in sorted(newest_of_device.keys() | verification.newest.keys()):
        last = verification.newest.get(device)
        if last is None or newest_of_device.get(device) != (last.device_seq, last.hash):
            verification.problems.append(f"device {device}: its newest entries are missing")
    verification.problems += _of_references(looked_at)
    return verification


def verify_whole(problems: Iterable[str], whole: Whole) -> Task[Verification]:
    """The same of a database that was read: what SQLite says of it, its records, and what it lists against them."""
    verification = yield from verify(problems, whole.records, whole.newest)
    verification.problems += [f"the database: {line}" for line in contradictions(whole)]
    return verification


def _look_at(record: Record, verification: Verification) -> None:
    verification.entries += 1
    if not record.is_intact:
        verification.problems.append(f"entry {record.id}: it was changed after it was written")
    if not record.follows(verification.newest.get(record.device)):
        verification.problems.append(f"entry {record.id}: an entry before it is missing")
    if not _keeps_the_rules(record):
        verification.problems.append(f"entry {record.id}: a value in it is none that a diary can hold")
    try:
        fact, beyond = read(record.kind, record.body, record.day)
        verification.newer += bool(beyond) or isinstance(fact, Foreign)
        if fact.day.isoformat() != record.day:
            verification.problems.append(f"entry {record.id}: it stands under the wrong day")
        if not isinstance(fact, Foreign) and record.withdraws != withdrawn_by(fact):
            verification.problems.append(f"entry {record.id}: it withdraws another entry than it says")
        decode_instant(record.written_at)
    except NotReadable as reason:
        verification.problems.append(f"entry {record.id}: {reason}")
    verification.newest[record.device] = record


def _keeps_the_rules(record: Record) -> bool:
    """Return what the table demands of each value; SQLite looks at that only in a file that it may write."""
    names = (record.id.partition("\0")[0], record.kind.partition("\0")[0])
    return (
        all(1 <= len(name) <= _LONGEST_NAME for name in names)
        and record.device_seq > 0
        and len(record.previous_hash) == len(record.hash) == _SEAL
        and _DAY.fullmatch(record.day) is not None
    )


def _of_references(records: list[Record]) -> list[str]:
    """Entries that stand twice, refer to what is not there, or to what was written after them."""
    times: dict[str, int] = {}
    for record in records:
        times[record.id] = times.get(record.id, 0) + 1
    problems = [f"entry {id}: it stands twice" for id, number in times.items() if number > 1]
    problems += [
        f"entry {record.id}: the entry that it replaces or withdraws is missing"
        for record in records
        if any(id is not None and id not in times for id in (record.replaces, record.withdraws))
    ]
    problems += [
        f"entry {record.id}: it replaces or withdraws an entry that was written after it"
        for record in referring_ahead(records)
    ]
    return problems
