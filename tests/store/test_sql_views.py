"""A diary can be read without us, with the sqlite3 that everyone has and with sqlite-utils."""

import contextlib
import json
import sqlite3
import subprocess
import sys

import pytest

from kineret_gui.diary.entry import KINDS, Withdrawal, kind_of
from kineret_gui.diary.facts.injection import Answer
from kineret_gui.diary.facts.prescription import Pause
from kineret_gui.store.sql_medicine_views import OF_OTHER_MEDICINES
from kineret_gui.store.sql_question_views import FOR_THE_VISIT
from kineret_gui.store.sql_views import BETWEEN_INJECTIONS, OF_TWO_COPIES, ON_JOURNEYS
from tests.every_kind import FULL, NOTE
from tests.facts import answer, day, injection
from tests.store.diaries import add, begun


@pytest.fixture
def path(path):
    """A week as it may happen: one spot corrected, one injection withdrawn, one dose missed, a pause."""
    diary = begun(path)
    add(diary, injection("2026-03-02 08:05", "2026-03-02 08:00", batch="A1", note="a <b>little</b> pain"))
    wrong = add(diary, injection("2026-03-03 08:10", "2026-03-03 08:00", spot="abdomen/a"))
    add(diary, injection("2026-03-03 08:10", "2026-03-03 08:00", spot="abdomen/b"), replaces=wrong.id)
    twice = add(diary, injection("2026-03-03 08:11"))
    add(diary, Withdrawal(twice.id, day("2026-03-03")))
    add(diary, answer("2026-03-04 08:00", Answer.MISSED))
    add(diary, Pause(day("2026-03-05"), None, "An infection", "Clinic"))
    add(diary, injection("2026-03-06 00:40", "2026-03-05 20:00"))
    diary.close()
    return path


def rows(path, view):
    """With the standard library."""
    with contextlib.closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
        connection.row_factory = sqlite3.Row
        return [dict(row) for row in connection.execute(f"SELECT * FROM {view}")]


def rows_by_sqlite_utils(path, view):
    command = [sys.executable, "-m", "sqlite_utils", "rows", path, view]
    return json.loads(subprocess.run(command, check=True, capture_output=True).stdout)


def test_the_injections_that_stand_in_plain_columns(path):
    found = rows(path, "injections")
    assert [(row["day"], row["date"], row["time"], row["spot"]) for row in found] == [
        ("2026-03-02", "2026-03-02", "08:05", "thigh-front-left/upper-inner"),
        ("2026-03-03", "2026-03-03", "08:10", "abdomen/b"),
        ("2026-03-05", "2026-03-06", "00:40", "thigh-front-left/upper-inner"),
    ]
    first = found[0]
    assert {key: first[key] for key in first.keys() - {"id", "day", "date", "time", "spot"}} == {
        "zone": "Europe/Berlin",
        "milligrams": 100,
        "given_by": "myself",
        "dose_day": "2026-03-02",
        "dose_time": "08:00",
        "batch": "A1",
        "note": "a <b>little</b> pain",
        "written_by": "Ada Example",
        "written_at": "2026-03-31T10:00:00.000Z",
    }


@pytest.mark.parametrize("view", ["injections", "dose_answers", "prescriptions", "pauses", "people", "standing"])
def test_sqlite_utils_shows_what_the_standard_library_shows(path, view):
    assert rows(path, view) == rows_by_sqlite_utils(path, view)
    assert rows(path, view)


def test_the_other_views(path):
    (answered,) = rows(path, "dose_answers")
    assert (answered["day"], answered["dose_time"], answered["answer"]) == ("2026-03-04", "08:00", "missed")
    (order,) = rows(path, "prescriptions")
    assert (order["starts"], json.loads(order["syringes_mg"]), order["every_days"]) == (
        "2026-03-01",
        [100],
        1,
    )
    (pause,) = rows(path, "pauses")
    assert (pause["first"], pause["last"], pause["reason"]) == ("2026-03-05", None, "An infection")
    (who,) = rows(path, "people")
    assert (who["name"], who["figure"], who["who_injects"]) == ("Ada Example", "adult", "myself")


