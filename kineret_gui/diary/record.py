"""An entry as it stands on disk and in files: the fact as text, sealed into the chain of its device.

Each device numbers its entries and seals each with the hash of the one before, so that a row which was changed,
lost or slipped in is seen, which a database's own integrity check does not see.
"""

import json
from dataclasses import fields, replace

from kineret_gui.diary.digest import sha256
from kineret_gui.diary.frozen import frozen

FIRST_HASH = "0" * 64


@frozen
class Record:
    """One line of the diary as text.

    body         the fact as canonical JSON: keys sorted, no spaces
    day          ISO date, the diary day the fact counts for
    written_at   ISO time, UTC, ending in Z
    device_seq   1, 2, 3 … on each device
    hash         SHA-256 over all the fields above it and `previous_hash`, in hexadecimal
    """

    id: str
    kind: str
    day: str
    body: str
    written_at: str
    by: str
    device: str
    device_seq: int
    replaces: str | None
    withdraws: str | None
    previous_hash: str
    hash: str

    def sealed(self) -> "Record":
        """The same record with the hash that belongs to it."""
        return replace(self, hash=_hash(self))

    @property
    def is_intact(self) -> bool:
        """Return whether nothing in the record changed since it was sealed."""
        return self.hash == _hash(self)

    def follows(self, previous: "Record | None") -> bool:
        """Return whether this is the very next record of its device."""
        if previous is None:
            return self.device_seq == 1 and self.previous_hash == FIRST_HASH
        return self.device_seq == previous.device_seq + 1 and self.previous_hash == previous.hash


def _hash(record: Record) -> str:
    content = [getattr(record, field.name) for field in fields(record) if field.name != "hash"]
    return sha256(json.dumps(content, ensure_ascii=True).encode())
