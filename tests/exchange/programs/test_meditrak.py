"""Exports of MediTrak: irregular times, spelled-out signs, several people in one file."""

import json
from datetime import date
from typing import Any

import pytest

from kineret_gui.diary.facts.note import Note
from kineret_gui.exchange.import_file import FileRefused, Skipped, SkipReason
from kineret_gui.exchange.programs.meditrak import looks_like, read
from kineret_gui.exchange.strict.json_text import parse_json
from tests.exchange.programs.samples import HERE, left_out, sample, samples, told

KINERET = {"MedicationID": 1, "MedName": "Kineret", "PatientName": "ME!", "Dosage": 100.0, "Units": "mg"}
TAKEN = {"DoseID": 1, "MedicationID": 1, "Taken": 1, "TimeTaken": "2026-03-28 21:45:00"}
NOTE = {"NoteID": 1, "MedicationID": 1, "Note": "Red", "EntryTime": "2026-03-28 22:00:00"}


def export(*doses: object, medicines: tuple[object, ...] = (KINERET,), notes: tuple[object, ...] = ()) -> bytes:
    return json.dumps({"Medication": medicines, "MedicationTracker": doses, "Notes": notes}).encode()


def one(**fields: Any):
    """What is found of one dose that was taken, but for these fields."""
    found = read(export(TAKEN | fields), HERE)
    return (*found.doses, *found.left_out[1:])[0]


def refused(content: bytes) -> str:
    with pytest.raises(FileRefused) as raised:
        read(content, HERE)
    return str(raised.value)


def test_old_versions_write_every_value_as_a_text_and_spell_some_signs_out():
    found = read(sample("meditrak-10.json"), HERE)

    assert told(found) == ["2024-02-28 21:03+01:00 given 100 mg", "2024-03-01 00:10+01:00 given 100 mg"]
    assert [(dose.medicine, dose.milligrams) for dose in found.doses] == [("Kineret", 100)] * 2
    assert found.doses[1].moment.day == date(2024, 2, 29)
    (note,) = found.facts
    assert isinstance(note.fact, Note)
    assert note.fact.text == 'Kineret: Stung: "a lot", {left} thigh'
    assert left_out(found) == ["Medication, number 1: OTHER_KIND", "MedicationTracker, number 3: NOT_ANSWERED"]


def test_new_versions_write_numbers_as_numbers():
    found = read(sample("meditrak-19.json"), HERE)

    assert told(found) == [
        "2026-03-28 21:45+01:00 given 100 mg",
        "2026-03-29 03:00+02:00 given 50 mg",  # 02:30 did not exist on that night
        "2026-03-29 00:00+01:00 given 0.67 ml",
    ]
    assert [dose.milligrams for dose in found.doses] == [100, 50, 100]
    assert [one.fact.text for one in found.facts] == ["Kineret: Warm and red\nthe next morning"]
    assert left_out(found)[2:] == [
        "MedicationTracker, number 4: TWICE",
        "MedicationTracker, number 5: NOT_ANSWERED",
        "MedicationTracker, number 6: NO_TIME",
        "MedicationTracker, number 7: UNREADABLE",
        "Notes, number 2: OUT_OF_RANGE",
    ]
    assert (found.program, found.lines) == ("MediTrak", 11)


def test_of_several_people_each_dose_says_whose_it_is_and_none_is_plainly_ours():
    found = read(sample("meditrak-19-two-people.json"), HERE)

    assert found.medicines == ("Kineret (Ada Example)", "Kineret (Ben Example)")
    assert [dose.person for dose in found.doses] == ["Ada Example", "Ben Example"]
    assert found.plainly_kineret == frozenset()


def test_the_note_of_another_person_does_not_come_in():
    found = read(sample("meditrak-19-two-people.json"), HERE)

    assert found.facts == ()
    assert found.left_out[-1] == Skipped("Notes, number 1", "Ben cried", SkipReason.OTHER_KIND)


def test_of_one_person_the_name_is_told_and_the_medicine_is_known():
    found = read(export(TAKEN, medicines=(KINERET | {"PatientName": "Ada Example"},), notes=(NOTE,)), HERE)

    assert found.plainly_kineret == {"Kineret (Ada Example)"}
    assert len(found.facts) == 1


@pytest.mark.parametrize(
    ("written", "at"),
    [
        ("2026-03-28 21:45:05", "21:45:05"),
        ("2026-03-28 21:45:5", "21:45:05"),
        ("2026-03-28 21:45", "21:45:00"),
        ("2026-03-28 9:05:00", "09:05:00"),
        ("2026-03-28 00:00", "00:00:00"),
        ("2026-03-28T21:45:00", "21:45:00"),
    ],
)
def test_irregular_times_are_read(written, at):
    assert one(TimeTaken=written).moment.wall.isoformat() == f"2026-03-28T{at}"


