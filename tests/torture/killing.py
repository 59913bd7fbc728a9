"""Killing programs at random moments while they write, and looking at what they leave."""

import contextlib
import json
import random
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from kineret_gui.actions.keep_guide import kept_guide
from kineret_gui.diary.rules.guide import Step
from kineret_gui.diary.task import run_task
from kineret_gui.store.backup import verifying_backup
from kineret_gui.store.unavailable import DiaryUnavailable
from tests.store.diaries import begun, begun_with_days, opened, records_on_disk
from tests.torture.nursery import Nursery
from tests.torture.programs import BEGUN_WITH

AT_ONCE = 2
KILLS_PER_DIARY = 15
MOST_ROUNDS = 20  # of so many kills each, until enough was seen
LONGEST = 5  # times the pace of the computer, from the birth of a program to its end

SAMPLES = Path(__file__).parent.parent / "store" / "samples"
ENTRIES = {record.id for record in records_on_disk(SAMPLES / "version-1.diary")}  # read only: it stays as it is

Findings = Counter[str]
Enough = Callable[[Findings], bool | int]


def bad(found: Findings) -> int:
    return found["lost"] + found["unopenable"] + found["unsound"]


def one_round(_: Findings) -> bool:
    """Whatever was seen."""
    return True


def at_least(**wanted: int) -> Enough:
    """Seen so often, or something bad; `half_saves` are the half saves."""
    return lambda found: bad(found) > 0 or all(found[name.replace("_", " ")] >= many for name, many in wanted.items())


def told(found: Findings) -> str:
    names = ("kills", "acknowledged", "half saves", "lost", "unopenable", "unsound")
    return ", ".join(f"{name}: {found[name]}" for name in names)


