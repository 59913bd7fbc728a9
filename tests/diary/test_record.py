"""A record as it stands on disk: any change to it is seen, and so is a record that is lost."""

from dataclasses import fields, replace
from typing import Any

import pytest

from kineret_gui.diary.record import FIRST_HASH, Record

FIRST = Record(
    id="a",
    kind="injection",
    day="2026-03-10",
    body='{"milligrams":100}',
    written_at="2026-03-10T07:05:00.000Z",
    by="Ada Example",
    device="laptop",
    device_seq=1,
    replaces=None,
    withdraws=None,
    previous_hash=FIRST_HASH,
    hash="",
).sealed()
SECOND = replace(FIRST, id="b", device_seq=2, previous_hash=FIRST.hash).sealed()

CHANGED: dict[str, Any] = {
    "id": "b",
    "kind": "dose-answer",
    "day": "2026-03-11",
    "body": '{"milligrams":105}',
    "written_at": "2026-03-10T07:05:00.001Z",
    "by": "",
    "device": "phone",
    "device_seq": 2,
    "replaces": "b",
    "withdraws": "b",
    "previous_hash": "1" * 64,
    "hash": "2" * 64,
}


def test_a_sealed_record_is_intact():
    assert FIRST.is_intact


@pytest.mark.parametrize("field", CHANGED)
def test_a_change_in_any_field_is_seen(field):
    assert not replace(FIRST, **{field: CHANGED[field]}).is_intact


def test_no_field_is_left_out_of_the_seal():
    assert set(CHANGED) == {field.name for field in fields(Record)}


def test_words_that_move_from_one_field_to_the_next_are_seen():
    assert replace(FIRST, replaces="b", withdraws=None).sealed() != replace(FIRST, withdraws="b").sealed()
    assert replace(FIRST, by="ab", device="c").sealed().hash != replace(FIRST, by="a", device="bc").sealed().hash


def test_the_seal_is_the_same_on_every_computer():
    assert FIRST.hash == "0c9c056a7350b2700b5dee21ab302db0622914258de5ac594f84289b784d5460"


def test_a_record_with_words_in_any_script_can_be_sealed():
    assert replace(FIRST, by="Ærøskøbing 注射 \U0001f9ea").sealed().is_intact


def test_the_first_record_of_a_device_follows_nothing():
    assert FIRST.follows(None)
    assert not SECOND.follows(None)
    assert not replace(FIRST, previous_hash=SECOND.hash).follows(None)


def test_the_next_record_follows_the_one_before_it():
    assert SECOND.follows(FIRST)


@pytest.mark.parametrize(
    "slipped_in",
    [
        FIRST,
        replace(SECOND, device_seq=3),
        replace(SECOND, device_seq=1),
        replace(SECOND, previous_hash=FIRST_HASH),
    ],
    ids=["the same again", "one is missing", "a number twice", "another chain"],
)
def test_any_other_record_does_not_follow(slipped_in):
    assert not slipped_in.follows(FIRST)
