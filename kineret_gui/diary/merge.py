"""Two copies of one diary become one again: every entry of both, each once.

Entries are never changed, so that nothing can contradict: the whole is what stands in either copy. It is the same
whichever copy is brought into the other, and bringing it in again adds nothing.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from kineret_gui.diary.record import Record


class WhyApart(Enum):
    """Why two copies do not become one. Nothing is written then."""

    NOTHING_IN_COMMON = "it is not a copy of this diary: they have no entry in common"
    ANOTHER_OF_THAT_ID = "the diary has another entry of that id"
    STANDS_TWICE = "it stands twice in it"
    CHANGED = "it was changed after it was written"
    ENTRY_BEFORE_MISSING = "an entry before it is missing"
    REFERS_TO_MISSING = "the entry it refers to is missing"
    # A computer that was set back to an earlier state, or two with the same settings: each has its own next entry.
    SAME_DEVICE_TWICE = "both copies were continued under the name of the same computer"


@dataclass(frozen=True, slots=True)
class Apart:
    """The first reason, and the id of the entry it was seen at; empty where it is no single one."""

    why: WhyApart
    entry: str = ""

    def __str__(self) -> str:
        return f"entry {self.entry}: {self.why.value}" if self.entry else self.why.value


@dataclass(frozen=True, slots=True)
class Merged:
    """All entries in the order of writing, and those among them that the first copy did not have."""

    records: tuple[Record, ...]
    new: tuple[Record, ...]


def merge(ours: Iterable[Record], theirs: Sequence[Record]) -> Merged | Apart:
    """One diary from two copies. With `ours` empty it is the other copy, looked over."""
    known = {record.id: record for record in ours}
    apart = _same_twice(theirs) or _strangers(known, theirs)
    if apart:
        return apart
    new = tuple(record for record in theirs if record.id not in known)
    records = in_order_of_writing((*known.values(), *new))
    return _not_whole(records) or Merged(records, in_order_of_writing(new))


def in_order_of_writing(records: Iterable[Record]) -> tuple[Record, ...]:
    """By time, but never against the numbers of a device, whose clock may have been set back meanwhile."""
    latest: dict[str, str] = {}
    placed = []
    for record in sorted(records, key=lambda record: (record.device, record.device_seq, record.hash)):
        latest[record.device] = max(latest.get(record.device, ""), record.written_at)
        placed.append((latest[record.device], record.device, record.device_seq, record))
    return tuple(record for *_, record in sorted(placed, key=lambda place: place[:3]))


def _same_twice(records: Sequence[Record]) -> Apart | None:
    seen: set[str] = set()
    for record in records:
        if record.id in seen:
            return Apart(WhyApart.STANDS_TWICE, record.id)
        seen.add(record.id)
    return None


def _strangers(known: dict[str, Record], theirs: Sequence[Record]) -> Apart | None:
    for record in theirs:
        if known.get(record.id, record) != record:
            return Apart(WhyApart.ANOTHER_OF_THAT_ID, record.id)
    if known and theirs and not any(record.id in known for record in theirs):
        return Apart(WhyApart.NOTHING_IN_COMMON)
    return None


def _not_whole(records: Iterable[Record]) -> Apart | None:
    """What is wrong with the chains of the devices, or with what the entries refer to."""
    last: dict[str, Record] = {}
    by_device = sorted(records, key=lambda record: (record.device, record.device_seq))
    ids = {record.id for record in by_device}
    for record in by_device:
        before = last.get(record.device)
        if not record.is_intact:
            return Apart(WhyApart.CHANGED, record.id)
        if before and before.device_seq == record.device_seq:
            return Apart(WhyApart.SAME_DEVICE_TWICE, record.id)
        if not record.follows(before):
            return Apart(WhyApart.ENTRY_BEFORE_MISSING, record.id)
        if {record.replaces, record.withdraws} - ids - {None}:
            return Apart(WhyApart.REFERS_TO_MISSING, record.id)
        last[record.device] = record
    return None
