"""Someone comes with months in another program: what would come in, what not and why; then in, and out again."""

import json
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from kineret_gui.diary.facts.injection import Injection
from tests.facts import dose, injection

FILE = "Or write the whole name of the file"


def seconds(wall):
    return int(datetime.fromisoformat(wall).replace(tzinfo=ZoneInfo("Europe/Berlin")).timestamp())


def event(number, medicine, when, status="TAKEN", amount="1"):
    return {
        "reminderEventId": number,
        "medicineName": medicine,
        "amount": amount,
        "status": status,
        "remindedTimestamp": seconds(when),
        "processedTimestamp": seconds(when),
        "reminderId": number,
    }


@pytest.fixture
def backup(tmp_path):
    """A backup of MedTimer with two medicines."""
    events = [
        event(1, "Kineret", "2026-03-02 08:10"),
        event(2, "Kineret", "2026-03-03 08:20", amount="100 mg"),
        event(3, "Kineret", "2026-03-04 08:00", "SKIPPED"),
        event(4, "Kineret", "2026-03-05 08:00", "RAISED"),
        event(5, "Colchicine", "2026-03-02 08:10"),
    ]
    content = {
        "medicines": {"version": 9, "list": []},
        "events": {"version": 9, "list": events},
    }
    file = tmp_path / "MedTimer_Backup.json"
    file.write_text(json.dumps(content), encoding="utf-8")
    return file


@pytest.fixture
def looking(patient, clock, backup):
    clock.set("10 March 2026 07:00")
    patient.opens("bring-in")
    patient.types_into(FILE, str(backup))
    patient.taps("Look at the file")
    return patient


def test_what_would_come_in_is_seen_first_and_nothing_is_written(looking, diary):
    looking.sees(
        "A file of MedTimer. 5 lines were read.",
        "2 injections for a dose that was due",
        "From Monday, 2 March 2026 to Tuesday, 3 March 2026",
        "It is another medicine: 1",
        "Nobody said there what became of it: 1",
        "It was not given, and stays a dose without an entry: 1",
    )
    assert diary.injections() == []


def test_one_press_brings_it_in_and_the_doses_are_recorded(looking, diary):
    looking.taps("Bring in 2 entries")

    looking.sees("2 entries were brought in. A backup was made before.")
    assert [i.answers for i in diary.injections()] == [dose("2026-03-02 08:00"), dose("2026-03-03 08:00")]
    assert [entry.by for entry in diary.standing(Injection)] == ["Ada Example"] * 2


def test_a_skipped_dose_is_what_the_person_says_it_was(looking):
    looking.taps("Skipped on advice")

    looking.sees("1 dose that was not given")
    looking.taps("Bring in 3 entries")
    looking.opens("day", "2026-03-04")
    looking.sees("Skipped on advice")


def test_another_name_can_be_kineret_too(looking):
    looking.taps("Colchicine")
    looking.sees("How many mg one syringe gave is not known: 1")

    looking.taps("100 mg")
    looking.sees("1 injection beyond the doses that were due")


def test_it_is_taken_out_again_in_one_step_and_that_can_be_taken_back(looking, diary):
    looking.taps("Bring in 2 entries")
    looking.taps("Take out again what came from MedTimer on Tuesday, 10 March 2026 at 07:00")
    looking.sees("Taken out again. It can still be read under What changed.")
    assert diary.injections() == []

    looking.taps("Undo")
    assert len(diary.injections()) == 2


def test_a_dose_that_is_recorded_here_stays_as_it_is(patient, clock, diary, backup):
    diary.holds(injection("2026-03-02 09:00", "2026-03-02 08:00"))
    clock.set("10 March 2026 07:00")
    patient.opens("bring-in", str(backup))

    patient.sees("The diary says already what became of that dose: 1")
    patient.taps("Bring in 1 entry")
    assert len(diary.injections()) == 2


def test_a_damaged_file_says_where_and_changes_nothing(patient, diary, backup):
    backup.write_text(backup.read_text(encoding="utf-8")[:-20], encoding="utf-8")
    before = diary.records()

    patient.opens("bring-in", str(backup))

    patient.sees("the file breaks off there. Nothing was changed.")
    assert diary.records() == before


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "There is no file of this name: "),
        (b"SQLite format 3\0" + bytes(4096), "The file holds something else: "),
    ],
    ids=["not there", "no diary"],
)
def test_a_file_that_cannot_be_read_is_said_beside_its_name(patient, tmp_path, content, said):
    file = tmp_path / "other.diary"
    if content:
        file.write_bytes(content)
    patient.opens("bring-in")
    patient.types_into(FILE, str(file))
    patient.taps("Look at the file")

    patient.sees(f"{said}{file}. Nothing was changed.", "Bring in")


def test_a_large_file_is_read_while_the_window_answers_and_can_be_stopped(patient, diary, tmp_path):
    file = tmp_path / "export.xml"
    file.write_text("<HealthData>" + "<Record/>" * 400_000 + "</HealthData>", encoding="utf-8")
    patient.opens("bring-in", str(file))

    patient.taps("Cancel")

    patient.does_not_see("The file is being read. Large ones take a while.")
    patient.does_not_see("A file of Apple Health. 400000 lines were read.")
