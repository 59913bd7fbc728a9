"""Write a diary as tables for a spreadsheet."""

from datetime import date

from kineret_gui.diary.entry import Entry, Fact, Foreign
from kineret_gui.diary.facts.person import Person
from kineret_gui.diary.facts.prescription import Prescription
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.merging.merge import in_order_of_writing
from kineret_gui.diary.moment import Now
from kineret_gui.diary.task import Task, gathered, run_task
from kineret_gui.exchange.tables.cell import CellMarks
from kineret_gui.exchange.tables.csv_export import ENDING, Bom, empty_table, write_zip, writing_csv
from kineret_gui.exchange.tables.dose_table import NAME as DOSES
from kineret_gui.exchange.tables.dose_table import dose_table
from kineret_gui.exchange.tables.table import TABLES, table_of
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.store.dose_clock import dose_now
from kineret_gui.store.doses_of_period import doses_of_period


@frozen
class TablesFile:
    """The file, and how many tables of entries are in it, and how many entries.

    unread  how many entries that belong into it only a newer version can read: all tables hold them
    """

    content: bytes
    tables: int
    entries: int
    unread: int = 0


def exporting_tables(
    diary: DiaryFile,
    here: Now,
    bom: Bom,
    first: date = date.min,
    last: date = date.max,
    marks: CellMarks = CellMarks.POINT,
) -> Task[TablesFile]:
    """The tables of a period in one zip, struck entries too, and what became of each dose. Raises DiaryUnavailable."""
    entries = yield from all_entries(diary)
    files = yield from writing_csv(entries, bom, first, last, marks)
    written = sum(first <= entry.fact.day <= last for entry in entries)
    doses = _doses(diary, here, bom, first, last, marks)
    return TablesFile(write_zip(files | doses), sum(name.endswith(ENDING) for name in files), written)


def _doses(diary: DiaryFile, here: Now, bom: Bom, first: date, last: date, marks: CellMarks) -> dict[str, bytes]:
    """Return what became of the doses that were due from the first order until today; no table where none was."""
    orders, person = diary.standing(Prescription), next(iter(diary.newest(Person)), None)
    if person is None or not orders:
        return {}
    now, day_starts = dose_now(diary, here), person.fact.day_starts
    begins = max(first, min(order.fact.starts for order in orders))
    ends = min(last, now.day(day_starts))
    if begins > ends:
        return {}
    doses = doses_of_period(diary, begins, ends, now, day_starts).doses
    return {DOSES: dose_table(doses, now, day_starts, bom, marks)} if doses else {}


def export_table(
    diary: DiaryFile,
    name: str,
    bom: Bom,
    first: date = date.min,
    last: date = date.max,
    marks: CellMarks = CellMarks.POINT,
) -> TablesFile:
    """One of the tables; only its headings where the period has no such entry. Raises DiaryUnavailable, KeyError."""
    entries = run_task(all_entries(diary))
    tables = run_task(writing_csv(entries, bom, first, last, marks))
    table = tables.get(name + ENDING) or empty_table(name, bom, marks)
    of_days = [entry for entry in entries if first <= entry.fact.day <= last]
    elsewhere = sum(isinstance(e.fact, Foreign) and TABLES.get(e.fact.kind) == name for e in of_days)
    return TablesFile(table, 1, sum(table_of(entry.fact).name == name for entry in of_days), elsewhere)


def all_entries(diary: DiaryFile) -> Task[list[Entry[Fact]]]:
    """Every entry, struck ones too, in the order of writing. Raises DiaryUnavailable."""
    records = in_order_of_writing(diary.records())
    return (yield from gathered(diary.read_entry(record) for record in records))
