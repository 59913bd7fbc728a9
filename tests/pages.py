"""Every page of the program in each state worth looking at, in the diary of the invented person.

The pages come from the program itself. One that is not named here is looked at as it opens.
"""

import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from copy import copy
from dataclasses import dataclass
from pathlib import Path

from kineret_gui.actions.begin_diary import begin_diary
from kineret_gui.actions.write_demo import write_demo
from kineret_gui.device.drawings import invented_reaction
from kineret_gui.diary.entry import Fact, NewEntry, new_id
from kineret_gui.diary.facts.check_date import CheckDate
from kineret_gui.diary.facts.daily_symptoms import DailySymptoms
from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.facts.measurement import Measurement
from kineret_gui.diary.facts.medicine import Medicine, MedicineRhythm
from kineret_gui.diary.facts.note import Note
from kineret_gui.diary.facts.person import Colour, Shape
from kineret_gui.diary.facts.photo import Photo
from kineret_gui.diary.facts.prescription import Pause, Prescription
from kineret_gui.diary.facts.reaction import Reaction
from kineret_gui.diary.facts.symptom import Symptom
from kineret_gui.diary.facts.visit_question import VisitQuestion, VisitQuestionAsked
from kineret_gui.screens.framework.task_runner import TaskRunner
from kineret_gui.screens.leaflet.topics import Topic
from kineret_gui.store.diary_file import DiaryFile
from tests.clock import Clock
from tests.facts import day, figure, order, person
from tests.patient import Patient
from tests.seeded import DEVICE

TODAY, AT = "2026-03-10", "10 March 2026 10:00"
DAYS, SEED = 60, 18  # which leaves one dose due today, and has days such as these
MISSED, FORGOTTEN, PAUSED = "2026-03-05", "2026-03-02", "2026-02-08"


Said = Callable[[str], str]


def is_at_work(patient: Patient) -> bool:
    """Whether the page does something in steps."""
    screen = patient.program.shell.property("pageScreen")
    return any(work.property("isBusy") for work in screen.findChildren(TaskRunner))


@dataclass(frozen=True, slots=True)
class Opened:
    """The page as it opens, about something in the diary."""

    name: str = "opened"
    about: Callable[[Path], str] = lambda diary: ""

    def come(self, patient: Patient, page: str, said: Said) -> None:
        patient.opens(page, self.about(patient.diary))
        assert patient.waits_until(lambda: not is_at_work(patient))


@dataclass(frozen=True, slots=True)
class Pressed:
    """The page after this and that was pressed in the state before."""

    name: str
    taps: tuple[str, ...]

    def come(self, patient: Patient, page: str, said: Said) -> None:
        for name in self.taps:
            patient.taps(said(name))
            assert patient.waits_until(lambda: not is_at_work(patient))


@dataclass(frozen=True, slots=True)
class PressedIfOffered:
    """The same for what only a large enough window offers, or only the language it is written in here."""

    name: str
    tap: str

    def come(self, patient: Patient, page: str, said: Said) -> None:
        if patient.is_offered(said(self.tap)):
            patient.taps(said(self.tap))
            assert patient.waits_until(lambda: not is_at_work(patient))


@dataclass(frozen=True, slots=True)
class Typed:
    """The page after this was typed into a field."""

    name: str
    field: str
    text: str
    of: str = ""  # what stands in the name of the field for %1

    def come(self, patient: Patient, page: str, said: Said) -> None:
        patient.types_into(said(self.field).replace("%1", self.of), self.text)


@dataclass(frozen=True, slots=True)
class NoteLeft:
    """The page after a note was left half written."""

    name: str = "note-left"

    def come(self, patient: Patient, page: str, said: Said) -> None:
        patient.opens("note")
        patient.types_into(said("What do you want to remember?"), "Slept badly, and")
        patient.opens(page)


@dataclass(frozen=True, slots=True)
class Spoilt:
    """The page that comes up where the file is no diary any more."""

    name: str = "not-a-diary"

    def come(self, patient: Patient, page: str, said: Said) -> None:
        patient.closes()
        patient.diary.write_bytes(b"Nothing that this program wrote. " * 64)
        patient.sees(said("Try again"))


