"""Two branches under one name of a computer, as after a restored backup, on the command line and in JSON."""

import contextlib
import shutil

import pytest

from kineret_gui.diary.entry import NewEntry
from kineret_gui.diary.facts.note import Note
from kineret_gui.store.diary_file import DiaryFile
from tests.facts import at, now
from tests.store.diaries import problems, records_on_disk


@pytest.fixture
def other(diary, tmp_path):
    """The same diary, gone on from an older state under the same name."""
    other = shutil.copy(diary, tmp_path / "other.diary")
    notes(diary, "here", "here too")
    notes(other, "there")
    return other


def notes(path, *texts):
    with contextlib.closing(DiaryFile(path, "demo", "Ada Example")) as file:
        for text in texts:
            file.add(NewEntry(text, Note(at("2026-03-02 09:00"), text)), now=now("2026-03-31 12:00"))


def ids(path):
    return {record.id for record in records_on_disk(path)}


def exported(says, diary, file):
    assert says("export", diary, "--to", file).status == 0
    return file


@pytest.mark.parametrize("as_file", ["a diary", "an export"])
def test_each_is_brought_into_the_other_and_both_are_sound(says, diary, other, tmp_path, as_file):
    theirs, ours = other, diary
    if as_file == "an export":
        theirs, ours = exported(says, other, tmp_path / "theirs.json"), exported(says, diary, tmp_path / "ours.json")
    known = len(ids(diary)) - 2

    would = says("import", theirs, "--into", diary, "--dry-run").out
    assert would == f"{diary}: 1 new entry would be imported, {known} already there\n"
    assert says("import", theirs, "--into", diary).out == f"{diary}: 1 new entry, {known} already there\n"
    known += as_file == "a diary"  # which has theirs by now
    assert says("import", ours, "--into", other).out == f"{other}: 2 new entries, {known} already there\n"

    assert ids(diary) == ids(other) >= {"here", "here too", "there"}
    for file in (diary, other):
        assert says("check", file).status == 0


def test_brought_in_again_nothing_is_new(says, diary, other):
    says("import", other, "--into", diary)
    says("import", diary, "--into", other)

    for ours, theirs in ((diary, other), (other, diary)):
        assert says("import", theirs, "--into", ours).out.startswith(f"{ours}: 0 new entries")


def test_a_diary_with_branches_goes_through_json_and_comes_back(says, diary, other, tmp_path):
    says("import", other, "--into", diary)
    first = exported(says, diary, tmp_path / "first.json")
    says("import", first, "--into", tmp_path / "again.diary")

    assert records_on_disk(tmp_path / "again.diary") == records_on_disk(diary)
    assert problems(tmp_path / "again.diary") == []
    assert exported(says, tmp_path / "again.diary", tmp_path / "second.json").read_bytes() == first.read_bytes()
    assert says("import", first, "--into", other).out.startswith(f"{other}: 2 new entries")
    assert ids(other) == ids(diary)
