"""An injection that would make another amount of its dose than was ordered is asked about, and no other."""

import pytest

from kineret_gui.diary.facts.confirmed_distinct import ConfirmedDistinct
from kineret_gui.diary.facts.injection import Giver, usual_giver
from kineret_gui.diary.facts.person import WhoInjects
from kineret_gui.diary.rules.adherence import that_differ
from kineret_gui.diary.rules.amount import Differs, differs
from tests.diary.rules.test_adherence import reckoned
from tests.facts import day, injection, order

DOSE = "2026-03-10 08:00"


@pytest.mark.parametrize(
    ("ordered", "others", "this", "is_more"),
    [
        ((100,), [], 20, False),
        ((30,), [], 100, True),
        ((100,), [100], 100, True),
        ((100, 50), [100], 100, True),
        ((100, 50), [100], 20, False),
        ((), [], 100, True),
    ],
)
def test_another_amount_is_told_with_what_was_ordered_and_what_is_there(ordered, others, this, is_more):
    asked = differs(ordered, others, this)
    assert asked == Differs(ordered, sum(others), this)
    assert asked.together == sum(others) + this
    assert asked.is_more is is_more


@pytest.mark.parametrize(
    ("ordered", "others", "this"), [((100,), [], 100), ((100, 50), [], 50), ((100, 50), [50], 100), ((50,), [20], 30)]
)
def test_a_syringe_as_ordered_is_not_asked_about(ordered, others, this):
    assert differs(ordered, others, this) is None


def test_several_new_injections_are_compared_together_with_what_is_recorded():
    doses = reckoned(order(syringes=(100, 50)), [injection(DOSE, DOSE)]).doses
    new = [injection(DOSE, DOSE, milligrams=50), injection(DOSE, DOSE, milligrams=20), injection(DOSE)]
    assert that_differ(doses, new) == ((doses[0], Differs((100, 50), 100, 70)),)
    assert that_differ(doses, new[:1]) == ()
    assert that_differ(doses, new[2:]) == ()


@pytest.mark.parametrize("who", WhoInjects)
def test_the_usual_hand_is_that_of_whoever_injects(who):
    others = who is WhoInjects.SOMEONE_ELSE
    assert usual_giver(who) is (Giver.SOMEONE_ELSE if others else Giver.MYSELF)


def test_that_two_injections_were_given_counts_for_the_day_of_their_dose():
    assert ConfirmedDistinct("one", "other", day("2026-03-10")).day == day("2026-03-10")
