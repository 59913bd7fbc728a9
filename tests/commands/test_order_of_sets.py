"""What the program writes does not hang on the order of a set, which is another one in each process."""

import os
import re
import shutil
import subprocess
import sys
import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from kineret_gui.device.exit_status import ExitStatus
from kineret_gui.diary.facts.note import Note
from tests.commands.program import PROJECT
from tests.facts import at
from tests.patience import PATIENCE
from tests.store.diaries import add, opened

SEEDS = ("0", "1", "42")
FOREIGN = PROJECT / "tests" / "exchange" / "programs" / "golden" / "mona-4.json"
COMMANDS = {
    "json": ("export", "ada.diary", "--to", "made.json"),
    "tables": ("export", "ada.diary", "--to", "made.zip"),
    "clinic": ("export", "ada.diary", "--to", "made.fhir.json"),
    "calendar": ("export", "ada.diary", "--to", "made.ics"),
    "foreign": ("import", str(FOREIGN), "--into", "ada.diary", "--dry-run"),
    "check": ("check", "ada.diary"),
    "listed": ("take-out", "ada.diary"),
}
TIME_OF_MAKING = re.compile(rb'DTSTAMP:\d{8}T\d{6}Z|"timestamp": ?"[^"]*"')


@pytest.mark.parametrize("words", COMMANDS.values(), ids=COMMANDS)
def test_each_process_writes_and_says_the_same(diary, tmp_path, words):
    diary.rename(tmp_path / "ada.diary")
    first, *others = [_outcome(tmp_path, seed, words) for seed in SEEDS]
    assert others == [first] * len(others)


def test_two_copies_become_the_same_diary_in_each_process(diary, tmp_path):
    """Each wrote under several names, of which two forked."""
    diary.rename(tmp_path / "begun.diary")
    for copy in ("ada", "ben"):
        shutil.copyfile(tmp_path / "begun.diary", tmp_path / f"{copy}.kept")
        for device in ("phone", "desk", copy):
            with closing(opened(tmp_path / f"{copy}.kept", device)) as file:
                add(file, Note(at("2026-03-10 08:00"), f"of {copy} at the {device}"), f"{copy} {device}")
    first, *others = [_merged(tmp_path, seed) for seed in SEEDS]
    assert others == [first] * len(others)


def _merged(folder: Path, seed: str) -> tuple[bytes, ...]:
    for copy in ("ada", "ben"):
        shutil.copyfile(folder / f"{copy}.kept", folder / f"{copy}.diary")
    told = _outcome(folder, seed, ("import", "ben.diary", "--into", "ada.diary"))
    return (*told, *_outcome(folder, seed, COMMANDS["json"]))


def _outcome(folder: Path, seed: str, words: tuple[str, ...]) -> tuple[bytes, ...]:
    environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(PROJECT), "HOME": str(folder)}
    command = [sys.executable, "-m", "kineret_gui", *words]
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, timeout=PATIENCE, check=False)
    assert done.returncode == ExitStatus.DONE, done
    made = sorted(folder.glob("made.*"))
    written = [part for file in made for part in _parts(file)]
    for file in made:
        file.unlink()
    return (done.stdout, done.stderr, *written)


def _parts(file: Path) -> list[bytes]:
    if file.suffix == ".zip":
        with zipfile.ZipFile(file) as parts:
            return [name.encode() + parts.read(name) for name in parts.namelist()]
    return [TIME_OF_MAKING.sub(b"", file.read_bytes())]
