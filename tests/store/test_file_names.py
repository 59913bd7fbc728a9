"""Names and places of files that cannot be, links, second names, and folders in which nothing can be locked."""

import contextlib
import errno
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kineret_gui.device.paths import Folders
from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.task import run_task
from kineret_gui.store import connection, lock_support, read_only_connection, whole_file
from kineret_gui.store.backup import backing_up
from kineret_gui.store.file_names import LONGEST_FOR_SQLITE, windows_cannot_hold
from kineret_gui.store.replacement import put_in_place
from kineret_gui.store.unavailable import DiaryUnavailable, Reason, impossible, unavailable
from kineret_gui.store.verified_copy import copying_to
from kineret_gui.store.whole_file import write_whole
from tests.facts import injection, now
from tests.store.diaries import ROOT, add, begun, begun_with_days, opened, records_on_disk


def reason(act):
    with pytest.raises((DiaryUnavailable, OSError)) as refused:
        act()
    return unavailable(refused.value, Path(getattr(refused.value, "filename", "") or "")).reason


# What Windows cannot hold


@pytest.mark.parametrize(
    "name",
    ["CON", "con.diary", "Nul.tar.gz", "COM1.pdf", "LPT¹", "aux .diary", "a:b", "a?", 'a"b', "a<b", "a|b", "a\tb"],
)
def test_no_file_of_this_name_lies_on_windows(name):
    assert windows_cannot_hold(name)


@pytest.mark.parametrize("name", ["ada.", "ada "])
def test_a_name_whose_end_windows_would_leave_out(name):
    assert windows_cannot_hold(name)


@pytest.mark.parametrize(
    "name", ["ada.diary", "console.pdf", "Ada Example 2026-03-10.json", ".ada", "comma1", "äöü", "com"]
)
def test_others_can_lie_there(name):
    assert not windows_cannot_hold(name)


@pytest.mark.parametrize("person", ["Con", "NUL", "com1", "Prn ", "Ada: the second?", "…", "x" * 300, "ñ" * 300])
def test_the_diary_of_everybody_gets_a_name_that_any_disk_can_hold(tmp_path, person):
    path = Folders(tmp_path, tmp_path).diary_named(person)
    assert not windows_cannot_hold(path.name)
    assert len(os.fsencode(path.name)) < 200
    begun(path).close()


def test_on_windows_no_file_is_begun_under_such_a_name(tmp_path, monkeypatch):
    monkeypatch.setattr(whole_file, "_ON_WINDOWS", True)
    assert reason(lambda: write_whole(tmp_path / "08:00.pdf", b"")) is Reason.NAME_NOT_POSSIBLE
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "on_windows", "elsewhere"),
    [
        ("con.pdf", Reason.NAME_NOT_POSSIBLE, None),
        ("08:00.pdf", Reason.NAME_NOT_POSSIBLE, None),
        ("x" * 300, Reason.NAME_TOO_LONG, Reason.NAME_TOO_LONG),
        ("ada.diary", None, None),
    ],
)
def test_what_is_impossible_is_known_before_anything_is_done(tmp_path, name, on_windows, elsewhere):
    assert impossible(tmp_path / name, windows=True) is on_windows
    assert impossible(tmp_path / name, windows=False) is elsewhere


@pytest.mark.parametrize("code", [errno.EINVAL, errno.EILSEQ])
def test_a_stick_that_follows_the_rules_of_windows_is_understood(code):
    refused = OSError(code, os.strerror(code))
    assert unavailable(refused, Path("/media/stick/08:00.pdf")).reason is Reason.NAME_NOT_POSSIBLE
    assert unavailable(refused, Path("/media/stick/ada.pdf")).reason is Reason.NOT_REACHED


# Too long


@pytest.fixture
def deep(tmp_path):
    """A folder with so long a name that SQLite takes no file in it, though the disk does."""
    folder = tmp_path
    while len(os.fsencode(folder)) < LONGEST_FOR_SQLITE:
        folder /= "a" * 100
    folder.mkdir(parents=True)
    return folder


