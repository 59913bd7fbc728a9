"""A fact to JSON and back. Strict: what does not fit exactly is refused, and nothing is guessed."""

import contextlib
import functools
from datetime import UTC, date, datetime
from typing import Any

import msgspec

from kineret_gui.diary.entry import KINDS, Fact, Foreign
from kineret_gui.diary.moment import check_day

_encoder = msgspec.json.Encoder(order="sorted")


@functools.cache
def _decoder(kind: str) -> msgspec.json.Decoder[Any]:
    """Made when it is first needed: Today needs a few kinds, and all of them would make its first frame late."""
    return msgspec.json.Decoder(KINDS[kind])


class NotReadable(ValueError):
    """A fact that cannot be read, with the reason and, where known, the field."""


def encode(fact: Fact) -> str:
    """The fact as canonical JSON: keys sorted, no spaces."""
    if isinstance(fact, Foreign):
        return fact.body
    return _encoder.encode(fact).decode()


def decode(kind: str, body: str, day: str) -> Fact:
    """The fact of that kind. An unknown kind comes back as Foreign, word for word.

    Raises NotReadable when a field is missing, of the wrong type, unknown, or outside its bounds.
    """
    try:
        if kind not in KINDS:
            check_day("the day", date.fromisoformat(day))
            return Foreign(kind, date.fromisoformat(day), body)
        fact: Fact = _decoder(kind).decode(body)
        _refuse_what_would_be_lost(fact, body)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise NotReadable(str(error)) from error
    return fact


def _refuse_what_would_be_lost(fact: Fact, body: str) -> None:
    """Raise NotReadable where the body says more than the fact, or is not canonical.

    msgspec passes over fields it does not know, and of a field that stands twice it takes the last one, SQLite the
    first. A body from before a field was added says less, and that is well.
    """
    said = encode(fact)
    if said == body:
        return
    written = msgspec.json.decode(body)
    if _encoder.encode(written).decode() != body or not _says_all(msgspec.json.decode(said), written):
        raise NotReadable("it holds more than this version knows, or is not written as it writes")


def _says_all(said: Any, written: Any) -> bool:
    """Whether everything that was written is said again, to the letter."""
    if isinstance(said, dict) and isinstance(written, dict):
        return all(name in said and _says_all(said[name], written[name]) for name in written)
    return type(said) is type(written) and said == written


def encode_instant(at: datetime) -> str:
    """ISO, UTC, to the millisecond, ending in Z."""
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def decode_instant(written: str) -> datetime:
    """The aware time. Raises NotReadable where it is not written as `encode_instant` does."""
    with contextlib.suppress(ValueError, OverflowError):
        at = datetime.fromisoformat(written)
        if at.tzinfo is not None and encode_instant(at) == written:
            return at
    raise NotReadable(f"{written[:40]!r} is no time in UTC")