BETWEEN: dict[str, dict[str, object]] = {
    "reactions": {
        "date": "2026-03-10",
        "time": "08:05",
        "reaction": "r1",
        "place": "thigh-front-left",
        "spot": "thigh-front-left/upper-inner",
        "signs": '["redness","swelling","bruise","itch","pain","warmth","lump"]',
        "level": "stops me doing things",
        "width_mm": 25,
        "after_injection": "2026-03-09T08:00:00+01:00",
        "note": NOTE,
    },
    "reaction_answers": {
        "date": "2026-03-10",
        "time": "08:05",
        "reaction": "r1",
        "course": "worse",
        "level": "moderate",
        "width_mm": 30,
        "note": NOTE,
    },
    "looks": {"date": "2026-03-10", "time": "08:05", "place": "thigh-front-left"},
    "photos": {"date": "2026-03-10", "time": "08:05", "reaction": "r1", "width_px": 800, "height_px": 600},
    "symptoms": {
        "date": "2026-03-10",
        "time": "08:05",
        "what": "effect-headache",
        "own": "",
        "level": "moderate",
        "minutes": 90,
        "note": NOTE,
    },
    "daily_symptoms": {
        "ratings": '[{"asked":"rash","scale":"0 to 4","value":2},'
        '{"asked":"morning stiffness","scale":"minutes","value":45}]',
        "sore": '["neck"]',
        "swollen": '["knee-left","knee-right"]',
        "rash_where": "both arms",
        "note": NOTE,
    },
    "attacks": {
        "date": "2026-03-08",
        "time": "20:00",
        "end_date": "2026-03-10",
        "end_time": "08:05",
        "kinds": '["belly","chest"]',
        "temperature": "39.2",
        "unit": "°C",
        "worst_pain": 8,
        "rescue_medicine": "A medicine",
        "colchicine": "yes",
        "days_lost": 2,
        "trigger": "a long day",
        "note": NOTE,
    },
    "measurements": {
        "date": "2026-03-10",
        "time": "08:05",
        "quantity": "CRP",
        "own": "",
        "bound": "<",
        "value": "0.30",
        "unit": "mg/l",
        "reference": "0 – 5",
        "route": None,
        "check_id": "c1",
        "note": NOTE,
    },
    "check_dates": {
        "check_id": "c1",
        "date": "2026-03-13",
        "time": "09:00:00",
        "kind": "blood test",
        "what": "CRP",
        "ordered_by": "Clinic",
        "note": NOTE,
    },
    "checks_done": {"date": "2026-03-10", "time": "08:05", "check_id": "c1", "note": NOTE},
    "due_clocks": {"date": "2026-03-10", "time": "08:05", "zone": "Asia/Tokyo"},
    "notes": {"date": "2026-03-10", "time": "08:05", "text": NOTE},
    "brought_in": {
        "date": "2026-03-10",
        "time": "08:05",
        "program": "MedTimer",
        "file": "backup.json",
        "entries": 12,
        "ids_begin_with": "b1",
    },
    "medicines": {
        "medicine": "m1",
        "name": "Methotrexate <i>",
        "amount": "15 mg (6 tablets)",
        "rhythm": "weekly",
        "starts": "2026-03-02",
        "ends": "2026-05-30",
        "times": '["20:00:00"]',
        "weekday": 3,
        "steps": '[{"amount":"20 mg (8 tablets)","starts":"2026-04-01"},{"amount":"25 mg","starts":"2026-05-01"}]',
        "ordered_by": "Clinic",
        "note": NOTE,
    },
    "medicine_answers": {
        "medicine": "m1",
        "name": "Methotrexate",
        "amount": "15 mg",
        "dose_time": "20:00",
        "outcome": "skipped on advice",
        "note": NOTE,
    },
    "medicines_taken": {
        "date": "2026-03-10",
        "time": "08:05",
        "medicine": "m2",
        "name": "Paracetamol",
        "amount": "500 mg",
        "note": NOTE,
    },
    "visit_questions": {
        "date": "2026-03-10",
        "time": "08:05",
        "question": "q1",
        "text": "May I fly? <i>\nOn which days?",
    },
    "visit_questions_asked": {
        "date": "2026-03-10",
        "time": "08:05",
        "question": "q1",
        "text": "May I fly? <i>",
        "note": NOTE,
    },
    "told_apart": {"one_entry": "one entry", "other_entry": "another entry"},
}
VIEWS = {**BETWEEN_INJECTIONS, **ON_JOURNEYS, **OF_TWO_COPIES, **OF_OTHER_MEDICINES, **FOR_THE_VISIT}


@pytest.fixture
def between(tmp_path):
    """One fact of each kind; and of each another that was corrected, and one that was withdrawn."""
    diary = begun(tmp_path / "between.diary")
    for kind, _ in VIEWS.values():
        (fact,) = (fact for fact in FULL if kind_of(fact) == kind)
        wrong, twice = add(diary, fact), add(diary, fact)
        add(diary, fact, replaces=wrong.id)
        add(diary, Withdrawal(twice.id, fact.day))
    diary.close()
    return diary.path


@pytest.mark.parametrize("view", BETWEEN)
def test_what_happens_between_injections_stands_in_plain_columns(between, view):
    (row,) = rows(between, view)

    assert list(row) == ["id", "day", *BETWEEN[view], "written_by", "written_at"]
    assert {name: row[name] for name in BETWEEN[view]} == BETWEEN[view]
    assert rows_by_sqlite_utils(between, view) == [row]


def test_every_kind_of_fact_that_a_person_writes_has_a_view(between):
    assert set(BETWEEN) == set(VIEWS)
    shown = {kind for kind, _ in VIEWS.values()} | {
        "injection",
        "dose-answer",
        "prescription",
        "pause",
        "person",
    }
    assert set(KINDS) - shown == {"place-rest", "place-in-use", "withdrawal"}


def test_reading_from_outside_leaves_no_trace(path):
    before = path.read_bytes()
    rows(path, "injections")
    rows_by_sqlite_utils(path, "injections")
    assert path.read_bytes() == before
    assert [file.name for file in path.parent.iterdir()] == [path.name]
