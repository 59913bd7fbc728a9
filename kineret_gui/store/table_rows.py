"""Rows of the table of entries through one connection: transactions, and records as they are read."""

import contextlib
from collections.abc import Iterator, Sequence
from typing import Any, get_type_hints

from sqlcipher3 import dbapi2 as sqlite

from kineret_gui.diary.record import Record

COLUMNS = ", ".join(Record.__dataclass_fields__)
TYPES = tuple(get_type_hints(Record).values())
# The order of writing, the same in every copy of a diary; `seq` is the order in which entries came into this one.
WRITTEN = "written_at, device, device_seq"
WRITTEN_LAST = "written_at DESC, device DESC, device_seq DESC"


class TableRows:
    """The table through one connection. Whoever writes does so inside `writing`: all of it is kept, or none."""

    def __init__(self, connection: sqlite.Connection) -> None:
        self._connection = connection

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

    def _select(self, condition: str, *values: Any, table: str = "entry") -> Iterator[Record]:
        rows = self._connection.execute(f"SELECT {COLUMNS} FROM {table} {condition}", values)
        return (Record(*checked(row, TYPES)) for row in rows)


def checked(row: Sequence[Any], kinds: Sequence[Any]) -> Sequence[Any]:
    """Return the row as it is. Raises DataError on other types: a damaged file has them even in strict tables."""
    if not all(map(isinstance, row, kinds)):
        raise sqlite.DataError("a row holds a value of the wrong kind")
    return row
