"""Killed, cut off or on a full disk: what has the name of a backup is a whole one, and none that was made is lost."""

import os
import shutil

import pytest

from tests.store.diaries import begun_with_days
from tests.torture import killing, power
from tests.torture.killing import kill_while_backing_up
from tests.torture.power import backups_are_whole_or_not_there, cut_the_power
from tests.torture.test_full_disk import mounts_of_our_own, run_on

kills = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork: nothing was killed")
cuts = pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed: no power was cut")
mounts = pytest.mark.skipif(not mounts_of_our_own(), reason="only root can mount a small disk")


def while_backing_up(tmp_path, times, at_random, bug=None):
    root = tmp_path / "disk"
    begun_with_days(root / "ada.diary", 3).close()
    return cut_the_power(
        root,
        tmp_path,
        "back_up_again_and_again",
        backups_are_whole_or_not_there,
        at_random,
        path=str(root / "ada.diary"),
        folder=str(root / "backups"),
        times=times,
        bug=bug,
    )


@kills
def test_60_kills_while_backups_are_made(tmp_path, say):
    found = kill_while_backing_up(tmp_path, 60, enough=killing.at_least(acknowledged=10, half_saves=5))
    say(f"kill -9 while backing up: {killing.told(found)}")
    assert found["kills"] >= 60
    assert found["acknowledged"] >= 10
    assert found["half saves"] >= 5
    assert killing.bad(found) == 0, killing.told(found)


@kills
def test_kills_find_a_backup_that_is_made_under_its_own_name(tmp_path, say):
    found = kill_while_backing_up(tmp_path, 10, "copied under its own name", enough=killing.bad)
    say(f"kill -9, planted bug “copied under its own name”: {killing.told(found)}")
    assert killing.bad(found) > 0


@cuts
def test_no_cut_while_backups_are_made_leaves_half_of_one(tmp_path, say):
    found = while_backing_up(tmp_path, times=2, at_random=2)
    say(f"power loss while backing up: {power.told(found)}")
    assert found["acknowledged"] == 2
    assert found["states"] > 100
    assert power.bad(found) == 0, power.told(found)


@cuts
@pytest.mark.parametrize("bug", ["copied under its own name", "copy forgotten by its folder", "synchronous off"])
def test_cuts_find_a_careless_backup(tmp_path, say, bug):
    found = while_backing_up(tmp_path, times=1, at_random=0, bug=bug)
    say(f"power loss, planted bug “{bug}”: {power.told(found)}")
    assert power.bad(found) > 0


@mounts
def test_a_full_disk_takes_whole_backups_or_none(tmp_path, say):
    folder = tmp_path / "disk"
    folder.mkdir()
    disk = f"mount -t tmpfs -o size=1200k,mode=700 tmpfs '{folder}'"
    found = run_on(disk, tmp_path, "fill_up_with_backups", module="copies", folder=str(folder))
    say(f"backups on a full disk: {found}")
    assert found["ended"] == "FULL"
    assert found["made"] == found["left"] > 2
    assert found["entries"] == [7]
    assert found["unchanged"]
    assert found["took"] < 2
    assert (found["again"], found["saved"]) == ("saved", "saved")


@pytest.mark.torture
@kills
def test_1000_kills_while_backups_are_made(tmp_path, say):
    found = kill_while_backing_up(tmp_path, 1000)
    say(f"kill -9 while backing up: {killing.told(found)}")
    assert (found["kills"], killing.bad(found)) == (1000, 0), killing.told(found)


@pytest.mark.torture
@cuts
def test_many_cuts_while_backups_are_made(tmp_path, say):
    found = while_backing_up(tmp_path, times=6, at_random=60)
    say(f"power loss while backing up: {power.told(found)}")
    assert power.bad(found) == 0, power.told(found)
