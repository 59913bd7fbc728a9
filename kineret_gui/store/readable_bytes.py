"""All bytes of a file that the disk still gives back."""

import os
import stat
from pathlib import Path

from kineret_gui.store.unavailable import DiaryUnavailable, Reason, unavailable

_LARGEST = 512 * 1024 * 1024  # bytes of a file
_SECTOR = 512  # bytes; what cannot be read in one go is read in pieces of it
_PIECE = 1024 * 1024


def all_that_can_be_read(file: Path) -> tuple[bytes, int]:
    """All of a file; where the disk does not give a piece back, nothing in its place, and how many bytes that is."""
    try:
        if not stat.S_ISREG(file.stat().st_mode):
            raise DiaryUnavailable(Reason.NOT_A_DIARY, file)
        with file.open("rb", buffering=0) as opened:
            size = os.fstat(opened.fileno()).st_size
            if size > _LARGEST:
                raise DiaryUnavailable(Reason.NOT_REACHED, file)
            pieces = [_piece(opened.fileno(), at, min(_PIECE, size - at)) for at in range(0, size, _PIECE)]
    except FileNotFoundError as error:
        raise DiaryUnavailable(Reason.MISSING, file) from error
    except OSError as error:
        raise unavailable(error, file) from error
    return b"".join(piece for piece, _ in pieces), sum(holes for _, holes in pieces)


def _piece(file: int, at: int, length: int) -> tuple[bytes, int]:
    try:
        os.lseek(file, at, os.SEEK_SET)
        return os.read(file, length).ljust(length, b"\0"), 0
    except OSError:
        if length <= _SECTOR:
            return bytes(length), length
    sectors = [_piece(file, at + into, min(_SECTOR, length - into)) for into in range(0, length, _SECTOR)]
    return b"".join(sector for sector, _ in sectors), sum(holes for _, holes in sectors)
