"""Homes of people whose diary was damaged overnight, and what the program makes of each with one press."""

import random
import shutil
from collections import Counter
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from kineret_gui.actions.back_up import backing_up_by_hand
from kineret_gui.actions.begin_diary import begin_diary
from kineret_gui.app.application import Application
from kineret_gui.device.paths import folders
from kineret_gui.device.settings import KnownFile, Settings
from kineret_gui.diary.record import Record
from kineret_gui.diary.task import run_task
from kineret_gui.store.replacement import replaced
from kineret_gui.store.unavailable import DiaryUnavailable
from tests.clock import Clock
from tests.facts import injection, order, person
from tests.seeded import DEVICE
from tests.store.damage import KINDS_OF_DAMAGE, PAGE
from tests.store.diaries import add, problems, records_on_disk

_TURNS = 100_000  # of the event loop, after which nothing comes any more


def head_of_zeros(whole, chance):
    length = chance.choice((16, 100, 512, PAGE))
    return bytes(length) + whole[length:]


def head_of_noise(whole, chance):
    length = chance.choice((1, 16, 100, 512, PAGE))
    return chance.randbytes(length) + whole[length:]


def nothing_left(whole, chance):
    return b""


def all_zeros(whole, chance):
    return bytes(len(whole))


def something_else(whole, chance):
    return chance.choice((b"shopping list", b"PK\x03\x04", b"{}", b"SQLite format 3\x00", chance.randbytes(len(whole))))


WAYS = (*KINDS_OF_DAMAGE, head_of_zeros, head_of_noise, nothing_left, all_zeros, something_else)


def sound_home(home: Path) -> Path:
    """Ada's home: a diary of twelve days, a backup after the fifth and after the tenth; the path of the diary."""
    at, clock = folders(home), Clock("1 March 2026 07:00")
    path = at.diaries / "ada.diary"
    diary = begin_diary(path, DEVICE, "Ada Example", person(), order(), clock.now())
    for day in range(1, 13):
        clock.set(f"{day} March 2026 08:10")
        diary.writer = "Ada Example"
        add(diary, injection(f"2026-03-{day:02} 08:05", f"2026-03-{day:02} 08:00", note=f"day {day}"))
        if day in (5, 10):
            run_task(backing_up_by_hand(diary, at.backups_of(path), clock.now()))
    diary.close()
    settings = Settings(at.settings / "settings.json")
    settings.change(device=DEVICE, diary=str(path), known=(KnownFile(str(path), settled=True),))
    return path


def many_damaged_profiles(folder: Path, profiles: int) -> Counter[str]:
    """How many of so many damaged homes were led back, and how."""
    home = folder / "home"
    path = sound_home(home)
    sound = home.with_name("sound")
    shutil.copytree(home, sound)
    whole, records = path.read_bytes(), set(records_on_disk(path))
    found: Counter[str] = Counter()
    for number in range(10 * profiles):
        chance = random.Random(number)
        way = WAYS[number % len(WAYS)]
        shutil.rmtree(home)
        shutil.copytree(sound, home)
        damaged = bytes(way(whole, chance))
        path.write_bytes(damaged)
        if is_whole(path, records):
            continue
        found["damaged"] += 1
        found += led_back(home, path, damaged, records, f"{way.__name__} {number}")
        if found["damaged"] == profiles:
            break
    return found


def is_whole(path: Path, records: set[Record]) -> bool:
    """Whether the damage changed nothing that anybody reads."""
    try:
        return problems(path) == [] and set(records_on_disk(path)) == records
    except DiaryUnavailable:
        return False


def led_back(home: Path, path: Path, damaged: bytes, records: set[Record], which: str) -> Counter[str]:
    """Start the program in this home, press once, and look at what is there then."""
    program = Application(folders(home), now=Clock("13 March 2026 07:00").now)
    try:
        program.start(None)
        found = Counter({"seen at the start": program.path is None})
        for _ in program.integrity_check._steps:  # what the window does half a second later
            pass
        assert program.shell.property("pageFile") == "help/Trouble.qml", which
        assert path.read_bytes() == damaged, which
        way: Any = program.main_window._calm_page.recovery
        until(lambda: not way.atWork.isBusy, which)
        assert way.offer == "Continue with the backup from Tuesday 10 March (13 entries)", f"{which}: {way.offer}"
        way.goOn()
        until(lambda: program.shell.property("pageFile") == "copies/Salvage.qml", which)
        salvage: Any = program.shell.pageScreen
        until(lambda: not salvage.atWork.isBusy, which)
        assert program.path == path, which
        assert [file.read_bytes() for file, _ in replaced(path)] == [damaged], which
        assert list(path.parent.glob("*.diary")) == [path], which
        assert problems(path) == [], which
        before = set(records_on_disk(path))
        assert len(before) == 13, which
        assert before <= records, which
        offered = len(salvage._readable.new)
        if offered:
            salvage.bringIn()
            until(lambda: not salvage.atWork.isBusy, which)
        after = {record.id for record in records_on_disk(path)}
        assert problems(path) == [], which
        assert len(after) == 13 + offered, which
        assert after <= {record.id for record in records}, which
    finally:
        program.close()
    return found + Counter({"led back": 1, "entries brought in from them": offered, f"with {offered} more": 1})


def until(is_so, which: str) -> None:
    for _ in range(_TURNS):
        if is_so():
            return
        QCoreApplication.processEvents()
    raise AssertionError(f"{which}: it never came")
