"""Two copies of one diary become one again: every entry of both, each once.

Entries are never changed, so that nothing can contradict: the whole is what stands in either copy. It is the same
whichever copy is brought into the other, and bringing it in again adds nothing. Where a computer went on from an older
state of the diary, its second branch comes in as a device of its own; see `diary.branches`.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from enum import Enum

from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.merging.branches import Branches
from kineret_gui.diary.merging.references import referring_ahead
from kineret_gui.diary.record import FIRST_HASH, Record


class WhyApart(Enum):
    """A reason for which two copies do not become one. Nothing is written then."""

    NOTHING_IN_COMMON = "it is not a copy of this diary: they have no entry in common"
    ANOTHER_OF_THAT_ID = "the diary has another entry of that id"
    STANDS_TWICE = "it stands twice in it"
    CHANGED = "it was changed after it was written"
    ENTRY_BEFORE_MISSING = "an entry before it is missing"
    REFERS_TO_MISSING = "the entry it refers to is missing"
    REFERS_AHEAD = "the entry it refers to was written after it"


@frozen
class Apart:
    """The first reason, and the id of the entry it was seen at; empty where it is no single one."""

    why: WhyApart
    entry: str = ""

    def __str__(self) -> str:
        return f"entry {self.entry}: {self.why.value}" if self.entry else self.why.value


@frozen
class Merged:
    """All entries in the order of writing, and those among them that the first copy did not have."""

    records: tuple[Record, ...]
    new: tuple[Record, ...]


def merge(ours: Iterable[Record], theirs: Sequence[Record]) -> Merged | Apart:
    """One diary from two copies. With `ours` empty it is the other copy, looked over."""
    known = tuple(ours)
    apart = _same_twice(theirs) or _not_as_written(known, theirs)
    if apart:
        return apart
    both = Branches(known)
    new = both.bring_in(theirs)
    if known and theirs and len(new) == len(theirs):
        return Apart(WhyApart.NOTHING_IN_COMMON)
    records = in_order_of_writing((*known, *new))
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


def _not_as_written(known: Sequence[Record], theirs: Sequence[Record]) -> Apart | None:
    """Return what was changed in the other copy, or left out, since it was written.

    Only what is whole gets a new seal.
    """
    ours = {record.id: record for record in known}
    sealed = {(record.device, record.device_seq, record.hash) for record in known}
    there: dict[tuple[str, int], list[Record]] = {}
    for record in theirs:
        there.setdefault((record.device, record.device_seq), []).append(record)
    for record in theirs:
        if not record.is_intact:
            return Apart(WhyApart.CHANGED, record.id)
        before = record.device, record.device_seq - 1
        if record.device_seq == 1 and record.previous_hash == FIRST_HASH:
            continue
        if any(one.hash == record.previous_hash for one in there.get(before, ())):
            continue
        for other in there.get(before, ()):
            if ours.get(other.id, other) != other:
                return Apart(WhyApart.ANOTHER_OF_THAT_ID, other.id)
        if before in there or (*before, record.previous_hash) not in sealed:
            return Apart(WhyApart.ENTRY_BEFORE_MISSING, record.id)
    return None


def _not_whole(records: Iterable[Record]) -> Apart | None:
    """Return what is wrong with the chains of the devices, or with what the entries refer to."""
    last: dict[str, Record] = {}
    by_device = sorted(records, key=lambda record: (record.device, record.device_seq))
    times = Counter(record.id for record in by_device)
    for record in by_device:
        if not record.is_intact:
            return Apart(WhyApart.CHANGED, record.id)
        if not record.follows(last.get(record.device)):
            return Apart(WhyApart.ENTRY_BEFORE_MISSING, record.id)
        if times[record.id] > 1:  # so long an id that none could be made of it
            return Apart(WhyApart.ANOTHER_OF_THAT_ID, record.id)
        if any(id is not None and id not in times for id in (record.replaces, record.withdraws)):
            return Apart(WhyApart.REFERS_TO_MISSING, record.id)
        last[record.device] = record
    for record in referring_ahead(by_device):
        return Apart(WhyApart.REFERS_AHEAD, record.id)
    return None
