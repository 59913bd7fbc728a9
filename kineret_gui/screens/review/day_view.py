"""One day of the diary: its doses, and every entry that counts for it. Pure: tested as tables."""

from collections.abc import Sequence
from datetime import date, timedelta

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import FIRST_YEAR, LAST_YEAR, Now
from kineret_gui.diary.rules.adherence import DoseRecord, DoseState
from kineret_gui.diary.rules.dose_key import dose_key
from kineret_gui.diary.rules.medicine_doses import reckon_medicines
from kineret_gui.diary.rules.review import day_rows
from kineret_gui.screens.framework.entry_rows import EntryRow, with_unique_titles
from kineret_gui.screens.medicines.dose_rows import MedicineDoseRow, rows_of_day
from kineret_gui.wording import clocks, days, doses, fill
from kineret_gui.wording.entries import dose, note, summary_of_day, written
from kineret_gui.wording.translation import tr


@frozen
class DayDose:
    """A dose of the day. `question` asks about it, where nothing is known of it."""

    shape: str
    tone: str
    text: str
    key: str
    question: str


@frozen
class DayView:
    """Everything on the page. `nothing` stands on a day without a due dose.

    add_injection, add_symptom, add_note  the labels of buttons; empty where that is not offered
    """

    title: str = ""
    nothing: str = ""
    add_injection: str = ""
    add_symptom: str = ""
    add_note: str = ""
    earlier: str = ""
    later: str = ""
    doses: tuple[DayDose, ...] = ()
    medicines: tuple[MedicineDoseRow, ...] = ()
    entries: tuple[EntryRow, ...] = ()


def day_view(entries: Sequence[Entry[Fact]], day: date, now: Now, day_starts: int, can_write: bool) -> DayView:
    """The day as it is now; `entries` as `day_rows` asks for them, with all others of that day."""
    today = now.day(day_starts)
    (row,) = day_rows(entries, day, day, now, day_starts)
    of_the_day = [entry for entry in entries if entry.fact.day == day]
    can_add = can_write and day <= today
    return DayView(
        title=fill(tr("%1, today"), days.day(day)) if day == today and now.shares(day) else days.day(day),
        nothing="" if row.doses else tr("No dose is due on this day."),
        add_injection=tr("Add an injection") if can_add else "",
        add_symptom=tr("Add a symptom or reaction") if can_add else "",
        add_note=tr("Add a note") if can_add else "",
        earlier=_other_day(tr("Previous day: %1"), day - timedelta(days=1)),
        later=_other_day(tr("Next day: %1"), day + timedelta(days=1)),
        doses=tuple(_dose(record, can_write) for record in row.doses),
        medicines=rows_of_day(reckon_medicines(entries, day, day, now, day_starts), day, now, day_starts),
        entries=with_unique_titles([_row(entry, row.doses, now, day_starts) for entry in of_the_day]),
    )


def _other_day(words: str, day: date) -> str:
    return fill(words, days.short_day(day)) if FIRST_YEAR <= day.year <= LAST_YEAR else ""


def _row(entry: Entry[Fact], of_day: Sequence[DoseRecord], now: Now, day_starts: int) -> EntryRow:
    title = summary_of_day(entry, of_day, clocks.seen_from(now, day_starts))
    detail = "\n".join(filter(None, (note(entry.fact), written(entry, now))))
    return EntryRow(entry.id, "", "none", "quiet", title, detail)


def _dose(record: DoseRecord, can_write: bool) -> DayDose:
    asks = can_write and record.is_open and record.state is not DoseState.UPCOMING
    return DayDose(
        shape=doses.SHAPES[record.state],
        tone=doses.TONES[record.state],
        text=dose(record),
        key=dose_key(record.dose.id),
        question=_question(record) if asks else "",
    )


def _question(record: DoseRecord) -> str:
    """Return the name of the dose that is asked about; of one that was given in part, its rest."""
    if record.injections:
        return fill(
            tr("Missing part of the dose on %1: %2"),
            clocks.due(record.dose),
            doses.syringes(record.syringes_left),
        )
    return doses.was_due(record.dose)
