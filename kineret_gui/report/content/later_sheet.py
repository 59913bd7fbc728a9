"""Entries that were written, corrected or withdrawn later than their day: what, by whom and when. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from kineret_gui.diary.entry import Entry, Fact, Withdrawal
from kineret_gui.diary.facts.brought_in import BroughtIn
from kineret_gui.diary.moment import Now, diary_day, wall_in
from kineret_gui.diary.rules.entered_later import OF_A_DAY
from kineret_gui.report.content.report_choice import ReportChoice
from kineret_gui.report.content.report_entries import ReportEntries
from kineret_gui.report.typesetting.pieces import Chapter, SheetTable
from kineret_gui.wording import clocks, days, fill
from kineret_gui.wording.entries import change, summary
from kineret_gui.wording.translation import tr


@dataclass(frozen=True, slots=True, order=True)
class _Later:
    """A line of the table, in the order in which the lines stand."""

    about: date
    what: str
    written: str

    @property
    def row(self) -> tuple[str, str, str]:
        return days.dated(self.about), self.what, self.written


def later_chapter(diary: ReportEntries, choice: ReportChoice, now: Now) -> Chapter:
    """A line for each such entry, and one for all that was brought in from a file at once."""
    late = [entry for entry in diary.entries if _is_of(choice, entry) and _is_late(entry, entry.fact, diary, now)]
    home = diary.home
    files = {entry.id for entry in diary.brought_in}
    alone = [entry for entry in late if entry.replaces is None and _file_of(entry) not in files]
    changes = [change for change in diary.changes if _is_late(change[1], change[0].fact, diary, now)]
    lines = sorted(
        [
            *(_written(entry, now, home) for entry in alone),
            *(_corrected(*change, now, home) for change in changes),
            *(_brought(entry, late, now, home) for entry in diary.brought_in if entry.id in map(_file_of, late)),
        ]
    )
    rows = tuple(line.row for line in lines)
    table = SheetTable(tr("Entered on a later day"), (tr("For the day"), tr("What"), tr("Entered")), (2, 7, 5), rows)
    return Chapter(
        title=tr("Entered on a later day"),
        lead=tr("Entries that were made, changed or removed after the day they are for."),
        parts=(table,) if rows else (),
        empty=tr("All entries for this period were made on the day itself."),
    )


def _is_of(choice: ReportChoice, entry: Entry[Fact]) -> bool:
    return isinstance(entry.fact, OF_A_DAY) and choice.first <= entry.fact.day <= choice.last


def _is_late(entry: Entry[Fact], about: Fact, diary: ReportEntries, now: Now) -> bool:
    """Return whether it was written on a later diary day, by the clocks here."""
    return diary_day(wall_in(entry.written, now.zone), diary.person.day_starts) > about.day


def _file_of(entry: Entry[Fact]) -> str:
    """The id of the bringing in that an entry came with, where it came with one."""
    return entry.id.rpartition("-")[0]


def _written(entry: Entry[Fact], now: Now, home: str) -> _Later:
    return _Later(entry.fact.day, summary(entry.fact, clocks.named_from(home)), _by(entry, now, home))


def _corrected(old: Entry[Fact], new: Entry[Fact], now: Now, home: str) -> _Later:
    sentence = tr("Removed: %1") if isinstance(new.fact, Withdrawal) else tr("Changed: %1")
    return _Later(old.fact.day, fill(sentence, change(old, new, clocks.named_from(home))), _by(new, now, home))


def _brought(entry: Entry[BroughtIn], late: Sequence[Entry[Fact]], now: Now, home: str) -> _Later:
    theirs = [other.fact.day for other in late if _file_of(other) == entry.id]
    what = fill(
        tr("%n entries from %1 to %2, imported from %3", n=len(theirs)),
        days.dated(min(theirs)),
        days.dated(max(theirs)),
        entry.fact.program,
    )
    return _Later(min(theirs), what, _by(entry, now, home))


def _by(entry: Entry[Fact], now: Now, home: str) -> str:
    """As `3 Mar 2026, 08:05, by Ada`."""
    time = clocks.instant(entry.written, now.zone, home)
    return fill(tr("%1, %2, by %3"), days.dated(wall_in(entry.written, now.zone).date()), time, entry.by)
