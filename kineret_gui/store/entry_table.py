"""The rows of a diary through one connection: the SQL behind DiaryFile. Raises the database's own errors."""

import contextlib
import functools
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, get_type_hints

from sqlcipher3 import dbapi2 as sqlite

from kineret_gui.diary.entry import NewEntry, kind_of, withdrawn_by
from kineret_gui.diary.record import FIRST_HASH, Record
from kineret_gui.store.codec import encode, encode_instant
from kineret_gui.store.consistency import Whole, listed, what_the_database_says
from kineret_gui.store.draft_table import DraftTable
from kineret_gui.store.schema import differences
from kineret_gui.store.views import THAT_STAND

if TYPE_CHECKING:
    from sqlite_utils import Database

_COLUMNS = ", ".join(Record.__dataclass_fields__)
_KINDS = tuple(get_type_hints(Record).values())
# The order of writing, the same in every copy of a diary; `seq` is the order in which entries came into this one.
_WRITTEN = "written_at, device, device_seq"
_WRITTEN_LAST = "written_at DESC, device DESC, device_seq DESC"


class EntryTable:
    """Rows in, rows out. Whoever writes does so inside `writing`, so that all of it is kept or none."""

    def __init__(self, connection: sqlite.Connection) -> None:
        self._connection = connection
        self._forms = DraftTable(connection)

    @functools.cached_property
    def _database(self) -> "Database":
        # Loaded with the first writing: reading Today needs none of it, and it takes as long to load as a window.
        from sqlite_utils import Database

        return Database(self._connection)

    def forget_pages(self) -> None:
        """Read from the file again, and nothing from memory: also what was changed without its counter being raised."""
        self._connection.execute("PRAGMA shrink_memory")

    def writing(self) -> contextlib.AbstractContextManager[None]:
        """One transaction that no other writer can come between."""
        return self._transaction("BEGIN IMMEDIATE")

    def reading(self) -> contextlib.AbstractContextManager[None]:
        """One look at the diary: what is read inside belongs together, whoever writes meanwhile."""
        return self._transaction("BEGIN", "ROLLBACK")  # which ends it also where a damaged table was read

    @contextlib.contextmanager
    def _transaction(self, begin: str, end: str = "COMMIT") -> Iterator[None]:
        self._connection.execute(begin)
        try:
            yield
            self._connection.execute(end)
        except BaseException:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise

    def record(self, id: str) -> Record | None:
        """The record of that id, if it is there."""
        return next(self._select("WHERE id = ?", id), None)

    def records(self) -> Iterator[Record]:
        """Every record, device by device in the order of writing."""
        return self._select("ORDER BY device, device_seq")

    def first_of_devices(self) -> Iterator[Record]:
        """The first record of each device."""
        return self._select("WHERE device_seq = 1")

    def standing(self, kind: str, first: date | None, last: date | None) -> Iterator[Record]:
        """The records of a kind that count for a day of the period and that nothing replaced or withdrew."""
        return self._select(
            f"WHERE kind = ? AND day BETWEEN ? AND ? ORDER BY day, {_WRITTEN}",
            kind,
            (first or date.min).isoformat(),
            (last or date.max).isoformat(),
            table=THAT_STAND,
        )

    def newest_standing(self, kind: str, limit: int) -> Iterator[Record]:
        """The standing records of a kind with the latest days."""
        return self._select(f"WHERE kind = ? ORDER BY day DESC, {_WRITTEN_LAST} LIMIT ?", kind, limit, table=THAT_STAND)

    def standing_of_days(self, first: date, last: date) -> Iterator[Record]:
        """The records of any kind that count for a day of the period and still stand."""
        return self._select(
            f"WHERE kind IN (SELECT DISTINCT kind FROM entry) AND day BETWEEN ? AND ? ORDER BY day, {_WRITTEN}",
            first.isoformat(),
            last.isoformat(),
            table=THAT_STAND,
        )

    def standing_of_other_kinds(self, known: Sequence[str], first: date, last: date) -> Iterator[Record]:
        """The records of the days of a period that still stand and are of none of these kinds."""
        marks = ", ".join("?" for _ in known)
        return self._select(
            "WHERE kind IN (SELECT kind FROM (SELECT DISTINCT kind FROM entry) WHERE kind NOT IN"
            f" ({marks})) AND day BETWEEN ? AND ? ORDER BY day, {_WRITTEN}",
            *known,
            first.isoformat(),
            last.isoformat(),
            table="standing",
        )

    def changes(self, first: date, last: date, limit: int) -> Iterator[Record]:
        """The records that replaced or withdrew one of a day of the period, the latest written first."""
        return self._select(
            "WHERE (replaces IS NOT NULL OR withdraws IS NOT NULL) AND day BETWEEN ? AND ?"
            f" ORDER BY {_WRITTEN_LAST} LIMIT ?",
            first.isoformat(),
            last.isoformat(),
            limit,
        )

    def days(self) -> tuple[str, str] | None:
        """The first and the last day that any record counts for."""
        row = self._connection.execute("SELECT min(day), max(day) FROM entry").fetchone()
        if row[0] is None:
            return None
        first, last = _checked(row, (str, str))
        return first, last

    def last_injection_into(self, spot: str) -> Record | None:
        """The latest standing injection into a spot, if there is one."""
        return next(
            self._select(
                f"WHERE kind = 'injection' AND body ->> '$.spot' = ? ORDER BY day DESC, {_WRITTEN_LAST} LIMIT 1",
                spot,
                table=THAT_STAND,
            ),
            None,
        )

    def newest_injections_into(self, spots: Sequence[str], limit: int) -> Iterator[Record]:
        """The latest standing injections into any of these spots."""
        marks = ", ".join("?" for _ in spots)
        return self._select(
            f"WHERE kind = 'injection' AND body ->> '$.spot' IN ({marks}) ORDER BY day DESC, {_WRITTEN_LAST} LIMIT ?",
            *spots,
            limit,
            table=THAT_STAND,
        )

    def unhealed_reactions(self, before: date) -> Iterator[Record]:
        """The standing reactions but for those whose latest answer says, of an earlier day, that they healed."""
        return self._select(
            "AS began WHERE kind = 'reaction' AND NOT coalesce((SELECT body ->> '$.course' = 'healed' AND day < ?"
            f" FROM {THAT_STAND} WHERE kind IN ('reaction-answer', 'photo') AND kind = 'reaction-answer'"
            " AND body ->> '$.reaction' = began.body ->> '$.id'"
            f" ORDER BY julianday(body ->> '$.moment.at') DESC, day DESC, {_WRITTEN_LAST} LIMIT 1), 0)"
            f" ORDER BY day, {_WRITTEN}",
            before.isoformat(),
            table=THAT_STAND,
        )

    def reaction(self, reaction: str) -> Record | None:
        """The standing entry of a reaction, by the id that its answers know."""
        return next(self._select("WHERE kind = 'reaction' AND body ->> '$.id' = ?", reaction, table=THAT_STAND), None)

    def of_reaction(self, kind: str, reaction: str) -> Iterator[Record]:
        """The standing records of a kind that speak of a reaction."""
        return self._select(
            # Both kinds are named, as in the index, or it would not be taken; above, too.
            "WHERE kind IN ('reaction-answer', 'photo') AND kind = ? AND body ->> '$.reaction' = ?"
            f" ORDER BY day, {_WRITTEN}",
            kind,
            reaction,
            table=THAT_STAND,
        )

    def photo_marks(self, first: date, last: date) -> Iterator[tuple[str, str, str]]:
        """Id, day and reaction of each standing photo of a period."""
        rows = self._connection.execute(
            # All from the index of what was said: it knows the reaction, so that no picture is read. For it both kinds
            # are named, as above, a photo is of some reaction, and + keeps the index of the days away. When
            # it was written stands behind the picture.
            f"SELECT id, day, body ->> '$.reaction' FROM {THAT_STAND} WHERE kind IN ('reaction-answer', 'photo')"
            " AND kind = 'photo' AND body ->> '$.reaction' > '' AND +day BETWEEN ? AND ? ORDER BY day, id",
            (first.isoformat(), last.isoformat()),
        )
        for row in rows:
            entry, day, reaction = _checked(row, (str, str, str))
            yield entry, day, reaction

    def about(self, id: str) -> Iterator[Record]:
        """The records that replace or withdraw an entry."""
        return self._select(f"WHERE replaces = ? OR withdraws = ? ORDER BY {_WRITTEN}", id, id)

    def newest_record(self) -> Record | None:
        """The record that came last into this file."""
        return next(self._select("ORDER BY seq DESC LIMIT 1"), None)

    def newest_of_devices(self) -> Iterator[Record]:
        """The newest record of each device."""
        return self._select("WHERE (device, device_seq) IN (SELECT device, device_seq FROM newest_of_device)")

    def newest_of_device(self) -> dict[str, tuple[int, str]]:
        """The number and hash of each device's newest record."""
        rows = self._connection.execute("SELECT device, device_seq, hash FROM newest_of_device")
        return {device: (number, hash) for device, number, hash in (_checked(row, (str, int, str)) for row in rows)}

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
        return frozenset(_checked(row, (str,))[0] for row in rows)

    def newest_of(self, device: str) -> tuple[int, str] | None:
        """The number and hash of a device's newest record, where it has one."""
        row = self._connection.execute(
            "SELECT device_seq, hash FROM newest_of_device WHERE device = ?", (device,)
        ).fetchone()
        if row is None:
            return None
        number, hash = _checked(row, (int, str))
        return number, hash

    def first_of(self, device: str) -> str:
        """The hash of a device's first record; empty where it has none."""
        row = self._connection.execute(
            "SELECT hash FROM entry WHERE device = ? AND device_seq = 1", (device,)
        ).fetchone()
        return str(_checked(row, (str,))[0]) if row else ""

    def holds(self, device: str, number: int, hash: str) -> bool:
        """Whether the record of that number of a device is that one; then all before it are the same, too."""
        rows = self._connection.execute("SELECT hash FROM entry WHERE device = ? AND device_seq = ?", (device, number))
        return [found for (found,) in rows] == [hash]

    def writers(self) -> list[str]:
        """Everyone who wrote an entry, the latest first."""
        rows = self._connection.execute("SELECT by FROM entry GROUP BY by ORDER BY max(seq) DESC")
        return [_checked(row, (str,))[0] for row in rows]

    def days_of_two_devices(self) -> Iterator[str]:
        """The days of doses for which two devices may each have written an injection that stands."""
        if len(self.newest_of_device()) < 2:
            return
        rows = self._connection.execute(
            f"SELECT body ->> '$.answers.day' AS dose_day FROM {THAT_STAND}"
            # A day as this version writes one: of what a newer version wrote anything may stand there.
            " WHERE kind = 'injection' AND date(dose_day) = dose_day AND dose_day > '1'"
            " GROUP BY dose_day, body ->> '$.answers.time' HAVING count(*) > 1"
            " AND (count(DISTINCT device) > 1 OR max(replaces) IS NOT NULL) ORDER BY dose_day"
        )
        for row in rows:
            (day,) = _checked(row, (str,))
            yield day

    @property
    def version(self) -> int:
        """Of which version its tables are."""
        (version,) = _checked(self._connection.execute("PRAGMA user_version").fetchone(), (int,))
        return int(version)

    def differences(self) -> list[str]:
        """What the file is made of that one of its version is not, or the other way round."""
        return differences(self._connection, self.version)

    def integrity(self) -> list[str]:
        """What is wrong with the pages, tables and indexes of the database."""
        return [*self.differences(), *what_the_database_says(self._connection, self.version)]

    def whole(self) -> Whole:
        """All there is, as it stands in the tables, and what the indexes make of it."""
        rows = self._connection.execute(f"SELECT seq, {_COLUMNS} FROM entry NOT INDEXED ORDER BY seq")
        numbered = [(row[0], Record(*row[1:])) for row in (_checked(row, (int, *_KINDS)) for row in rows)]
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
        self._database.table("entry").insert(asdict(record))
        # Not upsert(): on each new connection it makes and drops a table, to see what this SQLite can do.
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

    def _select(self, condition: str, *values: Any, table: str = "entry") -> Iterator[Record]:
        rows = self._connection.execute(f"SELECT {_COLUMNS} FROM {table} {condition}", values)
        return (Record(*_checked(row, _KINDS)) for row in rows)


def _checked(row: Sequence[Any], kinds: Sequence[Any]) -> Sequence[Any]:
    """The row as it is. Raises DataError on other kinds: a damaged file has them even in strict tables."""
    if not all(map(isinstance, row, kinds)):
        raise sqlite.DataError("a row holds a value of the wrong kind")
    return row
