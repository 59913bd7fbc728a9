"""Weekly methotrexate and daily colchicine for three months, with all that goes wrong: every part of the program says
the same as a count that is made here with pencil and paper, without the program's rules.

The clocks go forward on 29 March, and two weeks of April are lived in Tokyo.
"""

import csv
import io
import json
import zipfile
from collections import Counter
from contextlib import closing
from datetime import date, datetime, time, timedelta
from random import Random

import pytest

from kineret_gui.actions.export_fhir import exporting_fhir
from kineret_gui.actions.export_tables import exporting_tables
from kineret_gui.diary.entry import NewEntry, Withdrawal, new_id
from kineret_gui.diary.facts.medicine import Medicine, MedicineAnswer, MedicineOutcome, MedicineRhythm, MedicineTaken
from kineret_gui.diary.moment import moment_at
from kineret_gui.diary.task import run_task
from kineret_gui.exchange.tables.csv_export import Bom
from kineret_gui.report.content.report_choice import ReportChoice
from kineret_gui.report.content.report_entries import find
from kineret_gui.report.content.report_view import report_view
from kineret_gui.screens.review.month_entries import entries_of_month
from kineret_gui.screens.review.month_view import month_view
from kineret_gui.store.diary_file import DiaryFile
from tests.facts import day, figure, now

FIRST, LAST = day("2026-03-01"), day("2026-05-31")
WEEKLY = Medicine("m", "Methotrexate", "15 mg", MedicineRhythm.WEEKLY, FIRST, times=(time(20),), weekday=3)
DAILY = Medicine("c", "Colchicine", "0.5 mg", MedicineRhythm.EVERY_DAY, FIRST, times=(time(8), time(19)))
NEEDED = Medicine("p", "Paracetamol", "500 mg", MedicineRhythm.AS_NEEDED, FIRST)
ABROAD = (day("2026-04-06"), day("2026-04-19"))
FATES = ("taken", "not", "skipped", "nothing", "slip", "late", "taken back")
SEEN = now("2026-05-31 23:30")


class Pencil:
    """What became of each dose by name and day, as a person would note it on a sheet of paper."""

    def __init__(self) -> None:
        self.doses: dict[tuple[str, date, str], str] = {}
        self.needed: list[date] = []

    def of(self, name: str, first: date = FIRST, last: date = LAST) -> Counter[str]:
        return Counter(word for (one, on, _), word in self.doses.items() if one == name and first <= on <= last)


@pytest.fixture
def lived(diary):
    """Three months, lived day by day; the second word on a dose is a correction of the first."""
    random, pencil = Random(7), Pencil()
    with closing(DiaryFile(diary.path, "laptop", "Ada Example")) as file:
        file.add(*(NewEntry(new_id(), one) for one in (WEEKLY, DAILY, NEEDED)), now=now("2026-03-01 07:00"))
        on = FIRST
        while on <= LAST:
            zone = "Asia/Tokyo" if ABROAD[0] <= on <= ABROAD[1] else "Europe/Berlin"
            for medicine, hour in due(on):
                pencil.doses[medicine.name, on, hour] = "open"
                live(file, pencil, random, medicine, on, hour, zone)
            if random.random() < 0.2:
                evening = moment_at(datetime.combine(on, time(21, 15)), zone, 180)
                write(file, MedicineTaken("p", "Paracetamol", "500 mg", evening), on, zone)
                pencil.needed.append(on)
            on += timedelta(days=1)
    return pencil


def due(on):
    """What the two prescriptions ask for on a day, in plain words of the calendar."""
    weekly = [(WEEKLY, "20:00")] if on.strftime("%A") == "Wednesday" else []
    return [*weekly, (DAILY, "08:00"), (DAILY, "19:00")]


def live(file, pencil, random, medicine, on, hour, zone):
    """One dose: forgotten, answered on the day or the next, answered twice, or corrected after a slip of the finger."""
    fate = random.choices(FATES, (60, 8, 5, 8, 7, 7, 5))[0]
    outcome = {"not": "not taken", "skipped": "skipped on advice"}.get(fate, "taken")
    if fate == "nothing":
        return
    usual = time.fromisoformat(hour)

    def answer(words):
        return MedicineAnswer(medicine.id, medicine.name, medicine.amount, on, usual, MedicineOutcome(words))

    later = on + timedelta(days=1) if fate == "late" else on
    if fate == "slip":
        wrong = write(file, answer("not taken"), on, zone)
        write(file, answer("taken"), on, zone, replaces=wrong.id)
    elif fate == "taken back":
        write(file, Withdrawal(write(file, answer("taken"), on, zone).id, on), on, zone)
        return
    else:
        write(file, answer(outcome), later, zone)
    pencil.doses[medicine.name, on, hour] = outcome


def write(file, fact, on, zone, replaces=None):
    (entry,) = file.add(NewEntry(new_id(), fact, replaces), now=now(f"{on} 22:00", zone))
    return entry


@pytest.fixture
def file(diary):
    with closing(DiaryFile(diary.path, "", "", read_only=True)) as file:
        yield file


