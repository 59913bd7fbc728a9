"""From the command line, too, a damaged diary is not the end: a backup takes its place, and the rest is read."""

import shutil

import pytest

from kineret_gui.store.replacement import replaced
from tests.commands.program import BAD_INPUT, everything_in
from tests.facts import injection
from tests.store.damage import PAGE
from tests.store.diaries import add, begun_with_days, opened, problems, records_on_disk


@pytest.fixture
def before(path):
    """Five days, and the records of then."""
    begun_with_days(path, 5).close()
    backup = path.with_name("backup.diary")
    shutil.copy(path, backup)
    return backup


@pytest.fixture
def damaged(before, path):
    """Two more days; then the head of the file is lost."""
    with_more = opened(path)
    for day in (6, 7):
        add(with_more, injection(f"2026-03-{day:02} 08:05", f"2026-03-{day:02} 08:00"))
    with_more.close()
    whole = records_on_disk(path)
    path.write_bytes(bytes(PAGE) + path.read_bytes()[PAGE:])
    return whole


@pytest.fixture
def path(tmp_path):
    return tmp_path / "ada.diary"


def test_it_says_what_can_be_read_and_writes_nothing(says, damaged, path):
    there = everything_in(path.parent)
    said = says("salvage", path)
    assert (
        said.out
        == f"{path}: 9 entries can be read; the newest was saved at 2026-03-31T10:00+00:00. Nothing was changed.\n"
    )
    assert says("salvage", path, "--into", path.with_name("new.diary"), "--dry-run").status == 0
    assert everything_in(path.parent) == there


def test_a_backup_takes_the_place_and_the_rest_comes_in(says, damaged, before, path):
    lost = path.read_bytes()
    said = says("restore", before, "--into", path)
    ((kept, _),) = replaced(path)
    assert said.out.splitlines() == [
        f"{path}: restored, entries: 7; the previous file is kept as {kept}",
        f"To see what else is in it: kineret-gui salvage {kept} --into {path}",
    ]
    assert kept.read_bytes() == lost
    assert says("salvage", kept, "--into", path, "--dry-run").out == (
        f"{path}: 2 entries would be imported, 7 already there\n"
    )
    assert says("salvage", kept, "--into", path).out == f"{path}: 2 entries imported, 7 already there\n"
    assert says("salvage", kept, "--into", path).out == f"{path}: 0 entries imported, 9 already there\n"
    assert set(records_on_disk(path)) == set(damaged)
    assert problems(path) == []


def test_without_a_backup_a_new_diary_is_made_of_what_can_be_read(says, damaged, path):
    new = path.with_name("new.diary")
    assert says("salvage", path, "--into", new).out == f"{new}: made of 9 entries that can be read in {path}\n"
    assert set(records_on_disk(new)) == set(damaged)


def test_what_is_no_diary_or_another_one_is_refused(says, before, path, tmp_path):
    letter = tmp_path / "letter"
    letter.write_text("Dear diary")
    other = tmp_path / "other" / "eve.diary"
    begun_with_days(other, 1).close()
    there = everything_in(tmp_path)
    for words, why in (
        (("salvage", letter), "no entry can be read"),
        (("salvage", letter, "--into", tmp_path / "new.diary"), "no entry can be read"),
        (("salvage", other, "--into", path), "no entry in it shows that it belongs"),
        (("salvage", tmp_path / "nothing"), "there is no file with that name"),
        (("restore", letter, "--into", path), "not a Kineret diary"),
        (("restore", other, "--into", path), "no entry in common"),
    ):
        said = says(*words)
        assert said.status == BAD_INPUT, words
        assert why in said.err, words
    assert everything_in(tmp_path) == there
