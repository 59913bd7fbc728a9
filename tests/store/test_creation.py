"""Beginning a diary: whole or not at all, private from its first moment, and never over another file."""

import os
import re
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from kineret_gui.diary.entry import NewEntry, new_id
from kineret_gui.diary.facts.person import Person
from kineret_gui.diary.facts.prescription import Prescription
from kineret_gui.diary.task import run_task
from kineret_gui.store.creation import begin, begin_with_records
from kineret_gui.store.unavailable import DiaryUnavailable, Reason
from tests.facts import order, person
from tests.store.diaries import (
    DEVICE,
    ROOT,
    START,
    WRITER,
    begun,
    begun_with_days,
    opened,
    problems,
    records_on_disk,
)

UMASKS = (0o000, 0o022, 0o077)


def rights(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_new_diary_holds_its_first_entries(path):
    begun(path).close()
    diary = opened(path)
    assert [entry.fact for entry in diary.standing(Person)] == [person()]
    assert [entry.fact for entry in diary.standing(Prescription)] == [order()]
    assert diary.newest_written() == START.utc


def test_a_new_diary_can_be_written_at_once(path):
    diary = begun(path)
    assert diary.is_writable
    assert run_task(diary.verification()).is_sound


def test_nothing_but_the_diary_is_left_in_its_folder(path):
    begun(path)
    assert os.listdir(path.parent) == [path.name]


def test_the_name_given_may_be_relative(path, monkeypatch):
    path.parent.mkdir()
    monkeypatch.chdir(path.parent)
    assert begun(Path("ada.diary")).path == path


def test_a_diary_that_is_there_is_never_touched(path):
    begun_with_days(path, 3).close()
    before = path.read_bytes()
    with pytest.raises(DiaryUnavailable) as refused:
        begun(path)
    assert refused.value.reason is Reason.EXISTS
    assert path.read_bytes() == before
    assert os.listdir(path.parent) == [path.name]


@pytest.mark.parametrize("target", ["there.txt", "nowhere"])
def test_a_link_of_that_name_is_never_written_through(tmp_path, target):
    (tmp_path / "there.txt").write_text("mine")
    link = tmp_path / "ada.diary"
    link.symlink_to(tmp_path / target)
    with pytest.raises(DiaryUnavailable) as refused:
        begun(link)
    assert refused.value.reason is Reason.EXISTS
    assert sorted(os.listdir(tmp_path)) == ["ada.diary", "there.txt"]
    assert (tmp_path / "there.txt").read_text() == "mine"


def test_a_diary_that_appears_meanwhile_is_never_touched(path, monkeypatch):
    """Two programs begin the same diary at once: one of them is refused."""
    from kineret_gui.store import creation as beginning

    def someone_else_was_faster(passing, fill):
        write_tables(passing, fill)
        path.write_bytes(b"theirs")

    write_tables = beginning._write_tables
    monkeypatch.setattr(beginning, "_write_tables", someone_else_was_faster)
    with pytest.raises(DiaryUnavailable) as refused:
        begun(path)
    assert refused.value.reason is Reason.EXISTS
    assert path.read_bytes() == b"theirs"
    assert os.listdir(path.parent) == [path.name]


def test_a_beginning_that_fails_leaves_nothing(path):
    too_long = NewEntry("x" * 81, person())
    with pytest.raises(DiaryUnavailable):
        begin(path, DEVICE, WRITER, [(NewEntry(new_id(), order()), START), (too_long, START)])
    assert os.listdir(path.parent) == []


def test_a_file_where_the_folder_should_be_is_left_alone(tmp_path):
    (tmp_path / "diaries").write_text("mine")
    with pytest.raises(DiaryUnavailable) as refused:
        begun(tmp_path / "diaries" / "ada.diary")
    assert refused.value.reason is Reason.FOLDER_MISSING
    assert (tmp_path / "diaries").read_text() == "mine"


def test_what_a_killed_beginning_left_is_in_nobodys_way(path):
    path.parent.mkdir()
    left = path.with_name(f".{path.name}.{os.getpid()}.new")
    left.write_bytes(b"half a diary")
    left.with_name(f"{left.name}-journal").write_bytes(b"half a journal")
    begun(path)
    assert os.listdir(path.parent) == [path.name]


def test_a_diary_can_be_begun_from_the_records_of_another(path, tmp_path):
    begun_with_days(path, 3).close()
    copy = tmp_path / "copy.diary"
    begin_with_records(copy, "phone", WRITER, records_on_disk(path)).close()
    assert records_on_disk(copy) == records_on_disk(path)
    assert problems(copy) == []


@pytest.mark.parametrize("umask", UMASKS, ids=oct)
def test_folders_and_file_are_private_whatever_the_umask(tmp_path, umask):
    path = tmp_path / "data" / "diaries" / "ada.diary"
    usual = os.umask(umask)
    try:
        begun(path)
    finally:
        os.umask(usual)
    assert rights(path) == 0o600
    assert rights(path.parent) == 0o700
    assert rights(path.parent.parent) == 0o700


def test_a_folder_that_is_there_keeps_its_rights(path):
    path.parent.mkdir(mode=0o755)
    before = rights(path.parent)
    begun(path)
    assert rights(path.parent) == before


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
@pytest.mark.parametrize("umask", UMASKS, ids=oct)
def test_every_file_is_private_from_the_moment_it_is_made(tmp_path, umask):
    log = tmp_path / "calls"
    program = (
        f"import os; os.umask({umask}); from pathlib import Path;"
        f" from tests.store.diaries import *; begun_with_days(Path({str(tmp_path / 'a' / 'ada.diary')!r}), 2)"
    )
    traced = ["strace", "-f", "-o", log, "-e", "trace=openat,open,creat,mkdir,mkdirat,chmod,fchmod,fchmodat"]
    subprocess.run([*traced, sys.executable, "-B", "-c", program], check=True, cwd=ROOT)
    calls = [call for call in log.read_text().splitlines() if str(tmp_path) in call]
    folders = [call for call in calls if "mkdir" in call]
    made = [call for call in calls if "O_CREAT" in call]
    assert len(folders) == 1
    assert "0700" in folders[0]
    assert {re.findall(r'"([^"]*)"', call)[0].rpartition(".")[2] for call in made} == {
        "new",
        "new-journal",
        "diary-journal",
    }
    assert all(", 0600)" in call for call in made), made
    assert not any("chmod" in call for call in calls)
