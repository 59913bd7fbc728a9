"""Bringing the entries of another copy into a diary: all or none, and nothing twice."""

import os
import shutil
from dataclasses import replace

import pytest

from kineret_gui.actions.import_entries import Imported, NotSound, import_entries
from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.merging.merge import Apart
from kineret_gui.store.connection import SETTINGS
from kineret_gui.store.unavailable import DiaryUnavailable, Reason
from tests.facts import injection
from tests.store.diaries import add, begun, begun_with_days, opened, problems, records_on_disk


@pytest.fixture
def path(path):
    begun_with_days(path, 5).close()
    return path


@pytest.fixture
def phone(path, tmp_path):
    """A copy of the diary that went on elsewhere by two entries."""
    copy = shutil.copy(path, tmp_path / "phone.diary")
    on_the_phone = opened(copy, "phone")
    wrong = add(on_the_phone, injection("2026-03-06 08:05"))
    add(on_the_phone, injection("2026-03-06 08:06"), replaces=wrong.id)
    on_the_phone.close()
    return copy


def bring(path, records):
    return import_entries(path, records, "laptop", "Ada Example")


def refused(path, records, *words):
    """The entries are refused for a reason with these words, and no byte is changed."""
    before = path.read_bytes() if path.exists() else None
    outcome = bring(path, records)
    assert isinstance(outcome, Apart | NotSound)
    assert all(word in str(outcome) for word in words), outcome
    assert (path.read_bytes() if path.exists() else None) == before
    return True


def test_what_is_new_comes_in_and_the_rest_is_known(path, phone):
    assert bring(path, records_on_disk(phone)) == Imported(new=2, known=7)
    assert set(records_on_disk(path)) == set(records_on_disk(phone))
    assert problems(path) == []


def test_corrections_made_elsewhere_hold_here(path, phone):
    bring(path, records_on_disk(phone))
    assert opened(path).newest(Injection)[0].fact == injection("2026-03-06 08:06")


def test_bringing_the_same_again_brings_nothing(path, phone):
    bring(path, records_on_disk(phone))
    before = records_on_disk(path)
    assert bring(path, records_on_disk(phone)) == Imported(new=0, known=9)
    assert records_on_disk(path) == before


def test_no_entries_change_nothing(path):
    assert bring(path, ()) == Imported(new=0, known=0)


def test_both_copies_may_have_gone_on(path, phone):
    here = add(opened(path), injection("2026-03-07 08:05"))
    assert bring(path, records_on_disk(phone)) == Imported(new=2, known=7)
    assert opened(path).stands(here.id)
    assert problems(path) == []
    assert bring(phone, records_on_disk(path)) == Imported(new=1, known=9)
    assert set(records_on_disk(path)) == set(records_on_disk(phone))


def test_a_diary_can_be_made_of_what_was_written_out(path, tmp_path):
    again = tmp_path / "new" / "ada.diary"
    assert bring(again, records_on_disk(path)) == Imported(new=7, known=0)
    assert records_on_disk(again) == records_on_disk(path)
    assert problems(again) == []


def test_the_order_of_the_entries_in_the_file_does_not_matter(path, phone, tmp_path):
    assert bring(path, records_on_disk(phone)[::-1]) == Imported(new=2, known=7)
    assert bring(tmp_path / "new.diary", records_on_disk(phone)[::-1]) == Imported(new=9, known=0)
    assert problems(path) == problems(tmp_path / "new.diary") == []


def test_the_diary_of_another_person_is_refused(path, tmp_path):
    begun(tmp_path / "other.diary").close()
    assert refused(path, records_on_disk(tmp_path / "other.diary"), "not a copy of this diary")


def test_a_new_diary_needs_a_person(path, tmp_path):
    nobody = [record for record in records_on_disk(path) if record.kind != "person"]
    for records in (nobody, ()):
        assert refused(tmp_path / "new.diary", records, "whose diary")
    assert not (tmp_path / "new.diary").exists()


