"""A folder of good and bad files."""

import contextlib
import io
import shutil
import sqlite3
from dataclasses import replace
from pathlib import Path
from typing import Any

from kineret_gui.diary.record import FIRST_HASH, Record
from kineret_gui.diary.task import run_task
from kineret_gui.exchange.json_export import writing_json
from kineret_gui.exchange.json_import import reading_json
from tests.commands.program import run_alone


def sealed_again(records: list[Record]) -> list[Record]:
    """The records with a chain that fits, as somebody would forge it who knows how it is made."""
    chain: list[Record] = []
    for record in records:
        previous = chain[-1].hash if chain else FIRST_HASH
        chain.append(replace(record, previous_hash=previous).sealed())
    return chain


def forged(records: tuple[Record, ...], **changes: Any) -> bytes:
    """The records with a changed last injection, sealed again."""
    last = max(n for n, record in enumerate(records) if record.kind == "injection")
    return run_task(
        writing_json(sealed_again([*records[:last], replace(records[last], **changes), *records[last + 1 :]]))
    )


def fill(files: Path) -> None:
    """Put them there."""
    for name, seed in ("demo", 1), ("other", 2):
        run_alone("demo", "--out", files / f"{name}.diary", "--days", 30, "--seed", seed)
        run_alone("export", files / f"{name}.diary", "--to", files / f"{name}.json")
    good = (files / "demo.json").read_bytes()
    records = run_task(reading_json(io.BytesIO(good)))
    dose = next(record for record in reversed(records) if record.kind == "injection")
    lines = good.split(b"\n")
    contents = {
        "words.txt": b"Dear diary\n",
        "empty.diary": b"",
        "broken.json": good[:-20],
        "words.json": b"Dear diary\n",
        "newer.json": good.replace(b'"version":1', b'"version":2', 1),
        "overdose.json": good.replace(b'"milligrams":100', b'"milligrams":105', 1),
        "note.json": good.replace(b'"note":""', b'"note":"fine"', 1),
        "lost-line.json": b"\n".join(lines[:9] + lines[10:]),
        "twice.json": b"\n".join([*lines[:2], *lines[1:]]),
        "nobody.json": run_task(writing_json(sealed_again([r for r in records if r.kind == "prescription"]))),
        "forged-overdose.json": forged(records, body=dose.body.replace(":100,", ":105,")),
        "forged-year.json": forged(records, body=dose.body.replace(dose.day[:4], "1900"), day="1900-01-01"),
        "forged-day.json": forged(records, kind="mood", day="2026-02-31"),
        "forged-time.json": forged(records, written_at="noon"),
        "forged-name.json": forged(records, id="\x1b[31mred\x1b[0m\nline"),
        "forged-reference.json": forged(records, replaces="nothing"),
        "nan.json": good.replace(b'"milligrams":100', b'"milligrams":NaN', 1),
        "nested.json": b"[" * 100_000,
    }
    for name, content in contents.items():
        (files / name).write_bytes(content)
    shutil.copy(files / "demo.diary", files / "newer.diary")
    with contextlib.closing(sqlite3.connect(files / "newer.diary")) as connection:
        connection.execute("PRAGMA user_version = 999")
    with contextlib.closing(sqlite3.connect(files / "recipes.diary")) as connection:
        connection.execute("CREATE TABLE recipe (name)")
    (files / "folder").mkdir()
