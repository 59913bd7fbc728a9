"""The whole diary as one JSON file, history included, and back."""

import json
from collections.abc import Iterable
from dataclasses import asdict
from typing import Annotated, Any

import msgspec

from kineret_gui.diary.merge import in_order_of_writing
from kineret_gui.diary.record import Record
from kineret_gui.diary.text import LONGEST_NAME, check_name, check_text
from kineret_gui.steps import Steps, gathered, to_the_end

FORMAT = "kineret-diary"
VERSION = 1
# Bytes. Ten years of two syringes a day are 5 MiB, but a photo is about 110 kB in base64, and one that could not be
# made smaller 1 MB: some thousand photos come back, and a file that no diary filled is still refused unread.
LARGEST = 512 * 1024 * 1024

_encoder = msgspec.json.Encoder(order="sorted")

# What the published schema says of a text beyond its type.
_Day = msgspec.Meta(extra_json_schema={"format": "date"})
_Instant = msgspec.Meta(extra_json_schema={"pattern": r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$"})
_Seal = msgspec.Meta(extra_json_schema={"pattern": "^[0-9a-f]{64}$"})


class NotADiaryFile(ValueError):
    """The bytes are no diary in JSON that this version can read; the text says where and why, in one line."""


class Line(msgspec.Struct, forbid_unknown_fields=True):
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


class File(msgspec.Struct, forbid_unknown_fields=True):
    """A whole diary, history included, in the order of writing."""

    format: str
    version: int
    entries: list[Line]


class _Head(msgspec.Struct):
    format: str = ""
    version: int = 0


def write_json(records: Iterable[Record]) -> bytes:
    """The file, one entry a line, in the order of writing: the same diary always gives the same bytes."""
    return to_the_end(writing_json(records))


def writing_json(records: Iterable[Record]) -> Steps[bytes]:
    """The same in steps."""
    lines = b",\n".join((yield from gathered(map(_written, in_order_of_writing(records)))))
    head = f'{{"format":"{FORMAT}","version":{VERSION},"entries":[\n'.encode()
    return head + lines + b"\n]}\n"


def read_json(content: bytes) -> tuple[Record, ...]:
    """The records of a file, in the order of writing; whether they hold together is not looked at here.

    Raises NotADiaryFile.
    """
    if len(content) > LARGEST:
        raise NotADiaryFile(f"it is larger than {LARGEST // 1024 // 1024} MiB")
    try:
        parsed = json.loads(content.decode("utf-8"), object_pairs_hook=_without_doubles, parse_constant=_no_number)
        head = msgspec.convert(parsed, _Head)
        if head.format != FORMAT:
            raise NotADiaryFile("it is not a Kineret diary in JSON")
        if head.version < 1:
            raise NotADiaryFile("it names no version of the format")
        if head.version > VERSION:
            raise NotADiaryFile(f"it has version {head.version}, and this program reads up to version {VERSION}")
        return in_order_of_writing(map(_record, msgspec.convert(parsed, File).entries))
    except RecursionError:
        raise NotADiaryFile("it is nested too deeply") from None
    except ValueError as error:  # of json, msgspec and Unicode alike
        raise NotADiaryFile(str(error)) from error


def _without_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    object: dict[str, Any] = {}
    for key, value in pairs:
        if key in object:
            raise NotADiaryFile(f"the key {key[:40]!r} stands twice in one object")
        object[key] = value
    return object


def _no_number(constant: str) -> Any:
    raise NotADiaryFile(f"{constant} is not a number")


def _written(record: Record) -> bytes:
    return _encoder.encode(_line(record))


def _line(record: Record) -> dict[str, Any]:
    fields = asdict(record)
    fields["fact"] = msgspec.Raw(fields.pop("body").encode())
    return fields


def _record(line: Line) -> Record:
    _check(line)
    fields = msgspec.structs.asdict(line)
    return Record(body=_encoder.encode(fields.pop("fact")).decode(), **fields)


def _check(line: Line) -> None:
    """Raise ValueError where a record could not be kept in a diary file or shown."""
    for what, name in ("the id", line.id), ("the kind", line.kind), ("the device", line.device):
        check_name(what, name)
    check_text("the writer", line.by, LONGEST_NAME)
