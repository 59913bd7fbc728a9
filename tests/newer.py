"""What the next version of this program would write: facts with more in them, other words, and other kinds."""

import json
from collections.abc import Iterator
from typing import Any

import msgspec

from kineret_gui.diary.entry import Fact, Foreign, Withdrawal, kind_of
from kineret_gui.store.codec import encode

FIELD = "a_field_of_tomorrow"
VALUE = {"é": [1, 2.5, None, True, {"deep": ["<b>x</b>"]}], "z": "", "a": "1e3"}
SHAPE = {"of": "tomorrow"}
_encoder = msgspec.json.Encoder(order="sorted")


def canonical(body: Any) -> str:
    """As every version writes it."""
    return _encoder.encode(body).decode()


def written_as(fact: Fact, body: Any) -> Foreign:
    """What a copy of the writer with other fields would write; the store keeps it as the kind of the fact."""
    withdraws = fact.entry if isinstance(fact, Withdrawal) else None
    return Foreign(kind_of(fact), fact.day, canonical(body), withdraws)


def with_a_field(fact: Fact) -> Foreign:
    """The same, said with one optional field more."""
    return written_as(fact, json.loads(encode(fact)) | {FIELD: VALUE})


def with_a_field_in_each_part(fact: Fact) -> Foreign:
    """The same, with one more in it and in every part of it."""
    return written_as(fact, _more(json.loads(encode(fact))))


def with_another_shape(fact: Fact, field: str) -> Foreign:
    """The same, but one of its fields holds what only the next version understands."""
    return written_as(fact, json.loads(encode(fact)) | {field: SHAPE})


def with_a_word(fact: Fact, field: str, word: Any) -> Foreign:
    """The same, with a word in one of its fields that this version does not have."""
    return written_as(fact, json.loads(encode(fact)) | {field: word})


def fields_of(fact: Fact) -> Iterator[str]:
    """Its fields, as they are stored."""
    yield from json.loads(encode(fact))


def _more(said: Any) -> Any:
    if isinstance(said, dict):
        return {name: _more(value) for name, value in said.items()} | {FIELD: VALUE}
    return [_more(one) for one in said] if isinstance(said, list) else said
