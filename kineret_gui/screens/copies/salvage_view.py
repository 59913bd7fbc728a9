"""The readable rest of a damaged file, in words: how much, of when, and each entry of it. Pure."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from kineret_gui.actions.import_entries import Imported, NotSound
from kineret_gui.actions.read_damaged import Readable
from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now
from kineret_gui.wording import clocks, days, entries, fill, given_at, listing
from kineret_gui.wording.translation import tr

_MOST = 50  # entries that are shown one by one


@frozen
class SalvagedRow:
    """One entry that can be read."""

    title: str
    detail: str


@frozen
class SalvageFacts:
    """Facts that were read about a damaged file.

    path       the file; None where none was kept
    readable   what can be read in it; None while it was not looked at
    went_back  since when entries may be missing: the diary goes on from a backup; aware, UTC; None where it does not
    message    what was done, or why the file cannot be read
    """

    path: Path | None
    readable: Readable | None
    went_back: datetime | None
    message: str
    can_write: bool
    day_starts: int


@frozen
class SalvageView:
    """Everything on the page.

    since              since when entries may be missing
    lines              what would come in
    is_noted_on_today  whether Today says that this diary goes on from a backup
    bring              the words of the button; empty where there is nothing to bring in
    file               where the damaged file is kept
    """

    rows: tuple[SalvagedRow, ...] = ()
    since: str = ""
    lines: tuple[str, ...] = ()
    message: str = ""
    is_noted_on_today: bool = False
    bring: str = ""
    file: str = ""


def salvage_view(facts: SalvageFacts, now: Now) -> SalvageView:
    """Return the page."""
    readable = facts.readable
    return SalvageView(
        rows=tuple(rows(readable, now, facts.day_starts)) if readable else (),
        since=since(facts.went_back, now),
        lines=lines(readable, now) if readable else (),
        message=facts.message,
        is_noted_on_today=facts.went_back is not None,
        bring=bring(readable) if readable and facts.can_write else "",
        file=fill(tr("The kept file: %1"), str(facts.path)) if facts.path else "",
    )


def since(until: datetime | None, now: Now) -> str:
    """Say what a diary that goes on from a backup may lack; empty where it does not."""
    if until is None:
        return ""
    return fill(tr("Entries after %1 may be missing here. An injection may be among them."), entries.here(until, now))


def lines(readable: Readable, now: Now) -> tuple[str, ...]:
    """Say what would come in."""
    if readable.strange:
        return (tr("Nothing in the kept file shows that it belongs to this diary, so nothing is imported from it."),)
    if not readable.new:
        nothing = tr("The kept file has no readable entry that is missing from this diary.")
        all_here = tr("Every readable entry in the kept file is in this diary.")
        again = tr("Anything that is still missing can be entered again, for example from paper.")
        return (all_here if readable.known else nothing, *_gaps(readable), again)
    first, last = (days.day(day) for day in readable.days)
    writers = listing.listed(fill(tr("%1 (%2)"), by, str(count)) for by, count in readable.writers)
    return (
        tr("%n entries can still be read in the kept file and are not in this diary.", n=len(readable.new)),
        tr("Each is complete: its seal shows that nothing in it was changed."),
        fill(tr("Entered by %1"), writers),
        fill(tr("From %1 to %2"), first, last) if first != last else first,
        *_injections(readable.new, now),
        *_gaps(readable),
    )


def bring(readable: Readable) -> str:
    """The words of the button; empty where there is nothing to bring in."""
    return tr("Import %n entries", n=len(readable.new)) if readable.new else ""


def brought(done: Imported | NotSound) -> str:
    """Say what came of it."""
    if isinstance(done, NotSound):
        return tr("Nothing was imported. The diary has not changed: the entries do not fit together.")
    return tr("%n entries imported. A backup was made first.", n=done.new)


def rows(readable: Readable, now: Now, day_starts: int) -> list[SalvagedRow]:
    """The newest entries one by one, the newest first."""
    latest = [_row(entry, now, clocks.seen_from(now, day_starts)) for entry in reversed(readable.new[-_MOST:])]
    more = len(readable.new) - len(latest)
    return [*latest, SalvagedRow(tr("and %n earlier entries", n=more), "")] if more else latest


def _row(entry: Entry[Fact], now: Now, at: clocks.TimeWording) -> SalvagedRow:
    detail = fill(tr("%1. %2"), days.day(entry.fact.day), entries.written(entry, now))
    return SalvagedRow(entries.summary(entry.fact, at), detail)


def _injections(new: Sequence[Entry[Fact]], now: Now) -> tuple[str, ...]:
    replaced = {entry.replaces for entry in new}
    given = [one.fact for one in new if isinstance(one.fact, Injection) and one.id not in replaced]
    if not given:
        return ()
    last = max(given, key=lambda injection: injection.moment.utc)
    count = tr("%n injections are among them. The last: %1.", n=len(given))
    return (fill(count, given_at.when(last, now)),)


def _gaps(readable: Readable) -> tuple[str, ...]:
    return (tr("%n entries in between cannot be read.", n=readable.unread),) if readable.unread else ()