def test_an_entry_with_another_content_under_a_known_id_is_refused(path, phone):
    records = list(records_on_disk(phone))
    records[4] = replace(records[4], by="someone else").sealed()
    assert refused(path, records, records[4].id, "another entry of that id")


def test_an_entry_that_was_changed_is_refused(path, phone):
    records = list(records_on_disk(phone))
    records[-1] = replace(records[-1], body=records[-1].body.replace("100", "10"))
    assert refused(path, records, records[-1].id, "it was changed")


def test_an_entry_that_only_a_newer_version_understands_is_taken_and_not_guessed(path, phone):
    records = list(records_on_disk(phone))
    records[-1] = replace(records[-1], body=records[-1].body.replace('"milligrams":100', '"milligrams":105')).sealed()
    assert isinstance(bring(path, records), Imported)
    assert opened(path).entry(records[-1].id).fact.body == records[-1].body


def test_an_entry_that_is_sealed_but_written_as_no_version_writes_is_refused(path, phone):
    records = list(records_on_disk(phone))
    records[-1] = replace(records[-1], body=records[-1].body.replace(":", ": ")).sealed()
    assert refused(path, records, records[-1].id, "not written as this program writes it")


@pytest.mark.parametrize("lost", [-1, -2])
def test_a_gap_in_what_the_phone_wrote_is_refused_unless_it_is_at_the_end(path, phone, lost):
    records = list(records_on_disk(phone))
    missing = records.pop(lost)
    if lost == -1:
        assert bring(path, records) == Imported(new=1, known=7)
    else:
        assert refused(path, records, "an entry before it is missing")
        assert missing.id not in [record.id for record in records_on_disk(path)]


def test_an_entry_that_refers_to_nothing_is_refused(path, phone):
    records = list(records_on_disk(phone))
    records[-1] = replace(records[-1], replaces="nothing").sealed()
    assert refused(path, records, "the entry it refers to is missing")


@pytest.mark.parametrize("twice", [0, -1], ids=["a known entry", "a new entry"])
def test_an_entry_that_stands_twice_is_refused(path, phone, tmp_path, twice):
    records = records_on_disk(phone)
    for target in (path, tmp_path / "new.diary"):
        assert refused(target, (*records, records[twice]), "stands twice")


def test_two_copies_that_went_on_as_the_same_device_become_one(path, tmp_path):
    """A backup was put back and written on, and so was the diary: their numbers are the same."""
    copy = shutil.copy(path, tmp_path / "backup.diary")
    here, there = (add(opened(where), injection("2026-03-06 08:05")) for where in (path, copy))

    assert bring(path, records_on_disk(copy)) == Imported(new=1, known=7)
    assert bring(copy, records_on_disk(path)) == Imported(new=1, known=8)
    assert bring(path, records_on_disk(copy)) == Imported(new=0, known=9)
    for diary in (path, copy):
        assert opened(diary).stands(here.id)
        assert opened(diary).stands(there.id)
        assert problems(diary) == []


def test_a_file_that_is_no_diary_is_not_imported_into(path, tmp_path):
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear clinic")
    with pytest.raises(DiaryUnavailable) as unavailable:
        bring(letter, records_on_disk(path))
    assert unavailable.value.reason is Reason.NOT_A_DIARY
    assert letter.read_text() == "Dear clinic"


def test_an_import_that_cannot_be_kept_brings_nothing(path, phone, monkeypatch):
    """The disk is full after the first of many entries."""
    for minute in range(10, 40):
        add(opened(phone, "phone"), injection(f"2026-03-06 08:{minute}", note="x" * 3900))
    before, brought = records_on_disk(path), records_on_disk(phone)
    monkeypatch.setitem(SETTINGS, "max_page_count", path.stat().st_size // 4096 + 3)
    with pytest.raises(DiaryUnavailable) as unavailable:
        bring(path, brought)
    assert unavailable.value.reason is Reason.FULL
    assert records_on_disk(path) == before


def test_nothing_else_is_left_in_the_folder(path, phone):
    bring(path, records_on_disk(phone))
    assert sorted(os.listdir(path.parent)) == ["ada.diary", "phone.diary"]
