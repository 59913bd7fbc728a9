"""Home and the grandparents each have a copy of one diary on a computer of their own, and both write in it."""

import shutil

import pytest

from kineret_gui.diary.entry import Entry
from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.task import run_task
from kineret_gui.exchange.json_export import writing_json
from kineret_gui.store.diary_file import DiaryFile
from tests.patient import Patient
from tests.seeded import Diary

FILE = "Or enter the full path"
LOOK = "Check this file"


@pytest.fixture
def grandmother(qapp, patient, diary, clock, tmp_path):
    """She got a copy of the file on a stick, and opens it on her own computer."""
    stick = tmp_path / "stick" / "ada.diary"
    stick.parent.mkdir()
    shutil.copy(diary.path, stick)
    grandmother = Patient(tmp_path / "grandparents", stick, clock)
    grandmother.prefers(device="grandparents")
    yield grandmother
    grandmother.closes()


def records_injection(person, *whose_hand):
    person.taps("I have already injected")
    for said in whose_hand:
        person.taps(said)
    person.taps("I do not remember where")
    person.taps("Record injection")
    person.sees("Injection given at 08:05")


def says_who_she_is(grandmother):
    grandmother.types_into("Or enter your own name", "Grandmother")
    grandmother.taps("Use this name")


def brings_in(person, other):
    """Look at the other copy on the stick, and bring it in."""
    person.opens("bring-in")
    person.types_into(FILE, str(other))
    person.taps(LOOK)


def read(path):
    diary = DiaryFile(path, "", "", read_only=True)
    try:
        return run_task(writing_json(diary.records())), diary.standing(Injection)
    finally:
        diary.close()


def by(entries: tuple[Entry[Injection], ...]) -> list[str]:
    return [entry.by for entry in entries]


def test_both_write_both_bring_in_and_both_have_the_same_diary(patient, grandmother, diary, clock):
    clock.set("10 March 2026 08:05")
    records_injection(patient)
    patient.closes()
    says_who_she_is(grandmother)
    records_injection(grandmother, "I injected, or someone else did")
    grandmother.closes()

    brings_in(patient, grandmother.diary)
    patient.sees("A copy of the diary of Ada Example")
    patient.taps("Import 1 entry")
    patient.taps("1 dose has two entries: one injection or two?")
    patient.taps("They are two injections")
    patient.closes()
    brings_in(grandmother, diary.path)
    grandmother.taps("Import 2 entries")
    grandmother.does_not_see("1 dose has two entries: one injection or two?")
    grandmother.closes()

    at_home, there = read(diary.path), read(grandmother.diary)
    assert at_home == there
    assert sorted(by(at_home[1])) == ["Ada Example", "Grandmother"]


def test_a_whole_folder_copied_to_another_computer_becomes_one_diary_again_too(
    patient, diary, clock, tmp_path, monkeypatch
):
    clock.set("10 March 2026 08:05")
    records_injection(patient)
    patient.closes()
    shutil.copytree(tmp_path / "home", tmp_path / "grandparents")
    shutil.copy(diary.path, copy := tmp_path / "grandparents" / "ada.diary")
    clock.set("11 March 2026 08:05")
    records_injection(patient)
    patient.closes()

    monkeypatch.setattr("kineret_gui.device.settings.computer", lambda: "the one at the grandparents'")
    grandmother = Patient(tmp_path / "grandparents", copy, clock)
    says_who_she_is(grandmother)
    records_injection(grandmother, "I injected, or someone else did")
    brings_in(grandmother, diary.path)
    grandmother.taps("Import 1 entry")
    grandmother.sees("1 dose has two entries: one injection or two?")
    grandmother.closes()


def test_the_diary_of_someone_else_is_refused_and_nothing_is_written(patient, diary, tmp_path, clock):
    with Diary(tmp_path / "another.diary", clock) as another:
        before = diary.records()
        brings_in(patient, another.path)

    patient.sees(
        "This is another person's diary, or a diary started separately. It has no entries in "
        "common with this one. Nothing was imported. The diary has not changed."
    )
    assert diary.records() == before


def test_a_copy_without_anything_new_says_so(patient, grandmother):
    brings_in(patient, grandmother.diary)

    patient.sees("The diary already has everything in this copy.")


def test_a_file_that_is_no_diary_says_where_it_fails(patient, diary, tmp_path):
    broken = tmp_path / "broken.json"
    broken.write_text('{"format":"kineret-diary","version":1,"entries":[', encoding="utf-8")
    before = diary.records()

    brings_in(patient, broken)

    patient.sees("Nothing was changed.")
    assert diary.records() == before
