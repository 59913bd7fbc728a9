"""Three people begin their diaries and use them for some days: in a real window, with mouse and keys."""

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.window.at_the_desk import PatientAtTheDesk
from tests.window.desktop import PROJECT

pytestmark = pytest.mark.window


@dataclass(frozen=True)
class Regimen:
    """An order of a clinic, the person behind it, and what happens to them in March 2026."""

    name: str
    milligrams: int
    often: str
    time: str
    condition: str
    body: str
    who: str
    told: str  # on the last page before the diary is begun
    first: str  # the moment of the first injection
    evening: str  # later on the same day
    after: str  # the day after the next dose, which is missed
    missed: str  # that day in words
    wrong_place: tuple[str, ...]  # what is pressed for the place that is written down first
    place: str  # the place where it really went
    spot: str
    written: str  # the same as it stands in the file
    has_mouse: bool = True


ADULT = Regimen(
    name="Example adult",
    milligrams=100,
    often="Every day",
    time="08:00",
    condition="Rheumatoid arthritis",
    body="Adult",
    who="Example adult injects",
    told="100 mg every day at 08:00, from Tuesday, 10 March 2026",
    first="2026-03-10 07:55:00",
    evening="2026-03-10 19:00:00",
    after="2026-03-12 09:10:00",
    missed="Wednesday, 11 March 2026",
    wrong_place=("Suggested: Belly, upper left: inner spot",),
    place="Left thigh, front",
    spot="Upper outer spot",
    written="thigh-front-left/upper-outer",
)
CHILD = Regimen(
    name="Example child",
    milligrams=40,
    often="Every day",
    time="18:30",
    condition="CAPS",
    body="Child",
    who="Someone else",
    told="40 mg every day at 18:30, from Tuesday, 10 March 2026",
    first="2026-03-10 18:20:00",
    evening="2026-03-10 20:45:00",
    after="2026-03-12 07:30:00",
    missed="Wednesday, 11 March 2026",
    wrong_place=("On the drawing: Right thigh, front", "Upper outer spot"),
    place="Right thigh, front",
    spot="Middle outer spot",
    written="thigh-front-right/middle-outer",
)
EVERY_OTHER_DAY = Regimen(
    name="Example evening",
    milligrams=100,
    often="Every other day",
    time="21:00",
    condition="Still's disease",
    body="Adult",
    who="Example evening injects",
    told="100 mg every other day at 21:00, from Tuesday, 10 March 2026",
    first="2026-03-10 20:50:00",
    evening="2026-03-10 22:15:00",
    after="2026-03-13 08:00:00",
    missed="Thursday, 12 March 2026",
    wrong_place=("Belly, lower right", "Outer spot"),
    place="Belly, lower right",
    spot="Middle spot",
    written="abdomen-lower-right/middle",
    has_mouse=False,
)


@pytest.fixture(params=[ADULT, CHILD, EVERY_OTHER_DAY], ids=lambda regimen: regimen.name)
def regimen(request) -> Regimen:
    return request.param


@pytest.fixture
def diary(tmp_path: Path, regimen: Regimen) -> Path:
    return tmp_path / "data" / "diaries" / f"{regimen.name.casefold().replace(' ', '-')}.diary"


@pytest.fixture
def patient(desktop, pictures, tmp_path, regimen) -> PatientAtTheDesk:
    return PatientAtTheDesk(desktop, tmp_path / "data", pictures if regimen is ADULT else None, regimen.has_mouse)


def test_a_first_week(patient, regimen, diary):
    patient.starts(regimen.first)
    begins_the_diary(patient, regimen)
    is_guided_through_the_injection(patient, regimen)
    patient.closes()

    patient.starts(regimen.evening)
    corrects_the_spot(patient, regimen)
    patient.closes()

    patient.starts(regimen.after)
    says_what_became_of_the_missed_dose(patient, regimen)
    told = reads_the_day_of_the_injection(patient)
    patient.closes()

    the_files_agree(diary, regimen, told)


def begins_the_diary(patient: PatientAtTheDesk, regimen: Regimen) -> None:
    patient.sees("Welcome")
    patient.photographs("welcome")
    patient.presses("Start a diary")
    patient.sees("Whose diary is it?")
    patient.types_into("Name", regimen.name)
    patient.presses(regimen.body)
    patient.photographs("begin-a-diary")
    patient.presses("Next")
    patient.sees("What dose did the clinic prescribe?")
    patient.presses(f"{regimen.milligrams} mg")
    patient.presses("Next")
    patient.sees("How often?")
    patient.presses(regimen.often)
    patient.presses("Next")
    patient.sees("What time of day, and from which date?")
    patient.types_into("Usual time", regimen.time)
    patient.presses("Next")
    patient.sees("What do you take Kineret for?")
    patient.presses(regimen.condition)
    patient.presses("Next")
    patient.sees("Who injects?")
    patient.presses(regimen.who)
    if regimen.body == "Child":
        patient.presses(f"I am {regimen.name}")
    patient.presses("Next")
    patient.sees("Which injection sites are used?")
    patient.presses("Next")
    patient.sees("Who can you call?")
    patient.types_into("Clinic phone number", "0123 45678")
    patient.presses("Next")
    patient.sees("Check and start", f"The diary of {regimen.name}", regimen.told, "0123 45678")
    patient.photographs("what-will-be-begun")
    patient.presses("Start the diary")
    patient.presses("Done: show Today")
    patient.sees(f"Diary of {regimen.name}", f"Today's injection: not recorded yet. Due at {regimen.time}")
    patient.photographs("today-before")


