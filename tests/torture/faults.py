"""Letting one system call of a save fail after the other, and comparing what the program says with what is stored."""

import contextlib
import json
import os
import shutil
import signal
import subprocess
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from kineret_gui.diary.facts.person import Person
from kineret_gui.diary.task import run_task
from kineret_gui.store.unavailable import DiaryUnavailable
from tests.store.diaries import begun, ids_on_disk, opened
from tests.torture import programs
from tests.torture.nursery import Nursery

OLD = Path(__file__).parent.parent / "store" / "samples" / "version-1.diary"
AT_ONCE = 2
ERRORS = ("ENOSPC", "EIO")


@dataclass(frozen=True)
class Fault:
    """The `at`-th call of this name fails; where `lasting`, so do all later ones."""

    call: str
    error: str
    at: int
    lasting: bool

    @property
    def injection(self) -> str:
        return f"inject={self.call}:error={self.error}:when={self.at}{'+' * self.lasting}"


@dataclass(frozen=True)
class Series:
    """Runs of a program in each of which one call fails: the first, and then every `step`-th, until none is left.

    Where a bug is planted, the first run that goes wrong is enough.
    """

    program: str
    calls: tuple[str, ...]
    tries: int = 1
    lasting: bool = False
    errors: tuple[str, ...] = ERRORS
    step: int = 1
    bug: str | None = None

    def __str__(self) -> str:
        planted = f", planted bug “{self.bug}”" if self.bug else ""
        lasting = "all later calls fail" if self.lasting else "one call fails"
        return f"faults, {self.program} × {self.tries}, {lasting}, every {self.step}. call{planted}"

    def run(self, folder: Path) -> tuple[Counter[str], list[str]]:
        """How many runs ended how, and everything that was wrong."""
        kinds = [(call, error) for call in self.calls for error in self.errors]
        with ThreadPoolExecutor(AT_ONCE) as hands:
            found = list(hands.map(lambda kind: self._fail_in_turn(folder, *kind), kinds))
        return sum((ended for ended, _ in found), Counter()), [what for _, wrong in found for what in wrong]

    def _fail_in_turn(self, folder: Path, call: str, error: str) -> tuple[Counter[str], list[str]]:
        judge = {"save": judge_save, "begin": judge_begin, "open_old": judge_open_old}[self.program]
        ended, wrong = Counter[str](), list[str]()
        with contextlib.closing(Nursery()) as nursery:
            hit, at = True, 1
            while hit:
                fault = Fault(call, error, at, self.lasting)
                path = folder / f"{call} {error} {at}" / "diaries" / "ada.diary"
                hit, outcomes = self._run(nursery, path, fault)
                ended[outcomes[0]] += hit
                wrong += [f"{fault}: {outcomes}: {what}" for what in judge(path, outcomes, fault)]
                at += self.step
                if self.bug and wrong:
                    break
        return ended, wrong

    def _run(self, nursery: Nursery, path: Path, fault: Fault) -> tuple[bool, list[str]]:
        """Whether the fault was met, and how each try ended."""
        said, log = path.parent.parent / "said", path.parent.parent / "calls"
        said.parent.mkdir()
        if self.program == "save":
            begun(path).close()
        elif self.program == "open_old":
            path.parent.mkdir()
            shutil.copy(OLD, path)
        process = nursery.start(self.program, path=str(path), said=str(said), tries=self.tries, bug=self.bug)
        _wait_until_stopped(process)
        with _faults(process, path, fault, log):
            os.kill(process, signal.SIGCONT)
            nursery.wait(process)
        return "(INJECTED)" in log.read_text(), json.loads(said.read_text())


def judge_save(path: Path, outcomes: list[str], fault: Fault) -> Iterator[str]:
    """What is wrong after the injection `the form` was recorded under faults."""
    ids = ids_after(path)
    if ids is None:
        yield "it cannot be opened, or is not sound"
        return
    if ids.count("before") != 1 or len(ids) < 3:
        yield "what was there before is lost"
    if ids.count("the form") != ("saved" in outcomes):
        yield f"the entry is there {ids.count('the form')} times"
    if not fault.lasting and len(outcomes) > 1 and outcomes[1] != "saved":
        yield "a second try did not save it"
    if {"DAMAGED", "NOT_A_DIARY", "EXISTS"} & set(outcomes):
        yield "the reason is wrong"
    with contextlib.closing(opened(path)) as diary:
        programs.log(diary, "the form")
    if ids_on_disk(path).count("the form") != 1:
        yield "trying again gave no, or a second, entry"


def judge_begin(path: Path, outcomes: list[str], fault: Fault) -> Iterator[str]:
    """What is wrong after a diary was begun under faults."""
    there = path.exists()
    if there:
        with contextlib.closing(opened(path)) as diary:
            if not run_task(diary.verification()).is_sound or len(diary.standing(Person)) != 1:
                yield "half a diary was left"
    if "saved" in outcomes and not there:
        yield "it is not there"
    if there and "saved" not in outcomes and fault.call != "openat":  # it is opened only when it is whole
        yield "it is there and was refused"
    if "DAMAGED" in outcomes or "NOT_A_DIARY" in outcomes:
        yield "the reason is wrong"
    if not there:
        with contextlib.closing(begun(path)) as diary:
            if not run_task(diary.verification()).is_sound:
                yield "it could not be begun afterwards"


def judge_open_old(path: Path, outcomes: list[str], fault: Fault) -> Iterator[str]:
    """What is wrong after a diary of an earlier version was opened under faults."""
    if ids_after(path) != ids_on_disk(OLD):
        yield "it cannot be opened, is not sound, or lost an entry"
    if not fault.lasting and len(outcomes) > 1 and "saved" not in outcomes:
        yield "a second try did not open it"
    if {"DAMAGED", "NOT_A_DIARY"} & set(outcomes):
        yield "the reason is wrong"


def ids_after(path: Path) -> list[str] | None:
    """The ids on disk as the next start finds them; None where it finds no sound diary."""
    try:
        with contextlib.closing(opened(path)) as diary:
            return [record.id for record in diary.records()] if run_task(diary.verification()).is_sound else None
    except DiaryUnavailable:
        return None


@contextlib.contextmanager
def _faults(process: int, path: Path, fault: Fault, log: Path) -> Iterator[None]:
    passing = path.with_name(f".{path.name}.{process}.new")
    files = (path, passing, *(file.with_name(f"{file.name}-journal") for file in (path, passing)))
    only = [part for file in (*files, path.parent, path.parent.parent) for part in ("-P", file)]
    with subprocess.Popen(
        ["strace", "-p", str(process), "-o", log, "-e", f"trace={fault.call}", "-e", fault.injection, *only],
        stderr=subprocess.PIPE,
        text=True,
    ) as strace:
        said = ""
        while "attached" not in said:
            said = strace.stderr.readline()
            assert said, "strace could not be attached"
        yield
        strace.communicate()


def _wait_until_stopped(process: int) -> None:
    for _ in range(10_000):
        if Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] == "T":
            return
        time.sleep(0.001)
    raise AssertionError("the program did not wait for the faults")
