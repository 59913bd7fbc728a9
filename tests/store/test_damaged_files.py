"""Damaged files: refused, or seen by the inspection, or harmless; never changed silently, never a crash."""

import random

import pytest

from kineret_gui.store import entry_history
from kineret_gui.store.unavailable import DiaryUnavailable, Reason
from kineret_gui.store.verification import Verification
from tests.store.damage import PAGE, SECTOR, content, many_damaged_files
from tests.store.diaries import begun_with_days


@pytest.mark.long
def test_no_damage_changes_a_diary_silently(path):
    outcomes = many_damaged_files(path, 640)
    assert outcomes.total() == 640
    assert min(outcomes[ending] for ending in ("refused", "seen", "harmless")) > 15


def test_a_search_that_trusts_the_database_alone_would_find_silent_changes(path, monkeypatch):
    """The same search must see what is missed where only the database's own check looks."""

    def database_alone(problems, whole):
        yield
        return Verification(problems=problems)

    monkeypatch.setattr(entry_history, "verify_whole", database_alone)
    with pytest.raises(AssertionError, match="other_letters"):
        many_damaged_files(path, 640)


@pytest.mark.parametrize("length", range(0, 8 * SECTOR, SECTOR))
def test_the_first_page_cut_short_is_refused(diary, path, length):
    diary.close()
    path.write_bytes(path.read_bytes()[:length])
    with pytest.raises(DiaryUnavailable) as refused:
        content(path)
    assert refused.value.reason in (Reason.NOT_A_DIARY, Reason.DAMAGED)


def test_a_diary_cut_in_half_is_damaged(path):
    begun_with_days(path, 20).close()
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    with pytest.raises(DiaryUnavailable) as refused:
        content(path)
    assert refused.value.reason is Reason.DAMAGED


def test_letters_that_are_none_are_damage(path):
    begun_with_days(path, 3).close()
    path.write_bytes(path.read_bytes().replace(b"Ada Example", b"Ada \xff\xfe\xfdmple"))
    with pytest.raises(DiaryUnavailable) as refused:
        content(path)
    assert refused.value.reason is Reason.DAMAGED


def test_noise_where_the_entries_are_is_damage(path):
    begun_with_days(path, 20).close()
    whole = path.read_bytes()
    at = whole.index(b'"note":"day 9"') // PAGE * PAGE
    path.write_bytes(whole[:at] + random.Random(1).randbytes(PAGE) + whole[at + PAGE :])
    with pytest.raises(DiaryUnavailable) as refused:
        content(path)
    assert refused.value.reason is Reason.DAMAGED
