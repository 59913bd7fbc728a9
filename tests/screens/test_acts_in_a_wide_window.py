"""In a wide window an act keeps the size of an act: no wider than a column of text, no higher than what matters."""

import pytest

from tests.facts import injection

COLUMN = 620
WHAT_MATTERS = 72


@pytest.fixture
def wide(patient):
    patient.resizes(1280, 800)
    return patient


def too_large(patient) -> list[str]:
    acts = [thing for thing in patient.things() if thing.item.property("kind") in ("main", "second", "text")]
    assert acts
    return [
        f"{act.name!r} is {act.area.width:.0f} × {act.area.height:.0f}"
        for act in acts
        if act.area.width > COLUMN + 0.5 or act.area.height > WHAT_MATTERS + 0.5
    ]


@pytest.mark.parametrize("page", ["record", "guide", "body"])
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
        "Next: choose the site",
        "Suggested:",
        "Next: inject",
        "Next: confirm",
    ):
        wide.taps(step)
    wide.sees("I have injected")
    assert not too_large(wide)
