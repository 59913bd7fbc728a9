"""Other medicines are reminded of by the same service, one notice for all of a time, beside that of the injection."""

from datetime import time

import pytest

from kineret_gui.diary.facts.medicine import Medicine, MedicineAnswer, MedicineOutcome, MedicineRhythm
from kineret_gui.screens.framework.routes.medicines import ShowMedicines
from tests.facts import day

SEVEN = time(7, 30)
DUE, WAS_DUE = "Due now, at 07:30.", "It was due at 07:30."
TENTH = day("2026-03-10")


def medicine(name="Colchicine", at=SEVEN):
    return Medicine(name, name, "0.5 mg", MedicineRhythm.EVERY_DAY, TENTH, times=(at,))


def taken(name="Colchicine"):
    return MedicineAnswer(name, name, "0.5 mg", TENTH, SEVEN, MedicineOutcome.TAKEN)


@pytest.fixture
def computer(computer, diary):
    diary.holds(medicine())
    return computer


def test_it_comes_at_its_time_and_names_nothing(computer):
    assert computer.looks_at("10 March 2026 07:29") == []
    assert computer.looks_at("10 March 2026 07:30") == [DUE]
    (notice,) = computer.desktop.ever
    assert notice.title == "Time for other medicines"
    assert [words for _, words in notice.buttons] == ["Show the medicines", "Remind me in 30 minutes"]


def test_it_names_person_and_medicines_where_that_is_allowed(computer, diary):
    diary.holds(medicine("Iron"))
    computer.settings.change(name_shown=True)
    computer.looks_at("10 March 2026 07:30")

    assert [notice.title for notice in computer.desktop.ever] == ["Ada Example: time for Colchicine, Iron"]


def test_it_goes_once_all_of_its_time_are_answered(computer, diary):
    diary.holds(medicine("Iron"))
    computer.looks_at("10 March 2026 07:30")
    diary.holds(taken())
    assert computer.looks_at("10 March 2026 07:31") == [DUE]
    diary.holds(taken("Iron"))
    assert computer.looks_at("10 March 2026 07:32") == []


def test_it_comes_again_and_never_twice_for_one_time(computer):
    computer.looks_at("10 March 2026 07:30")
    computer.looks_at("10 March 2026 07:31")
    assert len(computer.desktop.ever) == 1
    assert computer.looks_at("10 March 2026 08:00") == [WAS_DUE, "Due now, at 08:00."]


def test_it_comes_not_twice_after_the_computer_was_off(computer):
    computer.looks_at("10 March 2026 07:30")
    computer.goes_off()
    computer.goes_on()
    computer.starts()
    assert computer.looks_at("10 March 2026 07:40") == []


def test_put_off_it_comes_again_later(computer):
    computer.looks_at("10 March 2026 07:30")
    computer.presses("Remind me in 30 minutes")
    assert computer.looks_at("10 March 2026 07:59") == []
    assert WAS_DUE in computer.looks_at("10 March 2026 08:00")


def test_its_button_opens_the_medicines_and_writes_nothing(computer, diary):
    computer.looks_at("10 March 2026 07:30")
    computer.presses("Show the medicines")

    assert computer.opened == [ShowMedicines()]
    assert diary.standing(MedicineAnswer) == ()


def test_both_come_where_the_injection_is_due_as_well(computer, diary):
    diary.holds(medicine("Iron", time(8)))
    bodies = computer.looks_at("10 March 2026 08:00")

    assert bodies.count("Due now, at 08:00.") == 2
