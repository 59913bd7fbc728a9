"""In a wide window an act keeps the size of an act: as wide as a column of text, and as high as its words ask."""

import pytest

from kineret_gui.diary.facts.injection import Injection
from tests.facts import injection

COLUMN = 620


@pytest.fixture
def wide(patient):
    patient.resizes(1280, 800)
    return patient


def too_large(patient) -> list[str]:
    acts = [thing for thing in patient.things() if thing.needs is not None]
    assert acts
    return [
        f"{act.name!r} is {act.area.width:.0f} × {act.area.height:.0f}"
        for act in acts
        if act.area.width > COLUMN + 0.5 or act.area.height > act.needs + 0.5
    ]


@pytest.mark.parametrize("page", ["record", "guide", "body", "reminders", "diary"])
def test_no_act_is_larger_than_one(wide, page):
    wide.opens(page)
    assert not too_large(wide)


def test_nor_on_today_once_it_is_recorded(wide, diary):
    diary.holds(injection("2026-03-10 06:50", "2026-03-10 08:00"))
    wide.sees("Record another injection")
    assert not too_large(wide)


def test_nor_where_the_guide_ends(wide):
    wide.taps("Start injection")
    for step in (
        "Next: check the syringe",
        "The syringe is fine: next",
        "Suggested:",
        "Next: set the dose",
        "Next: inject",
        "Next: confirm",
    ):
        wide.taps(step)
    wide.sees("I have injected")
    assert not too_large(wide)


def test_nor_where_an_entry_is_read_and_removed(wide, diary):
    diary.holds(injection("2026-03-10 06:50", "2026-03-10 08:00"))
    [entry] = diary.standing(Injection)
    wide.opens("entry", entry.id)
    assert not too_large(wide)
    wide.taps("Remove this entry")
    wide.sees("Keep it")
    assert not too_large(wide)
