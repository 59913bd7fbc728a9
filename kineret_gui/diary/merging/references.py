"""References of entries: only to what was written before them, and never so that nobody's diary is left."""

from collections.abc import Iterable, Sequence

from kineret_gui.diary.record import Record

_PERSON = "person"  # the kind of the entry that says whose diary it is


def says_whose_it_is(records: Iterable[Record]) -> bool:
    """Return whether an entry stands, neither replaced nor withdrawn, that names the person."""
    everything = tuple(records)
    struck = {id for record in everything for id in _refers_to(record)}
    return any(record.kind == _PERSON and record.id not in struck for record in everything)


def referring_ahead(records: Iterable[Record]) -> tuple[Record, ...]:
    """The records that refer to something written after them, or to themselves; what is missing is passed over.

    Each device numbers its records, and what a record refers to was there when it was written. So there is an order of
    writing; the clocks of two computers have no say in it. Where records wait for each other in a circle there is none.
    """
    waiting = _device_by_device(records)
    ids = {record.id for queue in waiting.values() for record in queue}
    placed: set[str] = set()
    went_on = True
    while went_on:
        went_on = False
        for queue in waiting.values():
            while queue and not (_refers_to(queue[-1]) & ids) - placed:
                placed.add(queue.pop().id)
                went_on = True
    stuck = {device: queue for device, queue in waiting.items() if queue}
    behind = {record.id: device for device, queue in stuck.items() for record in queue}
    return tuple(queue[-1] for device, queue in sorted(stuck.items()) if _waits_for_itself(device, stuck, behind))


def _device_by_device(records: Iterable[Record]) -> dict[str, list[Record]]:
    """The records of each device, the first of them last."""
    by_device: dict[str, list[Record]] = {}
    for record in sorted(records, key=lambda record: record.device_seq, reverse=True):
        by_device.setdefault(record.device, []).append(record)
    return by_device


def _refers_to(record: Record) -> set[str]:
    return {id for id in (record.replaces, record.withdraws) if id is not None}


def _waits_for_itself(device: str, stuck: dict[str, list[Record]], behind: dict[str, str]) -> bool:
    """Return whether the first record of a device that waits does so, over others or not, for what stands behind it."""
    seen: set[str] = set()
    look_at: list[str] = _waits_for(stuck[device], behind)
    while look_at:
        other = look_at.pop()
        if other == device:
            return True
        if other not in seen:
            seen.add(other)
            look_at += _waits_for(stuck[other], behind)
    return False


def _waits_for(queue: Sequence[Record], behind: dict[str, str]) -> list[str]:
    """The devices among whose waiting records is what the first one of these refers to."""
    return [behind[id] for id in _refers_to(queue[-1]) if id in behind]
