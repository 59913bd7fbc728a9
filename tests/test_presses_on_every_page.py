"""On every page: what is pressed twice, three times, or held, does what one press does, and nothing on the page after.

Controls that are of one kind and begin with the same words stand for each other.
"""

import re
import shutil
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from tests.clock import Clock
from tests.pages import AT, STATES, USUAL, Opened, demo_diary, is_at_work
from tests.patient import Patient
from tests.tree import Thing

A_FINGER = "a finger"
FIRST_ACTS = (A_FINGER, "Return", "Space")
LEAVES_THE_DIARY = (
    *("Choose a file", "Choose a folder", "Print", "Show the pages", "Close the"),
    *("Save as", "Save the copy", "Save the file", "Save the calendar file"),
)
PARTS = 6  # the first in every run, the others with `make whole`: each takes some seconds
LONG = [pytest.mark.torture, pytest.mark.long, pytest.mark.gate]


class Shown(NamedTuple):
    """What came of a press: the page, all that it says, and the diary's files, which any write changes."""

    page: str
    said: frozenset[tuple[str, str, bool]]
    files: tuple[tuple[int, int], ...]


class Visitor:
    """Opens one page after the other, each time in a diary that nobody has written in since."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._demo = demo_diary(folder)
        self._numbers = count()
        self.patient = Patient(folder, self._copy(), Clock(AT))

    def pages(self) -> Iterator[tuple[str, Opened]]:
        names = ["today", *(name for name in self.patient.program.shell.page_names if name not in ("today", "trouble"))]
        for name in names:
            yield from ((name, state) for state in STATES.get(name, USUAL) if isinstance(state, Opened))

    def goes_to(self, page: str, about: str) -> None:
        self.patient.diary = self._copy()
        self.patient.program.open_diary(self.patient.diary)
        self._opens(page, about)
        self._as_it_was = self.files()

    def comes_again(self, page: str, about: str, name: str) -> Thing:
        """Come to a page as it was at first; in another diary, unless nothing was written in this one."""
        self.patient.program.shell.dismiss()
        self._opens(page, about)
        if self.files() != self._as_it_was or name not in (there := self._by_name()):
            self.goes_to(page, about)
            there = self._by_name()
        return there[name]

    def _opens(self, page: str, about: str) -> None:
        shell = self.patient.program.shell
        if shell.property("soreHands"):  # which is kept beside the diary
            shell.switch_sore_hands()
        self.patient.opens(page, about)

    def _by_name(self) -> dict[str, Thing]:
        return {thing.name: thing for thing in self.patient.things() if thing.is_to_press}

    def looks(self) -> Shown:
        said = frozenset((thing.name, thing.value, thing.checked) for thing in self.patient.things())
        return Shown(self.patient.file(), said, self.files())

    def looks_until_it_is_still(self) -> Shown:
        before = None
        while (seen := self.looks()) != before or is_at_work(self.patient):
            before = seen
            QTest.qWait(1)
        return seen

    def files(self) -> tuple[tuple[int, int], ...]:
        beside = (self.patient.diary, Path(f"{self.patient.diary}-wal"))
        return tuple((file.stat().st_size, file.stat().st_mtime_ns) for file in beside if file.exists())

    def _copy(self) -> Path:
        return Path(shutil.copy(self._demo, self._folder / f"{next(self._numbers)}.diary"))


@pytest.fixture
def visitor(qapp, tmp_path) -> Iterator[Visitor]:
    visitor = Visitor(tmp_path)
    yield visitor
    visitor.patient.closes()


def kind_of(thing: Thing) -> str:
    return f"{thing.role} {re.split(r'[:.,]|[0-9]', thing.name)[0]}"


def is_pressed_once(thing: Thing) -> bool:
    """What steps from day to day is made to be pressed many times in a row."""
    leaves_the_diary = thing.name.startswith(LEAVES_THE_DIARY)
    return thing.is_to_press and thing.enabled and thing.item.property("stepping") is not True and not leaves_the_diary


def hammers(patient: Patient, first: str, spot: QPoint) -> None:
    """All that stiff and shaking hands do within four tenths of a second after a press."""
    patient.keeps_holding("Escape", "F1", "Alt+Left")
    if first == A_FINGER:
        patient.taps_at(spot, after=120)
        patient.taps_at(spot, after=120)
    else:
        patient.keeps_holding("Return", "Enter", "Space")
        for _ in range(2):
            if not patient.is_at_a_field():  # there it would be typed
                patient.presses_after(100, first)


def fault(visitor: Visitor, where: tuple[str, str], name: str, first: str, is_slow: bool = False) -> str:
    """What more presses did than one; nothing where all is well."""
    patient, thing = visitor.patient, visitor.comes_again(*where, name)
    spot = patient.reaches(thing)
    first = first if thing.has_focus and thing.role != "EditableText" else A_FINGER
    if first == A_FINGER:
        patient.taps_at(spot, after=1000)
    else:
        patient.presses(first)
    one_press = visitor.looks_until_it_is_still() if is_slow else visitor.looks()
    hammers(patient, first, spot)
    many = visitor.looks()
    if many == one_press:
        return ""
    if not is_slow:  # work that was begun may have been at its end only now
        return fault(visitor, where, name, first, is_slow=True)
    more = sorted(name for name, *_ in many.said - one_press.said)
    return f"{where}: {name!r} by {first}: {one_press.page} → {many.page}: {more}"


@pytest.mark.parametrize("part", [0, *(pytest.param(part, marks=LONG) for part in range(1, PARTS))])
def test_no_control_of_any_page_lets_a_second_press_through(visitor, part):
    tried: set[str] = set()
    faults: list[str] = []
    for page, state in list(visitor.pages())[part::PARTS]:
        where = page, state.about(visitor.patient.diary)
        visitor.goes_to(*where)
        found = {kind_of(thing): thing.name for thing in reversed(visitor.patient.things()) if is_pressed_once(thing)}
        for kind in sorted(found.keys() - tried):
            faults.append(fault(visitor, where, found[kind], FIRST_ACTS[len(faults) % len(FIRST_ACTS)]))
        tried |= found.keys()

    assert len(faults) > 10
    assert not any(faults), "\n".join(["", *filter(None, faults)])
