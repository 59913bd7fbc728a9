"""The entries and doses of some days, newest first, as far as they are wished for. Pure: tested as tables."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.facts.note import Note
from kineret_gui.diary.moment import Now
from kineret_gui.diary.rules.adherence import DoseRecord
from kineret_gui.diary.rules.dose_key import dose_key
from kineret_gui.diary.rules.entered_later import days_later
from kineret_gui.diary.rules.review import DayRow, day_rows
from kineret_gui.diary.rules.search import holds_all
from kineret_gui.screens.framework.entry_rows import EntryListRow
from kineret_gui.screens.review.entry_filter import KINDS, STATES, EntryCategory, EntryFilter
from kineret_gui.screens.review.totals_view import NOT_COUNTED
from kineret_gui.wording import clocks, days, doses
from kineret_gui.wording.entries import dose, headline, note, summary_of_day
from kineret_gui.wording.facts import lines
from kineret_gui.wording.people import signed
from kineret_gui.wording.translation import tr


@dataclass(frozen=True, slots=True)
class Reader:
    """Who looks at the list, and when: whose diary it is by name, and whether something can be written in it."""

    now: Now
    day_starts: int
    person: str
    can_write: bool

    @property
    def at(self) -> clocks.TimeWording:
        """How times are said to them."""
        return clocks.seen_from(self.now, self.day_starts)


def entry_rows(
    entries: Sequence[Entry[Fact]], first: date, last: date, wish: EntryFilter, reader: Reader
) -> list[EntryListRow]:
    """The lines of the days from `first` to `last`; `entries` as `day_rows` asks for them, with all others."""
    of_days: dict[date, list[Entry[Fact]]] = {}
    for entry in reversed(entries):
        of_days.setdefault(entry.fact.day, []).append(entry)
    rows: list[EntryListRow] = []
    for day in reversed(day_rows(entries, first, last, reader.now, reader.day_starts)):
        rows += _doses(day, wish, reader)
        rows += _entries(of_days.get(day.day, ()), day, wish, reader)
    return rows


def _doses(day: DayRow, wish: EntryFilter, reader: Reader) -> Iterator[EntryListRow]:
    for record in day.doses:
        if record.state is not STATES.get(wish.wanted):
            continue
        behind = (*record.injections, *record.answers[-1:])
        row = _dose(record, behind, reader)
        if _is_by(wish, behind) and holds_all(_said(row, behind, reader), wish.words):
            yield row


def _entries(of_day: Sequence[Entry[Fact]], day: DayRow, wish: EntryFilter, reader: Reader) -> Iterator[EntryListRow]:
    for entry in of_day:
        if not _is_by(wish, (entry,)) or not _is_wanted(wish.wanted, entry, reader):
            continue
        row = _entry(entry, day, wish, reader)
        if holds_all(_said(row, (entry,), reader), wish.words):
            yield row


def _is_by(wish: EntryFilter, behind: Sequence[Entry[Fact]]) -> bool:
    return not wish.by or any(entry.by == wish.by for entry in behind)


def _is_wanted(wanted: EntryCategory, entry: Entry[Fact], reader: Reader) -> bool:
    match wanted:
        case EntryCategory.ALL:
            return True
        case EntryCategory.NOTES:
            return isinstance(entry.fact, Note) or bool(getattr(entry.fact, "note", ""))
        case EntryCategory.NEWER:
            return entry.is_newer
        case EntryCategory.ENTERED_LATER:
            return days_later(entry, reader.now, reader.day_starts) > 0
        case _:
            return isinstance(entry.fact, KINDS.get(wanted, ()))


def _said(row: EntryListRow, behind: Sequence[Entry[Fact]], reader: Reader) -> Iterator[str]:
    """Everything in which words are looked for: the line as it reads, and all that its entries say."""
    yield from (row.title, row.detail)
    for entry in behind:
        yield headline(entry.fact)
        yield entry.by
        yield from (line.said for line in lines(entry.fact, reader.at))


def _dose(record: DoseRecord, behind: Sequence[Entry[Fact]], reader: Reader) -> EntryListRow:
    """A dose by its state. It leads to what was written of it; else to the question, or to its day."""
    asks = reader.can_write and record.is_open and record.state not in NOT_COUNTED
    id = record.dose.id
    page, about = ("question", dose_key(id)) if asks else ("day", id.day.isoformat())
    if len(behind) == 1:
        page, about = "entry", behind[0].id
    return EntryListRow(
        page=page,
        about=about,
        shape=doses.SHAPES[record.state],
        tone=doses.TONES[record.state],
        title=days.day(id.day),
        detail=signed(dose(record), behind, reader.person),
    )


def _entry(entry: Entry[Fact], day: DayRow, wish: EntryFilter, reader: Reader) -> EntryListRow:
    state = next((r.state for r in day.doses if entry in r.injections or entry in r.answers[-1:]), None)
    told = [summary_of_day(entry, day.doses, reader.at)]
    if wish.wanted is EntryCategory.NOTES and note(entry.fact):
        told.append(note(entry.fact))
    if wish.wanted is EntryCategory.ENTERED_LATER:
        told.append(entered_later(entry, reader))
    return EntryListRow(
        page="entry",
        about=entry.id,
        shape=doses.SHAPES[state] if state else "none",
        tone=doses.TONES[state] if state else "quiet",
        title=days.day(day.day),
        detail=signed("\n".join(told), (entry,), reader.person),
    )


def entered_later(entry: Entry[Fact], reader: Reader) -> str:
    """As `Entered 2 days later`."""
    return tr("Entered %n day(s) later", n=days_later(entry, reader.now, reader.day_starts))


def found(number: int, wish: EntryFilter, is_looking: bool) -> str:
    """What is said below the list once nothing more comes."""
    if is_looking:
        return tr("Looking further back…")
    if number:
        return tr("%n found", n=number)
    return tr("Nothing like this in these days.") if wish.period else tr("Nothing like this in the diary.")
