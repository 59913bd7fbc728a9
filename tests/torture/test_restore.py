"""Cut off while a backup is restored: the diary is there, as it was or as it is now, and what was kept is whole."""

import contextlib
import shutil

import pytest

from kineret_gui.diary.task import run_task
from kineret_gui.store.backup import backing_up
from tests.facts import injection
from tests.store.diaries import add, begun_with_days
from tests.torture import power
from tests.torture.power import a_diary_is_there_and_all_is_kept, cut_the_power
from tests.torture.programs import NOW

pytestmark = pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed: no power was cut")


def while_restoring(tmp_path, times, at_random, bug=None):
    root = tmp_path / "disk"
    with contextlib.closing(begun_with_days(root / "ada.diary", 3)) as diary:
        backup = run_task(backing_up(diary, tmp_path / "backups", NOW))
        add(diary, injection("2026-03-04 08:05"))
    return cut_the_power(
        root,
        tmp_path,
        "restore_again_and_again",
        a_diary_is_there_and_all_is_kept,
        at_random,
        path=str(root / "ada.diary"),
        backup=str(backup.path),
        times=times,
        bug=bug,
    )


def test_no_cut_while_a_backup_is_restored_leaves_half_of_a_diary(tmp_path, say):
    found = while_restoring(tmp_path, times=1, at_random=0)
    say(f"power loss while restoring: {power.told(found)}")
    assert found["acknowledged"] == 1
    assert found["states"] > 50
    assert power.bad(found) == 0, power.told(found)


def test_cuts_find_a_restore_that_takes_the_diary_away_first(tmp_path, say):
    bug = "away before it is kept"
    found = while_restoring(tmp_path, times=1, at_random=0, bug=bug)
    say(f"power loss, planted bug “{bug}”: {power.told(found)}")
    assert power.bad(found) > 0


@pytest.mark.torture
def test_many_cuts_while_backups_are_restored(tmp_path, say):
    found = while_restoring(tmp_path, times=2, at_random=20)
    say(f"power loss while restoring: {power.told(found)}")
    assert power.bad(found) == 0, power.told(found)
