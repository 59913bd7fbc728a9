"""A diary that is open to read: every page is walked, and whatever can be pressed is pressed."""

import functools
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from kineret_gui.device.paths import folders
from kineret_gui.device.settings import KnownFile, Settings
from tests.clock import Clock
from tests.pages import AT, STATES, USUAL, Opened, demo_diary
from tests.patient import Patient
from tests.tree import Thing

# Pages that are there to write, and nothing else. No way leads to them from a diary that is open to read.
WRITE = {"guide", "record", "symptoms", "symptom", "daily", "attack", "note", "reaction", "order", "pause"} | {
    "measurement",
    "check",
    "reminders",
    "writer",
    "paper",
    "duplicates",
}
NO_DIARY = {"start", "begin", "first-reminder", "closing"}  # about a diary that is not there yet
FRAME = {"Back", "Close", "Get help", "Close this message"}
LEADS_BACK = {"Look for a backup"}  # which is what the calm page is for
ASKS_THE_DESKTOP = ("Choose a file", "Choose a folder")  # for a window of its own


@dataclass(frozen=True, slots=True)
class Stop:
    """A page, and what it is about."""

    page: str
    about: str


class Reader(Patient):
    """Opens a diary to read, and presses everything."""

    def __init__(self, home: Path, diary: Path) -> None:
        super().__init__(home, diary, Clock(AT))
        Settings(folders(home).settings / "settings.json").settle(KnownFile(str(diary), to_read=True))

    def stops(self) -> Iterator[Stop]:
        """Every page that shows something, about whatever it is looked at elsewhere."""
        for page in self.program.shell.page_names:
            if page not in WRITE | NO_DIARY | {"trouble"}:
                about = [state.about(self.diary) for state in STATES.get(page, USUAL) if isinstance(state, Opened)]
                yield from (Stop(page, words) for words in dict.fromkeys(about))

    @functools.cached_property
    def forms(self) -> set[str]:
        """The files of the pages that are there to write."""
        found = set()
        for page in WRITE:
            self.comes_to(Stop(page, ""))
            found.add(self.file())
        return found

    def comes_to(self, stop: Stop) -> None:
        self.program.shell.home()
        self.opens(stop.page, stop.about)

    def to_press(self, alike: int) -> list[Thing]:
        """What the page itself offers; so many of those that stand in a row, as the days of a month do."""
        offered = [thing for thing in self.things() if thing.is_to_press and thing.enabled]
        on_page = [thing for thing in offered if thing.role != "PageTab" and thing.name not in FRAME]
        found: list[Thing] = []
        seen: Counter[str] = Counter()
        for thing in on_page:
            row = str(thing.item.parentItem())
            seen[row] += 1
            if seen[row] <= alike and not thing.name.startswith(ASKS_THE_DESKTOP):
                found.append(thing)
        return found

    def looks(self) -> object:
        """The page, and all that a screen reader comes by on it."""
        seen = [(thing.name, thing.value, thing.checked, thing.selected, thing.has_focus) for thing in self.things()]
        return self.file(), seen


@pytest.fixture
def reader(qapp, tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))  # where a calendar file goes that is asked for
    reader = Reader(tmp_path / "home", demo_diary(tmp_path))
    yield reader
    reader.closes()


def faults(reader: Reader, stop: Stop, thing: Thing) -> Iterator[str]:
    """What is wrong with pressing this."""
    reader.comes_to(stop)
    if not reader.is_offered(thing.name):
        return  # it turned round what the page remembers
    before, written = reader.looks(), reader.diary.read_bytes()
    reader.taps(thing.name)
    pressed = f"{stop.page} {stop.about}: {thing.name!r}"
    if reader.diary.read_bytes() != written or list(reader.diary.parent.glob("*-journal")):
        yield f"{pressed} writes"
    if reader.file() == "help/Trouble.qml" and thing.name not in LEADS_BACK:
        yield f"{pressed} leads to the calm page"
    if reader.file() in reader.forms:
        yield f"{pressed} leads to {reader.file()}"
    is_dead = thing.role != "EditableText" and not thing.checked
    if is_dead and not reader.waits_until(lambda: reader.looks() != before):  # a copy is looked over in steps
        yield f"{pressed} does nothing"


def press_everything(reader: Reader, alike: int) -> int:
    """How many things were pressed."""
    found: list[str] = []
    pressed = 0
    assert reader.forms
    for stop in list(reader.stops()):
        reader.comes_to(stop)
        reader.sees("Read-only")
        for thing in reader.to_press(alike):
            found += faults(reader, stop, thing)
            pressed += 1
    assert not found, "\n".join(["", *found])
    return pressed


@pytest.mark.long
def test_nothing_that_can_be_pressed_writes_is_dead_or_leads_to_a_form(reader):
    assert press_everything(reader, alike=3) > 100


def test_the_card_about_doses_that_are_not_recorded_leads_to_the_month_that_shows_them(reader):
    reader.sees("2 doses from the last 14 days are not recorded.")
    reader.does_not_see("Say what happened.")
    reader.taps("2 doses from the last 14 days are not recorded.")

    assert reader.file() == "review/Diary.qml"
    reader.sees("Monday 2 March: not recorded")


def test_get_help_does_not_say_that_a_sign_is_written_down(reader):
    reader.taps("Get help")
    reader.sees("No diary is open for entries, so a sign you choose is not recorded.")
    reader.does_not_see("to record it in the diary")


@pytest.mark.torture
def test_not_one_of_all_that_can_be_pressed_does_either(reader):
    assert press_everything(reader, alike=1000) > 200
