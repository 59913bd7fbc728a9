"""The rows of the list of entries: entries and doses of some days, newest first. Pure: tested as tables."""

from collections.abc import Iterator, Sequence
from datetime import date

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now
from kineret_gui.diary.rules.adherence import DoseRecord
from kineret_gui.diary.rules.entered_later import days_later
from kineret_gui.diary.rules.review import DayRow, day_rows
from kineret_gui.diary.rules.search import holds_all
from kineret_gui.screens.framework.entry_rows import EntryListRow
from kineret_gui.screens.framework.routes.injections import AnswerDose
from kineret_gui.screens.framework.routes.review import ShowDay, ShowEntry
from kineret_gui.screens.framework.routes.route import PageRoute
from kineret_gui.screens.review.entry_filter import KINDS, STATES, EntryCategory, EntryFilter
from kineret_gui.screens.review.totals_view import NOT_COUNTED
from kineret_gui.wording import clocks, days, doses
from kineret_gui.wording.entries import dose, headline, note, summary_of_day
from kineret_gui.wording.facts import lines
from kineret_gui.wording.people import signed
from kineret_gui.wording.translation import tr


@frozen
class Reader:
    """The reader of the list, and the time: whose diary it is by name, and whether something can be written in it."""

    now: Now
    day_starts: int
    person: str
    can_write: bool

    @property
    def at(self) -> clocks.TimeWording:
        """The wording of times for this reader."""
        return clocks.seen_from(self.now, self.day_starts)


def entry_rows(
    entries: Sequence[Entry[Fact]], first: date, last: date, entry_filter: EntryFilter, reader: Reader
) -> list[EntryListRow]:
    """Return the rows of the days from `first` to `last`; `entries` as `day_rows` asks for them, with all others."""
    of_days: dict[date, list[Entry[Fact]]] = {}
    for entry in reversed(entries):
        of_days.setdefault(entry.fact.day, []).append(entry)
    rows: list[EntryListRow] = []
    for day in reversed(day_rows(entries, first, last, reader.now, reader.day_starts)):
        rows += _dose_rows(day, entry_filter, reader)
        rows += _rows_of_entries(of_days.get(day.day, ()), day, entry_filter, reader)
    return rows


def _dose_rows(day: DayRow, entry_filter: EntryFilter, reader: Reader) -> Iterator[EntryListRow]:
    for record in day.doses:
        if record.state is not STATES.get(entry_filter.category):
            continue
        sources: tuple[Entry[Fact], ...] = (*record.injections, *record.answers[-1:])
        row = _dose_row(record, sources, reader)
        if _is_by(entry_filter, sources) and holds_all(_texts(row, sources, reader), entry_filter.words):
            yield row


def _rows_of_entries(
    entries: Sequence[Entry[Fact]], day: DayRow, entry_filter: EntryFilter, reader: Reader
) -> Iterator[EntryListRow]:
    for entry in entries:
        if not _is_by(entry_filter, (entry,)) or not _is_in(entry_filter.category, entry, reader):
            continue
        row = _entry_row(entry, day, entry_filter, reader)
        if holds_all(_texts(row, (entry,), reader), entry_filter.words):
            yield row


def _is_by(entry_filter: EntryFilter, sources: Sequence[Entry[Fact]]) -> bool:
    return not entry_filter.writer or any(entry.by == entry_filter.writer for entry in sources)


def _is_in(category: EntryCategory, entry: Entry[Fact], reader: Reader) -> bool:
    match category:
        case EntryCategory.ALL:
            return True
        case EntryCategory.NOTES:
            return isinstance(entry.fact, KINDS[category]) or bool(getattr(entry.fact, "note", ""))
        case EntryCategory.NEWER:
            return entry.is_newer
        case EntryCategory.ENTERED_LATER:
            return days_later(entry, reader.now, reader.day_starts) > 0
        case _:
            return isinstance(entry.fact, KINDS.get(category, ()))


def _texts(row: EntryListRow, sources: Sequence[Entry[Fact]], reader: Reader) -> Iterator[str]:
    """Everything in which words are looked for: the row as it reads, and all that its entries say."""
    yield from (row.title, row.detail)
    for entry in sources:
        yield headline(entry.fact)
        yield entry.by
        yield from (line.value for line in lines(entry.fact, reader.at))


def _dose_row(record: DoseRecord, sources: Sequence[Entry[Fact]], reader: Reader) -> EntryListRow:
    """A dose by its state. It leads to what was written of it; else to the question, or to its day."""
    asks = reader.can_write and record.is_open and record.state not in NOT_COUNTED
    id = record.dose.id
    route: PageRoute = AnswerDose(id) if asks else ShowDay(id.day)
    if len(sources) == 1:
        route = ShowEntry(sources[0].id)
    return EntryListRow(
        route=route,
        shape=doses.SHAPES[record.state],
        tone=doses.TONES[record.state],
        title=days.day(id.day),
        detail=signed(dose(record), sources, reader.person),
    )


def _entry_row(entry: Entry[Fact], day: DayRow, entry_filter: EntryFilter, reader: Reader) -> EntryListRow:
    state = next((r.state for r in day.doses if entry in r.injections or entry in r.answers[-1:]), None)
    details = [summary_of_day(entry, day.doses, reader.at)]
    if entry_filter.category is EntryCategory.NOTES and note(entry.fact):
        details.append(note(entry.fact))
    if entry_filter.category is EntryCategory.ENTERED_LATER:
        details.append(tr("Entered %n day(s) later", n=days_later(entry, reader.now, reader.day_starts)))
    return EntryListRow(
        route=ShowEntry(entry.id),
        shape=doses.SHAPES[state] if state else "none",
        tone=doses.TONES[state] if state else "quiet",
        title=days.day(day.day),
        detail=signed("\n".join(details), (entry,), reader.person),
    )
