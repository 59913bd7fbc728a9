"""Every form of the program, half filled: what a person types and chooses on it, and what stands there afterwards."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from kineret_gui.diary.entry import NewEntry, new_id
from kineret_gui.diary.facts.check_date import CheckDate
from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.facts.medicine import Medicine, MedicineRhythm
from kineret_gui.diary.facts.note import Note
from kineret_gui.diary.facts.visit_question import VisitQuestionAsked
from kineret_gui.store.diary_file import DiaryFile
from tests.clock import Clock
from tests.facts import day
from tests.pages import AT, about, newest, newest_reaction
from tests.patient import Patient

TIME = "Time (for example 08:05)"
CHOSEN = "chosen"
GO_ON = "Continue th"  # this, these


@dataclass(frozen=True, slots=True)
class Type:
    """Words into a field."""

    field: str
    text: str


@dataclass(frozen=True, slots=True)
class Form:
    """A page with a form.

    about   what it is opened about, in this diary
    acts    what is pressed, by its name, or typed
    pieces  the lines that open, so that all that was filled in can be seen
    """

    page: str
    acts: tuple[str | Type, ...]
    pieces: tuple[str, ...] = ()
    about: Callable[[Path], str] = lambda diary: ""
    name: str = ""

    def opens(self, patient: Patient) -> None:
        patient.opens(self.page, self.about(patient.diary))

    def fill(self, patient: Patient) -> None:
        for act in self.acts:
            if isinstance(act, Type):
                patient.types_into(act.field, act.text)
            else:
                patient.taps(act)

    def filled(self, patient: Patient) -> dict[str, str]:
        """What stands in each field, and all that is chosen; each piece is opened for it."""
        seen = _seen(patient)
        for piece in filter(patient.is_offered, self.pieces):
            patient.taps(piece)
            seen |= _seen(patient)
        return seen

    def left_out(self, filled: dict[str, str]) -> set[str]:
        """The fields into which nothing is typed. A page that is half filled a second time need not show all."""
        if self.name:
            return set()
        fields = [act.field for act in self.acts if isinstance(act, Type)]
        return {name for name, said in filled.items() if said != CHOSEN and not any(map(name.startswith, fields))}

    @property
    def typed(self) -> set[str]:
        return {act.text for act in self.acts if isinstance(act, Type)}


def _seen(patient: Patient) -> dict[str, str]:
    things = [thing for thing in patient.things() if thing.is_to_press]
    fields = {thing.name: thing.value for thing in things if thing.role == "EditableText"}
    return fields | {thing.name: CHOSEN for thing in things if thing.checked or thing.selected}


def check_that_has_been(diary: Path) -> str:
    """A date with the clinic that is past."""
    with closing(DiaryFile(diary, device="", writer="", read_only=True)) as file:
        return f"entry:{file.standing(CheckDate)[0].id}"


def medicine_as_needed(diary: Path) -> str:
    """One that may be taken when needed; the invented person has none before."""
    with closing(DiaryFile(diary, device="another", writer="Ada")) as file:
        if not file.standing(Medicine):
            order = Medicine("p", "Paracetamol", "1 tablet", MedicineRhythm.AS_NEEDED, day("2026-03-01"))
            file.add(NewEntry(new_id(), order), now=Clock(AT).now())
        return f"medicine:{file.standing(Medicine)[0].fact.id}"


FORMS = (
    Form("away", ("Tick all remaining days", "Missed")),
    Form(
        "record",
        (
            "Suggested:",
            "When:",
            Type(TIME, "07:15"),
            "How much:",
            "90 mg",
            "Batch and note:",
            Type("Batch number", "1A23"),
            Type("Note", "With the left hand"),
        ),
        ("When:", "How much:", "Counts for:", "Batch and note:"),
    ),
    Form(
        "record",
        ("Batch and note:", Type("Note", "Was the upper spot")),
        ("When:", "Batch and note:"),
        newest(Injection, "entry:"),
        "correction",
    ),
    Form(
        "reaction",
        (
            "Redness",
            "Lump",
            "Mild",
            "Started:",
            Type(TIME, "07:20"),
            "Width:",
            Type("Or enter the width in cm", "3.5"),
            "Note:",
            Type("Anything else?", "Warm, too"),
            "Photo:",
            Type("Or enter the full path", "/home/ada/arm.jpg"),
        ),
        ("Started:", "Width:", "Note:", "Photo:"),
        about("place:thigh-front-left"),
    ),
    Form(
        "story",
        (
            "Add details first",
            "Moderate",
            Type("Or enter the width in cm", "2.5"),
            Type("Note", "Itches at night"),
            "Add a photo",
            Type("Or enter the full path", "/home/ada/leg.jpg"),
        ),
        about=newest_reaction,
    ),
    Form(
        "symptom",
        (
            Type("What is it?", "Ringing in the ears"),
            "When:",
            Type(TIME, "08:20"),
            "How long:",
            Type("Hours", "1"),
            Type("Minutes", "20"),
            "Note:",
            Type("Anything else?", "Only on the left"),
        ),
        ("When:", "How long:", "Note:"),
        about("own:"),
    ),
    Form("daily", ("Rash: Yes", Type("Where is the rash?", "On the belly"), Type("Note", "A good day"))),
    Form(
        "attack",
        (
            "Started:",
            Type(TIME, "08:30"),
            "Add details",
            "Where:",
            "Belly",
            "Highest temperature:",
            Type("Temperature (as shown)", "39.1"),
            "Rescue medicine:",
            Type("Name of the rescue medicine", "Paracetamol"),
            "School or work days missed:",
            Type("Whole days", "2"),
            "Possible trigger:",
            Type("In your own words", "A long flight"),
            "Note:",
            Type("Anything else?", "Stayed in bed"),
        ),
        (
            "Started:",
            "Add details",
            "Where:",
            "Highest temperature:",
            "Rescue medicine:",
            "School or work days missed:",
            "Possible trigger:",
            "Note:",
        ),
    ),
    Form(
        "note",
        (Type("What do you want to remember?", "The box came"), "When:", Type(TIME, "09:10")),
        ("When:",),
    ),
    Form(
        "measurement",
        (
            "When the blood was taken:",
            Type(TIME, "07:40"),
            Type("Value", "12,5"),
            Type("Unit (as printed)", "mg/dl"),
            Type("Reference range (as printed)", "< 5"),
            Type("Note", "Fasting"),
        ),
        ("When the blood was taken:",),
        about("quantity:CRP"),
    ),
    Form(
        "check",
        (
            "Something else",
            Type("What is it?", "Eyes"),
            "4 weeks later",
            Type(TIME, "11:20"),
            Type("Who asked for it", "Dr Example"),
            Type("Note", "Bring the glasses"),
        ),
    ),
    Form("check", (Type("What was the result?", "All the same"),), about=check_that_has_been, name="outcome"),
    Form(
        "pause",
        (
            "Until a date the clinic gave",
            Type("Reason given by the clinic", "An infection"),
            Type("Who decided on the pause", "The ward"),
        ),
    ),
    Form(
        "order",
        (
            "90 mg",
            "How often:",
            "A fixed number of days",
            Type("Number of days", "14"),
            "Usual time:",
            Type("Usual time (", "19:45"),
            "Prescribed by:",
            Type("Who prescribed it", "Dr Example"),
        ),
        ("Dose:", "How often:", "Usual time:", "Prescribed by:"),
    ),
    Form(
        "medicine",
        (
            Type("Name of the medicine", "Methotrexate"),
            Type("Amount (as printed)", "15 mg (6 tablets)"),
            "How often:",
            "Once a week",
            "Wednesday",
            "Usual time:",
            Type("Usual time, if", "20:15"),
            "From:",
            "Until a last day",
            "Later amounts:",
            "Add a later amount",
            Type("Later amount 1", "20 mg"),
            "Prescribed by and note:",
            Type("Who prescribed it", "Dr Example"),
            Type("Note", "With food"),
        ),
        ("How often:", "Usual time:", "From:", "Later amounts:", "Prescribed by and note:"),
    ),
    Form(
        "medicine-taken",
        (
            "When:",
            Type(TIME, "07:25"),
            "Amount:",
            Type("Amount (as printed)", "500 mg"),
            "Note:",
            Type("Anything else?", "A headache"),
        ),
        ("When:", "Amount:", "Note:"),
        medicine_as_needed,
    ),
    Form("visit-question", (Type("What do you want to ask?", "May I swim with it?"),)),
    Form(
        "visit-answer",
        (Type("What was the answer?", "Yes, from the second week"),),
        about=newest(VisitQuestionAsked, "entry:"),
    ),
    Form(
        "person",
        (
            "Name:",
            Type("Whose diary is it?", "Ada B. Example"),
            "Symbol:",
            "Star",
            "Clinic phone number:",
            Type("Clinic phone number", "+49 30 1234"),
            "Emergency number:",
            Type("Or enter another emergency number", "144"),
        ),
        ("Name:", "Symbol:", "Clinic phone number:", "Emergency number:"),
    ),
    Form("places", ("Someone else",)),
    Form(
        "entry",
        ("Remove this entry", Type("Why are you removing it?", "Twice in it")),
        about=newest(Note),
        name="withdrawal",
    ),
)
