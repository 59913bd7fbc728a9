"""The schema of a diary's file, to the letter, by its version.

A diary comes from other computers, and a file can hold what is run when it is read: a view without an end, a trigger,
an index that leads elsewhere. So before anything else is asked of it, it is compared with what this program makes.
"""

import re
from collections import Counter
from typing import Any

from sqlcipher3 import dbapi2 as sqlite

from kineret_gui.store.sql_tables import STEPS, where_steps_are_noted
from kineret_gui.store.unavailable import ADDED
from kineret_gui.store.version import NEWEST_VERSION

_MADE = re.compile(r'CREATE (?:UNIQUE )?(TABLE|INDEX|TRIGGER|VIEW) "?(\w+)"?(?:.*? ON "?(\w+))?', re.S)
_BY_THE_WAY = ("sqlite_autoindex_entry_1", "sqlite_autoindex_entry_2")  # SQLite makes these for what is UNIQUE
_LONGEST_NAME = 80  # letters of a name that somebody else chose
_READ = ("entry", "newest_of_device")  # tables that every version is read by

Part = tuple[Any, ...]  # table, index, trigger or view; its name; its table; its SQL. Of any type where it is damaged


class _Noted(list[str]):
    """Takes statements without running them."""

    execute = list.append


def as_made(version: int) -> tuple[Part, ...]:
    """All that a diary of a version of this program is made of."""
    noted = _Noted()
    where_steps_are_noted(noted)
    for step in STEPS[:version]:
        step(noted)
    parts = [_part(statement) for statement in map(str.lstrip, noted) if statement.startswith("CREATE")]
    return (*parts, *(("index", name, "entry", None) for name in _BY_THE_WAY))


def _part(statement: str) -> Part:
    made = _MADE.match(statement)
    assert made
    kind, name, table = made.groups()
    if kind in ("TRIGGER", "VIEW"):  # of these SQLite does not keep what stands behind the last word
        statement = statement.rstrip()
    return kind.lower(), name, table if kind in ("INDEX", "TRIGGER") else name, statement


def parts_in(connection: sqlite.Connection) -> tuple[Part, ...]:
    """All that a file is made of."""
    return tuple(connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master"))


def differences(connection: sqlite.Connection, version: int) -> list[str]:
    """Return what a file has that a diary of its version has not, or the other way round, by name.

    The same each time, and what was only added comes last.
    """
    if version < 1:
        return ["its version is none that there was"]
    if version > NEWEST_VERSION:
        return _not_to_be_read(connection)
    made, present = Counter(as_made(version)), Counter(parts_in(connection))
    lacks, has = {part[:2] for part in made - present}, {part[:2] for part in present - made}
    lines = [f"{_named(part)} is not as it was made" for part in lacks & has]
    lines += [f"{_named(part)} is missing" for part in lacks - has]
    return sorted(lines) + sorted(f"{_named(part)} {ADDED}" for part in has - lacks)


def _not_to_be_read(connection: sqlite.Connection) -> list[str]:
    """Of a newer version, the tables that are read and are no plain ones. All else there is never looked at."""
    plain = "SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0"
    worked_out = "SELECT count(*) FROM pragma_table_xinfo(?) WHERE hidden <> 0"
    tables = {name for (name,) in connection.execute(plain)}
    return [
        f"the table {name} is not one that can be read"
        for name in _READ
        if name not in tables or connection.execute(worked_out, (name,)).fetchone() != (0,)
    ]


def _named(part: Part) -> str:
    kind, name = (str(one)[:_LONGEST_NAME] for one in part[:2])
    return f"the {kind} {name}"
