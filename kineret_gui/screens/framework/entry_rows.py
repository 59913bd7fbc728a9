"""Entries, and doses without one, as lines that lead to them."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from kineret_gui.diary.frozen import frozen
from kineret_gui.screens.framework.routes.route import PageRoute
from kineret_gui.wording import fill
from kineret_gui.wording.translation import tr


@frozen
class EntryRow:
    """A line that leads to an entry, or to the question about a dose that has none."""

    entry: str
    dose: str
    shape: str
    tone: str
    title: str
    detail: str


@frozen
class EntryListRow:
    """A line of the list, and where it leads."""

    route: PageRoute
    shape: str
    tone: str
    title: str
    detail: str


Row = TypeVar("Row", EntryRow, EntryListRow)


def with_unique_titles(rows: Sequence[Row]) -> tuple[Row, ...]:
    """The rows, those that would read the same numbered from the second one on: each has a name of its own."""
    seen: dict[tuple[str, str], int] = {}
    apart = []
    for row in rows:
        number = seen[row.title, row.detail] = seen.get((row.title, row.detail), 0) + 1
        apart.append(row if number == 1 else replace(row, title=fill(tr("%1 (%2)"), row.title, str(number))))
    return tuple(apart)
