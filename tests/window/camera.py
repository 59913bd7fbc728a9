"""Pictures of a screen, small enough to be kept."""

import struct
from collections import Counter
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtGui import QColor, QImage, QPainter

_GROUND, _MARGIN = QColor("#cfd6d8"), 24  # pixels
_OPAQUE = 0xFF000000


def screen_in(dump: bytes) -> QImage:
    """The screen out of an X window dump, as Xvfb keeps one: a header, its colours, rows of pixels."""
    header = struct.unpack(">25I", dump[:100])
    length, width, height, row, colours = header[0], header[4], header[5], header[12], header[19]
    pixels = dump[length + 12 * colours :]  # a colour takes 12 bytes
    return QImage(pixels, width, height, row, QImage.Format.Format_RGB32).copy()


def save_small(picture: QImage, file: Path) -> None:
    """Write a PNG with the 256 colours that occur most; a page of ours has few more, each close to one of these."""
    pixels = memoryview(picture.constBits()).cast("B").cast("I")
    found = [colour for colour, _ in Counter(pixels).most_common()]
    kept = found[:256]
    number = {colour: kept.index(min(kept, key=partial(_distance, colour))) for colour in found}
    small = bytes(number[pixel] for pixel in pixels)
    written = QImage(small, picture.width(), picture.height(), picture.width(), QImage.Format.Format_Indexed8)
    written.setColorTable([colour | _OPAQUE for colour in kept])  # a screen has no alpha
    written.save(str(file), "PNG", 0)  # type: ignore[call-overload]  # Qt takes str for the format, the stubs say bytes


def _distance(one: int, other: int) -> int:
    return sum(abs((one >> shift & 255) - (other >> shift & 255)) for shift in (0, 8, 16))


def save_beside_each_other(files: Sequence[Path], file: Path) -> None:
    """Write one picture that shows several of the same size."""
    shown = [QImage(str(each)) for each in files]
    step, height = shown[0].width() + _MARGIN, shown[0].height()
    whole = QImage(len(shown) * step + _MARGIN, height + 2 * _MARGIN, QImage.Format.Format_RGB32)
    whole.fill(_GROUND)
    painter = QPainter(whole)
    for number, each in enumerate(shown):
        painter.drawImage(_MARGIN + number * step, _MARGIN, each)
    painter.end()
    save_small(whole, file)
