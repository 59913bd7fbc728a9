"""The program as somebody left it open on some page, with a clock and a diary of its own."""

import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic

from kineret_gui.device.settings import Settings
from tests.clock import Clock
from tests.facts import injection
from tests.patience import PATIENCE
from tests.seeded import DEVICE, Diary
from tests.window.at_the_desk import PatientAtTheDesk
from tests.window.clocks import WallClock
from tests.window.desktop import PROJECT, Desktop, Running
from tests.window.thing import Thing

PROGRAM = "kineret_gui"
NEWEST = "10 March 2026 07:30"  # when the newest entry of Ada's diary was written

Way = Callable[[PatientAtTheDesk], None]


def stays_on_today(patient: PatientAtTheDesk) -> None:
    patient.sees("As of ")


@dataclass(frozen=True)
class Left:
    """A page that is left open, and what becomes of the clock.

    at       what the clock shows before, as `2026-03-10 07:55:00`
    way      how one comes to the page
    set_to   what the clock shows then; it goes on from there
    turns    after how many seconds what is to be seen begins to be true
    sees     what must be read there half a minute later
    hides    what must not
    """

    name: str
    set_to: str
    sees: tuple[str, ...]
    way: Way = stays_on_today
    at: str = "2026-03-10 07:35:00"  # time enough before a dose is due, also on a busy computer
    turns: float = 0
    hides: tuple[str, ...] = ()
    reminders: bool = False
    module: str = PROGRAM
    command: tuple[str, ...] = ()


def ada(path: Path) -> list[str]:
    """Write Ada's diary: a dose every day at 08:00, all recorded until 9 March. The ids of its entries."""
    clock = Clock("1 March 2026 07:00")
    with Diary(path, clock) as diary:
        clock.set(NEWEST)
        diary.holds(*(injection(f"2026-03-{day:02} 08:00", f"2026-03-{day:02} 08:00") for day in range(1, 10)))
        return [record.id for record in diary.records()]


@dataclass
class LeftOpen:
    """It runs."""

    left: Left
    clock: WallClock
    running: Running
    desktop: Desktop
    diary: Path
    entries: list[str]
    right_after: float | None = None  # seconds after the clock turned
    unseen: tuple[str, ...] = field(default=())

    @classmethod
    def begin(
        cls, left: Left, desktop: Desktop, folder: Path, written: Callable[[Path], list[str]] = ada
    ) -> "LeftOpen":
        """Start it with a diary that is written before, and go to the page."""
        data = folder / "data"
        diary = data / "diaries" / "ada.diary"
        entries = written(diary)
        Settings(data / "settings.json").change(device=DEVICE, diary=str(diary), reminders=left.reminders)
        clock = WallClock(folder / "clock", left.at)
        running = desktop.starts_by(clock.environment, data, left.module, *left.command)
        patient = PatientAtTheDesk(desktop, data)
        patient.turns_to(running)
        left.way(patient)
        return cls(left, clock, running, desktop, diary, entries)

    def things(self) -> list[Thing]:
        return self.desktop.things(self.running.number)

    def looks(self) -> None:
        """See what of it is not to be read yet, or is still there."""
        seen = self.things()
        missing = (words for words in self.left.sees if not any(thing.says(words) for thing in seen))
        still = (words for words in self.left.hides if not seen or any(thing.says(words) for thing in seen))
        self.unseen = (*missing, *still)

    def harm(self) -> list[str]:
        """What went wrong apart from the words on the page."""
        found = []
        if (status := self.running.process.poll()) is not None:
            found.append(f"it ended with {status}")
        if said := self.running.said():
            found.append(f"it said {said}")
        checked = subprocess.run(
            [sys.executable, "-m", PROGRAM, "check", str(self.diary)], cwd=PROJECT, capture_output=True, text=True
        )
        if f"no problems found; entries: {len(self.entries)}, " not in checked.stdout:
            found.append(f"its diary is checked as {checked.stdout or checked.stderr!r}")
        return found

    def is_killed(self) -> None:
        self.running.is_killed()

    def starts_again(self) -> None:
        """By what its clock shows now."""
        data = self.diary.parent.parent
        self.running = self.desktop.starts_by(self.clock.environment, data, self.left.module, *self.left.command)


def clocks_turn(opened: Sequence[LeftOpen], planted: Sequence[LeftOpen] = ()) -> None:
    """Set the clock of each, and look until all of them are right or patience is over.

    planted   those with a bug: they are given as long as the sound ones need, and are looked at after them
    """
    for one in (*opened, *planted):
        one.clock.set(one.left.set_to)
    began = monotonic()
    waiting = list(opened)
    while waiting:
        for one in list(waiting):
            one.looks()
            turned = monotonic() - began - one.left.turns
            if not one.unseen:
                one.right_after = turned
            if not one.unseen or turned > PATIENCE:
                waiting.remove(one)
    for one in planted:
        one.looks()
