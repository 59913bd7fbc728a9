"""What is read from a damaged file is what was written there: proven by its seal, and all that is whole."""

import os
import random
from base64 import b64encode
from dataclasses import fields, replace

import pytest

from kineret_gui.diary.facts.photo import Photo
from kineret_gui.diary.merging.merge import in_order_of_writing
from kineret_gui.diary.record import Record
from kineret_gui.diary.task import run_task
from kineret_gui.store import readable_bytes
from kineret_gui.store.salvage import salvaging
from kineret_gui.store.unavailable import DiaryUnavailable, Reason
from tests.facts import injection
from tests.store.damage import KINDS_OF_DAMAGE, PAGE
from tests.store.diaries import add, begun_with_days, leave_half_a_save, records_on_disk, tampering


def salvaged(path):
    return run_task(salvaging(path)).records


def varint(number):
    """As SQLite writes a number into a head."""
    low = [number & 0x7F]
    while number := number >> 7:
        low.append(number & 0x7F | 0x80)
    return bytes(reversed(low))


def as_row(record):
    """The bytes of a short row, written after the description of the file format, not after the program."""
    kinds, values = [0], []
    for field in fields(Record):
        value = getattr(record, field.name)
        if value is None:
            kinds.append(0)
        elif value == 1:
            kinds.append(9)
        elif isinstance(value, int):
            kinds.append(1 if value < 128 else 2)
            values.append(value.to_bytes(kinds[-1], "big"))
        else:
            kinds.append(13 + 2 * len(value.encode()))
            values.append(value.encode())
    head = b"".join(map(varint, kinds))
    return bytes([len(head) + 1]) + head + b"".join(values)


def test_a_sound_file_gives_back_every_entry(path):
    begun_with_days(path, 28).close()
    assert salvaged(path) == in_order_of_writing(records_on_disk(path))


@pytest.mark.parametrize("first", range(0, 320, 8))
def test_all_that_is_whole_is_read_and_nothing_that_is_not(path, first):
    diary = begun_with_days(path, 28)
    add(diary, injection("2026-03-29 08:05", spot="abdomen/a", note="äöü € 😀"))
    diary.close()
    written, whole = records_on_disk(path), path.read_bytes()
    assert all(as_row(record) in whole for record in written)
    for number in range(first, first + 8):
        damaged = bytes(KINDS_OF_DAMAGE[number % len(KINDS_OF_DAMAGE)](whole, random.Random(number)))
        path.write_bytes(damaged)
        assert set(salvaged(path)) == {record for record in written if as_row(record) in damaged}
        assert path.read_bytes() == damaged


@pytest.mark.parametrize("head", [0, 16, 100, PAGE])
def test_without_its_head_every_entry_is_there(path, head):
    begun_with_days(path, 28).close()
    written = records_on_disk(path)
    path.write_bytes(bytes(head) + path.read_bytes()[head:])
    assert set(salvaged(path)) == set(written)


def with_a_photo(path):
    """A diary with a picture that goes over many pages."""
    diary = begun_with_days(path, 3)
    taken = injection("2026-03-04 08:05").moment
    picture = b64encode(b"\xff\xd8\xff" + random.Random(1).randbytes(30_000)).decode()
    add(diary, Photo("some reaction", taken, picture, 40, 30))
    diary.close()
    return records_on_disk(path)


@pytest.mark.parametrize("head", [0, 100, PAGE])
def test_a_photo_is_read_over_its_pages(path, head):
    written = with_a_photo(path)
    path.write_bytes(bytes(head) + path.read_bytes()[head:])
    assert set(salvaged(path)) == set(written)


def test_a_photo_of_which_a_page_is_gone_is_not_shown(path):
    written = with_a_photo(path)
    whole = bytearray(path.read_bytes())
    at = whole.index(written[-1].body[20_000:20_100].encode())
    whole[at] ^= 1
    path.write_bytes(whole)
    assert {record.id for record in written} - {record.id for record in salvaged(path)} == {written[-1].id}


@pytest.mark.parametrize("size", [512, 1024, 8192, 65536])
def test_pages_of_any_size_are_read(path, size):
    written = with_a_photo(path)
    with tampering(path) as connection:
        connection.execute(f"PRAGMA page_size = {size}")
        connection.execute("VACUUM")
    path.write_bytes(bytes(100) + path.read_bytes()[100:])
    assert set(salvaged(path)) == set(written)


def test_a_changed_entry_is_not_shown_even_where_every_page_is_sound(path):
    begun_with_days(path, 5).close()
    with tampering(path) as connection:
        connection.execute("UPDATE entry SET body = replace(body, '100', '200') WHERE seq = 4")
    assert len(salvaged(path)) == 6
    assert "200" not in "".join(record.body for record in salvaged(path))


def test_a_sealed_entry_that_says_nothing_is_not_shown(path):
    begun_with_days(path, 5).close()
    written = records_on_disk(path)
    nonsense = replace(written[-1], body="[1]").sealed()
    with tampering(path) as connection:
        connection.execute(
            "UPDATE entry SET body = ?, hash = ? WHERE id = ?", (nonsense.body, nonsense.hash, nonsense.id)
        )
    assert set(salvaged(path)) == set(written[:-1])


def test_what_lies_only_in_the_journal_is_read(path):
    begun_with_days(path, 28).close()
    written = records_on_disk(path)
    leave_half_a_save(path)
    path.write_bytes(bytes(path.stat().st_size))
    journal = path.with_name(f"{path.name}-journal")
    found = set(salvaged(path))
    assert found
    assert found == {record for record in written if as_row(record) in journal.read_bytes()}


def test_sectors_that_the_disk_does_not_give_back_cost_only_what_lies_there(path, monkeypatch):
    begun_with_days(path, 28).close()
    written, whole = records_on_disk(path), path.read_bytes()
    bad = whole.index(b'"note":"day 9"') // 512 * 512

    def read(file, length, real=os.read, at=os.lseek):
        begins = at(file, 0, os.SEEK_CUR)
        if begins < bad + 512 and bad < begins + length:
            raise OSError(5, "Input/output error")
        return real(file, length)

    monkeypatch.setattr(os, "read", read)
    found = run_task(salvaging(path))
    damaged = whole[:bad] + bytes(512) + whole[bad + 512 :]
    assert found.unread == 512
    assert set(found.records) == {record for record in written if as_row(record) in damaged}


@pytest.mark.parametrize(
    "content", [b"", b"shopping list", b"\x81\x0d\x81\x0d", b"\x0e\x00" + b"\x81\x0d" * 6 + b"x" * 900]
)
def test_what_is_no_diary_gives_nothing(tmp_path, content):
    path = tmp_path / "ada.diary"
    path.write_bytes(content)
    assert salvaged(path) == ()


def test_a_file_that_is_gone_or_far_too_large_is_said(tmp_path, path, monkeypatch):
    for file, reason in ((tmp_path / "none.diary", Reason.MISSING), (tmp_path, Reason.NOT_A_DIARY)):
        with pytest.raises(DiaryUnavailable) as refused:
            salvaged(file)
        assert refused.value.reason is reason
    begun_with_days(path, 1).close()
    monkeypatch.setattr(readable_bytes, "_LARGEST", 1000)
    with pytest.raises(DiaryUnavailable) as refused:
        salvaged(path)
    assert refused.value.reason is Reason.NOT_REACHED
