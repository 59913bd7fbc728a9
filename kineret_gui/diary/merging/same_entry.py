"""Sameness of entries: two lines in two copies may be one entry, whatever name or place each copy had to give it.

An entry is what was said, by whom and when. Its place in the chain of a device is a matter of the file: where one
computer went on from an older state of the diary, two entries were written for one place, and two for one id. Both are
kept: the second has the beginning of its digest behind its id, by which every copy finds it again.
"""

import json
import re
from collections.abc import Callable
from dataclasses import replace

from kineret_gui.diary.digest import sha256
from kineret_gui.diary.record import Record
from kineret_gui.diary.text import LONGEST_NAME

_DIGITS = 16  # hexadecimal, of the digest
_MARKED = re.compile(rf"(.+)~[0-9a-f]{{{_DIGITS}}}", re.DOTALL)
# The facts that name other entries, and in which fields.
_NAMING = {"withdrawal": ("entry",), "told-apart": ("entry", "other")}


def digest(record: Record) -> str:
    """The same for an entry in every copy of the diary, and another for every other entry."""
    plain = renamed(record, plainly)
    parts = (plain.id, plain.kind, plain.day, plain.body, plain.written_at, plain.by, plain.replaces, plain.withdraws)
    return sha256(json.dumps(parts).encode())[:_DIGITS]


def are_one(one: Record, other: Record) -> bool:
    """Return whether two records are the same entry."""
    return digest(one) == digest(other)


def plainly(name: str) -> str:
    """An id, or the name of a device, without what a merge put behind it."""
    marked = _MARKED.fullmatch(name)
    return marked[1] if marked else name


def marked(name: str, digest: str) -> str:
    """The name for what would else have the name of something else."""
    return f"{plainly(name)[: LONGEST_NAME - _DIGITS - 1]}~{digest}"


def renamed(record: Record, name: Callable[[str], str]) -> Record:
    """The record with other ids in every place where an id stands. Its seal is that of before."""
    body = record.body
    for field in _NAMING.get(record.kind, ()):
        # A quotation mark within a text has a backslash before it, so that only the field itself looks like this.
        body = re.sub(rf'(?<="{field}":)"(?:[^"\\]|\\.)*"', lambda match: _written(name(json.loads(match[0]))), body)
    return replace(
        record,
        id=name(record.id),
        body=body,
        replaces=name(record.replaces) if record.replaces else record.replaces,
        withdraws=name(record.withdraws) if record.withdraws else record.withdraws,
    )


def _written(id: str) -> str:
    return json.dumps(id, ensure_ascii=False)
