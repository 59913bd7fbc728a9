"""What the window and `kineret-gui check` make of the same file, and whether it then shows what was written."""

import contextlib
import shutil
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import combinations, permutations
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from unittest.mock import patch

import click

from kineret_gui.actions.whose_diary import person_of
from kineret_gui.app.diary_library import DiaryLibrary
from kineret_gui.app.integrity_check import IntegrityCheck
from kineret_gui.cli import kineret_gui
from kineret_gui.device.paths import folders
from kineret_gui.device.settings import Settings
from kineret_gui.diary.entry import Withdrawal
from kineret_gui.store.unavailable import DiaryUnavailable
from tests.every_kind import FULL
from tests.facts import injection, now
from tests.store.damage import PAGE, content
from tests.store.diaries import add, all_that_stands, begun

PAGES = 57


def fifty_seven_pages(path: Path) -> Path:
    """A diary of some months with an entry of each kind and corrections. Nothing was withdrawn: that index is empty."""
    with contextlib.closing(begun(path)) as diary:
        for fact in FULL[1:]:
            if not isinstance(fact, Withdrawal):
                add(diary, fact)
        number = 0
        while path.stat().st_size < PAGES * PAGE:
            on = f"2026-{1 + number // 28 % 12:02}-{1 + number % 28:02}"
            first = add(diary, injection(f"{on} 08:05", f"{on} 08:00", spot="abdomen/a", note=f"day {number}"))
            if number % 5 == 0:
                add(diary, injection(f"{on} 08:06", f"{on} 08:00", spot="abdomen/b"), replaces=first.id)
            number += 1
    return path


def pages_overwritten(whole: bytes) -> Iterator[tuple[str, bytes]]:
    """Each page in the place of each other one, as a disk leaves it that wrote to the wrong place."""
    pages = [whole[at : at + PAGE] for at in range(0, len(whole), PAGE)]
    for to, of in permutations(range(len(pages)), 2):
        yield f"page {of + 1} over {to + 1}", b"".join([*pages[:to], pages[of], *pages[to + 1 :]])


def pages_swapped(whole: bytes) -> Iterator[tuple[str, bytes]]:
    """Each two pages in each other's place."""
    pages = [whole[at : at + PAGE] for at in range(0, len(whole), PAGE)]
    for one, other in combinations(range(len(pages)), 2):
        swapped = list(pages)
        swapped[one], swapped[other] = pages[other], pages[one]
        yield f"pages {one + 1} and {other + 1}", b"".join(swapped)


class Judges:
    """A folder in which one damaged file after the other is opened by both."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        at = folders(folder / "data")
        self._shelf = DiaryLibrary(at, Settings(folder / "settings.json"))
        self._integrity_check = IntegrityCheck(
            at, lambda: now("2026-03-31 12:00"), may_write=False, refresh=lambda: None, keeping=None
        )
        self._file = folder / "damaged.diary"

    def check_finds_sound(self) -> bool:
        try:
            with patch.object(click, "echo"):
                return not kineret_gui.main(["check", str(self._file)], standalone_mode=False)
        except DiaryUnavailable:
            return False

    def window_finds_sound(self) -> bool:
        """To write, as a window opens it: whose it is, all that stands, and then it is looked over."""
        told: list[object] = []
        try:
            with contextlib.closing(self._shelf.open(self._file).diary) as diary:
                person_of(diary)
                all_that_stands(diary)
                messages = SimpleNamespace(trouble=told.append)
                context: Any = SimpleNamespace(diary=SimpleNamespace(file=diary), messages=messages)
                for _ in self._integrity_check._check(context):
                    pass
        except DiaryUnavailable:
            return False
        return not told

    def shows(self) -> object:
        """All that it says; what it says of itself is another question."""
        return content(self._file)

    def put(self, damaged: bytes) -> None:
        for left in self._folder.glob("damaged.diary*"):
            shutil.rmtree(left) if left.is_dir() else left.unlink()
        self._file.write_bytes(damaged)


def judged(folder: Path, whole: bytes, many: Iterable[tuple[str, bytes]]) -> Counter[str]:
    """How many of so many damaged files both find sound or damaged; none may be judged differently or be silent."""
    outcomes: Counter[str] = Counter()
    judges = Judges(folder)
    judges.put(whole)
    as_written = judges.shows()
    assert as_written
    assert judges.check_finds_sound()
    assert judges.window_finds_sound()
    for damage, damaged in many:
        judges.put(damaged)
        is_sound = judges.check_finds_sound()
        assert not is_sound or judges.shows() == as_written, f"{damage}: silent"
        assert judges.window_finds_sound() == is_sound, f"{damage}: check says {'sound' if is_sound else 'damaged'}"
        outcomes["sound" if is_sound else "damaged"] += 1
    return outcomes