def test_the_life_has_all_that_can_happen(lived):
    assert set(lived.of("Colchicine")) == {"taken", "not taken", "skipped on advice", "open"}
    assert sum(lived.of("Colchicine").values()) == 2 * 92
    assert sum(lived.of("Methotrexate").values()) == 13
    assert lived.needed


def test_the_month_says_the_same_day_by_day_and_in_its_numbers(qapp, lived, file):
    for first, last in ((FIRST, day("2026-03-31")), (day("2026-04-01"), day("2026-04-30")), (day("2026-05-01"), LAST)):
        view = month_view(entries_of_month(file, first, last), first, first, SEEN, 180)
        counted = dict(line.split(": ") for line in view.medicines.splitlines())
        for name in ("Methotrexate", "Colchicine"):
            assert numbers(counted[name]) == on_screen(lived.of(name, first, last))
        needed = sum(first <= on <= last for on in lived.needed)
        assert numbers(counted["Paracetamol"]) == {"taken when needed": needed}
        for cell in view.cells:
            lines = [line for line in cell.text.splitlines() if line.startswith("Colchicine, ")]
            said = Counter(line.rpartition(": ")[2] for line in lines)
            here = lived.of("Colchicine", day(cell.day), day(cell.day))
            assert said == Counter(on_screen(here)), cell.day


def numbers(line):
    """As `{"taken": 3}` from `3 taken, 1 not taken`."""
    parts = (part.partition(" ") for part in line.split(", "))
    return {words: int(number) for number, _, words in parts}


def on_screen(count):
    words = {"skipped on advice": "skipped on medical advice", "open": "not recorded"}
    return {words.get(word, word): number for word, number in count.items()}


def test_the_report_says_the_same(qapp, lived, file):
    choice = ReportChoice(FIRST, LAST)
    report = report_view(find(file, choice, SEEN), choice, figure(), SEEN)
    rows = {row[0].partition(",")[0]: row[2:] for row in report.medicines.rows}
    for name in ("Methotrexate", "Colchicine"):
        count = lived.of(name)
        assert rows[name] == tuple(str(count[word]) for word in ("taken", "not taken", "skipped on advice", "open"))
    assert rows["Paracetamol"][0] == str(len(lived.needed))


def test_the_tables_say_the_same(lived, file):
    content = run_task(exporting_tables(file, SEEN, Bom.WITHOUT, FIRST, LAST)).content
    with zipfile.ZipFile(io.BytesIO(content)) as tables:
        answers = list(csv.DictReader(io.StringIO(tables.read("medicine_answers.csv").decode())))
        taken = list(csv.DictReader(io.StringIO(tables.read("medicines_taken.csv").decode())))
    standing = [row for row in answers if row["stands"] == "yes"]
    hour = "at (usual time of the dose)"
    told = {(row["name"], date.fromisoformat(row["on"]), row[hour][:5]): row["outcome"] for row in standing}
    assert told == {dose: word for dose, word in lived.doses.items() if word != "open"}
    assert sorted(row["moment day (diary day)"] for row in taken) == sorted(on.isoformat() for on in lived.needed)


def test_the_file_for_the_clinic_says_the_same(lived, file):
    bundle = json.loads(run_task(exporting_fhir(file, SEEN, FIRST, LAST)).content)
    resources = [one["resource"] for one in bundle["entry"]]
    given = [one for one in resources if one["resourceType"] == "MedicationAdministration"]
    for name in ("Methotrexate", "Colchicine"):
        told = Counter(
            (one["effectiveDateTime"], one["status"], one.get("statusReason", [{"text": "taken"}])[0]["text"])
            for one in given
            if one["medicationCodeableConcept"]["text"] == name
        )
        expected = Counter(
            (on.isoformat(), "completed" if word == "taken" else "not-done", word)
            for (one, on, _), word in lived.doses.items()
            if one == name and word != "open"
        )
        assert told == expected
    needed = [one for one in given if one["medicationCodeableConcept"]["text"] == "Paracetamol"]
    assert sorted(one["effectiveDateTime"][:10] for one in needed) == sorted(on.isoformat() for on in lived.needed)
    assert {one["effectiveDateTime"][19:] for one in needed} == {"+01:00", "+02:00", "+09:00"}
    stated = [one for one in resources if one["resourceType"] == "MedicationStatement"]
    assert sorted(one["medicationCodeableConcept"]["text"] for one in stated) == [
        "Colchicine",
        "Methotrexate",
        "Paracetamol",
    ]


def test_today_says_the_same(lived, patient, clock):
    clock.set("31 May 2026 23:30")
    patient.opens("today")
    for hour in ("08:00", "19:00"):
        word = on_screen({lived.doses["Colchicine", LAST, hour]: 1})
        state = next(iter(word)).capitalize()
        patient.sees(f"0.5 mg. Due at {hour}" if state == "Not recorded" else f"{state}. 0.5 mg. Due at {hour}")
    since = LAST - timedelta(days=14)
    asked = sum(word == "open" and since <= on < LAST for (_, on, _), word in lived.doses.items())
    patient.sees(f"{asked} doses of other medicines not recorded")
