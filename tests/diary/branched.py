"""A diary that was restored, copied and continued under one name in many places, for tests; and what must be in it.

Beside each copy stands what a friend remembers of it: what was said and about what, and nothing of ids, places or
seals. The friend knows neither how copies become one nor how an entry finds its place.
"""

import hashlib
import json
from dataclasses import dataclass, field, replace
from datetime import timedelta
from random import Random
from typing import Any

from kineret_gui.diary.entry import Withdrawal
from kineret_gui.diary.facts.confirmed_distinct import ConfirmedDistinct
from kineret_gui.diary.facts.note import Note
from kineret_gui.diary.merging.merge import Merged, in_order_of_writing, merge
from kineret_gui.diary.record import Record
from tests.diary.copies import Copy
from tests.facts import at, day, person

Said = dict[str, tuple[str, ...]]  # what was said, and about which of it

BEGAN = "the person"


@dataclass
class Branch:
    """One copy of the diary, what a friend remembers of it, and the states of it that were kept."""

    copy: Copy
    said: Said
    kept: list[tuple[tuple[Record, ...], Said]] = field(default_factory=list)


def texts(records):
    """What each entry says, by its id: every text is written once in the world."""
    return {record.id: text_of(record) for record in records}


def text_of(record):
    body = json.loads(record.body)
    return BEGAN if record.kind == "person" else body.get("text") or body.get("reason") or f"apart {body['on']}"


def told(records) -> Said:
    """What a copy says and about what, read by a reader of its own."""
    by_id = texts(records)
    found: Said = {}
    for record in records:
        body = json.loads(record.body)
        about = [record.replaces, record.withdraws, body.get("entry"), body.get("other")]
        assert text_of(record) not in found, "it stands twice"
        found[text_of(record)] = tuple(by_id[id] for id in about if id)
    return found


def holds_together(records):
    """Every device numbers from 1 and seals each entry with the one before; worked out here once more."""
    assert len({record.id for record in records}) == len(records)
    assert len({(record.device, record.device_seq) for record in records}) == len(records)
    for device in {record.device for record in records}:
        seal = "0" * 64
        chain = sorted((r for r in records if r.device == device), key=lambda record: record.device_seq)
        for number, record in enumerate(chain, 1):
            content = [record.id, record.kind, record.day, record.body, record.written_at, record.by, record.device]
            content += [number, record.replaces, record.withdraws, seal]
            seal = hashlib.sha256(json.dumps(content).encode()).hexdigest()
            assert (record.device_seq, record.hash) == (number, seal)


class World:
    """All copies there are. Each step is done to one of them, and remembered by the friend."""

    def __init__(self, devices):
        begun = Copy("home", "Ada Example")
        begun.write(person())
        self.branches = [Branch(self._copy(device, begun), {BEGAN: ()}) for device in devices]
        self.steps = 0

    def _copy(self, device, other):
        return Copy(device, f"{device} writer", other.records, other.clock)

    def step(self, which, what, number, minutes):
        self.steps += 1
        branch, other = (self.branches[i % len(self.branches)] for i in (which, number))
        self.do(branch, other, what, number, minutes)
        assert told(branch.copy.records) == branch.said
        holds_together(branch.copy.records)

    def do(self, branch, other, what, number, minutes):
        records, text = branch.copy.records, f"#{self.steps}"
        about, second = (records[i % len(records)] for i in (number, number * 7 + 1))
        match what:
            case "write":
                self._write(branch, minutes, Note(at("2026-03-02 09:00"), text), text)
            case "correct":
                self._write(branch, minutes, Note(at("2026-03-02 09:00"), text), text, about, about.id)
            case "withdraw":
                self._write(branch, minutes, Withdrawal(about.id, day(about.day), text), text, about, about)
            case "tell apart":
                self._tell_apart(branch, minutes, about, second)
            case "save the form":  # the same half-filled form lies in several copies
                if f"form-{number % 2}" not in {record.id for record in records}:
                    self._write(branch, minutes, Note(at("2026-03-02 09:00"), text), text, id=f"form-{number % 2}")
            case "keep":
                branch.kept.append((records, dict(branch.said)))
            case "restore":
                if branch.kept:
                    kept, said = branch.kept[number % len(branch.kept)]
                    branch.copy.records, branch.said = kept, dict(said)
            case "copy over":
                branch.copy.records, branch.said = other.copy.records, dict(other.said)
            case "bring in":
                branch.copy.bring_in(other.copy)
                branch.said = branch.said | other.said

    def _write(self, branch, minutes, fact, text, about=None, ref=None, id=None):
        replaces = ref if isinstance(ref, str) else None
        branch.said[text] = () if about is None else self._about(branch, about, fact)
        self._as(branch.copy.write(fact, replaces, minutes), branch, id or f"act-{self.steps}")

    def _about(self, branch, about, fact):
        named = texts(branch.copy.records)[about.id]
        return (named, named) if isinstance(fact, Withdrawal) else (named,)

    def _tell_apart(self, branch, minutes, about, second):
        by_id = texts(branch.copy.records)
        its_own = day("2026-03-02") + timedelta(self.steps)
        written = branch.copy.write(ConfirmedDistinct(about.id, second.id, its_own), minutes=minutes)
        self._as(written, branch, f"told-{self.steps}")
        branch.said[text_of(written)] = (by_id[about.id], by_id[second.id])

    def _as(self, written, branch, id):
        """A form makes the id, not the place in the chain."""
        branch.copy.records = (*branch.copy.records[:-1], replace(written, id=id).sealed())


def whole(ours, theirs):
    merged = merge(ours, theirs)
    assert isinstance(merged, Merged), merged
    holds_together(merged.records)
    assert merged.records == in_order_of_writing(merged.records)
    return merged.records


# What can be done to a copy; the likelier the more often it stands here.
WHAT = (
    *("write", "write", "correct", "withdraw", "tell apart", "save the form", "keep", "restore", "copy over"),
    *("bring in", "bring in"),
)
# Of five copies three are written under one name, as nobody noticed.
DEVICES = ("home", "home", "home", "away", "school")


def lived_at_random(seed, steps):
    """A long history."""
    drawn = Random(seed)
    return [
        (drawn.randrange(5), drawn.choice(WHAT), drawn.randrange(40), drawn.randint(-90, 600)) for _ in range(steps)
    ]


def agrees_with_the_friend(steps, devices=DEVICES):
    """Raise AssertionError where what becomes of these copies is not what was said in them."""
    world = World(devices)
    for step in steps:
        world.step(*step)
    copies = [branch.copy.records for branch in world.branches]
    everything: dict[Any, Any] = {}
    for branch in world.branches:
        everything |= branch.said
    for first in range(len(copies)):
        for order in (copies[first:] + copies[:first], copies[first::-1] + copies[:first:-1]):
            together = order[0]
            for other in order[1:]:
                together = whole(together, other)
            assert told(together) == everything
            for other in copies:
                assert whole(together, other) == together, "something came in a second time"
                assert told(whole(other, together)) == everything
