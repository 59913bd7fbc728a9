"""The whole diary as one JSON file, history included. `own_json` reads it back."""

from collections.abc import Iterable
from dataclasses import asdict
from typing import Annotated, Any

import msgspec

from kineret_gui.diary.merging.merge import in_order_of_writing
from kineret_gui.diary.record import Record
from kineret_gui.diary.task import Task, gathered

FORMAT = "kineret-diary"
VERSION = 1
_encoder = msgspec.json.Encoder(order="sorted")

# Rules of the published schema for a text, beyond its type.
_Day = msgspec.Meta(extra_json_schema={"format": "date"})
_Instant = msgspec.Meta(extra_json_schema={"pattern": r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$"})
_Seal = msgspec.Meta(extra_json_schema={"pattern": "^[0-9a-f]{64}$"})


class JsonEntry(msgspec.Struct, forbid_unknown_fields=True):
    """A record as it stands in the file: its fact as JSON rather than as text.

    day         the diary day it counts for
    written_at  UTC
    by          who wrote it, on which device, and as which entry of that device
    replaces    the id of the earlier entry that it corrects
    withdraws   the id of the earlier entry that it strikes through
    hash        seals the entry and the one before it of the same device, whose hash is repeated
    """

    id: str
    kind: str
    day: Annotated[str, _Day]
    fact: dict[str, Any]
    written_at: Annotated[str, _Instant]
    by: str
    device: str
    device_seq: int
    replaces: str | None
    withdraws: str | None
    previous_hash: Annotated[str, _Seal]
    hash: Annotated[str, _Seal]


class JsonFile(msgspec.Struct, forbid_unknown_fields=True):
    """A whole diary, history included, in the order of writing."""

    format: str
    version: int
    entries: list[JsonEntry]


def writing_json(records: Iterable[Record]) -> Task[bytes]:
    """The file, one entry a line, in the order of writing: the same diary always gives the same bytes."""
    lines = b",\n".join((yield from gathered(map(_written, in_order_of_writing(records)))))
    head = f'{{"format":"{FORMAT}","version":{VERSION},"entries":[\n'.encode()
    return head + lines + b"\n]}\n"


def _written(record: Record) -> bytes:
    return _encoder.encode(_line(record))


def _line(record: Record) -> dict[str, Any]:
    fields = asdict(record)
    fields["fact"] = msgspec.Raw(fields.pop("body").encode())
    return fields


def record_of(line: JsonEntry) -> Record:
    """The record behind a line."""
    fields = msgspec.structs.asdict(line)
    return Record(body=_encoder.encode(fields.pop("fact")).decode(), **fields)
