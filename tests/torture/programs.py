"""What the processes do that are killed, starved and cut off. Each says what it was promised, at once."""

import errno
import json
import os
import signal
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from kineret_gui.actions.begin_diary import begin_diary
from kineret_gui.actions.keep_guide import keep_guide
from kineret_gui.actions.log_injection import Logged, log_injection
from kineret_gui.diary.entry import new_id
from kineret_gui.diary.facts.injection import Giver
from kineret_gui.diary.rules.guide import GuideForm, Step
from kineret_gui.diary.task import run_task
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.store.unavailable import DiaryUnavailable
from kineret_gui.store.whole_file import write_whole
from tests.facts import SPOT, day, dose, injection, now, order, person
from tests.torture import bugs

NOW = now("2026-03-10 08:15")
TODAY = "2026-03-10 08:00"
MANY = 1_000_000  # syringes, so that no injection is asked about
BEGUN_WITH = 3  # entries: whose diary it is, what was prescribed, and where home is


def log_injections(path: str, acknowledged: str, bug: str | None = None, times: int = MANY) -> None:
    """Record one injection after the other, with a guide that is kept before and after each."""
    bugs.plant(bug)
    say = speaker(acknowledged)
    diary = bugs.diary_with(bug, Path(path), say)
    for _ in range(times):
        form = guide()
        keep_guide(diary, form)
        say(log(diary, form.entry))
        keep_guide(diary, form.recorded())


def begin_diaries(folder: str, acknowledged: str, bug: str | None = None, times: int = MANY) -> None:
    """Begin one diary after the other, each in a folder of its own."""
    bugs.plant(bug)
    say = speaker(acknowledged)
    for number in range(times):
        path = Path(folder) / f"{os.getpid()}-{number}" / "ada.diary"
        _begin(path)
        say(str(path.relative_to(folder)))


def bring_up_to_date(folder: str, sample: str, acknowledged: str, bug: str | None = None, times: int = MANY) -> None:
    """Open one diary of an earlier version after the other."""
    bugs.plant(bug)
    say = speaker(acknowledged)
    for number in range(times):
        copy, path = Path(folder) / "copy", Path(folder) / f"{number}.diary"
        copy.write_bytes(Path(sample).read_bytes())
        copy.rename(path)
        _open(path)
        say(path.name)


def open_old(path: str, said: str, tries: int, bug: str | None = None) -> None:
    """Wait for the faults, open a diary of an earlier version so many times, and say how each try ended."""
    bugs.plant(bug)
    _wait_for_the_faults()
    Path(said).write_text(json.dumps([outcome(lambda: _open(Path(path))) for _ in range(tries)]))


def open_once(path: str, acknowledged: str, bug: str | None = None) -> None:
    """Open a diary of an earlier version."""
    bugs.plant(bug)
    say = speaker(acknowledged)
    _open(Path(path))
    say("opened")


def save(path: str, said: str, tries: int, bug: str | None = None) -> None:
    """Open a diary, wait for the faults, record the injection `the form` so many times, and say how each try ended."""
    bugs.plant(bug)
    diary = bugs.diary_with(bug, Path(path), lambda line: None)
    log(diary, "before")
    _wait_for_the_faults()
    Path(said).write_text(json.dumps([outcome(lambda: log(diary, "the form")) for _ in range(tries)]))


def begin(path: str, said: str, tries: int, bug: str | None = None) -> None:
    """Wait for the faults, begin a diary so many times, and say how each try ended."""
    bugs.plant(bug)
    _wait_for_the_faults()
    Path(said).write_text(json.dumps([outcome(lambda: _begin(Path(path))) for _ in range(tries)]))


def _begin(path: Path) -> None:
    begin_diary(path, "laptop", "Ada Example", person(), order(), NOW).close()


def _open(path: Path) -> None:
    DiaryFile(path, "laptop", "Ada Example").close()


def _wait_for_the_faults() -> None:
    os.kill(os.getpid(), signal.SIGSTOP)


def fill_up(folder: str, said: str) -> None:
    """On a small disk: record injections until it is full, make room, and go on."""
    path, ballast = Path(folder) / "ada.diary", Path(folder) / "ballast"
    ballast.write_bytes(bytes(32 * 1024))
    begun = outcome(lambda: _begin(path))
    found: dict[str, object]
    if begun != "saved":
        found = {"begun": begun, "left": sorted(os.listdir(folder))}
    else:
        found = {"begun": begun} | _fill_up(DiaryFile(path, "laptop", "Ada Example"), ballast)
    Path(said).write_text(json.dumps(found))


def _fill_up(diary: DiaryFile, ballast: Path) -> dict[str, object]:
    saved: list[str] = []
    ended = "saved"
    while ended == "saved":
        before, entry, began = diary.path.read_bytes(), new_id(), time.process_time()
        ended = outcome(partial(record, diary, entry, saved))
    took, after, left = time.process_time() - began, diary.path.read_bytes(), sorted(os.listdir(diary.path.parent))
    exported = diary.path.with_name("ada.json")
    try:
        write_whole(exported, bytes(64 * 1024))
    except OSError as error:
        export = errno.errorcode[error.errno or 0]
    kept = {record.id for record in diary.records()}
    ballast.unlink()
    return {
        "ended": ended,
        "took": took,
        "saved": len(saved),
        "lost": len(set(saved) - kept),
        "unchanged": before == after,
        "left": left,
        "export": export,
        "export left": exported.exists(),
        "again": outcome(lambda: log(diary, entry)),
        "sound": run_task(diary.verification()).is_sound,
    }


def record(diary: DiaryFile, entry: str, saved: list[str]) -> None:
    """Record an injection and remember that it was acknowledged."""
    saved.append(log(diary, entry))


def read_only(path: str, said: str) -> None:
    """On a disk that cannot be written: open, read, try to write, try to begin."""
    found: dict[str, object] = {}
    try:
        diary = DiaryFile(Path(path), "laptop", "Ada Example")
    except DiaryUnavailable as refused:
        found["opened"] = refused.reason.name
    else:
        found |= {
            "opened": str(diary.cannot_write),
            "sound": run_task(diary.verification()).is_sound,
            "saved": outcome(lambda: log(diary, "the form")),
            "guide": outcome(lambda: keep_guide(diary, guide())),
            "begun": outcome(lambda: _begin(Path(path).with_name("new.diary"))),
            "begun below": outcome(lambda: _begin(Path(path).with_name("new folder") / "new.diary")),
        }
    Path(said).write_text(json.dumps(found))


def outcome(act: Callable[[], object]) -> str:
    """`saved`, or why not."""
    try:
        act()
    except DiaryUnavailable as refused:
        return refused.reason.name
    return "saved"


def log(diary: DiaryFile, entry: str) -> str:
    """Record an injection and return the id under which it was acknowledged."""
    logged = log_injection(diary, entry, injection("2026-03-10 08:10", TODAY), MANY, NOW)
    assert isinstance(logged, Logged)
    return logged.entry.id


def guide() -> GuideForm:
    return GuideForm(new_id(), day("2026-03-10"), dose(TODAY), 1, 100, Giver.MYSELF, step=Step.CONFIRM, spot=SPOT)


def speaker(acknowledged: str) -> Callable[[str], None]:
    """Say a line so that it outlives this process, though not the computer."""
    file = os.open(acknowledged, os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    def say(line: str) -> None:
        os.write(file, f"{line}\n".encode())

    return say


if __name__ == "__main__":
    globals()[sys.argv[1]](**json.loads(sys.argv[2]))
