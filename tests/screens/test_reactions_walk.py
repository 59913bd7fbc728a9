"""One reaction from the day on which it began to the day after it had healed, by keyboard alone."""

import json
from contextlib import closing
from typing import Any

import pytest
from PySide6.QtGui import QImage

from kineret_gui.diary.facts.photo import Photo
from kineret_gui.diary.facts.reaction import Course, Reaction, ReactionAnswer
from kineret_gui.diary.task import run_task
from kineret_gui.exchange.json_export import writing_json
from kineret_gui.store.diary_file import DiaryFile
from tests.facts import day, injection, person

THIGH, BELLY = "thigh-front-left", "abdomen-upper-left"
THIGH_NAMED = "Left thigh, front"
BEGAN, WORSE, HEALED = 3, 5, 19  # days of March 2026


@pytest.fixture
def snapshot(tmp_path):
    path = tmp_path / "thigh.jpg"
    image = QImage(640, 480, QImage.Format.Format_RGB32)
    image.fill(0xFFCC8866)
    assert image.save(str(path))
    return path


def keys(patient, *names: str) -> None:
    """Come to each by Tab and press it by Space."""
    for name in names:
        patient.tabs_to(name)
        patient.presses("Space")


def suggested(patient) -> str:
    """Where the next injection goes, as Body says it first."""
    patient.opens("body")
    patient.sees("Suggested next: ")
    return next(thing.name for thing in patient.things() if thing.name.startswith("Suggested next: "))


@pytest.mark.long
def test_a_reaction_is_followed_until_it_has_healed_by_keyboard_alone(patient, diary, clock, snapshot):
    diary.holds(person(places=(THIGH, BELLY), since="2026-03-02"), injection("2026-03-02 08:00"))
    clock.set(f"{BEGAN} March 2026 10:00")
    patient.opens("reaction")
    keys(patient, "Left thigh, front", "Redness", "Swelling", "Mild", "Save")
    patient.hears("Saved: Left thigh, front: redness, swelling; mild.")
    (began,) = diary.standing(Reaction)
    id = began.fact.id

    for number in range(BEGAN, HEALED + 1):
        clock.set(f"{number} March 2026 10:00")
        diary.holds(injection(f"2026-03-{number:02} 09:00", spot=f"{BELLY}/middle"))
        if number == WORSE:
            it_is_worse(patient, id, snapshot)
        if number == HEALED:
            patient.opens("story", id)
            keys(patient, "Healed: Left thigh, front")
            patient.sees("Healed: Tue 3 Mar to Thu 19 Mar, 17 days")
        assert THIGH_NAMED not in suggested(patient)

    clock.set(f"{HEALED + 1} March 2026 10:00")
    assert THIGH_NAMED in suggested(patient)
    assert [answer.fact.course for answer in diary.standing(ReactionAnswer)] == [Course.WORSE, Course.HEALED]
    assert [photo.day for photo in facts_of(diary, Photo)] == [day(f"2026-03-{WORSE:02}")]
    assert exported(patient, id) == {"reaction", "reaction-answer", "photo"}


def it_is_worse(patient, id: str, snapshot) -> None:
    patient.opens("story", id)
    keys(patient, "Worse: Left thigh, front")
    patient.hears("Left thigh, front: worse.")
    keys(patient, "Add a photo")
    patient.tabs_to("Or enter the full path")
    patient.types(str(snapshot))
    keys(patient, "Use this photo", "Save this photo")
    patient.hears("Photo saved.")


def facts_of(diary, kind: type) -> list[Any]:
    return [entry.fact for entry in diary.standing(kind)]


def exported(patient, id: str) -> set[str]:
    """The kinds of the exported entries that speak of the reaction."""
    with closing(DiaryFile(patient.diary, device="", writer="", read_only=True)) as file:
        lines = json.loads(run_task(writing_json(file.records())))["entries"]
    return {line["kind"] for line in lines if id in json.dumps(line)}
