"""Files that pass for a diary in JSON, each made to be slow or large.

`python -m tests.exchange.heavy_own FILE` reads one in a process of its own, and prints the seconds of the processor, by
how many MiB the process grew at most, and what came of it.
"""

import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from kineret_gui.actions.read_other_file import reading_other_file
from kineret_gui.diary.task import run_task
from kineret_gui.exchange.import_file import FileRefused
from kineret_gui.exchange.json_import import LARGEST, LARGEST_REWRITTEN, MOST_ENTRIES
from tests.exchange.heavy_json import peak
from tests.exchange.programs.samples import HERE

_BEGIN, _END = b'{"format":"kineret-diary","version":1,"entries":[\n', b"\n]}\n"
_PIECE = 1024 * 1024


def _entry(number: int, fact: bytes = b"{}") -> bytes:
    written = b'"day":"2026-03-10","written_at":"2026-03-10T07:00:00.000Z","by":"Ada","replaces":null,"withdraws":null'
    seals = b'"previous_hash":"%s","hash":"%s"' % (b"0" * 64, b"1" * 64)
    return b'{"id":"e%d","kind":"mood","device":"phone","device_seq":%d,"fact":%s,%s,%s}' % (
        number,
        number,
        fact,
        written,
        seals,
    )


def _one_line(one: bytes, size: int) -> Iterator[bytes]:
    yield _BEGIN
    many = one * (_PIECE // len(one))
    for _ in range(size // len(many) - 1):
        yield many
    yield one.rstrip(b",") + _END


def _entries(count: int, fact: bytes = b"{}") -> Iterator[bytes]:
    yield _BEGIN
    for number in range(1, count):
        yield _entry(number, fact) + b",\n"
    yield _entry(count, fact) + _END


def _rewritten(one: bytes, times: int) -> Iterator[bytes]:
    yield _BEGIN.replace(b":", b": ") + one * times + one.rstrip(b",") + _END


HEAVY: dict[str, Callable[[], Iterator[bytes]]] = {
    "empty lists on one line": lambda: _one_line(b"[],", LARGEST),
    "empty objects on one line": lambda: _one_line(b"{},", LARGEST),
    "brackets on one line": lambda: _one_line(b"[", LARGEST),
    "blanks on one line": lambda: _one_line(b" ", LARGEST),
    "blank lines": lambda: _one_line(b"\n", LARGEST),
    "as many entries as are read": lambda: _entries(MOST_ENTRIES),
    "one entry more": lambda: _entries(MOST_ENTRIES + 1),
    "facts of many values": lambda: _entries(3_000, b'{"a":[' + b"1," * 10_000 + b"1]}"),
    "photos, 90 MiB": lambda: _entries(90, b'{"jpeg":"' + b"A" * _PIECE + b'"}'),
    "rewritten, empty lists": lambda: _rewritten(b"[],", 490_000),
    "rewritten, one text of emoji": lambda: _rewritten(
        b'"' + "😀".encode() * ((LARGEST_REWRITTEN - 1000) // 4) + b'"', 0
    ),
    "rewritten, too large": lambda: _rewritten(b" ", LARGEST_REWRITTEN),
}


def main(file: str) -> None:
    before, began = peak(), time.process_time()
    try:
        said = f"{len(run_task(reading_other_file(Path(file), HERE)).records)} entries"
    except FileRefused as error:
        said = str(error)
    print(f"{time.process_time() - began:.2f} {peak() - before} {said}")


if __name__ == "__main__":
    main(*sys.argv[1:])
