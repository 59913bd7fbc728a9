"""Backups on the command line: listed, made, copied elsewhere, and gone back to."""

import pytest

from kineret_gui.device.paths import folders
from kineret_gui.store.backup import backups
from kineret_gui.store.replacement import replaced
from tests.commands.program import BAD_INPUT, DAMAGED, Said, number_of_entries
from tests.facts import injection
from tests.store.diaries import add, begun, opened, tampering


@pytest.fixture
def made(says, diary):
    """The only backup of the diary, before one more injection was recorded."""
    assert says("back-up", diary).status == 0
    with_one_more = opened(diary)
    add(with_one_more, injection("2026-03-10 08:05"))
    with_one_more.close()
    (found,) = backups(folders().backups_of(diary))
    return found.path


def test_one_is_made_and_listed(says, diary):
    assert says("backups", diary) == Said(0, f"{diary}: there is no backup\n", "")
    entries = number_of_entries(diary)
    said = says("back-up", diary)
    (made,) = backups(folders().backups_of(diary))
    assert said == Said(0, f"{made.path}: {entries} entries, verified\n", "")
    listed = says("backups", diary)
    assert listed.out.startswith(f"{made.path}: 20")
    assert f", {entries} entries, the newest saved 20" in listed.out


def test_a_copy_goes_to_a_stick_too(says, diary, tmp_path):
    (tmp_path / "stick").mkdir()
    said = says("back-up", diary, "--to", tmp_path / "stick")
    (folder,) = (tmp_path / "stick").iterdir()
    assert str(backups(folder)[0].path) in said.out
    gone = says("back-up", diary, "--to", tmp_path / "gone")
    assert (gone.status, (tmp_path / "gone").exists()) == (BAD_INPUT, False)


def test_what_would_change_is_told_first(says, diary, made):
    before = diary.read_bytes()
    said = says("restore", made, "--into", diary, "--dry-run")
    assert "entries that are only in the diary now: 1, 1 of them injections; only in it: 0" in said.out
    assert said.out.endswith("; nothing was saved\n")
    assert diary.read_bytes() == before


def test_it_takes_the_place_of_the_diary_which_is_kept(says, diary, made):
    entries = number_of_entries(made)
    said = says("restore", made, "--into", diary)
    ((kept, _),) = replaced(diary)
    assert said.status == 0
    assert str(kept) in said.out
    assert number_of_entries(diary) == entries
    assert number_of_entries(kept) == entries + 1
    assert f"{kept}: 20" in says("backups", diary).out
    assert says("restore", kept, "--into", diary).status == 0
    assert number_of_entries(diary) == entries + 1


def test_where_the_diary_is_gone_there_is_one_again(says, diary, made):
    diary.unlink()
    said = says("restore", made, "--into", diary, "--dry-run")
    assert "there is no diary to compare it with" in said.out
    assert not diary.exists()
    assert says("restore", made, "--into", diary).status == 0
    assert number_of_entries(diary) == number_of_entries(made)


def test_one_that_was_spoilt_is_named_and_not_restored(says, diary, made):
    assert says("backups", diary, "--check").out.endswith("; can be restored\n")
    with tampering(made) as file:
        file.execute("UPDATE entry SET day = '2026-02-01'")
    checked = says("backups", diary, "--check")
    assert checked.status == DAMAGED
    assert checked.out.endswith("; cannot be restored\n")
    assert str(made) in checked.err
    before = diary.read_bytes()
    refused = says("restore", made, "--into", diary)
    assert refused.status == BAD_INPUT
    assert diary.read_bytes() == before


def test_one_that_cannot_be_read_is_listed_as_such(says, diary, made):
    made.write_text("Dear diary, today ...")
    assert "cannot be read" in says("backups", diary).out
    assert says("restore", made, "--into", diary).status == BAD_INPUT


def test_the_diary_of_another_is_not_put_in_its_place(says, diary, tmp_path):
    begun(tmp_path / "ben.diary").close()
    before = diary.read_bytes()
    refused = says("restore", tmp_path / "ben.diary", "--into", diary)
    assert refused.status == BAD_INPUT
    assert "no entry in common" in refused.err
    assert diary.read_bytes() == before
