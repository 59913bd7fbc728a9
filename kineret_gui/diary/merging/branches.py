"""Places for the entries of another copy: in the chain of their device, or in a branch of it.

Two entries can have been written for one place: a computer went on from a backup, a copied file was written in both
places, a whole home folder was copied. Each of them was the next one of that device. The one that comes second into a
copy begins a branch there, a device of its own with a chain of its own. Its name is that of the device, and behind it
the digest of the entry, so that it is the same in every copy, and what was written after it comes behind it.
"""

from collections.abc import Iterable
from dataclasses import replace

from kineret_gui.diary.merging.same_entry import are_one, digest, marked, plainly, renamed
from kineret_gui.diary.record import FIRST_HASH, Record


class Branches:
    """The entries of one copy, into which those of others come."""

    def __init__(self, records: Iterable[Record]) -> None:
        self._by_id = {record.id: record for record in records}
        self._tips: dict[str, Record] = {}
        for record in self._by_id.values():
            self._note(record)

    def bring_in(self, theirs: Iterable[Record]) -> tuple[Record, ...]:
        """Return what the other copy has that this one has not, each with the id and in the place that it has here.

        The other copy must have been looked over: nothing in it was changed, and no entry before another is missing.
        """
        chains = sorted(theirs, key=lambda record: (record.device, record.device_seq, record.hash))
        here = {record.id: self._known(record) for record in chains}
        new_ids = {record.id: self._new_id(record) for record in chains if here[record.id] is None}
        ids = {id: known.id if known else new_ids[id] for id, known in here.items()}
        places = {record.hash: known for record in chains if (known := here[record.id])}
        new = []
        for record in chains:
            if here[record.id] is None:
                named = renamed(record, lambda id: ids.get(id, id))
                places[record.hash] = self._placed(record, named, places.get(record.previous_hash))
                self._note(places[record.hash])
                new.append(places[record.hash])
        return tuple(new)

    def _known(self, record: Record) -> Record | None:
        """The same entry as it stands here."""
        if self._by_id.get(record.id) == record:
            return record
        names = (record.id, plainly(record.id), marked(record.id, digest(record))) if self._by_id else ()
        return next((known for name in names if (known := self._by_id.get(name)) and are_one(known, record)), None)

    def _new_id(self, record: Record) -> str:
        """Its own, unless another entry has it here, as where one form was saved in both copies."""
        other = marked(record.id, digest(record))
        keeps_its_name = plainly(other) == plainly(record.id)
        return other if record.id in self._by_id and keeps_its_name else record.id

    def _placed(self, record: Record, named: Record, before: Record | None) -> Record:
        """A new entry as it will stand here; `before` is what stands here for the entry before it."""
        if named == record and record.follows(self._tips.get(record.device)):
            return record
        if before and before.device != plainly(before.device) and self._tips[before.device] == before:
            device = before.device
        else:
            device = marked(record.device, digest(record))
        tip = self._tips.get(device)
        number, seal = (tip.device_seq, tip.hash) if tip else (0, FIRST_HASH)
        return replace(named, device=device, device_seq=number + 1, previous_hash=seal).sealed()

    def _note(self, record: Record) -> None:
        tip = self._tips.get(record.device)
        if tip is None or tip.device_seq < record.device_seq:
            self._tips[record.device] = record
