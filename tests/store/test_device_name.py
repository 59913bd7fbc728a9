"""A name goes on only in the file that holds what was written last under it, whatever was restored or copied."""

import contextlib
import json
import shutil

import pytest

from kineret_gui.store.unavailable import DiaryUnavailable, Reason
from tests.store.diaries import begun, opened, problems, records_on_disk
from tests.store.homes import Home, brings_in, no_place_is_written_twice, says, told


@pytest.fixture
def home(tmp_path):
    return Home(tmp_path / "home")


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "ada.diary"
    begun(path).close()
    return path


def kept(path, name="backup.diary"):
    return shutil.copy(path, path.with_name(name))


def become_one(path, other, texts):
    """In both directions all of it is there, each once, and nothing more comes in."""
    brings_in(path, other)
    brings_in(other, path)
    for file in (path, other):
        assert told(file) == texts
        assert problems(file) == []
    assert brings_in(path, other).new == brings_in(other, path).new == 0


def test_sitting_after_sitting_one_name_goes_on(home, path):
    assert len({*home.writes(path, "one", "two"), *home.writes(path, "three"), *home.writes(path, "four")}) == 1


def test_a_restored_backup_goes_on_under_another_name_and_the_copies_become_one(home, path):
    home.writes(path, "before")
    backup = kept(path)
    (lost,) = home.writes(path, "lost")
    elsewhere = kept(path, "carer.diary")
    shutil.copy(backup, path)

    (again,) = home.writes(path, "again")

    assert again != lost
    become_one(path, elsewhere, {"before", "lost", "again"})


def test_a_backup_from_before_this_computer_wrote_anything_is_one_too(home, path):
    backup = kept(path)
    (lost,) = home.writes(path, "lost")
    elsewhere = kept(path, "carer.diary")
    shutil.copy(backup, path)

    assert home.writes(path, "again") != [lost]
    become_one(path, elsewhere, {"lost", "again"})


def test_after_the_newest_was_brought_back_the_name_of_before_goes_on(home, path):
    (name,) = home.writes(path, "one")
    backup = kept(path)
    shutil.copy(path, path.with_name("there.diary"))
    home.writes(path, "two")
    newest = kept(path, "newest.diary")
    shutil.copy(backup, path)
    home.writes(path, "three")
    brings_in(path, newest)

    assert name in {*home.writes(path, "four"), *home.writes(path, "five")}
    become_one(path, newest, {"one", "two", "three", "four", "five"})


def test_a_backup_put_there_while_the_diary_is_open_is_noticed_at_the_next_entry(home, path):
    with contextlib.closing(home.opens(path)) as diary:
        before = says(diary, "before")
        backup = kept(path)
        says(diary, "lost")
        elsewhere = kept(path, "carer.diary")
        backup.replace(path)

        assert says(diary, "again") != before
    become_one(path, elsewhere, {"before", "lost", "again"})


def test_a_file_copied_to_two_places_and_written_in_both_becomes_one(home, path):
    home.writes(path, "before")
    other = kept(path, "other.diary")
    for file in (path, other, path, other):
        home.writes(file, f"in {file.name} {len(told(file))}")

    become_one(path, other, told(path) | told(other))
    assert len(told(path)) == 5


def test_two_files_open_at_once_have_two_names(home, path):
    home.writes(path, "before")
    other = kept(path, "other.diary")
    with contextlib.closing(home.opens(path)) as here, contextlib.closing(home.opens(other)) as there:
        assert says(here, "here") != says(there, "there")
        assert says(here, "here 2") != says(there, "there 2")
    become_one(path, other, {"before", "here", "there", "here 2", "there 2"})


def test_two_diaries_each_have_a_name_that_goes_on(home, path, tmp_path):
    begun(tmp_path / "ben.diary").close()
    names = [home.writes(path, "a"), home.writes(tmp_path / "ben.diary", "b")]

    assert [home.writes(path, "a 2"), home.writes(tmp_path / "ben.diary", "b 2")] == names


