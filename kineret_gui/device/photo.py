"""A picture that a person chose, made small, and with nothing in it but its pixels."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from stat import S_ISREG

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, qInstallMessageHandler
from PySide6.QtGui import QColorSpace, QImage, QImageReader, QImageWriter, QPainter

from kineret_gui.diary.facts.photo import LARGEST, LONGEST_SIDE, NoPicture, Picture

_LARGEST_FILE = 60 * 1024 * 1024  # bytes
_MOST_PIXELS = 40_000_000
_MOST_MEMORY = 320  # MiB for one picture: the most pixels at eight bytes each
_LARGEST_JPEG = LARGEST // 4 * 3  # bytes; the diary counts them in base64
_QUALITIES = (75, 60, 45, 30)  # the first that fits; only noise needs another than the first
# A FIFO put in the place of the file meanwhile must not keep us waiting. Windows knows no such flag but needs its own.
_READ = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)


def read_photo(path: Path) -> Picture | NoPicture:
    """The picture in that file, at most 1000 pixels long, upright, on white, without anything beside its pixels.

    The file is read once, so one that changes meanwhile cannot pass for what was looked at.
    """
    content = _content(path)
    if isinstance(content, NoPicture):
        return content
    with _unheard():
        picture = _decoded(content)
    if isinstance(picture, NoPicture):
        return picture
    return Picture(_as_jpeg(picture), picture.width(), picture.height())


def _content(path: Path) -> bytes | NoPicture:
    try:
        if not S_ISREG(os.stat(path).st_mode):
            return NoPicture.NOT_A_FILE
        with open(os.open(path, _READ), "rb") as file:
            if not S_ISREG(os.fstat(file.fileno()).st_mode):
                return NoPicture.NOT_A_FILE
            content = file.read(_LARGEST_FILE + 1)
    except (OSError, ValueError):  # ValueError: a path that holds a NUL
        return NoPicture.NOT_THERE
    return content if len(content) <= _LARGEST_FILE else NoPicture.TOO_LARGE


def _kind(content: bytes) -> bytes:
    """Told by its first bytes, as Qt names it. Qt is never asked to guess: it would try SVG and PDF as well."""
    if content.startswith(b"\xff\xd8\xff"):
        return b"jpeg"
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        return b"png"
    if content.startswith(b"RIFF") and content[8:12] == b"WEBP":
        return b"webp"
    return b"bmp" if content.startswith(b"BM") else b""


def _is_cut_off(kind: bytes, content: bytes) -> bool:
    """Return whether the end is missing.

    Qt sees that in a PNG and a WebP, but fills up a JPEG or BMP and calls it read.
    """
    if kind == b"jpeg":
        return content.find(b"\xff\xd9", _jpeg_scan(content)) < 0
    return kind == b"bmp" and len(content) < int.from_bytes(content[2:6], "little")


def _jpeg_scan(content: bytes) -> int:
    """Return where the pixels of a JPEG begin: behind segments that may hold a small picture with its own end."""
    at = 2
    while content[at : at + 1] == b"\xff" and content[at + 1 : at + 2] != b"\xda":
        at += 2 + max(2, int.from_bytes(content[at + 2 : at + 4], "big"))
    return at


def _decoded(content: bytes) -> QImage | NoPicture:
    kind = _kind(content)
    if not kind or _is_cut_off(kind, content):
        return NoPicture.NO_PICTURE
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    QImageReader.setAllocationLimit(_MOST_MEMORY)
    reader = QImageReader(buffer, QByteArray(kind))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isEmpty():
        return NoPicture.NO_PICTURE
    if size.width() * size.height() > _MOST_PIXELS:
        return NoPicture.TOO_LARGE
    reader.setScaledSize(_fitting(size))
    image = reader.read()
    return NoPicture.NO_PICTURE if image.isNull() else _pixels_alone(image)


def _fitting(size: QSize) -> QSize:
    """The same shape with its longer side at most as long as a photo may be."""
    scale = min(1.0, LONGEST_SIDE / max(size.width(), size.height()))
    return QSize(max(1, round(size.width() * scale)), max(1, round(size.height() * scale)))


def _pixels_alone(image: QImage) -> QImage:
    """The picture on white paper, in the colours of a screen; texts, profiles and resolution stay behind."""
    if image.colorSpace().isValid():
        image.convertToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    paper = QImage(image.size(), QImage.Format.Format_RGB32)
    paper.fill(0xFFFFFFFF)
    painter = QPainter(paper)
    painter.drawImage(0, 0, image)
    painter.end()
    return paper


def _as_jpeg(picture: QImage) -> bytes:
    jpegs = (_written(picture, quality) for quality in _QUALITIES)
    return next(jpeg for jpeg in jpegs if len(jpeg) <= _LARGEST_JPEG)


def _written(picture: QImage, quality: int) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, b"jpeg")
    writer.setQuality(quality)
    writer.write(picture)
    return bytes(buffer.data().data())


@contextmanager
def _unheard() -> Iterator[None]:
    """Let Qt's words on a picture that it decodes go nowhere: they may quote from it, and our answer says enough."""
    before = qInstallMessageHandler(lambda kind, context, words: None)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
