"""Tables, zips and XML of the greatest size that is taken, or made to be slow or large.

`python -m tests.exchange.heavy_containers FILE` reads one in a process of its own, and prints the seconds of the
processor, by how many MiB the process grew at most, the file included, and what came of it.
"""

import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, timedelta
from pathlib import Path

from kineret_gui.diary.task import run_task
from kineret_gui.exchange.import_file import FileRefused
from kineret_gui.exchange.recognition import reading_foreign
from kineret_gui.exchange.strict.csv_text import LARGEST
from tests.exchange.heavy_json import peak
from tests.exchange.programs import test_apple_health
from tests.exchange.programs.samples import HERE
from tests.exchange.zips import zipped

DOSAGE = b"Date,Time,Name,Dose,Status,Time Confirmed\n"
DIAGUARD = b'"meta";"23"\n'
_DAYS = [(date(2005, 1, 1) + timedelta(days=n)).isoformat() for n in range(7000)]
_BIG = 60 * 2**20  # bytes of what is streamed


def _filled(start: bytes, piece: bytes) -> bytes:
    return start + piece * ((LARGEST - len(start)) // len(piece))


def _doses() -> Iterator[bytes]:
    yield DOSAGE
    for n in range(74_000):
        day = date.fromisoformat(_DAYS[n // 11]).strftime("%d.%m.%Y")
        yield f'"{day}","08:00","Kineret {n % 9}","100 mg","Confirmed","08:{n % 11:02}"\n'.encode()


def _doses_by_utc() -> Iterator[bytes]:
    """Dates of the UTC clock, each beside a local time that has to be looked up in the zone."""
    yield DOSAGE
    for n in range(74_000):
        confirmed = f"{n % 11 + 1}:{n // 11 % 60:02} AM"
        yield f'"{_DAYS[n // 11]}","8:00 AM","Kineret {n % 9}","100 mg","Confirmed","{confirmed}"\n'.encode()


def _weights() -> Iterator[bytes]:
    yield DIAGUARD
    for n in range(37_000):
        yield f'"entry";"{_DAYS[n // 6]} 08:{n % 6:02}:00";"a note"\n"measurement";"weight";"60.5"\n'.encode()


def _habits(days: bytes) -> bytes:
    folders = [(f"{n:03} Habit {n}/Checkmarks.csv", b"Date,Value,Notes\n" + days) for n in range(1, 15)]
    return zipped(("Habits.csv", b"Position,Name\n"), *folders, packed=False)


def _xml(start: str, piece: str, end: str, times: int = 0) -> Iterator[bytes]:
    yield test_apple_health.HEAD.encode() + start.encode()
    many = piece.encode() * 1000
    for _ in range(times // 1000 or _BIG // len(many)):
        yield many
    yield end.encode() + b"</HealthData>"


def _values() -> Iterator[bytes]:
    yield test_apple_health.HEAD.encode()
    for n in range(100_000):
        when = f"{_DAYS[n // 60]} 07:{n % 60:02}:00 +0100"
        yield test_apple_health.record(when=when).encode()
    yield b"</HealthData>"


def _values_of_one_minute() -> Iterator[bytes]:
    """Weights that no scale rounds to the same, from two devices in turn."""
    yield test_apple_health.HEAD.encode()
    for n in range(25_000):
        one = test_apple_health.record(value=f"{30 + n * 0.01:.2f}", when=f"2026-03-10 07:05:{n % 60:02} +0100")
        yield one.replace("Scale", "App").encode() if n // 50 % 2 else one.encode()
    yield b"</HealthData>"


HEAVY: Mapping[str, Callable[[], Iterable[bytes]]] = {
    "Dosage, 74,000 doses": _doses,
    "Dosage, 74,000 doses by the clock of UTC": _doses_by_utc,
    "Dosage, commas": lambda: [_filled(DOSAGE, b",")],
    "Dosage, line ends": lambda: [_filled(DOSAGE, b"\n")],
    "Dosage, quotation marks": lambda: [_filled(DOSAGE, b'"')],
    "Dosage, one cell of all lines": lambda: [_filled(DOSAGE + b'"', b"a\n")],
    "Dosage, short cells in quotes": lambda: [_filled(DOSAGE, b'"\na","a\n",')],
    "Dosage, lines of emoji": lambda: [_filled(DOSAGE, "😀".encode() * 30_000 + b"\n")],
    "Diaguard, 74,000 lines": _weights,
    "Diaguard, one note of all": lambda: [_filled(DIAGUARD + b'"entry";"2026-03-10 08:00:00";"', b"x")],
    "Loop, 98,000 days": lambda: [_habits("".join(f"{day},YES_MANUAL,a note\n" for day in _DAYS).encode())],
    "Loop, line ends": lambda: [_habits(b"\n" * 1_000_000)],
    "Apple Health, 100,000 weights": _values,
    "Apple Health, 25,000 weights of one minute": _values_of_one_minute,
    "Apple Health, one attribute": lambda: _xml('<Record type="', "x" * 100, '"/>'),
    "Apple Health, one comment": lambda: _xml("<!--", "x" * 100, "-->"),
    "Apple Health, one text": lambda: _xml("<Record>", "x" * 100, "</Record>"),
    "Apple Health, all in one record": lambda: _xml("<Record>", "<MetadataEntry/>", "</Record>"),
    "Apple Health, attributes": lambda: _xml("<Record ", "".join(f'a{n}="" ' for n in range(99)), "/>"),
    "Apple Health, empty records": lambda: _xml("", "<Record/>", "", times=1_000_000),
}


def main(file: str) -> None:
    before, began = peak(), time.process_time()
    try:
        with Path(file).open("rb") as content:
            found = run_task(reading_foreign(content, HERE))
        said = f"{len(found.doses)} doses, {len(found.facts)} facts, {len(found.left_out)} left out"
    except FileRefused as error:
        said = str(error)
    print(f"{time.process_time() - began:.2f} {peak() - before} {said}")


if __name__ == "__main__":
    main(*sys.argv[1:])
