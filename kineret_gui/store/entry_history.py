"""The history of an open diary: each entry with what became of it, who wrote when and where, and all as records."""

import contextlib
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from pathlib import Path

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.merging.merge import in_order_of_writing
from kineret_gui.diary.record import Record
from kineret_gui.diary.task import Task
from kineret_gui.store.connection import open_file
from kineret_gui.store.open_diary import OpenDiary
from kineret_gui.store.unavailable import DiaryUnavailable, Reason
from kineret_gui.store.verification import Verification, verify_whole


class EntryHistory(OpenDiary):
    """All that was ever written. Every method raises DiaryUnavailable when the world fails."""

    def entry(self, id: str) -> Entry[Fact] | None:
        """The entry of that id, standing or not, if it is there."""
        with self._world():
            record = self._table.record(id)
            return self.read_entry(record) if record else None

    def newest_ids(self) -> frozenset[str]:
        """The ids of the newest entry of each computer, with those that were and are not in the file any more."""
        return self._newest_ids

    def stands(self, id: str) -> bool:
        """Return whether an entry is there and nothing replaced or withdrew it."""
        with self._world():
            return self._table.record(id) is not None and not any(self._table.about(id))

    def later_about(self, id: str) -> tuple[Entry[Fact], ...]:
        """The entries that replaced or withdrew an entry, in the order of writing."""
        with self._world():
            return tuple(self.read_entry(record) for record in self._table.about(id))

    def changes(self, first: date, last: date, limit: int) -> tuple[Entry[Fact], ...]:
        """The entries that replaced or withdrew one of a day of the period, the latest written first."""
        with self._world():
            return tuple(self.read_entry(record) for record in self._table.changes(first, last, limit))

    def days(self) -> tuple[date, date] | None:
        """The first and the last day that any entry counts for, struck ones too. None without entries."""
        with self._world():
            first_and_last = self._table.days()
        try:
            return (
                (date.fromisoformat(first_and_last[0]), date.fromisoformat(first_and_last[1]))
                if first_and_last
                else None
            )
        except ValueError as error:
            raise DiaryUnavailable(Reason.DAMAGED, self.path) from error

    def goes_until(self) -> datetime | None:
        """Return when the last of all computers' newest entries was written, whenever it came in."""
        with self._world():
            newest = [self.read_entry(record).written for record in self._table.newest_of_devices()]
            return max(newest, default=None)

    def newest_written(self) -> datetime | None:
        """Return when the entry was written that came last into this file.

        Aware, UTC. None in a diary without entries.
        """
        with self._world():
            newest = self._table.newest_record()
            return self.read_entry(newest).written if newest else None

    def writers(self) -> tuple[str, ...]:
        """Everyone who has written in it, the latest first."""
        with self._world():
            return tuple(self._table.writers())

    def first_record(self) -> Record | None:
        """Return what was written first of all, on whatever device: the same in every copy. None without entries."""
        with self._world():
            return next(iter(in_order_of_writing(self._table.first_of_devices())), None)

    def newest_of_devices(self) -> dict[str, tuple[int, str]]:
        """The number and hash of each device's newest entry: two copies that agree in them hold the same entries."""
        with self._world():
            return self._table.newest_of_device()

    def holds(self, newest: Mapping[str, tuple[int, str]]) -> bool:
        """Return whether it holds all that a copy of it holds, which has these `newest_of_devices`."""
        with self._world():
            return all(self._table.holds(device, number, hash) for device, (number, hash) in newest.items())

    def copy_into(self, empty: Path) -> dict[str, tuple[int, str]]:
        """Copy all of it, as it is at one moment, into an empty file; what `newest_of_devices` was at that moment.

        Raises the errors of the world as they are, for it may be the other file that is out of reach.
        """
        with self._table.reading():
            newest = self._table.newest_of_device()
            with contextlib.closing(open_file(empty, writable=True)) as copy:
                self._connection.backup(copy)
        return newest

    def records(self) -> Iterator[Record]:
        """Every record as it stands on disk, device by device in the order of writing."""
        with self._world():
            yield from self._table.records()

    def verification(self) -> Task[Verification]:
        """Look everything over, a little at each step; see `store.verification`."""
        with self._world(), (table := self._table).reading():
            problems, whole = table.integrity(), table.whole()
        yield
        return (yield from verify_whole(problems, whole))
