"""Write a diary into a file of another format. Nothing is written into the diary."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import Enum
from pathlib import Path
from typing import assert_never

from kineret_gui.actions.export_fhir import export_fhir
from kineret_gui.actions.export_tables import export_tables
from kineret_gui.diary.moment import Now
from kineret_gui.exchange.diary_csv import Bom
from kineret_gui.exchange.diary_json import write_json
from kineret_gui.exchange.fhir.words import ENGLISH, FhirWords
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.store.whole_file import replace_whole, write_whole


class Format(Enum):
    """In which form; the value is the ending of the file's name."""

    WHOLE = ".json"
    TABLES = ".zip"
    CLINIC = ".fhir.json"


@dataclass(frozen=True, slots=True)
class Exported:
    """How many of each are in the file; none where the format does not know them."""

    entries: int = 0
    tables: int = 0
    doses: int = 0
    observations: int = 0


@dataclass(frozen=True, slots=True)
class ExportWanted:
    """The form, and the first and last diary day; the whole diary knows no days."""

    format: Format
    first: date = date.min
    last: date = date.max
    words: FhirWords = ENGLISH


def save_export(diary: DiaryFile, path: Path, wanted: ExportWanted, now: Now) -> Exported:
    """Into a new file. Raises DiaryUnavailable; FileExistsError and other OSErrors."""
    return _save(diary, path, wanted, now, write_whole)


def save_export_over(diary: DiaryFile, path: Path, wanted: ExportWanted, now: Now) -> Exported:
    """Into a file of which the person said that it may be replaced. Raises DiaryUnavailable and OSError."""
    return _save(diary, path, wanted, now, replace_whole if path.exists() else write_whole)


def _save(
    diary: DiaryFile, path: Path, wanted: ExportWanted, now: Now, write: Callable[[Path, bytes], None]
) -> Exported:
    content, exported = _made(diary, wanted, now)
    write(path, content)
    return exported


def _made(diary: DiaryFile, wanted: ExportWanted, now: Now) -> tuple[bytes, Exported]:
    match wanted.format:
        case Format.WHOLE:
            records = list(diary.records())
            return write_json(records), Exported(entries=len(records))
        case Format.TABLES:
            tables = export_tables(diary, Bom.WITH, wanted.first, wanted.last)
            return tables.content, Exported(entries=tables.entries, tables=tables.tables)
        case Format.CLINIC:
            bundle = export_fhir(diary, now, wanted.first, wanted.last, wanted.words)
            return bundle.content, Exported(doses=bundle.doses, observations=bundle.observations)
        case other:
            assert_never(other)
