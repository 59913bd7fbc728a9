"""Exports that are no JSON, damaged or made to hurt, each from a good one and a number."""

import io
from collections.abc import Callable, Mapping
from random import Random

from kineret_gui.diary.task import run_task
from kineret_gui.exchange.import_file import ImportContext, ImportFile
from kineret_gui.exchange.programs import apple_health, diaguard, dosage, loop, measured, value_headings
from kineret_gui.exchange.recognition import reading_foreign
from kineret_gui.exchange.strict.zip_file import Bounds, read_zip
from tests.exchange.programs import test_apple_health, test_loop, test_measured
from tests.exchange.programs.samples import FOLDER
from tests.exchange.zips import TRAVERSALS, bomb, with_symlink, zipped

_ZONE = '<MetadataEntry key="HKTimeZone" value="Asia/Tokyo"/>'
_NAMES = [*TRAVERSALS, "Habits.csv", "999 Other/Checkmarks.csv", "Checkmarks.csv", "x" * 300]
_INTRUDERS = (
    b"", b"\0", b"\xff\xfe", b"\xed\xa0\x80", b'"', b"''", b",", b";", b"\r", b"\n\n", b"=1+1", b"9" * 400, b"-1",
    b"1e400",
    b"2026-02-30", b"9999-12-31", b"0000-00-00", b"YES_MANUAL", b"<", b"&amp;", b"&x;", b"]]>", b"<!--", b"<![CDATA[",
    b'<!DOCTYPE a [<!ENTITY x "y">]>', b"<Record>" * 40, b"+9959", b"unit=", b"\xe2\x80\xae",
    "１００".encode(), b"x" * 200_000,
)  # fmt: skip


def _bytes_changed(content: bytes, random: Random) -> bytes:
    """With a stretch of it lost, doubled, moved, or something slipped in."""
    for _ in range(random.randint(1, 4)):
        at, to = sorted(random.randrange(len(content) + 1) for _ in range(2))
        to = min(to, at + random.choice((1, 4, 40, 4000)))
        piece = random.choice((b"", content[at:to] * 2, random.choice(_INTRUDERS), bytes([random.randrange(256)])))
        content = content[:at] + piece + content[to:]
    return content


def _loop(random: Random) -> bytes:
    """The same files with other bytes, other names, more of them or fewer; or the bytes of the zip itself."""
    good = test_loop.export()
    if random.random() < 0.3:
        return _bytes_changed(good, random)
    if random.random() < 0.1:
        return random.choice((bomb("Habits.csv", 30_000_000), with_symlink("Habits.csv", "/etc/passwd")))
    files = list(read_zip(good, Bounds(loop._NAMES, 100, 10**7)).items())
    for _ in range(random.randint(1, 3)):
        at = random.randrange(len(files))
        name, content = files[at]
        change = random.random()
        if change < 0.7:
            files[at] = (name, _bytes_changed(content, random))
        elif change < 0.8:
            files[at] = (random.choice(_NAMES), content)
        elif change < 0.9 and len(files) > 1:
            del files[at]
        else:
            files.append((random.choice(_NAMES), content))
    return zipped(*files, packed=random.random() < 0.5)


def _apple(random: Random) -> bytes:
    """With records changed, doubled, nested, cut off."""
    records = [
        test_apple_health.record(),
        test_apple_health.record(test_apple_health.FEVER, "38.4", "degC"),
        test_apple_health.record(
            value="154.2", unit="lb", inside='<MetadataEntry key="HKTimeZone" value="Asia/Tokyo"/>'
        ),
        test_apple_health.record("HKQuantityTypeIdentifierStepCount", "7500", "count"),
    ]
    return _bytes_changed(test_apple_health.export(*random.choices(records, k=random.randint(0, 8))), random)


def _apple_zip(random: Random) -> bytes:
    """As a phone gives it, with damage to the export, to what lies beside it, or to the zip itself."""
    export = _apple(random) if random.random() < 0.5 else test_apple_health.BROKEN_TYPE.encode()
    beside = ("apple_health_export/export_cda.xml", b"<ClinicalDocument/>")
    content = zipped(beside, ("apple_health_export/Exportieren.xml", export), packed=random.random() < 0.5)
    return _bytes_changed(content, random) if random.random() < 0.5 else content


def _values(random: Random) -> bytes:
    return _bytes_changed(random.choice((test_measured.OLD, test_measured.NEW)).encode(), random)


def _table(*samples: str) -> Callable[[Random], bytes]:
    good = [(FOLDER / sample).read_bytes() for sample in samples]
    return lambda random: _bytes_changed(random.choice(good), random)


def read_apple(content: bytes, here: ImportContext) -> ImportFile:
    return apple_health.read(io.BytesIO(content), here)


def read_any(content: bytes, here: ImportContext) -> ImportFile:
    """As a person's file is read: by what stands in it."""
    return run_task(reading_foreign(io.BytesIO(content), here))


# By the name of the program: how its export is damaged, and how it is read.
MUTATED: Mapping[str, tuple[Callable[[Random], bytes], Callable[[bytes, ImportContext], ImportFile]]] = {
    loop.PROGRAM: (_loop, loop.read),
    apple_health.PROGRAM: (_apple, read_apple),
    f"{apple_health.PROGRAM}, as a phone gives it": (_apple_zip, read_any),
    value_headings.OPENSCALE: (_values, measured.read),
    dosage.PROGRAM: (_table("dosage-english.csv", "dosage-german-utc.csv"), dosage.read),
    diaguard.PROGRAM: (_table("diaguard-23.csv"), diaguard.read),
}
