"""An evening with three corrections, an undo and a withdrawn entry: it reads right wherever it is read."""

import json

import pytest

from tests.facts import injection

FIRST, SECOND, THIRD = "2026-03-07", "2026-03-08", "2026-03-09"


@pytest.fixture
def evening(patient, diary, clock):
    """Three days recorded in the morning; in the evening the person puts right what was wrong."""
    diary.holds(*(injection(f"{day} 08:05", f"{day} 08:00") for day in (FIRST, SECOND, THIRD)))
    clock.set("9 March 2026 20:00")
    corrects(patient, FIRST, "When:", lambda: patient.types_into("Time", "09:15"))
    corrects(patient, SECOND, "How much:", lambda: patient.taps("50 mg"), lambda: patient.taps("Yes, that is right"))
    corrects(patient, SECOND, "Batch and note:", lambda: patient.types_into("Note", "the rest was spilt"))
    corrects(patient, THIRD, "Who injected:", lambda: patient.taps("Someone else injected"))
    patient.taps("Undo")
    patient.sees("Undone.")
    patient.opens("day", THIRD)
    patient.taps("Injection: 08:05")
    patient.taps("Remove this entry")
    patient.types_into("Why are you removing it?", "it was the day before")
    patient.taps("Remove it")
    patient.sees("Removed.")
    return patient


def corrects(patient, day, part, change, answer=lambda: None):
    patient.opens("day", day)
    patient.taps("Injection:")
    patient.taps("Change")
    patient.taps(part)
    change()
    patient.taps("Save changes")
    answer()
    patient.sees("Saved.")


def test_what_changed_tells_each_change_by_whom_and_when(evening):
    evening.opens("changes")

    evening.sees("When: was Saturday, 7 March 2026 at 08:05, now Saturday, 7 March 2026 at 09:15")
    evening.sees("How much: was 100 mg, now 50 mg", "Note: was nothing, now the rest was spilt")
    evening.sees("Who injected: was The person, now Someone else")
    evening.sees("Who injected: was Someone else, now The person")
    evening.sees("Reason: it was the day before")
    evening.sees("Changed by Ada Example, Monday, 9 March 2026 at 20:00")
    evening.sees("Removed by Ada Example, Monday, 9 March 2026 at 20:00")


def test_the_diary_shows_what_stands_now(evening):
    evening.taps("Diary")
    evening.sees("Saturday 7 March: given", "Sunday 8 March: part given (50 of 100 mg)")
    evening.sees("Monday 9 March, today: due")

    evening.opens("day", FIRST)
    evening.sees("Injection: 09:15")
    evening.opens("day", SECOND)
    evening.sees("50 mg", "the rest was spilt")
    evening.opens("day", THIRD)
    evening.does_not_see("Injection: 08:05")


def test_the_export_holds_the_whole_evening(evening, diary):
    written = [record for record in diary.records() if record.written_at.startswith("2026-03-09T19")]

    assert [record.kind for record in written] == ["injection"] * 5 + ["withdrawal"]
    assert all(record.replaces for record in written[:5])
    said = [json.loads(record.body) for record in written]
    assert [one["given_by"] for one in said[3:5]] == ["someone else", "myself"]
    assert said[2]["milligrams"] == 50
    assert said[2]["note"] == "the rest was spilt"
    assert said[5]["reason"] == "it was the day before"
