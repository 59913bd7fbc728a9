"""Between two starts of the program: which diary the second one wants, and what the first one answers."""

import os
import re
from enum import Enum
from pathlib import Path
from typing import Self

from kineret_gui.diary.frozen import frozen
from kineret_gui.store.unavailable import Reason

_REQUEST = re.compile(r"open ([0-9a-f]{32})\n([^\0]+)")
_ANSWER = re.compile(r"([0-9a-f]{32}) ([a-z ]+|[A-Z_]+)")


class StartHandedOver(Enum):
    """The fate of a word for the process that is the one."""

    HEARD = "heard"
    NOT_HEARD = "not heard"
    ASKED = "asked"  # it asks whoever sits there, before it opens the diary


@frozen
class StartRefused:
    """It cannot open the diary."""

    reason: Reason


@frozen
class StartRequest:
    """A diary that is wanted, and the sign by which the answer is known."""

    path: Path
    sign: str

    @classmethod
    def new(cls, path: Path) -> Self:
        return cls(path.absolute(), os.urandom(16).hex())

    def to_bytes(self) -> bytes:
        return f"open {self.sign}\n{self.path}".encode()

    def answered(self, outcome: StartHandedOver | StartRefused) -> bytes:
        return f"{self.sign} {outcome.reason.name if isinstance(outcome, StartRefused) else outcome.value}".encode()


def parse_request(word: str) -> StartRequest | None:
    """The diary that a word names; None for any other word."""
    match = _REQUEST.fullmatch(word)
    if match is None or not Path(match[2]).is_absolute():
        return None
    return StartRequest(Path(match[2]), match[1])


def parse_answer(asked: StartRequest, words: str) -> StartHandedOver | StartRefused | None:
    """Return what was answered; None where it is no answer to this."""
    match = _ANSWER.fullmatch(words)
    if match is None or match[1] != asked.sign:
        return None
    if match[2] in Reason.__members__:
        return StartRefused(Reason[match[2]])
    return next((outcome for outcome in StartHandedOver if outcome.value == match[2]), None)
