"""The table of entries through one connection: the SQL behind DiaryFile. Raises the database's own errors."""

from collections.abc import Iterator
from dataclasses import astuple
from datetime import date, datetime

from sqlcipher3 import dbapi2 as sqlite

from kineret_gui.diary.entry import NewEntry, kind_of, withdrawn_by
from kineret_gui.diary.record import FIRST_HASH, Record
from kineret_gui.store.codec import encode, encode_instant
from kineret_gui.store.consistency import Whole, listed, what_the_database_says
from kineret_gui.store.draft_table import DraftTable
from kineret_gui.store.schema import differences
from kineret_gui.store.standing_records import StandingRecords
from kineret_gui.store.table_rows import COLUMNS, TYPES, WRITTEN, WRITTEN_LAST, checked

_INSERT = f"INSERT INTO entry ({COLUMNS}) VALUES ({', '.join('?' for _ in TYPES)})"


class EntryTable(StandingRecords):
    """Records in, records out; what stands, and what each device wrote, is asked as of its bases."""

    def __init__(self, connection: sqlite.Connection) -> None:
        super().__init__(connection)
        self._forms = DraftTable(connection)

    def record(self, id: str) -> Record | None:
        """The record of that id, if it is there."""
        return next(self._select("WHERE id = ?", id), None)

    def records(self) -> Iterator[Record]:
        """Every record, device by device in the order of writing."""
        return self._select("ORDER BY device, device_seq")

    def changes(self, first: date, last: date, limit: int) -> Iterator[Record]:
        """The records that replaced or withdrew one of a day of the period, the latest written first."""
        return self._select(
            "WHERE (replaces IS NOT NULL OR withdraws IS NOT NULL) AND day BETWEEN ? AND ?"
            f" ORDER BY {WRITTEN_LAST} LIMIT ?",
            first.isoformat(),
            last.isoformat(),
            limit,
        )

    def days(self) -> tuple[str, str] | None:
        """The first and the last day that any record counts for."""
        row = self._connection.execute("SELECT min(day), max(day) FROM entry").fetchone()
        if row[0] is None:
            return None
        first, last = checked(row, (str, str))
        return first, last

    def about(self, id: str) -> Iterator[Record]:
        """The records that replace or withdraw an entry."""
        return self._select(f"WHERE replaces = ? OR withdraws = ? ORDER BY {WRITTEN}", id, id)

    def newest_record(self) -> Record | None:
        """The record that came last into this file."""
        return next(self._select("ORDER BY seq DESC LIMIT 1"), None)

    def writers(self) -> list[str]:
        """Everyone who wrote an entry, the latest first."""
        rows = self._connection.execute("SELECT by FROM entry GROUP BY by ORDER BY max(seq) DESC")
        return [checked(row, (str,))[0] for row in rows]

    @property
    def version(self) -> int:
        """Of which version its tables are."""
        (version,) = checked(self._connection.execute("PRAGMA user_version").fetchone(), (int,))
        return int(version)

    def differences(self) -> list[str]:
        """Return what the file is made of that one of its version is not, or the other way round."""
        return differences(self._connection, self.version)

    def integrity(self) -> list[str]:
        """Return what is wrong with the pages, tables and indexes of the database."""
        return [*self.differences(), *what_the_database_says(self._connection, self.version)]

    def whole(self) -> Whole:
        """All there is, as it stands in the tables, and what the indexes make of it."""
        rows = self._connection.execute(f"SELECT seq, {COLUMNS} FROM entry NOT INDEXED ORDER BY seq")
        numbered = [(row[0], Record(*row[1:])) for row in (checked(row, (int, *TYPES)) for row in rows)]
        return Whole(numbered, self.newest_of_device(), listed(self._connection, self.version))

    def append(self, new: NewEntry, by: str, device: str, written: datetime) -> tuple[int, str]:
        """Write a new entry as the next one of a device; its number and hash."""
        fact = new.fact
        number, hash = self.newest_of(device) or (0, FIRST_HASH)
        record = Record(
            id=new.id,
            kind=kind_of(fact),
            day=fact.day.isoformat(),
            body=encode(fact),
            written_at=encode_instant(written),
            by=by,
            device=device,
            device_seq=number + 1,
            replaces=new.replaces,
            withdraws=withdrawn_by(fact),
            previous_hash=hash,
            hash="",
        ).sealed()
        self.insert(record)
        return record.device_seq, record.hash

    def insert(self, record: Record) -> None:
        """Write a sealed record as it is, and note it where it is the newest of its device."""
        # In SQL and not through sqlite-utils, which takes as long to load as a window: a save is to be there at once.
        self._connection.execute(_INSERT, astuple(record))
        self._connection.execute(
            "INSERT INTO newest_of_device (device, device_seq, hash) VALUES (?, ?, ?)"
            " ON CONFLICT (device) DO UPDATE SET device_seq = excluded.device_seq, hash = excluded.hash"
            " WHERE excluded.device_seq > device_seq",
            (record.device, record.device_seq, record.hash),
        )

    def form(self, name: str) -> str | None:
        """A half-filled form as JSON, if one is kept."""
        return self._forms.kept("WHERE name = ?", name).get(name)

    def forms(self) -> dict[str, str]:
        """Every half-filled form as JSON, by its name."""
        return self._forms.kept()

    def look_at_forms(self) -> None:
        """Before one is kept or dropped, and outside of `writing`."""
        self._forms.look()

    def keep_form(self, name: str, body: str) -> None:
        self._forms.keep(name, body)

    def drop_form(self, name: str) -> None:
        self._forms.drop(name)
