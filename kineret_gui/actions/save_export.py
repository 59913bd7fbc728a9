"""Write a diary into a file of another format, in steps. Nothing is written into the diary."""

from datetime import date
from enum import Enum
from pathlib import Path
from typing import assert_never

from kineret_gui.actions.export_fhir import exporting_fhir
from kineret_gui.actions.export_tables import exporting_tables
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now
from kineret_gui.diary.task import Task
from kineret_gui.exchange.fhir.words import ENGLISH, FhirWords
from kineret_gui.exchange.json_export import writing_json
from kineret_gui.exchange.tables.cell import CellMarks
from kineret_gui.exchange.tables.csv_export import Bom
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.store.whole_file import put_whole, write_whole


class ExportFormat(Enum):
    """In which form; the value is the ending of the file's name."""

    WHOLE = ".json"
    TABLES = ".zip"
    CLINIC = ".fhir.json"


@frozen
class Exported:
    """The number of each in the file; none where the format does not know them.

    unread, more  as in `FhirFile`: what a newer version wrote, and a clinic's file cannot hold
    """

    entries: int = 0
    tables: int = 0
    doses: int = 0
    observations: int = 0
    unread: int = 0
    more: int = 0
    medicines: int = 0


@frozen
class ExportRequest:
    """The form, and what belongs to it: the whole diary knows no days, and only tables know a mark."""

    format: ExportFormat
    first: date = date.min
    last: date = date.max
    words: FhirWords = ENGLISH
    bom: Bom = Bom.WITH
    marks: CellMarks = CellMarks.POINT


def saving_export(diary: DiaryFile, path: Path, request: ExportRequest, now: Now) -> Task[Exported]:
    """Into a new file. Raises DiaryUnavailable; FileExistsError and other OSErrors."""
    content, exported = yield from _making(diary, request, now)
    write_whole(path, content)
    return exported


def saving_export_over(diary: DiaryFile, path: Path, request: ExportRequest, now: Now) -> Task[Exported]:
    """Into a file of which the person said that it may be replaced. Raises DiaryUnavailable and OSError."""
    content, exported = yield from _making(diary, request, now)
    put_whole(path, content)
    return exported


def _making(diary: DiaryFile, request: ExportRequest, now: Now) -> Task[tuple[bytes, Exported]]:
    match request.format:
        case ExportFormat.WHOLE:
            records = tuple(diary.records())
            content = yield from writing_json(records)
            return content, Exported(entries=len(records))
        case ExportFormat.TABLES:
            tables = yield from exporting_tables(diary, now, request.bom, request.first, request.last, request.marks)
            return tables.content, Exported(entries=tables.entries, tables=tables.tables)
        case ExportFormat.CLINIC:
            bundle = yield from exporting_fhir(diary, now, request.first, request.last, request.words)
            counted = Exported(0, 0, bundle.doses, bundle.observations, bundle.unread, bundle.more, bundle.medicines)
            return bundle.content, counted
        case other:
            assert_never(other)
