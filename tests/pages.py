"""Every page of the program in each state worth looking at, in the diary of the invented person.

The pages come from the program itself. One that is not named here is looked at as it opens.
"""

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from kineret_gui.actions.write_demo import write_demo
from kineret_gui.diary.injection import Injection
from kineret_gui.store.diary_file import DiaryFile
from tests.clock import Clock
from tests.facts import day, figure
from tests.patient import Patient

TODAY, AT = "2026-03-10", "10 March 2026 10:00"
DAYS, SEED = 60, 18  # a missed dose on 5 March, doses without an entry on 2 March and before, and one due today


@dataclass(frozen=True, slots=True)
class Opened:
    """The page as it opens, about something in the diary."""

    name: str = "opened"
    about: Callable[[Path], str] = lambda diary: ""

    def come(self, patient: Patient, page: str) -> None:
        patient.opens(page, self.about(patient.diary))


@dataclass(frozen=True, slots=True)
class Pressed:
    """The page after this and that was pressed in the state before."""

    name: str
    taps: tuple[str, ...]

    def come(self, patient: Patient, page: str) -> None:
        for name in self.taps:
            patient.taps(name)


@dataclass(frozen=True, slots=True)
class Spoilt:
    """The page that comes up where the file is no diary any more."""

    name: str = "not-a-diary"

    def come(self, patient: Patient, page: str) -> None:
        patient.closes()
        patient.diary.write_bytes(b"Nothing that this program wrote. " * 64)
        patient.sees("Try again")


State = Opened | Pressed | Spoilt


def about(words: str) -> Callable[[Path], str]:
    return lambda diary: words


def newest_injection(diary: Path) -> str:
    with closing(DiaryFile(diary, device="", writer="", read_only=True)) as file:
        return file.newest(Injection)[0].id


STATES: dict[str, tuple[State, ...]] = {
    "body": (
        Opened("front"),
        Pressed("back", ("Show the back",)),
        Opened("place", about("thigh-front-left")),
        Pressed("resting", ("A scar", "Let this place rest")),
    ),
    "guide": (
        Opened("fridge"),
        Pressed("timer", ("It is out: start the half hour",)),
        Pressed("check", ("Next: check the syringe",)),
        Pressed("wrong", ("Something is wrong",)),
        Pressed("dose", ("It is all right after all", "Next: all is well")),
        Pressed("place", ("Next: choose the place",)),
        Pressed("spots", ("Left thigh, front",)),
        Pressed("inject", ("Upper inner spot", "Next: inject")),
        Pressed("confirm", ("Next: say that it is done",)),
        Pressed("recorded", ("I have injected",)),
    ),
    "record": (
        Opened(),
        Pressed("when", ("When:",)),
        Pressed("note", ("Batch and note:",)),
        Opened("correct", newest_injection),
    ),
    "question": (
        Opened("asked", about("2026-03-02 09:00")),
        Opened("missed", about("2026-03-05 09:00")),
    ),
    "trouble": (Spoilt(),),
}
USUAL = (Opened(),)


def demo_diary(folder: Path) -> Path:
    """The diary of the invented person on that day."""
    path = folder / "demo.diary"
    write_demo(path, figure(), day(TODAY), DAYS, SEED).close()
    return path


def at_every_page(folder: Path, **looks: str | int | bool) -> Iterator[tuple[str, str, Patient]]:
    """A patient at every page in each of its states: the page, the state, and the patient."""
    demo = demo_diary(folder)
    waiting = ["today"]
    seen: set[str] = set()
    while waiting:
        page = waiting.pop(0)
        seen.add(page)
        home = folder / page
        home.mkdir()
        patient = Patient(home, Path(shutil.copy(demo, home)), Clock(AT))
        patient.prefers(**looks)
        try:
            waiting = [name for name in patient.program.shell.page_names if name not in seen]
            for state in STATES.get(page, USUAL):
                state.come(patient, page)
                yield page, state.name, patient
        finally:
            patient.closes()
