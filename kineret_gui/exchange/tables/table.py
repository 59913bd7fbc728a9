"""The tables of a diary: one for each kind of entry, and their first columns, which are the same in all of them."""

import functools
from collections.abc import Mapping, Sequence
from enum import Enum

from kineret_gui.diary.entry import KINDS, Fact, Foreign, kind_of
from kineret_gui.diary.frozen import frozen
from kineret_gui.exchange.tables.columns import Column, columns

# The name of the file of each kind, without its ending.
TABLES: Mapping[str, str] = {name: fact.KIND.table for name, fact in KINDS.items()}
NEWER = "of_a_newer_version"  # entries that this version cannot read, with their facts as JSON
NAMES = (*TABLES.values(), NEWER)

# Above the first columns of every table.
KIND, ID, DAY, WRITTEN = "kind of entry", "entry id", "diary day", "written (ISO 8601, UTC)"
BY, DEVICE, REPLACES, STANDS = "written by", "device", "replaces entry", "stands"
FIRST = (KIND, ID, DAY, WRITTEN, BY, DEVICE, REPLACES, STANDS)
AS_JSON = "fact (JSON)"
# The last column of a table in which a newer version wrote more than its own columns hold: the whole fact.
BEYOND = "whole fact of a newer version (JSON)"


class EntryStatus(Enum):
    """The status of an entry."""

    YES = "yes"
    CORRECTED = "corrected"
    WITHDRAWN = "withdrawn"


@frozen
class FactTable:
    """A table of entries of one kind, or of those that a newer version wrote."""

    name: str
    fact: type

    @property
    def columns(self) -> Sequence[Column]:
        return () if self.fact is Foreign else columns(self.fact)

    @property
    def headings(self) -> tuple[str, ...]:
        return _headings(self)


@functools.cache
def _headings(table: FactTable) -> tuple[str, ...]:
    own = (AS_JSON,) if table.fact is Foreign else tuple(column.heading for column in table.columns)
    return FIRST + own


@functools.cache
def tables() -> Mapping[str, FactTable]:
    """Every table by its name."""
    known = {TABLES[kind]: FactTable(TABLES[kind], fact) for kind, fact in KINDS.items()}
    return {**known, NEWER: FactTable(NEWER, Foreign)}


def table_of(fact: Fact) -> FactTable:
    """The table in which a fact stands."""
    return tables()[NEWER] if isinstance(fact, Foreign) else tables()[TABLES[kind_of(fact)]]
