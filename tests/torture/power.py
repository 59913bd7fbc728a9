"""Cutting the power after every system call of a save, and opening what may be on the disk then."""

import contextlib
import hashlib
import json
import random
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from kineret_gui.diary.task import run_task
from kineret_gui.store.backup import verifying_backup
from kineret_gui.store.unavailable import DiaryUnavailable
from tests.store.diaries import opened
from tests.torture import programs
from tests.torture.disk import TRACED, Call, Disk, State, after_power_loss, calls_in
from tests.torture.nursery import ROOT
from tests.torture.programs import BEGUN_WITH

MEMORY = Path("/dev/shm")  # where opening a state costs no real disk

Verdict = Callable[[Path, list[str]], str]  # of a folder and of what was acknowledged: `good`, or what is bad


def cut_the_power(
    root: Path, work: Path, program: str, verdict: Verdict, at_random: int, **arguments: Any
) -> Counter[str]:
    """Run a program on the folder `root`, and judge every state that a power cut may leave there.

    Where a bug is planted, the first bad state is enough.
    """
    disk, found = Disk(root), Counter[str]()
    acknowledged: list[str] = []
    judged: set[tuple[bytes, int]] = set()
    chance = random.Random(program)
    with tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else work) as place:
        for call in _recorded(work, program, arguments | {"acknowledged": str(work / "acknowledged")}):
            acknowledged += _said(call, work / "acknowledged")
            found["calls"] += disk.apply(call)
            for state in after_power_loss(disk, chance, at_random):
                if arguments.get("bug") and bad(found):
                    break
                fingerprint = _fingerprint(state), len(acknowledged)
                if fingerprint not in judged:
                    judged.add(fingerprint)
                    found["states"] += 1
                    found[_judged(state, Path(place) / "disk", verdict, acknowledged)] += 1
    found["acknowledged"] = len(acknowledged)
    return found


def bad(found: Counter[str]) -> int:
    return found["states"] - found["good"]


def told(found: Counter[str]) -> str:
    names = ("calls", "acknowledged", "states", "lost", "unopenable", "unsound")
    return ", ".join(f"{name}: {found[name]}" for name in names)


def diary_holds_what_was_acknowledged(folder: Path, acknowledged: list[str]) -> str:
    try:
        with contextlib.closing(opened(folder / "ada.diary")) as diary:
            if not run_task(diary.verification()).is_sound:
                return "unsound"
            kept = {record.id for record in diary.records()}
    except DiaryUnavailable:
        return "unopenable"
    return "good" if kept.issuperset(acknowledged) else "lost"


def diaries_are_whole_or_not_there(folder: Path, acknowledged: list[str]) -> str:
    there = list(folder.rglob("*.diary"))
    if not {folder / line for line in acknowledged} <= set(there):
        return "lost"
    for path in there:
        try:
            with contextlib.closing(opened(path)) as diary:
                if not run_task(diary.verification()).is_sound or len(tuple(diary.records())) != BEGUN_WITH:
                    return "unsound"
        except DiaryUnavailable:
            return "unopenable"
    return "good"


def backups_are_whole_or_not_there(folder: Path, acknowledged: list[str]) -> str:
    place = folder / "backups"
    there = [path.name for path in place.glob("[0-9]*.diary")]
    if not set(acknowledged) <= set(there):
        return "lost"
    if not all(run_task(verifying_backup(place / name)).is_sound for name in there):
        return "unsound"
    return diary_holds_what_was_acknowledged(folder, [])


def a_diary_is_there_and_all_is_kept(folder: Path, acknowledged: list[str]) -> str:
    """Of a restore: the diary as it was or as it is now, and whatever was kept, whole."""
    kept = list(folder.glob("ada.diary.replaced-*"))
    if not set(acknowledged) <= {path.name for path in kept}:
        return "lost"
    if any((verdict := _is_whole(path)) != "good" for path in (folder / "ada.diary", *kept)):
        return verdict
    return "good"


def _is_whole(path: Path) -> str:
    try:
        with contextlib.closing(opened(path, read_only=True)) as diary:
            return "good" if run_task(diary.verification()).is_sound else "unsound"
    except DiaryUnavailable:
        return "unopenable"


def _recorded(work: Path, program: str, arguments: dict[str, Any]) -> list[Call]:
    log = work / "calls"
    tracing = ["strace", "-f", "-y", "-xx", "-s", "10000000", "-e", f"trace={TRACED}", "-o", str(log)]
    module = "programs" if hasattr(programs, program) else "copies"
    running = [sys.executable, "-B", "-m", f"tests.torture.{module}", program, json.dumps(arguments)]
    subprocess.run([*tracing, *running], check=True, cwd=ROOT)
    return calls_in(log)


def _said(call: Call, acknowledged: Path) -> list[str]:
    if call.name == "write" and call.path == str(acknowledged):
        return call.texts[1].decode().split()
    return []


def _judged(state: State, folder: Path, verdict: Verdict, acknowledged: list[str]) -> str:
    folder.mkdir()
    for name, content in state.items():
        if content is None:
            (folder / name).mkdir()
        else:
            (folder / name).write_bytes(content)
    try:
        return verdict(folder, acknowledged)
    finally:
        shutil.rmtree(folder)


def _fingerprint(state: State) -> bytes:
    hash = hashlib.blake2b(digest_size=16)
    for name, content in sorted(state.items()):
        hash.update(f"{name}\0{len(content or b'')}\0".encode())
        hash.update(content or b"")
    return hash.digest()
