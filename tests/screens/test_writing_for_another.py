"""Someone else writes for a person: whose hand it was is asked, not assumed, and who wrote it stands beside it."""

from decimal import Decimal

import pytest

from kineret_gui.device.paths import folders
from kineret_gui.device.settings import KnownFile, Settings
from kineret_gui.diary.facts.injection import Giver
from kineret_gui.diary.facts.level import Level
from kineret_gui.diary.facts.measurement import Measurement, Quantity
from kineret_gui.diary.facts.prescription import Pause
from kineret_gui.diary.facts.reaction import Reaction, Sign
from tests.facts import at, day, injection, order


@pytest.fixture
def grandmother(patient, diary, tmp_path):
    """Writes in Ada's diary; Ada usually injects herself."""
    settings = Settings(folders(tmp_path / "home").settings / "settings.json")
    settings.settle(KnownFile(str(diary.path), "Grandmother", settled=True))
    return patient


def test_whose_hand_it_was_is_asked_before_the_place(grandmother, diary):
    grandmother.taps("I have already injected")
    grandmother.sees("Who injected: Not answered")
    assert not grandmother.finds("Record injection").enabled
    assert not any(
        grandmother.finds(name).checked for name in ("Ada Example injected", "I injected, or someone else did")
    )
    grandmother.taps("Ada Example injected")
    grandmother.taps("Suggested:")
    grandmother.taps("Record injection")
    grandmother.sees("Injection given at")
    assert [given.given_by for given in diary.injections()] == [Giver.MYSELF]


def test_a_place_that_the_person_cannot_reach_is_there_once_another_hand_was_said(grandmother):
    grandmother.taps("I have already injected")
    grandmother.taps("I injected, or someone else did")
    grandmother.sees("Show as")


def test_a_paper_month_is_typed_in_by_whoever_writes_and_says_whose_hand_it_was(grandmother, diary):
    grandmother.opens("paper")
    grandmother.types_into("Sunday 1 March, time", "8:10")
    grandmother.types_into("Sunday 1 March, mg", "100")
    grandmother.taps("Check the month")
    grandmother.does_not_see("myself")
    assert grandmother.finds("Ada Example injected").checked
    grandmother.taps("I injected, or someone else did")
    grandmother.taps("Save 1 dose")
    assert [given.given_by for given in diary.injections()] == [Giver.SOMEONE_ELSE]


def test_the_guide_asks_whose_hand_it_is_before_it_shows_places(grandmother, diary):
    grandmother.taps("Start injection")
    for step in ("Next: check the syringe", "The syringe is fine: next"):
        grandmother.taps(step)
    assert not grandmother.is_offered("Suggested:")
    assert not grandmother.finds("Next: set the dose").enabled
    grandmother.taps("I inject, or someone else does")
    grandmother.taps("Suggested:")
    for step in ("Next: set the dose", "Next: inject", "Next: confirm", "I have injected"):
        grandmother.taps(step)
    grandmother.sees("Injection given at")
    assert [given.given_by for given in diary.injections()] == [Giver.SOMEONE_ELSE]


def test_the_person_themselves_is_not_asked(patient, diary):
    patient.taps("I have already injected")
    patient.sees("Who injected: Ada Example injected")
    patient.taps("Suggested:")
    patient.taps("Record injection")
    patient.sees("Injection given at")


@pytest.fixture
def written(diary):
    """What grandmother wrote in Ada's diary, by the page and what that is about."""
    given, order_, pause, value, reaction = (
        injection("2026-03-10 06:55", "2026-03-10 08:00"),
        order("2026-03-05"),
        Pause(day("2026-02-01"), day("2026-02-03"), "", ""),
        Measurement(at("2026-03-10 06:50"), Quantity.TEMPERATURE, Decimal("37.2"), "°C"),
        Reaction("sore", at("2026-03-10 06:56"), "thigh-front-left", (Sign.REDNESS,), Level.MILD),
    )
    diary.holds(given, order_, pause, value, reaction, by="Grandmother")
    return diary


@pytest.mark.parametrize(
    ("page", "about"),
    [
        ("today", ""),
        ("body", "thigh-front-left"),
        ("prescription", ""),
        ("values", "quantity:temperature"),
        ("story", "sore"),
    ],
)
def test_what_someone_else_wrote_says_so_wherever_it_is_listed(patient, written, page, about):
    patient.opens(page, about)
    patient.sees("Entered by Grandmother")


@pytest.mark.parametrize("page", ["today", "prescription"])
def test_what_the_person_wrote_needs_no_name_beside_it(patient, diary, page):
    diary.holds(injection("2026-03-10 06:55", "2026-03-10 08:00"))
    patient.opens(page)
    patient.sees("Diary of Ada Example")
    patient.does_not_see("Entered by")


def test_a_correction_keeps_whose_hand_it_was(grandmother, diary):
    (entry,) = diary.holds(injection("2026-03-10 06:55", "2026-03-10 08:00"))
    grandmother.opens("record", f"entry:{entry}")
    grandmother.sees("Who injected: Ada Example injected")
    assert grandmother.finds("Save changes").enabled
