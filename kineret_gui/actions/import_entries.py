"""Bring the entries of another copy into a diary. All or none; what is there already is not written twice."""

import contextlib
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from kineret_gui.diary.record import Record
from kineret_gui.store.begin import begin_with_records
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.store.inspection import inspect, to_the_end


@dataclass(frozen=True, slots=True)
class Imported:
    """How many entries were new, and how many were there already."""

    new: int
    known: int


@dataclass(frozen=True, slots=True)
class NotSound:
    """Nothing was written: the entries do not hold together. The first reason is the one to show."""

    problems: tuple[str, ...]


def import_entries(path: Path, records: Sequence[Record], device: str, writer: str) -> Imported | NotSound:
    """Look the records over together with those of the diary at `path`, then write the new ones.

    Where there is no such file, one is made. Raises DiaryUnavailable.
    """
    if len({record.id for record in records}) < len(records):
        return NotSound(("an entry stands twice in it",))
    if not path.exists():
        problems = _problems_as_a_whole(records) or _problems_together(records)
        if problems:
            return NotSound(problems)
        begin_with_records(path, device, writer, records).close()
        return Imported(len(records), 0)
    with contextlib.closing(DiaryFile(path, device, writer)) as diary:
        own = tuple(diary.records())
        problems = _problems_between(own, records) or _problems_together({*own, *records})
        if problems:
            return NotSound(problems)
        new = diary.add_records(records)
    return Imported(new, len(records) - new)


def _problems_as_a_whole(records: Sequence[Record]) -> tuple[str, ...]:
    if any(record.kind == "person" for record in records):
        return ()
    return ("no entry in it says whose diary it is",)


def _problems_between(own: Sequence[Record], records: Sequence[Record]) -> tuple[str, ...]:
    ours = {record.id: record for record in own}
    for record in records:
        if ours.get(record.id, record) != record:
            return (f"entry {record.id}: the diary has another entry of that id",)
    if records and not any(record.id in ours for record in records):
        return ("it is not a copy of this diary: they have no entry in common",)
    return ()


def _problems_together(records: Collection[Record]) -> tuple[str, ...]:
    ordered = sorted(records, key=lambda record: (record.device, record.device_seq))
    ids = {record.id for record in ordered}
    newest = {record.device: (record.device_seq, record.hash) for record in ordered}
    problems = to_the_end(inspect((), ordered, newest)).problems
    for record in ordered:
        if {record.replaces, record.withdraws} - ids - {None}:
            problems.append(f"entry {record.id}: the entry it refers to is missing")
    return tuple(problems)