def kill_while_logging(folder: Path, kills: int, bug: str | None = None, enough: Enough = one_round) -> Findings:
    """Kill a program that records injections, so many times, and open what it leaves each time."""
    diaries = -(-kills // KILLS_PER_DIARY)
    shares = [min(KILLS_PER_DIARY, kills - at * KILLS_PER_DIARY) for at in range(diaries)]

    def kill(nursery: Nursery, number: int) -> Findings:
        return _kill_on_one_diary(nursery, folder / str(number), shares[number % diaries], number, bug)

    return _in_parallel(kill, diaries, enough)


def kill_while_beginning(folder: Path, kills: int, bug: str | None = None, enough: Enough = one_round) -> Findings:
    """Kill a program that begins diaries, so many times, and open all that has the name of a diary."""
    return _in_parallel(
        lambda nursery, number: _kill_one_beginning(nursery, folder / str(number), number, bug), kills, enough
    )


def kill_while_bringing_up_to_date(
    folder: Path, kills: int, bug: str | None = None, enough: Enough = one_round
) -> Findings:
    """Kill a program that opens diaries of an earlier version, so many times, and open them all."""
    return _in_parallel(
        lambda nursery, number: _kill_one_opening(nursery, folder / str(number), number, bug), kills, enough
    )


def kill_while_backing_up(folder: Path, kills: int, bug: str | None = None, enough: Enough = one_round) -> Findings:
    """Kill a program that makes backups, so many times, and look over all that has the name of one."""
    return _in_parallel(
        lambda nursery, number: _kill_one_backing_up(nursery, folder / str(number), number, bug), kills, enough
    )


def _in_parallel(kill: Callable[[Nursery, int], Findings], times: int, enough: Enough) -> Findings:
    """Round after round of so many, until enough was seen: how far a program comes before it is killed is chance."""
    found: Findings = Counter()
    for begins in range(0, MOST_ROUNDS * times, times):

        def share(hand: int, begins: int = begins) -> Findings:
            with contextlib.closing(Nursery()) as nursery:  # a new one knows the pace of now
                return sum(
                    (kill(nursery, number) for number in range(begins + hand, begins + times, AT_ONCE)), Counter()
                )

        with ThreadPoolExecutor(AT_ONCE) as hands:
            found += sum(hands.map(share, range(AT_ONCE)), Counter())
        if enough(found):
            break
    return found


def _kill_on_one_diary(nursery: Nursery, folder: Path, kills: int, seed: int, bug: str | None) -> Findings:
    chance, found = random.Random(seed), Counter[str]()
    path, acknowledged = folder / "ada.diary", folder / "acknowledged"
    begun(path).close()
    for _ in range(kills):
        nursery.kill(
            "log_injections",
            after=chance.uniform(0, LONGEST * nursery.pace),
            path=str(path),
            acknowledged=str(acknowledged),
            bug=bug,
        )
        found["kills"] += 1
        found["half saves"] += path.with_name("ada.diary-journal").exists()
        found += _look_at(path, set(_lines(acknowledged)))
        if bad(found):
            break
    found["acknowledged"] = len(_lines(acknowledged))
    return found


def _look_at(path: Path, acknowledged: set[str]) -> Findings:
    """Open a diary as the next start would."""
    found = Counter[str]()
    try:
        with contextlib.closing(opened(path)) as diary:
            found["unsound"] += not run_task(diary.verification()).is_sound
            kept = {record.id for record in diary.records()}
            form = kept_guide(diary)
            if form and (form.entry in kept) != (form.step is Step.AFTERWARDS):
                found["unsound"] += 1
    except DiaryUnavailable:
        return Counter({"unopenable": 1})
    return found + Counter({"lost": len(acknowledged - kept)} | _look_at_plain_file(path, acknowledged))


def _look_at_plain_file(path: Path, acknowledged: set[str]) -> dict[str, int]:
    """The list that one of the planted bugs keeps instead."""
    plain = path.with_suffix(".json")
    if not plain.exists():
        return {}
    try:
        return {"lost": len(acknowledged - set(json.loads(plain.read_text())))}
    except ValueError:
        return {"unopenable": 1}


def _kill_one_beginning(nursery: Nursery, folder: Path, seed: int, bug: str | None) -> Findings:
    folder.mkdir()
    acknowledged = folder / "acknowledged"
    after = random.Random(seed).uniform(0, LONGEST * nursery.pace)
    nursery.kill("begin_diaries", after=after, folder=str(folder), acknowledged=str(acknowledged), bug=bug)
    found = Counter({"kills": 1, "acknowledged": len(_lines(acknowledged))})
    there = set(folder.glob("*/*.diary"))
    found["lost"] = len({folder / line for line in _lines(acknowledged)} - there)
    found["half saves"] = len(list(folder.glob("*/.*")))
    for path in there:
        found += _look_at(path, set())
        with contextlib.suppress(DiaryUnavailable), contextlib.closing(opened(path)) as diary:
            found["unsound"] += len(tuple(diary.records())) != BEGUN_WITH
    return found


def _kill_one_opening(nursery: Nursery, folder: Path, seed: int, bug: str | None) -> Findings:
    folder.mkdir()
    acknowledged, sample = folder / "acknowledged", SAMPLES / "version-1.diary"
    after = random.Random(seed).uniform(0, LONGEST * nursery.pace)
    nursery.kill(
        "bring_up_to_date",
        after=after,
        folder=str(folder),
        sample=str(sample),
        acknowledged=str(acknowledged),
        bug=bug,
    )
    found = Counter({"kills": 1, "acknowledged": len(_lines(acknowledged))})
    found["half saves"] = len(list(folder.glob("*.diary-journal")))
    for path in folder.glob("*.diary"):
        found += _look_at(path, ENTRIES)
    return found


def _kill_one_backing_up(nursery: Nursery, folder: Path, seed: int, bug: str | None) -> Findings:
    path, place, acknowledged = folder / "ada.diary", folder / "backups", folder / "acknowledged"
    begun_with_days(path, 5).close()
    nursery.kill(
        "back_up_again_and_again",
        after=random.Random(seed).uniform(0, LONGEST * nursery.pace),
        path=str(path),
        folder=str(place),
        acknowledged=str(acknowledged),
        bug=bug,
    )
    there = {path.name for path in place.glob("[0-9]*.diary")}
    found = Counter({"kills": 1, "acknowledged": len(_lines(acknowledged))})
    found["lost"] = len(set(_lines(acknowledged)) - there)
    found["half saves"] = len(list(place.glob(".*.new")))
    found["unsound"] = sum(not run_task(verifying_backup(place / name)).is_sound for name in there)
    return found + _look_at(path, set())


def _lines(acknowledged: Path) -> list[str]:
    """The lines that were said; what comes after the last line end was not said yet."""
    return acknowledged.read_text().split("\n")[:-1] if acknowledged.exists() else []
