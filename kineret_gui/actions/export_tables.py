"""Write a diary as tables for a spreadsheet."""

from dataclasses import dataclass
from datetime import date

from kineret_gui.diary.entry import Entry, Fact, kind_of
from kineret_gui.diary.merge import in_order_of_writing
from kineret_gui.diary.record import Record
from kineret_gui.exchange.diary_csv import ENDING, Bom, empty_table, write_csv, write_zip, writing_csv
from kineret_gui.exchange.table import table_of
from kineret_gui.steps import Steps, gathered, to_the_end
from kineret_gui.store.codec import NotReadable, decode, decode_instant
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.store.unavailable import DiaryUnavailable, Reason


@dataclass(frozen=True, slots=True)
class TablesFile:
    """The file, and how many tables and entries are in it."""

    content: bytes
    tables: int
    entries: int


def export_tables(diary: DiaryFile, bom: Bom, first: date = date.min, last: date = date.max) -> TablesFile:
    """The tables of a period in one zip, struck entries too. Raises DiaryUnavailable."""
    return to_the_end(exporting_tables(diary, bom, first, last))


def exporting_tables(diary: DiaryFile, bom: Bom, first: date = date.min, last: date = date.max) -> Steps[TablesFile]:
    """The same in steps."""
    entries = yield from _reading(diary)
    files = yield from writing_csv(entries, bom, first, last)
    written = sum(first <= entry.fact.day <= last for entry in entries)
    return TablesFile(write_zip(files), sum(name.endswith(ENDING) for name in files), written)


def export_table(diary: DiaryFile, name: str, bom: Bom, first: date = date.min, last: date = date.max) -> TablesFile:
    """One of the tables; only its headings where the period has no such entry. Raises DiaryUnavailable, KeyError."""
    entries = all_entries(diary)
    table = write_csv(entries, bom, first, last).get(name + ENDING) or empty_table(name, bom)
    in_it = [entry for entry in entries if table_of(kind_of(entry.fact)).name == name]
    return TablesFile(table, 1, sum(first <= entry.fact.day <= last for entry in in_it))


def all_entries(diary: DiaryFile) -> list[Entry[Fact]]:
    """Every entry, struck ones too, in the order of writing. Raises DiaryUnavailable."""
    return to_the_end(_reading(diary))


def _reading(diary: DiaryFile) -> Steps[list[Entry[Fact]]]:
    records = in_order_of_writing(diary.records())
    return (yield from gathered(_entry(diary, record) for record in records))


def _entry(diary: DiaryFile, record: Record) -> Entry[Fact]:
    try:
        fact, written = decode(record.kind, record.body, record.day), decode_instant(record.written_at)
    except NotReadable as error:
        raise DiaryUnavailable(Reason.DAMAGED, diary.path) from error
    return Entry(record.id, fact, record.by, written, record.device, record.replaces)