@pytest.mark.parametrize("read_only", [False, True])
def test_a_diary_whose_whole_name_is_too_long_is_told_so(deep, path, read_only):
    begun(path).close()
    shutil.copyfile(path, deep / "ada.diary")
    assert reason(lambda: opened(deep / "ada.diary", read_only=read_only)) is Reason.NAME_TOO_LONG


def test_one_of_the_longest_name_can_be_opened_and_written(tmp_path):
    folder = tmp_path / ("a" * 200) / ("b" * (LONGEST_FOR_SQLITE - len(os.fsencode(tmp_path)) - 225))
    path = folder / ("c" * (LONGEST_FOR_SQLITE - len(os.fsencode(folder)) - 1))
    folder.mkdir(parents=True)
    begun(tmp_path / "short.diary").close()
    (tmp_path / "short.diary").rename(path)
    assert len(os.fsencode(path)) == LONGEST_FOR_SQLITE
    with contextlib.closing(opened(path)) as diary:
        assert add(diary, injection("2026-03-02 08:05"))


def test_to_begin_copy_export_and_back_up_there_says_so(deep, path, tmp_path):
    assert reason(lambda: begun(deep / "ada.diary")) is Reason.NAME_TOO_LONG
    with contextlib.closing(begun(path)) as diary:
        assert reason(lambda: run_task(copying_to(diary, deep / "copy.diary"))) is Reason.NAME_TOO_LONG
        assert reason(lambda: run_task(backing_up(diary, deep, now("2026-03-02 12:00")))) is Reason.NAME_TOO_LONG
    assert reason(lambda: write_whole(tmp_path / ("x" * 250), b"")) is Reason.NAME_TOO_LONG
    assert list(deep.iterdir()) == []


# A link


@pytest.mark.parametrize("read_only", [False, True])
def test_a_link_is_told_with_the_file_it_leads_to(path, tmp_path, read_only):
    begun(path).close()
    link = tmp_path / "link.diary"
    link.symlink_to(path)
    with pytest.raises(DiaryUnavailable) as refused:
        opened(link, read_only=read_only)
    assert (refused.value.reason, refused.value.path, refused.value.leads_to) == (Reason.LINK, link, path)
    assert str(refused.value) == f"{link}: it is only a link to a file elsewhere: {path}"


def test_of_a_link_that_leads_nowhere_the_missing_file_is_named(tmp_path):
    link = tmp_path / "link.diary"
    link.symlink_to(tmp_path / "gone.diary")
    with pytest.raises(DiaryUnavailable) as refused:
        opened(link)
    assert (refused.value.reason, refused.value.path) == (Reason.MISSING, tmp_path / "gone.diary")


def test_a_link_in_a_circle_is_a_link(tmp_path):
    link = tmp_path / "link.diary"
    link.symlink_to(link)
    assert reason(lambda: opened(link)) in (Reason.LINK, Reason.MISSING)


def test_a_diary_in_a_folder_that_is_a_link_is_a_diary(path, tmp_path):
    begun(path).close()
    (tmp_path / "folder").symlink_to(path.parent)
    with contextlib.closing(opened(tmp_path / "folder" / path.name)) as diary:
        assert add(diary, injection("2026-03-02 08:05"))


def test_a_diary_that_becomes_a_link_while_it_is_open_is_told_so(path, tmp_path):
    with contextlib.closing(begun(path)) as diary:
        path.rename(tmp_path / "moved.diary")
        path.symlink_to(tmp_path / "moved.diary")
        assert reason(lambda: diary.standing(Injection)) is Reason.LINK


# A second name