def test_a_copied_home_folder_goes_on_under_a_name_of_its_own(home, path, tmp_path):
    """A restored home, or a virtual machine that was cloned: the id of the computer is the same."""
    (name,) = home.writes(path, "before")
    clone = home.copied_to(tmp_path / "clone")
    other = kept(path, "other.diary")

    assert clone.writes(other, "there") != [name]
    assert home.writes(path, "here") == [name]
    become_one(path, other, {"before", "here", "there"})


def test_two_computers_that_nobody_can_tell_apart_become_one_and_then_go_on_apart(home, path):
    """The disk of one was copied bit by bit."""
    (name,) = home.writes(path, "before")
    token = home.folder / "written-last" / name
    held = json.loads(token.read_bytes())
    other = kept(path, "other.diary")
    assert home.writes(path, "here") == [name]
    token.write_text(json.dumps(held | {"file": token.stat().st_ino, "at": token.stat().st_mtime}))  # as it was there

    assert home.writes(other, "there") == [name]
    become_one(path, other, {"before", "here", "there"})
    assert home.writes(path, "later") != [name]
    assert home.writes(other, "later there") != [name]
    become_one(path, other, {"before", "here", "there", "later", "later there"})


def test_after_a_crash_another_name_goes_on(home, path):
    crashed = home.opens(path)
    name = says(crashed, "before the crash")

    assert home.writes(path, "after it") != [name]
    crashed.close()


def test_an_entry_is_written_where_nothing_can_be_remembered(home, path):
    (home.folder / "written-last").write_text("a file is in the way")

    names = home.writes(path, "one", "two") + home.writes(path, "three")

    assert told(path) == {"one", "two", "three"}
    assert names[0] == names[1] != names[2]


def test_an_entry_that_could_not_be_kept_leaves_the_name_as_it_was(home, path, monkeypatch):
    with contextlib.closing(home.opens(path)) as diary:
        name = says(diary, "one")
        with monkeypatch.context() as full:
            full.setattr("kineret_gui.store.entry_table.EntryTable.insert", _is_full)
            with pytest.raises(ZeroDivisionError):
                says(diary, "not kept")
        assert says(diary, "one") == says(diary, "two") == name
    assert home.writes(path, "three") == [name]


def _is_full(*_args):
    raise ZeroDivisionError


def test_whoever_wrote_stands_beside_an_entry_whatever_the_name(home, path):
    home.writes(path, "one")
    home.writes(path, "two")
    assert {record.by for record in records_on_disk(path)} == {"Ada Example"}


@pytest.mark.parametrize("seed", range(4))
def test_whatever_is_restored_copied_or_crashes_no_place_is_written_twice(seed, tmp_path):
    no_place_is_written_twice(tmp_path / "world", seed, 30)


def test_entries_looked_over_before_somebody_wrote_are_not_put_beside_what_was_written(home, path):
    """Two programs bring something in at the same moment."""
    other = kept(path, "other.diary")
    with contextlib.closing(opened(other)) as there, contextlib.closing(opened(path)) as here:
        says(there, "there")
        looked_over = tuple(there.records())
        says(here, "here")
        with pytest.raises(DiaryUnavailable) as refused:
            here.add_records(looked_over)
    assert refused.value.reason is Reason.IN_USE
    assert told(path) == {"here"}
    assert problems(path) == []


@pytest.mark.parametrize("ends", ["closed", "crashed"])
def test_an_older_file_is_known_at_its_first_opening_and_the_newest_never_is(home, path, ends):
    home.writes(path, "before")
    backup = kept(path)
    open_still = home.opens(path)
    says(open_still, "lost")
    if ends == "closed":
        open_still.close()
    assert not home.finds_older(path)
    shutil.copy(backup, path)

    assert home.finds_older(path)
    assert not home.finds_older(path)
    open_still.close()


def test_what_others_wrote_makes_no_file_older(home, path):
    other = kept(path, "other.diary")
    with contextlib.closing(opened(other)) as there:
        says(there, "there")
    home.writes(path, "here")

    assert not home.finds_older(path)
    assert not home.finds_older(other)
