"""XML as phones write it: a document type that is broken, and signs that XML forbids. Both are taken out, as a stream.

The document type of Apple's exports from iOS 16 lacks a bracket, and texts in them hold control characters. Lines stay
where they were, so that a place in the file can be named. Entities are refused, as nothing that is wanted needs them.
"""

import re
from typing import Protocol

from kineret_gui.exchange.import_file import FileRefused

_LONGEST_TYPE = 256 * 1024  # bytes before the outermost element
_PIECE = 64 * 1024  # bytes
_TYPE, _ENTITY = b"<!DOCTYPE", b"<!ENTITY"
_FORBIDDEN = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f]|\xef\xbf[\xbe\xbf]|&#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}));")
_MAY_GO_ON = re.compile(rb"(?:\xef\xbf?|&(?:#(?:x?[0-9a-fA-F]{0,7})?)?)\Z")


class ByteStream(Protocol):
    """A file that is read from its beginning to its end."""

    def read(self, size: int, /) -> bytes: ...


class CleanedXml:
    """A file with an outermost element, without its document type and without signs that XML forbids."""

    def __init__(self, file: ByteStream, root: str) -> None:
        self._file = file
        self._begins = re.compile(rb"<" + root.encode() + rb"[\s/>]")
        self._is_inside = False
        self._rest = b""

    def read(self, size: int, /) -> bytes:
        """Return the next piece, longer or shorter than asked for; nothing at the end. Raises FileRefused."""
        while True:
            piece = self._file.read(max(size, 1))
            content = _forbidden_out(self._rest + (piece if self._is_inside else self._head(piece)))
            held_back = _MAY_GO_ON.search(content) if piece else None
            self._rest = content[held_back.start() :] if held_back else b""
            content = content[: held_back.start()] if held_back else content
            if content or not piece:
                return content

    def _head(self, piece: bytes) -> bytes:
        """Everything up to the outermost element, without the document type."""
        head = piece
        while not self._begins.search(head) and len(head) < _LONGEST_TYPE and (more := self._file.read(_PIECE)):
            head += more
        self._is_inside = True
        begins = self._begins.search(head)
        type_at = head.find(_TYPE)
        if not begins or type_at < 0 or type_at > begins.start():
            return head
        if _ENTITY in head[: begins.start()]:
            raise FileRefused("it declares entities of its own")
        lines = head.count(b"\n", type_at, begins.start())
        return head[:type_at] + b"\n" * lines + head[begins.start() :]


def _forbidden_out(content: bytes) -> bytes:
    return _FORBIDDEN.sub(_allowed, content)


def _allowed(match: re.Match[bytes]) -> bytes:
    """A sign by its number, if XML allows it; a forbidden one is taken out."""
    if not (match[1] or match[2]):
        return b""
    number = int(match[1], 16) if match[1] else int(match[2])
    is_allowed = number in (9, 10, 13) or 32 <= number <= 0xD7FF or 0xE000 <= number <= 0xFFFD or number > 0xFFFF
    return match[0] if is_allowed and number <= 0x10FFFF else b""
