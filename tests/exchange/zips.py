"""Zips for tests: good ones, and those that somebody made to do harm."""

import io
import stat
import struct
import warnings
import zipfile
import zlib
from collections.abc import Iterable

_PIECE = 2**20  # bytes that are written at a time


def zipped(*files: tuple[str, bytes], packed: bool = True) -> bytes:
    """A zip with these files, in this order; a name may stand there twice."""
    content = io.BytesIO()
    method = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
    with zipfile.ZipFile(content, "w", method) as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # a name that appears twice is meant
        for name, inner in files:
            archive.writestr(zipfile.ZipInfo(name), inner, compress_type=method)
    return content.getvalue()


def with_symlink(name: str, to: str) -> bytes:
    """A zip in which a file is a link to another one."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        link = zipfile.ZipInfo(name)
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, to)
    return content.getvalue()


def encrypted(name: str, inner: bytes) -> bytes:
    """A zip that says of its file that it is encrypted."""
    content = bytearray(zipped((name, inner), packed=False))
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        struct.pack_into("<H", content, content.index(mark) + at, 1)
    return bytes(content)


def bomb(name: str, size: int, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip of one file of so many zeros. By bzip2 it is a million times smaller than what is in it."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", method) as archive, archive.open(name, "w") as file:
        for at in range(0, size, _PIECE):
            file.write(bytes(min(_PIECE, size - at)))
    return content.getvalue()


def lying_bomb(name: str, size: int, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """The same, whose list says that the file is small."""
    content = bytearray(bomb(name, size, method))
    struct.pack_into("<L", content, content.index(b"PK\x01\x02") + 24, 100)
    struct.pack_into("<L", content, content.index(b"PK\x03\x04") + 22, 100)
    return bytes(content)


def crowd(name: str, files: int) -> bytes:
    """A zip that lists one tiny file very often."""
    packed = zlib.crc32(b"")
    head = struct.pack("<4s5H3L2H", b"PK\x03\x04", 20, 0, 0, 0, 33, packed, 0, 0, len(name), 0) + name.encode()
    line = struct.pack("<4s6H3L5H2L", b"PK\x01\x02", 20, 20, 0, 0, 0, 33, packed, 0, 0, len(name), 0, 0, 0, 0, 0, 0)
    listing = (line + name.encode()) * files
    end = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, files & 0xFFFF, files & 0xFFFF, len(listing), len(head), 0)
    return head + listing + end


TRAVERSALS: Iterable[str] = [
    *("../" * n + "etc/passwd" for n in range(1, 11)),
    *("..\\" * n + "windows\\win.ini" for n in range(1, 11)),
    *(f"{'/' * n}etc/passwd" for n in range(1, 6)),
    *(f"{drive}:{slash}autoexec.bat" for drive in "CDZ" for slash in ("\\", "/")),
    *(f"a/../../{name}" for name in ("Habits.csv", "x", "Scores.csv", "Checkmarks.csv")),
    *(f"001 Kineret/..{slash}..{slash}Checkmarks.csv" for slash in ("/", "\\")),
    "\\\\server\\share\\Habits.csv",
    "./Habits.csv",
    "Habits.csv/",
    "Habits.csv\n",
    "Habits.csv/../../x",
    "~/Habits.csv",
    "..",
    ".",
    "con",
    "%2e%2e/Habits.csv",
    "Habits.csv::$DATA",
    "001 a/b/Checkmarks.csv",
    "\u202eHabits.csv",
]
