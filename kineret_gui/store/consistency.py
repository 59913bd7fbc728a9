"""Agreement of a database with itself. Nothing that SQLite works out is believed here without a second look.

SQLite's own check does not see an entry too many in an index of some of the rows, and by such a one a row counts as
replaced. Nor does it look at the rules for single values in a file that can only be read. So what is listed is compared
with the rows themselves, and `store.verification` looks at each value.
"""

import contextlib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlcipher3 import dbapi2 as sqlite

from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.merging.references import says_whose_it_is
from kineret_gui.diary.record import Record
from kineret_gui.store.sql_tables import STEPS, STEPS_TAKEN
from kineret_gui.store.sql_views import THAT_STAND
from kineret_gui.store.version import NEWEST_VERSION

_MOST = 100  # lines that SQLite is asked for
_UNUSED = "never used"  # of a page: it is lost room, and nothing that was kept
_FREE = "Freelist"  # pages that SQLite would write into next
_SCRATCH = "form"

# The indexes that list some of the rows, and which.
_PARTIAL: Mapping[str, str] = {
    "entry_by_replaced": "replaces IS NOT NULL",
    "entry_by_withdrawn": "withdraws IS NOT NULL",
    "injection_by_spot": "kind = 'injection'",
    "reaction_by_id": "kind = 'reaction'",
    "said_by_reaction": "kind IN ('reaction-answer', 'photo')",
}


@frozen
class Listed:
    """Entries as the database lists them, by the ways on which the program looks.

    by_index  of each index of some rows, the numbers of the rows in it
    stand     the ids of the rows that stand
    """

    by_index: Mapping[str, Sequence[Any]]
    stand: Sequence[Any]


@frozen
class Whole:
    """All of a diary, read at one moment.

    rows    every record with the number of its row, by that number
    newest  the number and hash of each device's newest record, as noted beside them
    """

    rows: Sequence[tuple[int, Record]]
    newest: dict[str, tuple[int, str]]
    listed: Listed

    @property
    def records(self) -> list[Record]:
        """Device by device in the order of writing."""
        return sorted((record for _, record in self.rows), key=lambda record: (record.device, record.device_seq))


def what_the_database_says(connection: sqlite.Connection, version: int) -> list[str]:
    """The problems that SQLite finds in its pages, tables and indexes, and which steps it took to its version.

    The half-filled forms are no entries: whatever is wrong with their table alone is none.
    """
    connection.execute("PRAGMA ignore_check_constraints = 1")  # see above; and a newer version's may take for ever
    try:
        problems = _of_tables(connection)
    finally:
        connection.execute("PRAGMA ignore_check_constraints = 0")
    if version <= NEWEST_VERSION and _steps_noted(connection) != [(step.__name__,) for step in STEPS[:version]]:
        problems.append("it does not say how it came to its version")
    return problems


def _steps_noted(connection: sqlite.Connection) -> list[Any]:
    return connection.execute(f"SELECT name FROM {STEPS_TAKEN} ORDER BY id").fetchall()  # type: ignore[no-any-return]


def what_is_wrong_with_forms(connection: sqlite.Connection) -> list[str]:
    """The problems of the table of half-filled forms alone."""
    return _checked(connection, _SCRATCH)


def _of_tables(connection: sqlite.Connection) -> list[str]:
    problems = [line for line in _checked(connection) if _UNUSED not in line]
    if not problems or not _checked(connection, _SCRATCH):
        return problems
    tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    others = [line for name in ("sqlite_schema", *tables) if name != _SCRATCH for line in _checked(connection, name)]
    return others + [line for line in problems if line.startswith(_FREE)]


def _checked(connection: sqlite.Connection, of: str | int = _MOST) -> list[str]:
    """Return what SQLite says of a table, or of all."""
    quoted = of if isinstance(of, int) else '"' + of.replace('"', '""') + '"'
    lines: list[str] = []
    try:
        for (text,) in connection.execute(f"PRAGMA integrity_check({quoted})"):
            lines += str(text).splitlines()
    except sqlite.DatabaseError as error:  # it gives up where a table cannot be opened
        if not str(error.sqlite_errorname).startswith("SQLITE_CORRUPT"):
            raise
        lines.append(str(error))
    return [line for line in lines if line != "ok" and not line.startswith("*** ")]


def listed(connection: sqlite.Connection, version: int) -> Listed:
    """Return what the database lists."""
    there = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'index'")}
    known = there & _PARTIAL.keys()
    rows = connection.execute(
        f"SELECT id FROM {THAT_STAND} WHERE kind IN (SELECT DISTINCT kind FROM entry) AND day > ''"
    )
    stand = [id for (id,) in rows]
    return Listed({name: list(_in_index(connection, name, version)) for name in sorted(known)}, stand)


def _in_index(connection: sqlite.Connection, name: str, version: int) -> Iterator[Any]:
    # A newer version may have changed its indexes; then SQLite does not take them for these rows.
    with contextlib.suppress(*((sqlite.OperationalError,) if version > NEWEST_VERSION else ())):
        for (number,) in connection.execute(f"SELECT seq FROM entry INDEXED BY {name} WHERE {_PARTIAL[name]}"):
            yield number


def contradictions(whole: Whole) -> list[str]:
    """Return where what the database lists is not what its rows say."""
    problems = [
        f"the index {name} does not list what is there"
        for name, numbers in whole.listed.by_index.items()
        if Counter(numbers) != Counter(number for number, record in whole.rows if _belongs(record, name))
    ]
    struck = {id for _, record in whole.rows for id in (record.replaces, record.withdraws)}
    stand = Counter(record.id for _, record in whole.rows if record.withdraws is None and record.id not in struck)
    if Counter(whole.listed.stand) != stand:
        problems.append("it shows other entries than stand in it")
    if not says_whose_it_is(record for _, record in whole.rows):
        problems.append("it does not say whose diary it is")
    return problems


def _belongs(record: Record, index: str) -> bool:
    match index:
        case "entry_by_replaced":
            return record.replaces is not None
        case "entry_by_withdrawn":
            return record.withdraws is not None
        case "injection_by_spot":
            return record.kind == "injection"
        case "reaction_by_id":
            return record.kind == "reaction"
        case _:
            return record.kind in ("reaction-answer", "photo")
