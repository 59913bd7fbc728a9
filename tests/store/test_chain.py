"""The chain: what happens to a row outside the program is seen, also where the database itself is sound."""

import json
from dataclasses import replace

import pytest

from kineret_gui.diary.entry import Foreign
from kineret_gui.store.entry_table import EntryTable
from tests.facts import day, injection
from tests.store.diaries import add, begun_with_days, opened, problems, records_on_disk, tampering


@pytest.fixture
def path(path):
    begun_with_days(path, 8).close()
    assert problems(path) == []
    return path


def numbers(path):
    return [record.device_seq for record in records_on_disk(path)]


def is_seen(path, *words):
    found = problems(path)
    return any(all(word in problem for word in words) for problem in found)


@pytest.mark.parametrize("column", ["kind", "day", "body", "written_at", "by", "device", "previous_hash", "hash", "id"])
def test_a_changed_row_is_seen(path, column):
    values = {
        "kind": "injections",
        "day": "2026-03-09",
        "written_at": "2026-03-31T10:00:00.001Z",
        "body": records_on_disk(path)[4].body.replace('"milligrams":100', '"milligrams":10'),
        "hash": "f" * 64,
        "previous_hash": "f" * 64,
    }
    with tampering(path) as outside:
        changed = values.get(column, "another")
        outside.execute(f"UPDATE entry SET {column} = ? WHERE seq = 5", (changed,))
    assert is_seen(path, "it was changed after it was written")


def test_a_changed_number_is_seen(path):
    with tampering(path) as outside:
        outside.execute("UPDATE entry SET device_seq = 500 WHERE seq = 5")
    assert is_seen(path, "it was changed after it was written")


@pytest.mark.parametrize("column", ["replaces", "withdraws"])
def test_a_row_struck_through_from_outside_is_seen(path, column):
    with tampering(path) as outside:
        outside.execute(f"UPDATE entry SET {column} = (SELECT id FROM entry WHERE seq = 4) WHERE seq = 5")
    assert is_seen(path, "it was changed after it was written")


@pytest.mark.parametrize("seq", [1, 5])
def test_a_lost_row_is_seen(path, seq):
    with tampering(path) as outside:
        outside.execute("DELETE FROM entry WHERE seq = ?", (seq,))
    assert is_seen(path, "an entry before it is missing")


@pytest.mark.parametrize("lost", [1, 3])
def test_lost_newest_rows_are_seen(path, lost):
    with tampering(path) as outside:
        outside.execute("DELETE FROM entry WHERE seq > (SELECT max(seq) FROM entry) - ?", (lost,))
    assert is_seen(path, "its newest entries are missing")


def test_losing_every_row_is_seen(path):
    with tampering(path) as outside:
        outside.execute("DELETE FROM entry")
    assert is_seen(path, "its newest entries are missing")


def test_a_row_slipped_in_at_the_end_is_seen(path):
    last = records_on_disk(path)[-1]
    forged = replace(last, id="forged", device_seq=last.device_seq + 1, previous_hash=last.hash).sealed()
    with tampering(path) as outside:
        EntryTable(outside).insert(forged)
        outside.execute("UPDATE newest_of_device SET device_seq = ?, hash = ?", (last.device_seq, last.hash))
    assert is_seen(path, "its newest entries are missing")


def test_a_row_slipped_in_between_is_seen(path):
    records = records_on_disk(path)
    forged = replace(records[4], id="forged").sealed()
    with tampering(path) as outside:
        for record in reversed(records[4:]):
            outside.execute("UPDATE entry SET device_seq = device_seq + 1 WHERE id = ?", (record.id,))
        EntryTable(outside).insert(forged)
        outside.execute("UPDATE newest_of_device SET hash = ?", (records[-1].hash,))
    assert is_seen(path, "it was changed after it was written")


def test_a_row_of_a_device_nobody_noted_is_seen(path):
    forged = replace(records_on_disk(path)[0], id="forged", device="unknown").sealed()
    with tampering(path) as outside:
        EntryTable(outside).insert(forged)
        outside.execute("DELETE FROM newest_of_device WHERE device = 'unknown'")
    assert is_seen(path, "device unknown", "its newest entries are missing")


@pytest.mark.parametrize("columns", ["body", "body, hash", "day, body"])
def test_two_swapped_rows_are_seen(path, columns):
    with tampering(path) as outside:
        for target, source in ((104, 5), (105, 4), (4, 104), (5, 105)):
            if target > 100:
                outside.execute(f"CREATE TEMP TABLE row{target} AS SELECT {columns} FROM entry WHERE seq = {source}")
            else:
                outside.execute(f"UPDATE entry SET ({columns}) = (SELECT * FROM row{source}) WHERE seq = {target}")
    assert problems(path) != []


def test_a_number_taken_twice_cannot_be_written(path):
    assert len(set(numbers(path))) == len(numbers(path))
    diary = opened(path)
    add(diary, injection("2026-03-20 08:05"))
    assert numbers(path) == list(range(1, 12))


def test_what_is_sealed_but_cannot_be_read_is_seen(path):
    """A row that another program wrote, with a hash that fits."""
    last = records_on_disk(path)[-1]
    body = json.loads(last.body)
    next_one = replace(last, device_seq=last.device_seq + 1, previous_hash=last.hash)
    for changed, said in (
        (replace(next_one, id="1", body=json.dumps(body, indent=1)), "not written as this program writes it"),
        (replace(next_one, id="2", day="2026-03-30"), "it stands under the wrong day"),
        (replace(next_one, id="3", written_at="yesterday"), "'yesterday' is no time in UTC"),
        (replace(next_one, id="4", written_at="2026-03-31T10:00:00.000"), "is no time in UTC"),
        (replace(next_one, id="5", kind="mood", day="2026-13-30", body="{}"), "month must be in 1..12"),
        (replace(next_one, id="6", withdraws=last.id), "it withdraws another entry than it says"),
    ):
        with tampering(path) as outside:
            outside.execute("BEGIN")
            EntryTable(outside).insert(changed.sealed())
            outside.execute("COMMIT")
        assert is_seen(path, f"entry {changed.id}", said), changed
        with tampering(path) as outside:
            outside.execute("DELETE FROM entry WHERE id = ?", (changed.id,))


def test_a_kind_of_a_later_version_is_part_of_the_chain(path):
    add(opened(path), Foreign("weather", day("2026-03-09"), '{"sky":"grey"}'))
    assert problems(path) == []
    with tampering(path) as outside:
        outside.execute("UPDATE entry SET body = ? WHERE kind = 'weather'", ('{"sky":"blue"}',))
    assert is_seen(path, "it was changed after it was written")
