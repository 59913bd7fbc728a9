"""Earlier imports, as rows. Pure: tested as tables."""

from collections.abc import Sequence

from kineret_gui.diary.entry import Entry
from kineret_gui.diary.facts.brought_in import BroughtIn
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now
from kineret_gui.wording import clocks, days, fill
from kineret_gui.wording.translation import tr


@frozen
class BroughtRow:
    """One bringing in, and the words of the button that takes it out again."""

    entry: str
    title: str
    detail: str
    takeOut: str  # a role that QML reads


@frozen
class BringInView:
    """Everything on the page but the file that is looked at.

    earlier  what was brought in before
    message  what was brought in just now
    """

    earlier: tuple[BroughtRow, ...] = ()
    message: str = ""


def brought_rows(brought: Sequence[Entry[BroughtIn]], now: Now) -> tuple[BroughtRow, ...]:
    """The latest first."""
    return tuple(_row(entry, now) for entry in reversed(brought))


def _row(entry: Entry[BroughtIn], now: Now) -> BroughtRow:
    fact = entry.fact
    when = fill(tr("%1 at %2"), days.day(fact.moment.day), clocks.at(fact.moment, now.here))
    return BroughtRow(
        entry=entry.id,
        title=fill(tr("%1: %2"), fact.program, tr("%n entries", n=fact.entries)),
        detail=fill(tr("%1. File: %2. Imported by %3"), when, fact.file, entry.by),
        takeOut=fill(tr("Undo the import from %1 on %2"), fact.program, when),
    )
