"""Diaries made by chance: every kind of entry, with texts of every plane and of every hostile form."""

import json
from collections.abc import Sequence
from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

from kineret_gui.diary.entry import Entry, Fact, Foreign, Withdrawal, kind_of
from kineret_gui.diary.record import FIRST_HASH, Record
from kineret_gui.store.codec import encode, encode_instant
from tests.every_kind import FULL, SPARSE
from tests.exchange.every_field import changed, paths
from tests.exchange.hostile import text
from tests.facts import day

_BEGAN = datetime(2026, 3, 31, 12, tzinfo=UTC)
_DEVICES = ("laptop", "=phone", "'=tablet")
_EXAMPLES = (*FULL[:-1], *SPARSE[:-1], Foreign("mood", day("2026-03-10"), "{}"))
_AS_KEPT: dict[str, Any] = {"ensure_ascii": False, "separators": (",", ":")}


def diary(seed: int, most: int = 24) -> list[Entry[Fact]]:
    """The entries of one diary in the order of writing; the first says whose it is."""
    random = Random(seed)
    entries: list[Entry[Fact]] = []
    for number in range(1 + random.randrange(most)):
        fact = varied(random.choice(_EXAMPLES) if number else FULL[0], random)
        earlier = random.choice(entries[1:]).id if number > 1 and random.random() < 0.2 else None
        if earlier and random.random() < 0.5:
            fact, earlier = Withdrawal(earlier, fact.day, text(random)), None
        written = _BEGAN + timedelta(milliseconds=number)
        id = f"{random.choice('=-+@e')}{seed}-{number}"
        entries.append(Entry(id, fact, text(random), written, random.choice(_DEVICES), earlier))
    return entries


def varied(fact: Fact, random: Random) -> Fact:
    """The fact with other texts, and with another value in one or another of its fields."""
    if isinstance(fact, Foreign):
        return replace(fact, body=json.dumps({text(random): [text(random), None, 2.5]}, **_AS_KEPT))
    for _ in range(random.randrange(4)):
        try:
            fact = changed(fact, random.choice([*paths(fact)]))
        except ValueError:  # what was changed before leaves this one no other value
            continue
    for field in fields(fact):
        if isinstance(getattr(fact, field.name), str):
            try:
                another: dict[str, Any] = {field.name: text(random)}
                fact = replace(fact, **another)
            except ValueError:  # a unit, a picture, a name that may not be empty
                continue
    return fact


def records(entries: Sequence[Entry[Fact]]) -> list[Record]:
    """The entries as they stand on disk, sealed in the chains of their devices."""
    last: dict[str, Record] = {}
    sealed = []
    for entry in entries:
        before = last.get(entry.device)
        record = Record(
            id=entry.id,
            kind=kind_of(entry.fact),
            day=entry.fact.day.isoformat(),
            body=encode(entry.fact),
            written_at=encode_instant(entry.written),
            by=entry.by,
            device=entry.device,
            device_seq=before.device_seq + 1 if before else 1,
            replaces=entry.replaces,
            withdraws=entry.fact.entry if isinstance(entry.fact, Withdrawal) else None,
            previous_hash=before.hash if before else FIRST_HASH,
            hash="",
        ).sealed()
        last[entry.device] = record
        sealed.append(record)
    return sealed
