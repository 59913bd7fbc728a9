"""Files of the greatest size that is taken, each made to be slow or large.

`python -m tests.exchange.heavy_json PROGRAM FILE` reads one in a process of its own, and prints the seconds of the
processor, by how many MiB the process grew at most, the file included, and what came of it.
"""

import json
import re
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

from kineret_gui.exchange.import_file import FileRefused
from kineret_gui.exchange.programs import meditrak, medtimer, mona
from kineret_gui.exchange.strict.json_value import MOST_ROWS
from tests.exchange.programs.samples import HERE, sample

_SIZE = medtimer.LARGEST
_VALUES = 740_000


def _many(one: bytes, last: bytes = b"1", *, times: int = _VALUES) -> bytes:
    return b"[" + (one + b",") * times + last + b"]"


def _keys() -> bytes:
    return b"{" + b",".join(b'"k%d":1' % number for number in range(_VALUES)) + b',"k0":2}'


def _wide(one: str) -> bytes:
    return f'["{"😀"}{one * ((_SIZE - 100) // len(one.encode()))}"]'.encode()


def _rows_of(program: ModuleType, name: str, *path: str, times: int) -> bytes:
    """A good file whose list of doses is many times as long, each with an id of its own."""
    file = json.loads(sample(name))
    table = file
    for step in path[:-1]:
        table = table[step]
    rows = table[path[-1]]
    key = next((key for key in ("id", "DoseID", "reminderId") if key in rows[0]), "")
    table[path[-1]] = [rows[number % len(rows)] | {key: number} for number in range(times)]
    content = json.dumps(file, separators=(",", ":"), ensure_ascii=False).encode()
    assert len(content) <= program.LARGEST, f"{len(content)} bytes"
    return content


HEAVY: dict[str, tuple[ModuleType, Callable[[], bytes]]] = {
    "empty lists": (medtimer, lambda: _many(b"[]", times=_VALUES // 2)),
    "objects": (medtimer, lambda: _many(b'{"a":1}', times=_VALUES // 2)),
    "fractions behind an emoji": (medtimer, lambda: _many(b"1.5", '"😀"'.encode())),
    "keys": (medtimer, _keys),
    "objects, one with a key twice": (medtimer, lambda: _many(b'{"a":1}', b'{"a":1,"a":2}', times=_VALUES // 2)),
    "a text of emoji": (medtimer, lambda: _wide("😀")),
    "a text of escapes": (medtimer, lambda: _wide(r"\"")),
    "pairs and half a pair": (medtimer, lambda: _many(rb'"\ud83d\ude00"', rb'"\ud800"', times=700_000)),
    "NaN at the end": (medtimer, lambda: _many(b"1", b"NaN")),
    "a number of all digits": (medtimer, lambda: b"[" + b"9" * (_SIZE - 2) + b"]"),
    "a fraction of all digits": (medtimer, lambda: b"[0." + b"3" * (_SIZE - 4) + b"]"),
    "brackets": (medtimer, lambda: b"[" * 740_000),
    "quotation marks": (medtimer, lambda: b'"' * _SIZE),
    "lines": (medtimer, lambda: b"\n" * (_SIZE - 3) + b"NaN"),
    "MedTimer, 30,000 doses": (
        medtimer,
        lambda: _rows_of(medtimer, "medtimer-30-combined.json", "events", "list", times=30_000),
    ),
    "MediTrak, 50,000 doses": (
        meditrak,
        lambda: _rows_of(meditrak, "meditrak-19.json", "MedicationTracker", times=MOST_ROWS),
    ),
    "Mona, 25,000 doses": (
        mona,
        lambda: _rows_of(mona, "mona-22.json", "data", "medication_intakes", times=25_000),
    ),
}


def main(program: str, file: str) -> None:
    reader = {module.PROGRAM: module for module, _ in HEAVY.values()}[program]
    before, began = peak(), time.process_time()
    try:
        found = reader.read(Path(file).read_bytes(), HERE)
        said = f"{len(found.doses)} doses, {len(found.left_out)} left out"
    except FileRefused as error:
        said = str(error)
    print(f"{time.process_time() - began:.2f} {peak() - before} {said}")


def peak() -> int:
    """MiB that this process held at most since it began; what its parent held does not count."""
    status = Path("/proc/self/status").read_text()
    found = re.search(r"VmHWM:\s*(\d+) kB", status)
    assert found
    return int(found[1]) // 1024


if __name__ == "__main__":
    main(*sys.argv[1:])
