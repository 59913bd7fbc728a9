"""Who has written in a diary, and whether it was from here."""

import contextlib
import shutil

import pytest

from kineret_gui.actions.import_entries import import_into
from kineret_gui.diary.merging.merge import in_order_of_writing
from tests.facts import injection
from tests.store.diaries import DEVICE, WRITER, add, begun, opened


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "ada.diary"
    begun(path).close()
    return path


def writes(path, writer):
    with contextlib.closing(opened(path)) as diary:
        diary.writer = writer
        add(diary, injection("2026-03-02 08:05", "2026-03-02 08:00"))


def test_everyone_who_has_written_is_named_once_and_the_latest_first(path):
    for writer in ("Grandmother", "Nurse", "Grandmother"):
        writes(path, writer)
    with contextlib.closing(opened(path, read_only=True)) as diary:
        assert diary.writers() == ("Grandmother", "Nurse", WRITER)


def test_a_diary_was_written_where_an_entry_of_that_device_is(path):
    for device, was in ((DEVICE, True), ("another laptop", False)):
        with contextlib.closing(opened(path, device)) as diary:
            assert diary.was_written_here() is was


def test_what_was_written_first_is_the_same_in_every_copy(path, tmp_path):
    diary = opened(path)
    add(diary, injection("2026-03-05 08:05"))
    other = opened(shutil.copy(path, tmp_path / "phone.diary"), "a phone")
    add(other, injection("2026-03-06 08:05"))
    import_into(diary, tuple(other.records()))

    assert diary.first_record() == other.first_record() == in_order_of_writing(diary.records())[0]
