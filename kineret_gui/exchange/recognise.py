"""Whose file it is, by what stands in it and not by its name."""

import io
import zipfile
from typing import BinaryIO

from kineret_gui.exchange.diary_json import FORMAT
from kineret_gui.exchange.found import Found, Here, NotTaken
from kineret_gui.exchange.own_csv import read_csv
from kineret_gui.exchange.table import ID, KIND, NAMES

LARGEST = 512 * 1024 * 1024  # bytes; only what is streamed may be larger
HEAD = 4096  # bytes by which a file is recognised
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
    if head.startswith(f"{KIND},{ID},".encode()):
        return read_csv(content)
    raise NotTaken(_UNKNOWN)


def _zip(content: bytes, here: Here) -> Found:
    try:
        names = set(zipfile.ZipFile(io.BytesIO(content)).namelist())
    except (zipfile.BadZipFile, ValueError, OSError) as error:
        raise NotTaken(f"the zip cannot be read: {error}") from error
    if any(name.removesuffix(".csv") in NAMES for name in names):
        return read_csv(content)
    raise NotTaken(_UNKNOWN)
