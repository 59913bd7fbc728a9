"""Recognition of a file by what stands in it, not by its name."""

from collections.abc import Callable, Sequence
from typing import Any, BinaryIO

from kineret_gui.diary.task import Task
from kineret_gui.exchange.import_file import FileRefused, ImportContext, ImportFile
from kineret_gui.exchange.json_export import FORMAT
from kineret_gui.exchange.other_exports import is_old_workbook, of_zip, unknown, which_instead
from kineret_gui.exchange.programs import apple_health, diaguard, dosage, loop, measured, meditrak, medtimer, mona
from kineret_gui.exchange.strict.csv_text import LARGEST as LARGEST_CSV
from kineret_gui.exchange.strict.csv_text import text_of
from kineret_gui.exchange.strict.json_text import parse_json
from kineret_gui.exchange.strict.zip_file import StreamedZip
from kineret_gui.exchange.tables.csv_import import reading_csv
from kineret_gui.exchange.tables.table import NAMES
from kineret_gui.exchange.tables.table_file_reader import is_table

# Bytes; only what is streamed may be larger.
LARGEST_ZIP = 512 * 1024 * 1024  # with the photos of years
LARGEST_JSON = 16 * 1024 * 1024
LARGEST_TABLE = 64 * 1024 * 1024
HEAD = 4096  # bytes by which a file is recognised
_IN_JSON: Sequence[tuple[Callable[[Any], bool], Callable[[Any, ImportContext], ImportFile]]] = (
    (medtimer.looks_like, medtimer.read_parsed),
    (meditrak.looks_like, meditrak.read_parsed),
    (mona.looks_like, mona.read_parsed),
)
_IN_CSV: Sequence[tuple[Callable[[str], bool], Callable[[bytes, ImportContext], ImportFile]]] = (
    (diaguard.looks_like, diaguard.read),
    (dosage.looks_like, dosage.read),
    (measured.looks_like, measured.read),
)
_ZIP = b"PK"
_BOM = b"\xef\xbb\xbf"


def is_diary_json(head: bytes) -> bool:
    """Return whether the first bytes are those of a diary in JSON."""
    return f'"{FORMAT}"'.encode() in head


def reading_foreign(file: BinaryIO, here: ImportContext) -> Task[ImportFile]:
    """Read the file of another program, or tables of this one. Raises FileRefused.

    With pauses, in which a window can do something else; the generator's value is what was found.
    """
    head = file.read(HEAD).removeprefix(_BOM)
    file.seek(0)
    if apple_health.looks_like(head):
        return (yield from apple_health.reading(file, here))
    yield
    if head.startswith(_ZIP):
        return (yield from _zip(file, here))
    if is_old_workbook(head):
        raise which_instead(head)
    if head.lstrip().startswith((b"{", b"[")):
        return _json(_whole(file, LARGEST_JSON), here)
    if is_table(head):
        return (yield from reading_csv(_whole(file, LARGEST_TABLE)))
    return _csv(_whole(file, LARGEST_CSV), here)


def _whole(file: BinaryIO, largest: int) -> bytes:
    content = file.read(largest + 1)
    if len(content) > largest:
        raise FileRefused("it is larger than %1 MiB", largest // 1024 // 1024)
    return content


def _csv(content: bytes, here: ImportContext) -> ImportFile:
    head = text_of(content)[:HEAD]
    for looks_like, read in _IN_CSV:
        if looks_like(head):
            return read(content, here)
    raise which_instead(content[:HEAD])


def _json(content: bytes, here: ImportContext) -> ImportFile:
    parsed = parse_json(content, LARGEST_JSON)
    for looks_like, read in _IN_JSON:
        if looks_like(parsed):
            return read(parsed, here)
    raise unknown()


def _zip(file: BinaryIO, here: ImportContext) -> Task[ImportFile]:
    archive = StreamedZip(file)
    health = apple_health.of_zip(archive)
    if health:
        return (yield from apple_health.reading(health, here))
    names = archive.names
    file.seek(0)
    if loop.looks_like(names):
        return loop.read(_whole(file, LARGEST_ZIP), here)
    if any(name.removesuffix(".csv") in NAMES for name in names):
        return (yield from reading_csv(_whole(file, LARGEST_ZIP)))
    raise of_zip(names)