@dataclass(frozen=True, slots=True)
class Damaged:
    """The page that comes up where the diary is damaged, and two backups of it are there."""

    name: str = "damaged"

    def come(self, patient: Patient, page: str, said: Said) -> None:
        patient.closes()
        shutil.copy(patient.diary.parents[1] / patient.diary.name, patient.diary)
        patient.opens("backups")
        for number in "12":  # what is said of the first still stands while the second is made
            patient.taps(said("Back up now"))
            patient.sees(said("Backup %1: %2").replace("%1", number).split("%")[0])
        patient.closes()
        patient.diary.write_bytes(bytes(4096) + patient.diary.read_bytes()[4096:])
        patient.sees(said("Choose another backup"))


@dataclass(frozen=True, slots=True)
class Salvaged:
    """The page of what can be read in a damaged file: found, and then brought in."""

    name: str = "found"

    def come(self, patient: Patient, page: str, said: Said) -> None:
        if self.name == "found":
            patient.opens(page, damaged_file(patient.diary))
            patient.sees(said("Import"))
        else:
            patient.taps(said("Import"))
            patient.sees(said("Close"))
        patient.sees(said("The kept file: %1").split("%")[0])


@dataclass(frozen=True, slots=True)
class OpenedToRead:
    """The page in a diary in which nothing can be written."""

    name: str = "to-read"

    def come(self, patient: Patient, page: str, said: Said) -> None:
        patient.program.open_to_read(patient.diary)
        patient.opens(page)


@dataclass(frozen=True, slots=True)
class SomeoneElse:
    """The page where the diary of another person is known on this computer as well."""

    name: str = "someone-else"

    def come(self, patient: Patient, page: str, said: Said) -> None:
        patient.closes()
        patient.knows(patient.diary)
        path = patient.diary.with_name("ben.diary")
        ben = person("Ben Example", shape=Shape.HEART, colour=Colour.ORANGE)
        begin_diary(path, DEVICE, ben.name, ben, order(), Clock(AT).now()).close()
        patient.knows(path)
        patient.opens(page)


@dataclass(frozen=True, slots=True)
class Forgotten:
    """The page that comes up where the computer forgot the time."""

    name: str = "1970"

    def come(self, patient: Patient, page: str, said: Said) -> None:
        patient.forgets_the_time()
        patient.opens(page)


HasCome = Opened | OpenedToRead | Forgotten | SomeoneElse  # nothing was pressed
State = HasCome | NoteLeft | Pressed | PressedIfOffered | Typed | Spoilt | Damaged | Salvaged


def about(words: str) -> Callable[[Path], str]:
    return lambda diary: words


def newest(kind: type[Fact], before: str = "") -> Callable[[Path], str]:
    """The id of the latest entry of a kind in the diary, with what QML writes before it."""

    def found(diary: Path) -> str:
        with closing(DiaryFile(diary, device="", writer="", read_only=True)) as file:
            return before + file.newest(kind)[0].id

    return found


def damaged_file(diary: Path) -> str:
    """A copy of the diary that goes on for a few entries, and has lost its head."""
    copy = diary.with_name("damaged.file")
    shutil.copy(diary, copy)
    with closing(DiaryFile(copy, device="another", writer="Ada")) as file:
        moment = file.newest(Injection)[0].fact.moment
        file.add(*(NewEntry(new_id(), Note(moment, "Heavy legs")) for _ in range(3)), now=Clock(AT).now())
    copy.write_bytes(bytes(4096) + copy.read_bytes()[4096:])
    return str(copy)


def newest_reaction(diary: Path) -> str:
    """The id by which answers and photos speak of the latest reaction."""
    with closing(DiaryFile(diary, device="", writer="", read_only=True)) as file:
        return file.newest(Reaction)[0].fact.id


def first_medicine(before: str, rhythm: MedicineRhythm = MedicineRhythm.WEEKLY) -> Callable[[Path], str]:
    """The id by which doses speak of the first other medicine in a rhythm, with what stands before it."""

    def found(diary: Path) -> str:
        with closing(DiaryFile(diary, device="", writer="", read_only=True)) as file:
            return before + next(one.fact.id for one in file.standing(Medicine) if one.fact.rhythm is rhythm)

    return found


