"""Zips as others wrote them: looked at before anything in them is unpacked, and never unpacked onto a disk."""

import io
import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Callable, Mapping
from typing import IO, BinaryIO

from kineret_gui.diary.frozen import frozen
from kineret_gui.exchange.import_file import FileRefused

_UNREADABLE = (
    zipfile.BadZipFile,
    zlib.error,
    ValueError,
    OSError,
    NotImplementedError,
    RuntimeError,
    EOFError,
    struct.error,
    MemoryError,
)
_END, _END_SIZE = b"PK\x05\x06", 22
_LOCATOR, _LOCATOR_SIZE = b"PK\x06\x07", 20  # of a zip that claims more than four bytes can count
_MOST_LISTING = 4 * 1024 * 1024  # bytes of the list of files at the end of a zip
_ENCRYPTED = 0x1
_HEAD = 4096  # bytes by which a file in a zip is recognised
# The only ways of packing of which the library unpacks no more than is asked for: 445 bytes of bzip2 filled 800 MiB.
_PACKED = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)


@frozen
class Bounds:
    """The limits of what a zip of some program can be like.

    names    what every name in it looks like; anything else is refused, paths to elsewhere among it
    files    how many files at most
    largest  bytes of all files together, unpacked
    ratio    how many times smaller a file may have been made
    """

    names: re.Pattern[str]
    files: int
    largest: int
    ratio: int = 100


def read_zip(content: bytes, bounds: Bounds) -> Mapping[str, bytes]:
    """The files of a zip by their names. Raises FileRefused."""
    _check_listing(content)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            members = archive.infolist()
            _check(members, bounds)
            return {member.filename: _unpacked(archive, member) for member in members}
    except FileRefused:
        raise
    except _UNREADABLE as error:
        raise _unreadable(error) from error


def _unpacked(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
    """The file. No more of it is unpacked than its size was said to be; if that was a lie, its checksum says so."""
    with archive.open(member) as file:
        content = file.read(member.file_size + 1)
        file.read(1)  # at its end the checksum is looked at
    return content


class StreamedZip:
    """A zip on disk whose files are looked into one by one, and read as streams. Every question raises FileRefused."""

    def __init__(self, file: BinaryIO) -> None:
        size = file.seek(0, io.SEEK_END)
        file.seek(max(0, size - _END_SIZE - 0xFFFF - _LOCATOR_SIZE))
        _check_listing(file.read())
        file.seek(0)
        try:
            self._archive = zipfile.ZipFile(file)
        except _UNREADABLE as error:
            raise _unreadable(error) from error

    @property
    def names(self) -> frozenset[str]:
        """The names in it, whatever they are."""
        return frozenset(self._archive.namelist())

    def largest(self, ending: str, begins: Callable[[bytes], bool], bounds: Bounds) -> "UnpackedStream | None":
        """Return the largest file of an ending that begins as one asks for; None where none does.

        bounds   `files` says how many of that ending are looked into, `largest` and `ratio` how large one may be
        """
        of_ending = [one for one in self._archive.infolist() if one.filename.casefold().endswith(ending)]
        by_size = sorted(of_ending, key=lambda member: -member.file_size)[: bounds.files]
        for member in by_size:
            if member.flag_bits & _ENCRYPTED or member.compress_type not in _PACKED:
                continue
            if begins(self._stream(member).read(_HEAD)):
                _check_size(member, bounds)
                return self._stream(member)
        return None

    def _stream(self, member: zipfile.ZipInfo) -> "UnpackedStream":
        try:
            return UnpackedStream(self._archive.open(member))
        except _UNREADABLE as error:
            raise _unreadable(error) from error


class UnpackedStream:
    """A file in a zip, unpacked while it is read."""

    def __init__(self, member: IO[bytes]) -> None:
        self._member = member

    def read(self, size: int) -> bytes:
        """Return no more than `size` bytes. Raises FileRefused."""
        try:
            return self._member.read(size)
        except _UNREADABLE as error:
            raise _unreadable(error) from error


def _check_size(member: zipfile.ZipInfo, bounds: Bounds) -> None:
    name = repr(member.filename)[:80]
    if member.file_size > bounds.largest or member.file_size > bounds.ratio * max(member.compress_size, 1):
        raise FileRefused("%1 in the zip file is too large, or compressed too much", name)


def _unreadable(error: Exception) -> FileRefused:
    return FileRefused("the zip file cannot be read: %1", _in_one_line(error))


def _check_listing(content: bytes) -> None:
    """Look at the size of the list of files before it is read: each line of it takes half a kilobyte of memory."""
    end = content.rfind(_END, -_END_SIZE - 0xFFFF)
    if end < 0 or len(content) < end + _END_SIZE:
        raise FileRefused("the zip file is incomplete")
    if content[max(0, end - _LOCATOR_SIZE) :].startswith(_LOCATOR):
        raise FileRefused("the zip file says it contains more than a diary can")
    (listing,) = struct.unpack_from("<L", content, end + 12)
    if listing > _MOST_LISTING:
        raise FileRefused("there are too many files in the zip file")


def _check(members: list[zipfile.ZipInfo], bounds: Bounds) -> None:
    """Look at what a zip says of its files, before any of them is unpacked. Raises FileRefused."""
    if len(members) > bounds.files:
        raise FileRefused("there are more than %1 files in the zip file", bounds.files)
    seen: set[str] = set()
    for member in members:
        name = repr(member.filename)[:80]
        if not bounds.names.fullmatch(member.filename):
            raise FileRefused("%1 in the zip file does not belong to this kind of export", name)
        if member.filename in seen:
            raise FileRefused("%1 appears twice in the zip file", name)
        if stat.S_IFMT(member.external_attr >> 16) not in (0, stat.S_IFREG):
            raise FileRefused("%1 in the zip file is not an ordinary file", name)
        if member.flag_bits & _ENCRYPTED:
            raise FileRefused("%1 in the zip file is encrypted", name)
        if member.compress_type not in _PACKED:
            raise FileRefused("%1 in the zip file uses an unsupported compression", name)
        if member.file_size > bounds.ratio * max(member.compress_size, 1):
            raise FileRefused("%1 in the zip file is compressed too much", name)
        seen.add(member.filename)
    if sum(member.file_size for member in members) > bounds.largest:
        raise FileRefused("the files in the zip file are larger than %1 MiB", bounds.largest // 1024 // 1024)


def _in_one_line(error: Exception) -> str:
    """The library's words in one line."""
    return " ".join(str(error).split())[:120] or type(error).__name__