@pytest.mark.parametrize(
    ("written", "why"),
    [
        ("", SkipReason.NO_TIME),
        (None, SkipReason.NO_TIME),
        ("21:45:5", SkipReason.NO_TIME),
        ("2026-03-28 21:4", SkipReason.NO_TIME),  # 21:04, or 21:40 whose end was lost
        ("2026-02-30 21:45:00", SkipReason.NO_TIME),
        ("2026-03-28 24:00:00", SkipReason.NO_TIME),
        ("2026-W13-6 21:45:00", SkipReason.NO_TIME),
        ("03/28/2026 21:45", SkipReason.NO_TIME),
        ("２０２６-03-28 21:45", SkipReason.NO_TIME),
        ("2026-03-28 21:45:00+02:00", SkipReason.NO_TIME),
        ("0001-01-01 00:00:00", SkipReason.OUT_OF_RANGE),
        ("9999-12-31 23:59:59", SkipReason.OUT_OF_RANGE),
        (20260328, SkipReason.UNREADABLE),
    ],
)
def test_other_times_are_left_out(written, why):
    assert one(TimeTaken=written).why is why


@pytest.mark.parametrize("taken", [1, "1", True, "true", "TRUE"])
def test_a_dose_may_be_ticked_in_several_ways(taken):
    assert one(Taken=taken).milligrams == 100


@pytest.mark.parametrize("taken", [0, "0", False, "false", "", None])
def test_a_dose_without_a_tick_is_one_that_nobody_answered(taken):
    assert one(Taken=taken).why is SkipReason.NOT_ANSWERED


@pytest.mark.parametrize("taken", [2, "yes", "-1", [], 0.5])
def test_another_tick_is_none(taken):
    assert one(Taken=taken).why is SkipReason.UNREADABLE


@pytest.mark.parametrize(
    ("own", "unit", "amount"),
    [
        (None, None, "100 mg"),
        ("", "", "100 mg"),
        ("-1.000000", "", "100 mg"),
        (-1, "ml", "100 mg"),
        ("50.000000", "", "50 mg"),
        (66.5, "mg", "66.5 mg"),
        ("0.67", "ml", "0.67 ml"),
    ],
)
def test_what_was_taken_counts_more_than_what_was_planned(own, unit, amount):
    assert one(OverrideDoseAmount=own, OverrideDoseUnit=unit).amount == amount


def test_a_medicine_that_cannot_be_read_takes_its_doses_with_it_and_no_others():
    other = KINERET | {"MedicationID": 2, "MedName": ["x"]}
    found = read(export(TAKEN, TAKEN | {"DoseID": 2, "MedicationID": 2}, medicines=(KINERET, other)), HERE)

    assert [dose.where for dose in found.doses] == ["MedicationTracker, number 1"]
    assert left_out(found)[1:] == [
        "Medication, number 2, MedName: UNREADABLE",
        "MedicationTracker, number 2: UNREADABLE",
    ]


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"Note": "x" * 5000}, SkipReason.OUT_OF_RANGE),
        ({"Note": None}, SkipReason.OUT_OF_RANGE),
        ({"Note": 5}, SkipReason.UNREADABLE),
        ({"EntryTime": ""}, SkipReason.NO_TIME),
        ({"EntryTime": "1999-12-31 12:00:00"}, SkipReason.OUT_OF_RANGE),
    ],
)
def test_a_note_that_cannot_be_kept_is_left_out(fields, why):
    assert read(export(notes=(NOTE | fields,)), HERE).left_out[-1].why is why


def test_a_note_that_was_never_edited_may_say_so_in_a_broken_way():
    (note,) = read(export(notes=(NOTE | {"TimeEdited": "TimeEdite", "MedicationID": 9},)), HERE).facts

    assert note.fact.text == "Red"


@pytest.mark.parametrize(
    ("file", "said"),
    [
        ({"Medication": []}, "it is not a MediTrak export"),
        ({"Medication": {}, "MedicationTracker": []}, "it is not a MediTrak export"),
        ([], "it is not a MediTrak export"),
        ({"Medication": [], "MedicationTracker": [], "Notes": 5}, "Notes: it is a whole number instead of a list"),
    ],
)
def test_a_file_of_another_shape_is_refused_whole(file, said):
    assert refused(json.dumps(file).encode()).startswith(said)


def test_a_quotation_mark_that_broke_the_file_refuses_it_with_its_place():
    content = sample("meditrak-10.json").replace(b"&qout;", b'"')

    assert refused(content).endswith("this is not JSON")


def test_its_files_are_known_and_those_of_others_are_not():
    assert all(looks_like(parse_json(content, 10**6)) for content in samples("meditrak"))
    others = [*samples("medtimer"), *samples("mona"), b"[]", b'{"Medication": []}']
    assert not any(looks_like(parse_json(content, 10**6)) for content in others)