ORDER_PARTS = {
    "often": "How often",
    "times": "Usual time",
    "from": "From",
    "late": "Counts as late",
    "by": "Prescribed by",
}
PERSON_PARTS = {
    "name": "Name:",
    "mark": "Symbol:",
    "figure": "Body outline:",
    "condition": "Condition:",
    "clinic": "Clinic phone number:",
    "emergency": "Emergency number:",
    "day": "A new diary day starts",
}

STATES: dict[str, tuple[State, ...]] = {
    "today": (
        Opened("due"),
        Pressed("recorded", ("I have already injected", "Suggested:", "Record injection")),
        Pressed("one-more", ("Close this message", "Record another injection", "Suggested:", "Record injection")),
        Pressed("too-much", ("Another syringe that was prescribed",)),
        NoteLeft(),
        OpenedToRead(),
    ),
    "away": (Opened(), PressedIfOffered("ticked", "Tick all remaining days"), PressedIfOffered("said", "Missed")),
    "body": (
        Opened("front"),
        PressedIfOffered("back", "Show the back"),
        Opened("next", about("abdomen-lower-right")),
        Opened("place", about("thigh-front-left")),
        Pressed("asked", ("Let this site rest",)),
        Pressed("resting", ("Scar", "Rest this site")),
    ),
    "reaction": (
        Opened("where"),
        Opened("never-injected", about("place:arm-back-left")),
        Opened("new", about("place:thigh-front-left")),
        Pressed("chosen", ("Redness", "Lump", "Mild")),
        Pressed("after", ("After:",)),
        Pressed("began", ("Started:",)),
        Pressed("width", ("Width:",)),
        Typed("misread", "Or enter the width in cm", "1e999"),
        Pressed("photo", ("Photo:",)),
        Pressed("refused", ("Save",)),
        Opened("correct", newest(Reaction, "entry:")),
    ),
    "story": (
        Opened("open", newest_reaction),
        Pressed("photo", ("Add a photo",)),
        Pressed("more", ("Add details first",)),
        Pressed("healed", ("Healed",)),
        Opened("gone", about("no such reaction")),
    ),
    "photo": (Opened("large", newest(Photo)), Pressed("withdraw", ("Remove this photo",))),
    "kineret": (Opened("topics"), Pressed("united-states", ("United States",)), Pressed("europe", ("European Union",))),
    "topic": tuple(Opened(topic.value, about(topic.value)) for topic in Topic),
    "symptoms": (Opened("today"), Opened("past-day", about(MISSED))),
    "symptom": (
        Opened("headache", about("what:effect-headache")),
        Pressed("when", ("When:",)),
        Pressed("long", ("How long:",)),
        Typed("misread", "Minutes", "1e999"),
        Pressed("refused", ("Mild",)),
        Opened("own", about("own:")),
        Pressed("nameless", ("Mild",)),
        Opened("correct", newest(Symptom, "entry:")),
    ),
    "daily": (
        Opened("still"),
        PressedIfOffered("rash", "Rash: Yes"),
        PressedIfOffered("pain", "Pain: 4"),
        Pressed("joints", ("Joints",)),
        PressedIfOffered("sore", "Left knee: Sore"),
        Pressed("day", ("Day:",)),
        Opened("correct", newest(DailySymptoms, "entry:")),
    ),
    "attack": (
        Opened("new"),
        Pressed("all", ("Add details",)),
        Pressed("over", ("Ended:", "It is over", "Previous day: Day")),
        Pressed("where", ("Where:", "Belly")),
        Pressed("temperature", ("Highest temperature:",)),
        Typed("misread", "Temperature (as shown)", "60"),
        Pressed("pain", ("Worst pain:", "Worst pain: 8")),
        Pressed("colchicine", ("Colchicine",)),
        Pressed("refused", ("Save",)),
    ),
    "note": (
        Opened("new"),
        Pressed("empty", ("Save",)),
        Pressed("when", ("When:",)),
        Typed("typed", "What do you want to remember?", "Slept well. Went to the sea, for the first time this year."),
        Opened("offered"),
        Pressed("gone-on", ("Continue this note",)),
    ),
    "guide": (
        Opened("fridge"),
        Pressed("timer", ("It is out of the fridge: start the 30-minute timer",)),
        Pressed("check", ("Next: check the syringe",)),
        Pressed("wrong", ("Something is wrong",)),
        Pressed("place", ("The syringe is fine after all", "The syringe is fine: next")),
        Pressed("spots", ("Left thigh, front",)),
        Pressed("dose", ("Upper inner spot", "Next: set the dose")),
        Pressed("inject", ("Next: inject",)),
        Pressed("confirm", ("Next: confirm",)),
        Pressed("recorded", ("I have injected",)),
    ),
    "record": (
        Opened(),
        Pressed("whole", ("Suggested:",)),
        Pressed("when", ("When:",)),
        Pressed("evening-before", ("Previous day",)),
        Typed("which", "Time (for example %1)", "22:30", of="08:05"),
        Pressed("note", ("Batch and note:",)),
        Opened("correct", newest(Injection, "entry:")),
    ),
    "question": (
        Opened("asked", about(f"{FORGOTTEN} 09:00")),
        Opened("missed", about(f"{MISSED} 09:00")),
    ),
    "diary": (
        Opened("grid"),
        PressedIfOffered("list", "Show the month as a list"),
    ),
    "overview": (
        Opened("last-month"),
        Pressed("this-month", ("Next:",)),
        Pressed("year", ("Year",)),
    ),
    "comparison": (
        Opened("months"),
        Pressed("which", ("Comparing",)),
        Pressed("two-others", ("Two other periods",)),
    ),
    "entries": (
        Opened("all"),
        Pressed("kinds", ("Show:",)),
        Pressed("days", ("Days:",)),
        Typed("found", "Search for words", "thigh"),
        Opened("missed", about("missed, 2026-01-01 2026-03-10")),
    ),
    "changes": (
        Opened("whole"),
        Opened("month", about("2026-02-01 2026-02-28")),
    ),
    "pictures": (
        Opened("month"),
        Pressed("days", ("Day by day",)),
        Pressed("symptoms", ("Symptoms",)),
        Pressed("temperature", ("Temperature",)),
        Pressed("places", ("Injection sites",)),
        Pressed("week", ("All entries", "Week")),
        Pressed("quarter", ("Quarter",)),
        Pressed("year", ("Year",)),
        Pressed("later", ("Next:",)),
    ),
    "day": (
        Opened("missed", about("2026-03-05")),
        Opened("open", about("2026-03-02")),
        Opened("paused", about(PAUSED)),
    ),
    "entry": (
        Opened("injection", newest(Injection)),
        Pressed("withdraw", ("Remove this entry",)),
        Opened("order", newest(Prescription)),
    ),
    "order": (
        Opened("new"),
        *(Pressed(part, (f"{words}:",)) for part, words in ORDER_PARTS.items()),
        Opened("correct", newest(Prescription)),
    ),
    "pause": (Opened("new"), Opened("correct", newest(Pause))),
    "person": (
        Opened(),
        *(Pressed(part, (words,)) for part, words in PERSON_PARTS.items()),
    ),
    "backups": (
        Opened("none"),
        Pressed("made", ("Back up now",)),
        Pressed("checked", ("Check this backup",)),
    ),
    "second-place": (Opened("asks"),),
    "restore": (Opened("asks"), Opened("looked-at", str), Opened("refused", about(str(Path(__file__))))),
    "begin": (
        Opened("whose"),
        Pressed("nameless", ("Next",)),
        Typed("named", "Name of the person who takes Kineret", "Ada"),
        Pressed("dose", ("Next",)),
        Pressed("dose-chosen", ("100 mg", "Next")),
        Pressed("often", ("Every day", "Next", "Start with the next dose", "Next")),
        Pressed("who", ("Next",)),
        Pressed("writer", ("Someone else", "I have another name", "Next")),
        Typed("writer-named", "Your name", "Leo"),
        *(Pressed(f"step-{step}", ("Next",)) for step in range(7, 10)),
    ),
    "report": (
        Opened("report"),
        Pressed("own-days", ("Choose dates",)),
        Pressed("unclear", ("Show the pages",)),
        Opened("blank-month", about("blank")),
        Typed("named", "Or enter the full path", "report.pdf"),
        Pressed("no-whole-name", ("Save as PDF",)),
    ),
    "paper": (
        Opened("lines"),
        Typed("begun", "%1, note", "Wet, hard to read", "Monday 2 March"),
        Pressed("unclear", ("Check the month",)),
        Typed("code", "%1, spot", "1a", "Monday 2 March"),
        PressedIfOffered("as-usual", "As usual:"),
        Pressed("other-month", ("Previous month:", "Next month:")),
    ),
    "measurements": (Opened(),),
    "values": (Opened("temperatures", about("quantity:temperature")),),
    "measurement": (
        Opened("what"),
        Opened("temperature", about("quantity:temperature")),
        Pressed("nothing-typed", ("Save",)),
        Pressed("when", ("When:",)),
        Opened("result", about("quantity:CRP")),
        Typed("typed", "Value", "<3"),
        Opened("correct", newest(Measurement, "entry:")),
    ),
    "check": (
        Opened("new"),
        Pressed("nameless", ("Something else", "Save")),
        Opened("correct", newest(CheckDate, "entry:")),
    ),
    "medicine": (
        Opened("new"),
        Pressed("nameless", ("Save",)),
        Pressed("often", ("How often:",)),
        Pressed("weekly", ("Once a week",)),
        Pressed("times", ("Usual time:", "Add a time")),
        Pressed("period", ("From:", "Until a last day")),
        Pressed("later", ("Later amounts:", "Add a later amount")),
        Pressed("more", ("Prescribed by and note:",)),
    ),
    "medicine-dose": (Opened("due", first_medicine(f"{TODAY} 19:00/")), Opened("gone", about("2026-03-10 08:00/none"))),
    "medicine-taken": (
        Opened("needed", first_medicine("medicine:", MedicineRhythm.AS_NEEDED)),
        Opened("gone", about("medicine:none")),
    ),
    "visit-questions": (Opened(), OpenedToRead()),
    "visit-question": (
        Opened("new"),
        Pressed("empty", ("Save",)),
        Opened("correct", newest(VisitQuestion, "entry:")),
    ),
    "visit-answer": (Opened("gone", about("entry:none")), Opened("asked", newest(VisitQuestionAsked, "entry:"))),
    "more": (Opened(), OpenedToRead()),
    "whose": (Opened("there", str), Opened("gone", about("/nowhere/ada.diary"))),
    "switch": (Opened("alone"), SomeoneElse()),
    "export": (
        Opened("whole"),
        Pressed("tables", ("Tables for a spreadsheet",)),
        Pressed("own-days", ("Choose dates",)),
        Pressed("refused", ("Save the file",)),
    ),
    "sources": (Opened(),),
    "salvage": (Salvaged(), Salvaged("brought")),
    "trouble": (Spoilt(), Damaged(), Pressed("others", ("Choose another backup",))),
    "clock": (Forgotten(),),
}
USUAL = (Opened(),)


