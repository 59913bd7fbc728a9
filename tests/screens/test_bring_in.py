"""Someone comes with months in another program: what would come in, what not and why; then in, and out again."""

import json
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from kineret_gui.diary.facts.injection import Injection
from tests.facts import dose, injection

FILE = "Or enter the full path"


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
    patient.taps("Check this file")
    return patient


def test_what_would_come_in_is_seen_first_and_nothing_is_written(looking, diary):
    looking.sees(
        "File from MedTimer. 5 lines read.",
        "2 injections for doses that were due",
        "From Monday, 2 March 2026 to Tuesday, 3 March 2026",
        "It is a different medicine: 1",
        "No answer in that app: 1",
        "Not given, so the dose stays not recorded: 1",
    )
    assert diary.injections() == []


def test_one_press_brings_it_in_and_the_doses_are_recorded(looking, diary):
    looking.taps("Import 2 entries")

    looking.sees("2 entries imported. A backup was made first.")
    assert [i.answers for i in diary.injections()] == [dose("2026-03-02 08:00"), dose("2026-03-03 08:00")]
    assert [entry.by for entry in diary.standing(Injection)] == ["Ada Example"] * 2


def test_a_skipped_dose_is_what_the_person_says_it_was(looking):
    looking.taps("Skipped on medical advice")

    looking.sees("1 dose that was not given")
    looking.taps("Import 3 entries")
    looking.opens("day", "2026-03-04")
    looking.sees("Skipped on medical advice")


@pytest.fixture
def ticked_by_itself(backup):
    """The same, and the reminder of the first dose ticks itself."""
    content = json.loads(backup.read_text("utf-8"))
    reminders = [{"reminderId": 1, "automaticallyTaken": True}]
    content["medicines"]["list"] = [{"medicine": {"name": "Kineret"}, "tags": [], "reminders": reminders}]
    backup.write_text(json.dumps(content), encoding="utf-8")


def test_what_that_app_ticked_by_itself_is_asked_about_and_left_out_until_it_is_answered(ticked_by_itself, looking):
    looking.sees("Doses that MedTimer filled in automatically when they were due: 1. Were they given?")
    looking.sees("Filled in automatically by that app, and not confirmed: 1", "Import 1 entry")
    assert looking.finds("Leave them out: nobody confirmed that they were given").checked


def test_said_to_be_given_it_comes_in_without_a_time_and_with_a_note(ticked_by_itself, looking, diary):
    looking.taps("I know that they were given")
    looking.sees("Filled in automatically by that app, and confirmed by you as given: 1", "1 injection without a time")
    looking.taps("Import 2 entries")
    looking.sees("2 entries imported")
    first, second = diary.injections()
    assert (first.answers, first.time_known) == (dose("2026-03-02 08:00"), False)
    assert first.note == "Filled in by MedTimer itself; confirmed when it was imported."
    assert (second.time_known, second.note) == (True, "")


def test_where_no_app_ticked_anything_nothing_is_asked_about_it(looking):
    looking.does_not_see("by itself")


def test_another_name_can_be_kineret_too(looking):
    looking.taps("Colchicine")
    looking.sees("The amount in mg is not known: 1")

    looking.taps("100 mg")
    looking.sees("1 extra injection (no dose was due)")


def test_it_is_taken_out_again_in_one_step_and_that_can_be_taken_back(looking, diary):
    looking.taps("Import 2 entries")
    looking.taps("Undo the import from MedTimer on Tuesday, 10 March 2026 at 07:00")
    looking.sees("Import undone. The entries are still listed under What changed.")
    assert diary.injections() == []

    looking.taps("Undo")
    assert len(diary.injections()) == 2


def test_a_dose_that_is_recorded_here_stays_as_it_is(patient, clock, diary, backup):
    diary.holds(injection("2026-03-02 09:00", "2026-03-02 08:00"))
    clock.set("10 March 2026 07:00")
    patient.opens("bring-in", str(backup))

    patient.sees("The diary already has an entry for that dose: 1")
    patient.taps("Import 1 entry")
    assert len(diary.injections()) == 2


def test_a_damaged_file_says_where_and_changes_nothing(patient, diary, backup):
    backup.write_text(backup.read_text(encoding="utf-8")[:-20], encoding="utf-8")
    before = diary.records()

    patient.opens("bring-in", str(backup))

    patient.sees("the file ends too early. Nothing was changed.")
    assert diary.records() == before


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "There is no file with this name: "),
        (b"SQLite format 3\0" + bytes(4096), "The file contains something else: "),
    ],
    ids=["not there", "no diary"],
)
def test_a_file_that_cannot_be_read_is_said_beside_its_name(patient, tmp_path, content, said):
    file = tmp_path / "other.diary"
    if content:
        file.write_bytes(content)
    patient.opens("bring-in")
    patient.types_into(FILE, str(file))
    patient.taps("Check this file")

    patient.sees(f"{said}{file}. Nothing was changed.", "Import")


def test_a_large_file_is_read_while_the_window_answers_and_can_be_stopped(patient, diary, tmp_path):
    file = tmp_path / "export.xml"
    file.write_text("<HealthData>" + "<Record/>" * 400_000 + "</HealthData>", encoding="utf-8")
    patient.opens("bring-in", str(file))

    patient.taps("Cancel")

    patient.does_not_see("Reading the file. A large file can take a while.")
    patient.does_not_see("File from Apple Health. 400000 lines read.")


def test_a_file_in_which_no_name_says_kineret_has_nothing_ticked(patient, clock, diary, tmp_path):
    events = [event(1, "Colchicine", "2026-03-02 08:10")]
    file = tmp_path / "backup.json"
    file.write_text(json.dumps({"events": {"version": 9, "list": events}}), encoding="utf-8")
    clock.set("10 March 2026 07:00")
    patient.opens("bring-in", str(file))

    patient.sees("First choose which medicine is Kineret. The names in this file do not say it for certain.")
    patient.does_not_see("Import 1 entry")


def test_a_file_without_time_zones_is_read_by_the_clocks_that_are_named(looking, diary):
    looking.taps("Someone else")
    looking.types_into("Time zone of the times in this file", "Asia/Toky")
    looking.sees("There is no time zone with this name. Write it like this: Europe/Lisbon.")
    looking.types_into("Time zone of the times in this file", "Asia/Tokyo")
    looking.taps("Import 2 entries")

    assert [i.moment.zone for i in diary.injections()] == ["Asia/Tokyo"] * 2
    assert [i.given_by.value for i in diary.injections()] == ["someone else"] * 2
