"""Who has written in a diary, and whether it was from here."""

import contextlib

import pytest

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