def test_a_file_with_a_second_name_is_read_and_not_written(path, tmp_path):
    begun_with_days(path, 3).close()
    os.link(path, tmp_path / "other.diary")
    before = path.read_bytes()
    with contextlib.closing(opened(path)) as diary:
        assert len(diary.standing(Injection)) == 3
        assert diary.cannot_write is Reason.SEVERAL_NAMES
        assert reason(lambda: add(diary, injection("2026-03-05 08:05"))) is Reason.SEVERAL_NAMES
        assert path.read_bytes() == before
        (tmp_path / "other.diary").unlink()
        assert len(diary.standing(Injection)) == 3
        assert add(diary, injection("2026-03-05 08:05"))


def test_one_that_comes_while_it_is_open_is_seen(path, tmp_path):
    with contextlib.closing(begun(path)) as diary:
        os.link(path, tmp_path / "other.diary")
        assert reason(lambda: diary.keep_form("note", "{}")) is Reason.SEVERAL_NAMES


def test_a_passing_name_that_was_left_over_is_none(path):
    begun(path).close()
    left = path.with_name(f".{path.name}.123.new")
    os.link(path, left)
    with contextlib.closing(opened(path)) as diary:
        assert diary.is_writable
    assert not left.exists()


def test_one_that_was_to_be_kept_gets_bytes_of_its_own(path, tmp_path):
    """A restore was killed between giving the file a second name and putting another one in its place."""
    begun(path).close()
    kept = path.with_name(f"{path.name}.replaced-2026-03-10-0700")
    os.link(path, kept)
    content = path.read_bytes()
    with contextlib.closing(opened(path)) as diary:
        assert diary.is_writable
        assert add(diary, injection("2026-03-05 08:05"))
    assert kept.read_bytes() == content
    made = tmp_path / "diaries" / "made"
    shutil.copyfile(kept, made)
    assert put_in_place(made, path, now("2026-03-10 07:00").wall)


# A folder in which nothing can be locked


@pytest.fixture
def of_four_days(tmp_path):
    begun_with_days(tmp_path / "other.diary", 4).close()
    return tmp_path / "other.diary"


@pytest.fixture
def no_locks(path, monkeypatch):
    begun_with_days(path, 3).close()
    for module in (lock_support, connection, read_only_connection):
        monkeypatch.setattr(module, "takes_locks", lambda path: False)


def test_a_diary_in_it_is_read_and_not_written(path, no_locks):
    whole = records_on_disk(path)
    before = path.read_bytes()
    with contextlib.closing(opened(path)) as diary:
        assert diary.cannot_write is Reason.NO_LOCKS
        assert tuple(diary.records()) == whole
        assert reason(lambda: add(diary, injection("2026-03-05 08:05"))) is Reason.NO_LOCKS
    assert path.read_bytes() == before


def test_what_somebody_else_puts_there_is_seen(path, of_four_days, no_locks):
    with contextlib.closing(opened(path, read_only=True)) as diary:
        assert len(diary.standing(Injection)) == 3
        shutil.copyfile(of_four_days, path)
        assert reason(lambda: diary.standing(Injection)) is Reason.ANOTHER


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace lets the calls fail")
@pytest.mark.parametrize("error", ["ENOLCK", "EOPNOTSUPP", "EINVAL"])
@pytest.mark.parametrize("read_only", ["", "read only"])
def test_a_diary_where_the_system_locks_nothing_is_read_and_says_why_no_more(path, error, read_only):
    begun_with_days(path, 3).close()
    program = """if True:
        import sys
        from pathlib import Path
        from tests.store.diaries import *
        diary = opened(Path(sys.argv[1]), read_only=bool(sys.argv[2]))
        print(diary.cannot_write.name, len(tuple(diary.records())))
    """
    fails = [
        "strace",
        "-qq",
        "-f",
        "-e",
        "trace=fcntl",
        "-P",
        path,
        "-e",
        f"inject=fcntl:error={error}",
        "-o",
        "/dev/null",
    ]
    said = subprocess.run(
        [*fails, sys.executable, "-B", "-c", program, path, read_only], cwd=ROOT, capture_output=True, text=True
    )
    assert said.stdout.split() == ["READ_ONLY" if read_only else "NO_LOCKS", "5"], said.stderr