def has_just_come(page: str, state: str) -> bool:
    """Whether nothing was pressed on the page in this state."""
    of_that_name = (each for each in STATES.get(page, USUAL) if each.name == state)
    return any(isinstance(each, HasCome) for each in of_that_name)


def demo_diary(folder: Path) -> Path:
    """The diary of the invented person on that day."""
    path = folder / "demo.diary"
    write_demo(path, figure(), day(TODAY), DAYS, SEED, invented_reaction()).close()
    return path


def at_every_page(
    folder: Path,
    size: tuple[int, int],
    said: Said = str,
    only: Sequence[str] = (),
    clock: Clock | None = None,
    prepare: Callable[[Path], Path] = demo_diary,
    **looks: str | int | bool,
) -> Iterator[tuple[str, str, Patient]]:
    """A patient at every page in each of its states: the page, the state, and the patient.

    size   of the window, in logical pixels
    said   how what is pressed is called in the language of the window
    only   these pages, where some are named
    clock, prepare   what the computer shows, and what makes the diary; those of the invented person at home
    """
    demo = prepare(folder)
    waiting = ["today"]
    seen: set[str] = set()
    while waiting:
        page = waiting.pop(0)
        seen.add(page)
        home = folder / page
        home.mkdir()
        patient = Patient(home, Path(shutil.copy(demo, home)), copy(clock) if clock else Clock(AT))
        patient.prefers(**looks)
        patient.resizes(*size)
        try:
            waiting = [name for name in patient.program.shell.page_names if name not in seen]
            for state in STATES.get(page, USUAL) if page in only or not only else ():
                state.come(patient, page, said)
                patient.looks_again()
                yield page, state.name, patient
        finally:
            patient.closes()
