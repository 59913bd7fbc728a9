"""Three diaries, switched between at random, with something written after each switch: nothing lands in another's."""

import random
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from kineret_gui.actions.begin_diary import begin_diary
from kineret_gui.device.paths import folders
from kineret_gui.device.settings import KnownFile, Settings
from kineret_gui.diary.facts.due_clock import DueClock
from kineret_gui.diary.facts.person import Colour, Person, Shape
from kineret_gui.diary.facts.prescription import Prescription
from kineret_gui.store.diary_file import DiaryFile
from tests.clock import Clock
from tests.facts import order, person
from tests.patient import Patient
from tests.seeded import PLACES

BEGUN_WITH = (Person, Prescription, DueClock)
EVERY_DAY, ALL = 40, 1000  # switches
NEEDS_A_QUESTION = {"question", "trouble"}
BEGINS_ANOTHER = {"begin"}  # where nobody's name stands above the page


@dataclass(frozen=True, slots=True)
class Someone:
    """A person with a diary, and who writes in it here."""

    name: str
    colour: Colour
    shape: Shape
    writer: str

    def file(self, home: Path) -> Path:
        return home / "diaries" / f"{self.name}.diary"


PEOPLE = (
    Someone("Ada", Colour.TEAL, Shape.STAR, "Ada"),
    Someone("Ben", Colour.ORANGE, Shape.HEART, "Grandmother"),
    Someone("Cleo", Colour.PURPLE, Shape.SQUARE, "Grandmother"),
)


class Caregiver(Patient):
    """Opens one diary after the other and writes in it what it is about and in which turn."""

    def switches_to(self, someone: Someone) -> None:
        """By the page that shows whose it is."""
        self.opens("whose", str(someone.file(self._home)))
        self.sees(f"Open the diary of {someone.name}?")
        self.taps("Open")

    def is_with(self, someone: Someone) -> None:
        """Name, colour and shape stand above the page: read from the tree, and the colour from the picture."""
        self.sees(f"Diary of {someone.name}")
        shell = self.program.shell
        assert (shell.property("personColour"), shell.property("personShape")) == (
            someone.colour.value,
            someone.shape.value,
        )
        assert self.frame_shows(f"personColour('{someone.colour.value}')"), self.file()

    def writes(self, words: str) -> None:
        self.opens("symptom", "own:")
        screen = self.program.shell.property("pageScreen")
        screen.typeName(words)
        screen.choose("mild")
        self.sees("Undo")


@pytest.fixture
def caregiver(qapp, tmp_path):
    home, clock = tmp_path / "home", Clock()
    settings = Settings(folders(home).settings / "settings.json")
    for someone in PEOPLE:
        path = someone.file(home)
        whose = person(someone.name, colour=someone.colour, shape=someone.shape, places=PLACES)
        begin_diary(path, settings.chosen.device, someone.name, whose, order(), clock.now()).close()
        writer = "" if someone.writer == someone.name else someone.writer
        settings.settle(KnownFile(str(path), writer, settled=True))
    caregiver = Caregiver(home, PEOPLE[0].file(home), clock)
    yield caregiver
    caregiver.closes()


def written(path: Path) -> list[tuple[str, str]]:
    """All that came into a file after it was begun, and who wrote it."""
    with closing(DiaryFile(path, device="", writer="", read_only=True)) as diary:
        came = [diary.entry(record.id) for record in diary.records()][len(BEGUN_WITH) :]
    return [(getattr(entry.fact, "own", str(entry.fact)), entry.by) for entry in came]


def switch(caregiver: Caregiver, times: int, seed: int) -> None:
    chance = random.Random(seed)
    expected: dict[Someone, list[tuple[str, str]]] = {someone: [] for someone in PEOPLE}
    for turn in range(times):
        someone = chance.choice(PEOPLE)
        caregiver.switches_to(someone)
        caregiver.program.shell.undo()  # of what was written in the diary before
        caregiver.opens(
            chance.choice(sorted(set(caregiver.program.shell.page_names) - NEEDS_A_QUESTION - BEGINS_ANOTHER))
        )
        caregiver.is_with(someone)
        caregiver.writes(f"{someone.name} {turn}")
        expected[someone].append((f"{someone.name} {turn}", someone.writer))
    home = caregiver._home
    assert {someone: written(someone.file(home)) for someone in PEOPLE} == expected


@pytest.mark.long
def test_nothing_lands_in_the_diary_of_another(caregiver):
    switch(caregiver, EVERY_DAY, seed=6)


@pytest.mark.torture
def test_nothing_lands_in_the_diary_of_another_in_a_thousand_switches(caregiver):
    switch(caregiver, ALL, seed=1)
