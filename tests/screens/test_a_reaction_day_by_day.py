"""A reaction from its first day to the day it has healed, by keyboard alone and by the names a screen reader hears.

It begins on the 3rd, gets worse, is photographed, and has healed on the 19th. Every day has its injection.
"""

import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from kineret_gui.diary.task import run_task
from kineret_gui.exchange.json_export import writing_json
from kineret_gui.exchange.json_import import reading_json
from tests.patient import Patient

THIGH = "Left thigh, front"
COURSE = {4: "Same", 5: "Worse", 6: "Worse", 8: "Same", 12: "Better", 16: "Better", 19: "Healed"}

Press = Callable[[str], None]


def by_name(patient: Patient) -> Press:
    """As whoever hears the names and asks the screen reader to press."""
    return patient.taps


def by_keyboard(patient: Patient) -> Press:
    """As whoever has only Tab and Space."""

    def press(name: str) -> None:
        patient.tabs_to(name)
        patient.presses("Space")

    return press


@pytest.fixture
def photo(tmp_path) -> Path:
    picture = QImage(640, 480, QImage.Format.Format_RGB32)
    picture.fill(QColor("salmon"))
    path = tmp_path / "thigh.png"
    picture.save(str(path))
    return path


@pytest.fixture(
    params=[by_name, pytest.param(by_keyboard, marks=pytest.mark.long)],
    ids=lambda way: way.__name__,
)
def press(request, patient) -> Press:
    return request.param(patient)


def injects(patient: Patient, press: Press, day: int) -> None:
    """Record the day's injection where the diary suggests; on the 2nd into the left thigh."""
    press("I have already injected")
    if day == 2:
        press(THIGH)
        press("Upper inner spot")
    else:
        press("Suggested:")
    press("Record injection")
    patient.sees("Injection given at")


def begins(patient: Patient, press: Press) -> None:
    patient.sees(f"How does yesterday's injection site look? {THIGH}")
    press(f"Record a reaction: {THIGH}")
    press("Redness")
    press("Itching")
    press("Mild")
    press("Save")


def is_photographed(patient: Patient, press: Press, photo: Path) -> None:
    press(THIGH)
    press("Add a photo")
    patient.tabs_to("Or enter the full path")
    patient.types(str(photo))
    press("Use this photo")
    press("Save this photo")
    patient.sees("Photo from Thursday, 5 March 2026")
    press("Back")


def test_a_reaction_is_followed_from_its_first_day_to_the_day_it_has_healed(patient, diary, clock, photo, press):
    for day in range(1, 23):
        clock.set(f"{day} March 2026 08:05")
        patient.opens("today")
        if day == 3:
            begins(patient, press)
        elif day in COURSE:
            press(f"{COURSE[day]}: {THIGH}")
        if day == 5:
            is_photographed(patient, press, photo)
        if patient.is_offered("Looks fine:"):
            press("Looks fine:")
        injects(patient, press, day)

    _never_suggested_while_it_lasted(diary)
    _the_place_tells(patient, clock)
    _the_time_line_tells(patient)
    _the_export_tells(diary)


def _never_suggested_while_it_lasted(diary) -> None:
    into_thigh = [i.day.day for i in diary.injections() if i.spot.startswith("thigh-front-left/")]
    assert into_thigh[0] == 2
    assert not [day for day in into_thigh if 3 <= day <= 19]
    assert [day for day in into_thigh if day >= 20], "its place did not come round again"


def _the_place_tells(patient: Patient, clock) -> None:
    patient.opens("body", "thigh-front-left")
    patient.sees("Healed: Tue 3 Mar to Thu 19 Mar, 17 days. Redness, itching")


def _the_time_line_tells(patient: Patient) -> None:
    patient.opens("pictures")
    patient.sees(f"Reaction: {THIGH}: redness, itching; mild. 3 Mar to 19 Mar, 17 days")
    patient.taps("Day by day")
    patient.sees(
        f"{THIGH}: worse. Thursday 5 March", f"Photo: {THIGH}. Thursday 5 March", f"{THIGH}: healed. Thursday 19 March"
    )
    patient.taps(f"Photo: {THIGH}. Thursday 5 March")
    patient.sees("Photo from Thursday, 5 March 2026")


def _the_export_tells(diary) -> None:
    records = run_task(reading_json(io.BytesIO(run_task(writing_json(diary.records())))))
    said = [json.loads(r.body)["course"] for r in records if r.kind == "reaction-answer"]
    assert said == [word.lower() for word in COURSE.values()]
    assert [r.day for r in records if r.kind == "reaction"] == ["2026-03-03"]
    assert [r.day for r in records if r.kind == "photo"] == ["2026-03-05"]
