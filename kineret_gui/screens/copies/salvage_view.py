"""What can still be read in a damaged file, in words: how much, of when, and each entry of it. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from kineret_gui.actions.import_entries import Imported, NotSound
from kineret_gui.actions.read_damaged import Readable
from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.moment import Now
from kineret_gui.wording import clocks, days, entries, fill, given_at
from kineret_gui.wording.translation import tr

_MOST = 50  # entries that are shown one by one


@dataclass(frozen=True, slots=True)
class SalvagedRow:
    """One entry that can be read."""

    title: str
    detail: str


def since(until: datetime | None, now: Now) -> str:
    """What this diary may lack that goes on from a backup; empty where it does not."""
    if until is None:
        return ""
    return fill(tr("Entries after %1 may be missing here. An injection may be among them."), entries.here(until, now))


def lines(found: Readable, now: Now) -> tuple[str, ...]:
    """What would come in."""
    if found.strange:
        return (tr("No entry in the kept file shows that it belongs to this diary. Nothing is taken from it."),)
    if not found.new:
        nothing = tr("In the kept file, no entry can be read that is not in this diary.")
        all_here = tr("Every entry that can be read in the kept file is in this diary.")
        again = tr("What is missing all the same can be entered again, for example from paper.")
        return (all_here if found.known else nothing, *_gaps(found), again)
    first, last = (days.day(day) for day in found.days)
    writers = tr(", ").join(fill(tr("%1 (%2)"), by, str(count)) for by, count in found.writers)
    return (
        tr("%n entries can still be read in the kept file and are not in this diary.", n=len(found.new)),
        tr("Each is whole: its seal shows that nothing in it was changed."),
        fill(tr("Written by %1"), writers),
        fill(tr("From %1 to %2"), first, last) if first != last else first,
        *_injections(found.new, now),
        *_gaps(found),
    )


def bring(found: Readable) -> str:
    """The words of the button; empty where there is nothing to bring in."""
    return tr("Bring in %n entries", n=len(found.new)) if found.new else ""


def brought(done: Imported | NotSound) -> str:
    """What came of it."""
    if isinstance(done, NotSound):
        return tr("Nothing was brought in, and your diary is as it was: the entries do not fit together.")
    return tr("%n entries were brought in. A backup was made before.", n=done.new)


def rows(found: Readable, now: Now, day_starts: int) -> list[SalvagedRow]:
    """The newest entries one by one, the newest first."""
    shown = [_row(entry, now, clocks.seen_from(now, day_starts)) for entry in reversed(found.new[-_MOST:])]
    more = len(found.new) - len(shown)
    return [*shown, SalvagedRow(tr("%n more, written before these", n=more), "")] if more else shown


def _row(entry: Entry[Fact], now: Now, at: clocks.TimeWording) -> SalvagedRow:
    told = fill(tr("%1. %2"), days.day(entry.fact.day), entries.written(entry, now))
    return SalvagedRow(entries.summary(entry.fact, at), told)


def _injections(new: Sequence[Entry[Fact]], now: Now) -> tuple[str, ...]:
    replaced = {entry.replaces for entry in new}
    given = [one.fact for one in new if isinstance(one.fact, Injection) and one.id not in replaced]
    if not given:
        return ()
    last = max(given, key=lambda injection: injection.moment.utc)
    told = tr("%n injections are among them. The last: %1.", n=len(given))
    return (fill(told, given_at.when(last, now)),)


def _gaps(found: Readable) -> tuple[str, ...]:
    return (tr("%n entries between the others cannot be read.", n=found.unread),) if found.unread else ()
