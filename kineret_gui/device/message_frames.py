"""Messages of a process at work to the one that started it: a word, and behind it bytes."""

from collections.abc import Iterator

from kineret_gui.diary.frozen import frozen


@frozen
class ProcessMessage:
    """One thing that is told. The word holds no blank."""

    word: str
    body: bytes = b""

    def packed(self) -> bytes:
        """As it goes through the pipe: the word and how many bytes follow on a line, then the bytes."""
        return f"{self.word} {len(self.body)}\n".encode() + self.body


class ProcessMessages:
    """Puts together again what comes out of a pipe in pieces."""

    def __init__(self) -> None:
        self._rest = bytearray()

    def feed(self, piece: bytes) -> Iterator[ProcessMessage]:
        """The frames that are whole by now. Raises ValueError where something else came through."""
        self._rest += piece
        while (end := self._rest.find(b"\n")) >= 0:
            word, _, length = self._rest[:end].decode("ascii").partition(" ")
            after = end + 1 + int(length)
            if len(self._rest) < after:
                return
            body = bytes(self._rest[end + 1 : after])
            del self._rest[:after]
            yield ProcessMessage(word, body)