def is_guided_through_the_injection(patient: PatientAtTheDesk, regimen: Regimen) -> None:
    patient.presses("Start injection")
    patient.sees("Take it out of the fridge")
    patient.presses("Next: check the syringe")
    patient.sees("Check the syringe")
    patient.presses("The syringe is fine: next")
    for name in regimen.wrong_place:
        patient.presses(name)
    patient.sees("Chosen: ")
    patient.photographs("where-it-goes")
    if regimen is CHILD:
        the_power_fails(patient, regimen)
    patient.presses("Next: set the dose")
    patient.sees(f"{regimen.milligrams} mg")
    patient.presses("Next: inject")
    patient.presses("Next: confirm")
    patient.sees("Confirm the injection", f"This will be recorded: {regimen.milligrams} mg", "Tuesday, 10 March 2026")
    patient.photographs("is-it-done")
    patient.presses("I have injected")
    patient.sees("Recorded. Now put the syringe in the sharps box", "Injection given at ")
    patient.photographs("recorded")
    patient.presses("Finish")
    patient.sees("Injection given at ", f"{regimen.milligrams} mg")
    patient.photographs("today-after")


def the_power_fails(patient: PatientAtTheDesk, regimen: Regimen) -> None:
    """Half-way through the guide. It goes on at the same step, with the spot that was chosen."""
    patient.kills_it()
    patient.starts(regimen.first)
    patient.presses("Continue the injection guide")
    patient.sees("Choose the injection site", f"Chosen: {regimen.place}: upper outer spot")


def corrects_the_spot(patient: PatientAtTheDesk, regimen: Regimen) -> None:
    patient.sees("Injection given at ")
    patient.presses("Diary")
    patient.presses("Tuesday 10 March, today: given")
    patient.presses("Injection: ")
    patient.presses("Change")
    patient.sees("Change an injection")
    patient.presses("Where: ")
    patient.presses(regimen.place)
    patient.presses(regimen.spot)
    patient.photographs("correct-an-injection")
    patient.presses("Save changes")
    patient.sees("Saved. The old version stays listed under What changed.", f"Now: {regimen.spot}")
    patient.photographs("corrected")


def says_what_became_of_the_missed_dose(patient: PatientAtTheDesk, regimen: Regimen) -> None:
    patient.sees("Yesterday: not recorded")
    patient.photographs("today-with-a-question")
    patient.presses("Yesterday: not recorded")
    patient.sees(f"{regimen.missed}: not recorded", "What happened?")
    patient.photographs("what-happened")
    patient.presses("It was missed")
    patient.sees(f"{regimen.missed}: missed", "Saved as missed.", "Clinic: 0123 45678")
    patient.photographs("missed")
    patient.presses("Done")
    patient.sees("was missed. The last injection was")
    patient.photographs("today-after-a-missed-dose")


def reads_the_day_of_the_injection(patient: PatientAtTheDesk) -> str:
    """Looks through the month, then at its first injection; what is said of that."""
    patient.presses("Diary")
    patient.sees("March 2026", "1 given on the day", "1 missed")
    patient.photographs("month")
    patient.presses("Tuesday 10 March: given")
    return patient.finds("Injection: ").name


def the_files_agree(diary: Path, regimen: Regimen, told: str) -> None:
    """The stock sqlite-utils reads what the screen said, and the check finds nothing wrong."""
    (injection,) = rows(diary, "injections")
    spot = f"{regimen.place}: {regimen.spot.lower()}"
    assert told.startswith(f"Injection: {injection['time']}, {spot}, {injection['milligrams']} mg")
    assert (injection["date"], injection["milligrams"]) == ("2026-03-10", regimen.milligrams)
    assert injection["spot"] == regimen.written
    assert (injection["dose_day"], injection["dose_time"]) == ("2026-03-10", regimen.time)
    (answered,) = rows(diary, "dose_answers")
    assert answered["answer"] == "missed"
    checked = run("-m", "kineret_gui", "check", str(diary))
    assert (
        checked.strip() == f"{diary}: no problems found; entries: 6, devices: 1"
    )  # person, order, home, injection, correction, missed


def rows(diary: Path, view: str) -> list[dict[str, object]]:
    return json.loads(run("-m", "sqlite_utils", "rows", str(diary), view))


def run(*words: str) -> str:
    return subprocess.run([sys.executable, *words], cwd=PROJECT, capture_output=True, text=True, check=True).stdout
