"""Salvage from a damaged file: every row whose own seal proves it, wherever in the file it lies.

The file is read byte by byte. No database opens it, so that neither its head, nor its tables, nor what someone may have
put into them has a say. A value that came out wrong breaks the seal of its row, and such a row is not shown at all.
"""

from collections.abc import Iterator
from dataclasses import fields
from itertools import accumulate, pairwise
from pathlib import Path

from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.merging.merge import in_order_of_writing
from kineret_gui.diary.record import Record
from kineret_gui.diary.task import Task
from kineret_gui.store.codec import NotReadable, entry_of
from kineret_gui.store.readable_bytes import all_that_can_be_read
from kineret_gui.store.snapshot import beside

_AT_A_TIME = 100  # rows between two pauses
_PAGE_SIZES = tuple(512 << power for power in range(8))
_USUAL = 4096

# A row of entries begins with its length in bytes and the kinds of its values: none for the number that SQLite keeps
# elsewhere, the texts, two that may be missing, and at the end two seals of 64 letters.
_TWO_SEALS = b"\x81\x0d\x81\x0d"
_LONGEST_HEAD = 60
_COLUMNS = 1 + len(fields(Record))
_NUMBER = 1 + [field.name for field in fields(Record)].index("device_seq")
_BYTES_OF_NUMBER = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}


@frozen
class Salvage:
    """Entries that are whole by their own seal, each once, in the order of writing.

    unread  how many bytes the disk did not give back
    """

    records: tuple[Record, ...]
    unread: int = 0


@frozen
class _Bytes:
    """A file, and whether it consists of pages that lead to each other."""

    content: bytes
    is_database: bool


def salvaging(path: Path) -> Task[Salvage]:
    """Read what lies in a file, and in what SQLite left beside it. Nothing is written.

    Raises DiaryUnavailable where there is no file, or nothing of it can be read.
    """
    by_id: dict[str, Record] = {}
    unread = 0
    for number, file in enumerate((path, *beside(path))):
        if number and not file.is_file():
            continue
        content, holes = all_that_can_be_read(file)
        unread += holes
        yield
        for tried, record in enumerate(_rows(_Bytes(content, is_database=number == 0))):
            if record:
                by_id.setdefault(record.id, record)
            if tried % _AT_A_TIME == 0:
                yield
    return Salvage(in_order_of_writing(by_id.values()), unread)


def _is_proven(record: Record) -> bool:
    """Return whether its seal holds, and the program can read what it says."""
    if not record.is_intact:
        return False
    try:
        entry_of(record)
    except NotReadable:
        return False
    return True


def _rows(file: _Bytes) -> Iterator[Record | None]:
    """Whatever looks like a row of entries, in torn pages too; None for each that is not whole."""
    at = file.content.find(_TWO_SEALS)
    while at >= 0:
        ends = at + len(_TWO_SEALS)
        for begins in range(max(ends - _LONGEST_HEAD, 0), at):
            if file.content[begins] == ends - begins and file.content[begins + 1] == 0:
                yield _row(file, begins, ends)
        at = file.content.find(_TWO_SEALS, at + 1)


def _row(file: _Bytes, begins: int, ends: int) -> Record | None:
    kinds = _numbers(file.content[begins + 1 : ends])
    if len(kinds) != _COLUMNS or any(not _fits(kind, column) for column, kind in enumerate(kinds)):
        return None
    lengths = ((kind - 13) // 2 if kind >= 13 else _BYTES_OF_NUMBER.get(kind, 0) for kind in kinds)
    places = tuple(accumulate(lengths, initial=ends - begins))
    for payload in _payloads(file, begins, places[-1]):
        record = _record([_value(kind, payload[slice(*p)]) for kind, p in zip(kinds, pairwise(places), strict=True)])
        if record and _is_proven(record):
            return record
    return None


def _payloads(file: _Bytes, begins: int, whole: int) -> Iterator[bytes]:
    """The row where it lies; a long one, as a photo is, goes on in pages that lead to each other."""
    yield file.content[begins : begins + whole]
    if file.is_database:
        of_file = int.from_bytes(file.content[16:18], "big")
        for size in dict.fromkeys((of_file, _USUAL, *_PAGE_SIZES)):
            if size in _PAGE_SIZES and whole > size - 35:
                yield _over_pages(file.content, begins, whole, size)


def _over_pages(content: bytes, begins: int, whole: int, size: int) -> bytes:
    least = (size - 12) * 32 // 255 - 23
    here = least + (whole - least) % (size - 4)
    here = here if here <= size - 35 else least
    pieces, leads = [content[begins : begins + here]], begins + here
    for _ in range(whole // (size - 4) + 1):
        page = int.from_bytes(content[leads : leads + 4], "big")
        leads = (page - 1) * size
        if page == 0 or leads >= len(content):
            break
        pieces.append(content[leads + 4 : leads + size])
    return b"".join(pieces)[:whole]


def _numbers(head: bytes) -> list[int]:
    """The numbers in a head, of which each byte but the last says that another one follows."""
    numbers, number = [], 0
    for byte in head:
        number = number << 7 | byte & 0x7F
        if byte < 0x80:
            numbers.append(number)
            number = 0
    return numbers


def _fits(kind: int, column: int) -> bool:
    """Return whether a value of this kind can stand in that column."""
    if column == 0:
        return kind == 0
    if column == _NUMBER:
        return 1 <= kind <= 6 or kind == 9
    is_text = kind >= 13 and kind % 2 == 1
    return is_text or (kind == 0 and fields(Record)[column - 1].name in ("replaces", "withdraws"))


def _value(kind: int, piece: bytes) -> str | int | bytes | None:
    if kind >= 13:
        return piece
    if kind == 9:
        return 1
    return int.from_bytes(piece, "big", signed=True) if kind else None


def _record(values: list[str | int | bytes | None]) -> Record | None:
    try:
        texts = [value.decode() if isinstance(value, bytes) else value for value in values[1:]]
    except UnicodeDecodeError:
        return None
    return Record(*texts)  # type: ignore[arg-type]
