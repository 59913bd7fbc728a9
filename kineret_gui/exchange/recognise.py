"""Whose file it is, by what stands in it and not by its name."""

import io
import zipfile
from collections.abc import Callable, Sequence
from typing import Any, BinaryIO

from kineret_gui.exchange.diary_json import FORMAT
from kineret_gui.exchange.found import Found, Here, NotTaken
from kineret_gui.exchange.own_csv import read_csv
from kineret_gui.exchange.programs import meditrak, medtimer, mona
from kineret_gui.exchange.strict.json_text import parse_json
from kineret_gui.exchange.table import ID, KIND, NAMES

LARGEST = 512 * 1024 * 1024  # bytes; only what is streamed may be larger
LARGEST_JSON = 16 * 1024 * 1024  # bytes
HEAD = 4096  # bytes by which a file is recognised
_IN_JSON: Sequence[tuple[Callable[[Any], bool], Callable[[Any, Here], Found]]] = (
    (medtimer.looks_like, medtimer.read_parsed),
    (meditrak.looks_like, meditrak.read_parsed),
    (mona.looks_like, mona.read_parsed),
)
_ZIP = b"PK"
_BOM = b"\xef\xbb\xbf"
_UNKNOWN = "it is neither a copy of a diary nor a file of a program that is known here"


def is_diary_json(head: bytes) -> bool:
    """Whether the first bytes are those of a diary in JSON."""
    return f'"{FORMAT}"'.encode() in head


def read_foreign(file: BinaryIO, here: Here) -> Found:
    """What the file of another program holds, or tables of this one. Raises NotTaken."""
    head = file.read(HEAD).removeprefix(_BOM)
    file.seek(0)
    content = file.read(LARGEST + 1)
    if len(content) > LARGEST:
        raise NotTaken(f"it is larger than {LARGEST // 1024 // 1024} MiB")
    if head.startswith(_ZIP):
        return _zip(content, here)
    if head.lstrip().startswith((b"{", b"[")):
        return _json(content, here)
    if head.startswith(f"{KIND},{ID},".encode()):
        return read_csv(content)
    raise NotTaken(_UNKNOWN)


def _json(content: bytes, here: Here) -> Found:
    parsed = parse_json(content, LARGEST_JSON)
    for looks_like, read in _IN_JSON:
        if looks_like(parsed):
            return read(parsed, here)
    raise NotTaken(_UNKNOWN)


def _zip(content: bytes, here: Here) -> Found:
    try:
        names = set(zipfile.ZipFile(io.BytesIO(content)).namelist())
    except (zipfile.BadZipFile, ValueError, OSError) as error:
        raise NotTaken(f"the zip cannot be read: {error}") from error
    if any(name.removesuffix(".csv") in NAMES for name in names):
        return read_csv(content)
    raise NotTaken(_UNKNOWN)
