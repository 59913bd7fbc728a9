"""Copies of one diary that live on several computers, for tests: each writes, corrects and withdraws on its own."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from kineret_gui.diary.entry import Fact, Withdrawal, kind_of
from kineret_gui.diary.merging.merge import Merged, merge
from kineret_gui.diary.record import FIRST_HASH, Record
from kineret_gui.store.codec import encode, encode_instant

_BEGAN = datetime(2026, 3, 1, 7, tzinfo=UTC)


@dataclass
class Copy:
    """The records that one computer has, and the name under which it writes."""

    device: str
    by: str
    records: tuple[Record, ...] = ()
    clock: datetime = _BEGAN
    ids: dict[str, int] = field(default_factory=dict)

    def write(self, fact: Fact, replaces: str | None = None, minutes: int = 1) -> Record:
        """The next entry; `minutes` may be less than none where the clock was set back."""
        self.clock += timedelta(minutes=minutes)
        mine = [record for record in self.records if record.device == self.device]
        last = max(mine, key=lambda record: record.device_seq, default=None)
        number = last.device_seq + 1 if last else 1
        record = Record(
            id=f"{self.device}-{number}",
            kind=kind_of(fact),
            day=fact.day.isoformat(),
            body=encode(fact),
            written_at=encode_instant(self.clock),
            by=self.by,
            device=self.device,
            device_seq=number,
            replaces=replaces,
            withdraws=fact.entry if isinstance(fact, Withdrawal) else None,
            previous_hash=last.hash if last else FIRST_HASH,
            hash="",
        ).sealed()
        self.records = (*self.records, record)
        return record

    def bring_in(self, other: "Copy") -> Merged:
        merged = merge(self.records, other.records)
        assert isinstance(merged, Merged), merged
        self.records = merged.records
        return merged
