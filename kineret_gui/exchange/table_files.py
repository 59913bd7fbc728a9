"""The files of an export as tables, and their rows: bytes to texts, and nothing but what this program writes."""

import csv
import io
import re
import stat
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kineret_gui.exchange.cell import restored
from kineret_gui.exchange.diary_csv import ENDING, LONG_FACTS, PICTURES
from kineret_gui.exchange.found import NotTaken
from kineret_gui.exchange.table import NAMES

_ZIP = b"PK"
_UNREADABLE = (zipfile.BadZipFile, zlib.error, ValueError, OSError, NotImplementedError, RuntimeError, EOFError)
_MOST_FILES = 20_000
_LARGEST = 512 * 1024 * 1024  # bytes of all files together, as in diary_json
_LARGEST_TABLE = 64 * 1024 * 1024  # bytes
_MOST_RATIO = 100  # how many times smaller the zip may have made a file
_OURS = re.compile(
    rf"({'|'.join(NAMES)}){re.escape(ENDING)}|{PICTURES}\d{{5}}\.jpg|{LONG_FACTS}\d{{5}}\.json", re.ASCII
)


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table: where it stands, and its cells by their headings."""

    where: str
    cells: Mapping[str, str]


def files_in(content: bytes) -> Mapping[str, bytes]:
    """The files of a zip by their names; one table alone under the name `.csv`. Raises NotTaken."""
    if not content.startswith(_ZIP):
        return {ENDING: content}
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            members = archive.infolist()
            _check(members)
            return {member.filename: archive.read(member) for member in members}
    except NotTaken:
        raise
    except _UNREADABLE as error:
        raise NotTaken(f"the zip cannot be read: {error}") from error


def rows_of(name: str, file: bytes) -> Iterator[Row]:
    """The lines of a table. Raises NotTaken."""
    inside = "" if name == ENDING else f"{name}, "
    lines = _cells(inside, _text(inside, file))
    _, headings = next(lines, (0, []))
    if not headings or len(set(headings)) < len(headings):
        raise NotTaken(f"{inside}line 1: these are not the headings of a table of this program")
    for number, cells in lines:
        if len(cells) != len(headings):
            raise NotTaken(f"{inside}line {number}: it has {len(cells)} cells, and there are {len(headings)} headings")
        yield Row(f"{inside}line {number}", dict(zip(headings, map(restored, cells), strict=True)))


def _check(members: list[zipfile.ZipInfo]) -> None:
    """Look at what a zip says of its files, before any of them is unpacked. Raises NotTaken."""
    seen: set[str] = set()
    for member in members[:_MOST_FILES]:
        name = member.filename[:80]
        if not _OURS.fullmatch(member.filename):
            raise NotTaken(f"{name!r} in the zip is no file of such an export")
        if member.filename in seen:
            raise NotTaken(f"{name} stands twice in the zip")
        if stat.S_IFMT(member.external_attr >> 16) not in (0, stat.S_IFREG):
            raise NotTaken(f"{name} in the zip is no plain file")
        if member.file_size > _MOST_RATIO * max(member.compress_size, 1):
            raise NotTaken(f"{name} in the zip is packed too tightly")
        seen.add(member.filename)
    if len(members) > _MOST_FILES:
        raise NotTaken(f"there are more than {_MOST_FILES} files in the zip")
    if sum(member.file_size for member in members) > _LARGEST:
        raise NotTaken(f"the files in the zip are larger than {_LARGEST // 1024 // 1024} MiB")


def _text(inside: str, file: bytes) -> str:
    if len(file) > _LARGEST_TABLE:
        raise NotTaken(f"{inside}the table is larger than {_LARGEST_TABLE // 1024 // 1024} MiB")
    try:
        return file.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = file.count(b"\n", 0, error.start) + 1
        raise NotTaken(f"{inside}line {line}: it is not written in UTF-8") from error


def _cells(inside: str, text: str) -> Iterator[tuple[int, list[str]]]:
    """Each line that is not empty, by the number of its first line in the file."""
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    while True:
        number = reader.line_num + 1
        try:
            cells = next(reader, None)
        except csv.Error as error:
            raise NotTaken(f"{inside}line {number}: {error}") from error
        if cells is None:
            return
        if cells:
            yield number, cells
