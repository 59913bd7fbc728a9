"""Queries for the devices that wrote: the first and the newest record of each, by which copies are compared."""

from collections.abc import Iterator

from kineret_gui.diary.record import Record
from kineret_gui.store.table_rows import TableRows, checked


class DeviceRecords(TableRows):
    """The records of each device, in the order in which it wrote them."""

    def first_of_devices(self) -> Iterator[Record]:
        """The first record of each device."""
        return self._select("WHERE device_seq = 1")

    def newest_of_devices(self) -> Iterator[Record]:
        """The newest record of each device."""
        return self._select("WHERE (device, device_seq) IN (SELECT device, device_seq FROM newest_of_device)")

    def newest_of_device(self) -> dict[str, tuple[int, str]]:
        """The number and hash of each device's newest record."""
        rows = self._connection.execute("SELECT device, device_seq, hash FROM newest_of_device")
        return {device: (number, hash) for device, number, hash in (checked(row, (str, int, str)) for row in rows)}

    def beginnings(self) -> frozenset[str]:
        """The hash of each device's first record: two copies of one diary have at least one of them in common.

        One whose seal does not hold says nothing: a damaged diary is not another one.
        """
        first = self._select("WHERE device IN (SELECT device FROM newest_of_device) AND device_seq = 1")
        return frozenset(record.hash for record in first if record.is_intact)

    def newest_ids(self) -> frozenset[str]:
        """The id of each device's newest record."""
        rows = self._connection.execute(
            # CROSS: else SQLite goes through every entry, pictures and all, to find these few.
            "SELECT entry.id FROM newest_of_device CROSS JOIN entry USING (device, device_seq)"
        )
        return frozenset(checked(row, (str,))[0] for row in rows)

    def newest_of(self, device: str) -> tuple[int, str] | None:
        """The number and hash of a device's newest record, where it has one."""
        row = self._connection.execute(
            "SELECT device_seq, hash FROM newest_of_device WHERE device = ?", (device,)
        ).fetchone()
        if row is None:
            return None
        number, hash = checked(row, (int, str))
        return number, hash

    def first_of(self, device: str) -> str:
        """The hash of a device's first record; empty where it has none."""
        row = self._connection.execute(
            "SELECT hash FROM entry WHERE device = ? AND device_seq = 1", (device,)
        ).fetchone()
        return str(checked(row, (str,))[0]) if row else ""

    def holds(self, device: str, number: int, hash: str) -> bool:
        """Return whether the record of that number of a device is that one; then all before it are the same, too."""
        rows = self._connection.execute("SELECT hash FROM entry WHERE device = ? AND device_seq = ?", (device, number))
        return [stored for (stored,) in rows] == [hash]
