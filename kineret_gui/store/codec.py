"""A fact to JSON and back, so that nothing is lost and nothing is guessed.

What a newer version wrote is no damage. A field that is not known here is passed over, and the text is kept beside the
fact; where a field that is known holds what cannot be read here, only the text is kept. But whose diary it is has to be
known: of a person every field that can be read is. So that damage does not pass for news, such an entry has to be
sealed.
"""

import contextlib
import functools
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import msgspec

from kineret_gui.diary.entry import KINDS, Entry, Fact, Foreign, kind_of
from kineret_gui.diary.facts.person import Person
from kineret_gui.diary.moment import check_day
from kineret_gui.diary.record import Record

_PERSON = "person"
_encoder = msgspec.json.Encoder(order="sorted")


@functools.cache
def _decoder(kind: str) -> msgspec.json.Decoder[Any]:
    """Made when it is first needed: Today needs a few kinds, and all of them would make its first frame late."""
    return msgspec.json.Decoder(KINDS[kind])


class NotReadable(ValueError):
    """Text that no version of this program can have written, with the reason."""


def encode(fact: Fact) -> str:
    """The fact as canonical JSON: keys sorted, no spaces."""
    if isinstance(fact, Foreign):
        return fact.body
    return _encoder.encode(fact).decode()


def entry_of(record: Record) -> Entry[Fact]:
    """The entry that a record holds. Raises NotReadable."""
    fact, beyond = read(record.kind, record.body, record.day)
    if (beyond or isinstance(fact, Foreign)) and not record.is_intact:
        raise NotReadable("it was changed after it was written")
    if isinstance(fact, Foreign) and record.withdraws:
        fact = replace(fact, withdraws=record.withdraws)
    written = decode_instant(record.written_at)
    return Entry(record.id, fact, record.by, written, record.device, record.replaces, beyond=beyond)


def decode(kind: str, body: str, day: str) -> Fact:
    """The fact as far as it is known here. Raises NotReadable as `read`."""
    return read(kind, body, day)[0]


def read(kind: str, body: str, day: str) -> tuple[Fact, str]:
    """The fact, and the body again where it says more than the fact.

    What this version cannot read comes back as Foreign, word for word. Raises NotReadable where it is not canonical
    JSON of an object: nothing else was ever written. Of a field that stands twice msgspec takes the last, SQLite the
    first.
    """
    try:
        fact = _known(kind, body)
        if fact and encode(fact) == body:
            return fact, ""
        written = msgspec.json.decode(body)
        if not isinstance(written, dict) or (kind in KINDS and _encoder.encode(written).decode() != body):
            raise NotReadable("it is not written as this program writes it")
        if fact and _agrees(known_part := msgspec.json.decode(encode(fact)), written):
            if _says_all(known_part, written):  # a body from before a field was added says less, and that is well
                return fact, ""
            if fact.day.isoformat() == day:
                return fact, body
        on = date.fromisoformat(day)
        check_day("the day", on)
        if kind == _PERSON and (person := _in_part(written)) and person.since == on:
            return person, body
        return Foreign(kind, on, body), ""
    except (msgspec.MsgspecError, ValueError, OverflowError, RecursionError) as error:
        raise NotReadable(str(error)) from error


def known(fact: Fact) -> Fact:
    """Return what is known of a fact that is to be written word for word.

    Itself where nothing is, or where it is all.
    """
    return decode(fact.kind, fact.body, fact.day.isoformat()) if isinstance(fact, Foreign) else fact


def carried_over(fact: Fact, old: Entry[Fact]) -> Fact:
    """The fact with all that a newer version wrote into an entry of its kind and this one cannot read."""
    if not old.beyond:
        return fact
    before, known_now, written = (msgspec.json.decode(body) for body in (encode(old.fact), encode(fact), old.beyond))
    return Foreign(kind_of(fact), fact.day, _encoder.encode(_over(written, before, known_now)).decode())


def _over(written: Any, before: Any, now: Any) -> Any:
    """Return what was written, with what is said otherwise now than before."""
    if now == before:
        return written
    if isinstance(written, dict) and isinstance(before, dict) and isinstance(now, dict):
        return written | {name: _over(written.get(name), before.get(name), now[name]) for name in now}
    return now


def _known(kind: str, body: str) -> Fact | None:
    """The fact as far as it is known here; None where it cannot be read."""
    if kind in KINDS:
        with contextlib.suppress(msgspec.ValidationError):
            fact: Fact = _decoder(kind).decode(body)
            return fact
    return None


def _in_part(written: dict[str, Any]) -> Person | None:
    """A person with what can be read of them; None where that is too little."""
    kept: dict[str, Any] = {name: written[name] for name in ("name", "since") if name in written}
    for name, value in written.items():
        with contextlib.suppress(msgspec.ValidationError):
            msgspec.convert(kept | {name: value}, Person)
            kept[name] = value
    with contextlib.suppress(msgspec.ValidationError):
        return msgspec.convert(kept, Person)
    return None


def _agrees(known_part: Any, written: Any) -> bool:
    """Return whether what is known of something that was written is what stands there, to the letter."""
    if isinstance(known_part, dict) and isinstance(written, dict):
        return all(_agrees(known_part[name], written[name]) for name in written.keys() & known_part.keys())
    if isinstance(known_part, list) and isinstance(written, list):
        return len(known_part) == len(written) and all(map(_agrees, known_part, written))
    return type(known_part) is type(written) and known_part == written


def _says_all(known_part: Any, written: Any) -> bool:
    """Return whether of two that agree the first says all that was written."""
    if isinstance(known_part, dict):
        return all(name in known_part and _says_all(known_part[name], written[name]) for name in written)
    return not isinstance(known_part, list) or all(map(_says_all, known_part, written))


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
