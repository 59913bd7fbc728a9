"""Programs that copy and read diaries, for the processes that are killed, starved, cut off and watched."""

import json
import os
import sys
import time
from itertools import count
from pathlib import Path

from kineret_gui.actions import restore_backup
from kineret_gui.diary.entry import new_id
from kineret_gui.diary.task import run_task
from kineret_gui.exchange.json_export import writing_json
from kineret_gui.store import backup as backing
from kineret_gui.store import replacement
from kineret_gui.store.backup import backing_up, backups
from kineret_gui.store.whole_file import write_whole
from tests.facts import now
from tests.patching import patch_for_good
from tests.store.diaries import all_that_stands, begun_with_days, opened
from tests.torture import bugs
from tests.torture.programs import MANY, NOW, log, outcome, speaker

LATE = now("2026-03-10 20:00")
TOO_MANY = 20_000  # entries, without anybody having seen enough


def back_up_again_and_again(path: str, folder: str, acknowledged: str, bug: str | None = None, times: int = MANY):
    """Make one backup after the other."""
    plant(bug)
    say = speaker(acknowledged)
    diary = opened(Path(path))
    for _ in range(times):
        say(run_task(backing_up(diary, Path(folder), NOW)).path.name)


def restore_again_and_again(path: str, backup: str, acknowledged: str, bug: str | None = None, times: int = MANY):
    """Put a backup in the place of a diary, again and again; each time the file before is kept."""
    if bug == "away before it is kept":
        patch_for_good(replacement, _linked=lambda file, aside: False)
    say = speaker(acknowledged)
    for _ in range(times):
        looked = run_task(restore_backup.looking_at_backup(Path(backup), Path(path)))
        assert isinstance(looked, restore_backup.CanBeRestored)
        say(run_task(restore_backup.restoring(looked, Path(path), NOW)).kept.name)


def plant(bug: str | None) -> None:
    bugs.plant(bug)
    if bug == "copied under its own name":
        odd = count(1, 2)
        own_name = lambda path: path.with_name(f"{next(odd):06}-2026-03-10T071500Z.diary")  # noqa: E731
        patch_for_good(backing, passing_name=own_name, give_name=lambda passing, path: passing.rename(path))
    if bug == "copy forgotten by its folder":
        patch_for_good(backing, give_name=lambda passing, path: passing.rename(path))


def fill_up_with_backups(folder: str, said: str) -> None:
    """On a small disk: back a diary up until it is full, make room, and go on."""
    place, ballast = Path(folder) / "backups", Path(folder) / "ballast"
    ballast.write_bytes(bytes(256 * 1024))
    diary = begun_with_days(Path(folder) / "ada.diary", 5)
    whole, ended, made = diary.path.read_bytes(), "saved", 0
    while ended == "saved":
        began = time.process_time()
        ended = outcome(lambda: run_task(backing_up(diary, place, NOW)))
        made += ended == "saved"
    found = {
        "ended": ended,
        "took": time.process_time() - began,
        "made": made,
        "left": len(os.listdir(place)),
        "entries": sorted({backup.entries for backup in backups(place)}),
        "unchanged": diary.path.read_bytes() == whole,
    }
    ballast.unlink()
    found |= {
        "again": outcome(lambda: run_task(backing_up(diary, place, LATE))),
        "saved": outcome(lambda: log(diary, new_id())),
    }
    Path(said).write_text(json.dumps(found))


def read_from_end_to_end(path: str, exported: str) -> None:
    """Open a diary to read, look at all of it, inspect and export it, and close it."""
    diary = opened(Path(path), read_only=True)
    assert run_task(diary.verification()).is_sound
    all_that_stands(diary)
    write_whole(Path(exported), run_task(writing_json(diary.records())))
    diary.close()


def write_entries(path: str, said: str, times: int, enough: str = "") -> None:
    """Record so many injections, and more until the file `enough` is there if it is named; say under which ids."""
    diary = opened(Path(path))
    ids = [log(diary, new_id()) for _ in range(times)]
    while enough and not Path(enough).exists() and len(ids) < TOO_MANY:
        ids.append(log(diary, new_id()))
    Path(said).write_text(json.dumps(ids))


if __name__ == "__main__":
    globals()[sys.argv[1]](**json.loads(sys.argv[2]))
