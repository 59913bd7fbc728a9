"""A full disk, and one that cannot be written: said in a word, nothing lost, and it works again when there is room."""

import contextlib
import json
import os
import shutil
import subprocess
import sys

import pytest
from sqlcipher3 import dbapi2 as sqlite

from tests.store.diaries import begun_with_days, leave_half_a_save
from tests.torture.nursery import ROOT


def mounts_of_our_own():
    """Whether this account may mount disks that nobody else sees."""
    if os.name != "posix" or os.geteuid() != 0 or shutil.which("unshare") is None:
        return False
    return subprocess.run(["unshare", "--mount", "true"], capture_output=True).returncode == 0


pytestmark = pytest.mark.skipif(not mounts_of_our_own(), reason="only root can mount a small or a read-only disk")


def run_on(disk, tmp_path, program, module="programs", **arguments):
    """Run a program where `disk`, a shell command, has mounted something; what it said."""
    said = tmp_path / "said"
    running = [sys.executable, "-B", "-m", f"tests.torture.{module}", program]
    command = f'{disk} && exec "$@"'
    subprocess.run(
        ["unshare", "--mount", "sh", "-c", command, "sh", *running, json.dumps(arguments | {"said": str(said)})],
        check=True,
        cwd=ROOT,
    )
    return json.loads(said.read_text())


def fill_up(tmp_path, kibibytes):
    folder = tmp_path / "disk"
    folder.mkdir()
    disk = f"mount -t tmpfs -o size={kibibytes}k,mode=700 tmpfs '{folder}'"
    return run_on(disk, tmp_path, "fill_up", folder=str(folder))


@pytest.mark.parametrize("kibibytes", [176, 192, 256])
def test_a_full_disk_loses_nothing(tmp_path, say, kibibytes):
    found = fill_up(tmp_path, kibibytes)
    say(f"disk of {kibibytes} KiB, filled: {found}")
    assert (found["begun"], found["ended"]) == ("saved", "FULL")
    assert found["saved"] > 0
    assert found["lost"] == 0
    assert found["unchanged"]
    assert found["left"] == ["ada.diary", "ballast"]
    assert found["took"] < 2
    assert (found["again"], found["sound"]) == ("saved", True)


def test_a_full_disk_leaves_no_half_of_an_export(tmp_path):
    found = fill_up(tmp_path, 256)
    assert (found["export"], found["export left"]) == ("ENOSPC", False)


@pytest.mark.parametrize("kibibytes", [36, 64, 96])
def test_a_disk_that_is_too_small_for_a_diary_holds_no_half_of_one(tmp_path, kibibytes):
    assert fill_up(tmp_path, kibibytes) == {"begun": "FULL", "left": ["ballast"]}


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "disk"
    begun_with_days(folder / "ada.diary", 3).close()
    return folder


def read_only(folder, tmp_path):
    disk = f"mount --bind '{folder}' '{folder}' && mount -o remount,bind,ro '{folder}'"
    return run_on(disk, tmp_path, "read_only", path=str(folder / "ada.diary"))


def content(folder):
    return {file.name: file.read_bytes() for file in folder.iterdir()}


READ = {
    "opened": "Reason.READ_ONLY",
    "sound": True,
    "saved": "READ_ONLY",
    "guide": "READ_ONLY",
    "begun": "READ_ONLY",
    "begun below": "READ_ONLY",
}


def test_a_disk_that_cannot_be_written_is_read(folder, tmp_path):
    before = content(folder)
    assert read_only(folder, tmp_path) == READ
    assert content(folder) == before


def test_half_a_save_on_a_disk_that_cannot_be_written_is_left_as_it_is_and_the_diary_read(folder, tmp_path):
    leave_half_a_save(folder / "ada.diary")
    before = content(folder)
    assert read_only(folder, tmp_path) == READ
    assert content(folder) == before


def test_a_diary_that_another_program_set_to_keep_a_log_is_read_where_none_can_be_kept(folder, tmp_path):
    with contextlib.closing(sqlite.connect(str(folder / "ada.diary"))) as other:
        other.execute("PRAGMA journal_mode = wal")
    before = content(folder)
    assert read_only(folder, tmp_path) == READ
    assert content(folder) == before
