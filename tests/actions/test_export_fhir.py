"""A period of a diary goes to a clinic's computer."""

import json

import pytest

from kineret_gui.actions.export_fhir import exporting_fhir
from kineret_gui.actions.withdraw_entry import withdraw_entry
from kineret_gui.diary.entry import NewEntry, new_id
from kineret_gui.diary.facts.injection import Answer
from kineret_gui.diary.task import run_task
from kineret_gui.store.creation import begin
from kineret_gui.store.unavailable import DiaryUnavailable
from tests.facts import answer, day, injection, now, order
from tests.store.diaries import add, begun

SEEN = now("2026-03-27 07:00")


@pytest.fixture
def diary(tmp_path):
    """100 mg every day at 08:00 since 1 March 2026."""
    return begun(tmp_path / "ada.diary")


def given(file):
    found = (one["resource"] for one in json.loads(file.content)["entry"])
    return [
        (one["status"], one["effectiveDateTime"][:10])
        for one in found
        if one["resourceType"] == "MedicationAdministration"
    ]


def test_only_the_days_that_were_asked_for_are_in_it(diary):
    for n in range(1, 10):
        add(diary, injection(f"2026-03-0{n} 08:05", f"2026-03-0{n} 08:00"))
    file = run_task(exporting_fhir(diary, SEEN, day("2026-03-04"), day("2026-03-05")))

    assert given(file) == [("completed", "2026-03-04"), ("completed", "2026-03-05")]
    assert (file.doses, file.observations) == (2, 0)


def test_what_was_withdrawn_is_not_in_it_and_a_dose_nobody_spoke_of_neither(diary):
    gone = add(diary, injection("2026-03-04 08:05", "2026-03-04 08:00"))
    withdraw_entry(diary, new_id(), gone, "", SEEN)
    add(diary, answer("2026-03-06 08:00", Answer.MISSED))

    assert given(run_task(exporting_fhir(diary, SEEN))) == [("not-done", "2026-03-06")]


def test_days_before_the_diary_hold_nothing(diary):
    assert given(run_task(exporting_fhir(diary, SEEN, day("2020-01-01"), day("2020-12-31")))) == []


def test_a_diary_that_says_of_nobody_whose_it_is_is_refused(tmp_path):
    nobodys = begin(tmp_path / "nobody.diary", "laptop", "", [(NewEntry(new_id(), order()), SEEN)])

    with pytest.raises(DiaryUnavailable):
        run_task(exporting_fhir(nobodys, SEEN))
