"""A place whose reaction has not healed rests, and Body says so."""

import pytest

from kineret_gui.diary.facts.level import Level
from kineret_gui.diary.facts.reaction import Course, Reaction, ReactionAnswer, Sign
from tests.facts import at, injection

BELLY = "abdomen-upper-left"
SPOT = "abdomen-upper-left/middle"


def reaction(began: str, place: str = BELLY) -> Reaction:
    return Reaction("r1", at(began), place, (Sign.REDNESS, Sign.ITCH), Level.MILD)


def said(when: str, course: Course) -> ReactionAnswer:
    return ReactionAnswer("r1", at(when), course)


@pytest.fixture(autouse=True)
def tenth_of_march(clock):
    clock.set("10 March 2026 10:00")


def test_the_first_place_is_suggested_while_nothing_is_wrong_with_it(patient):
    patient.opens("body")

    patient.sees("Suggested next: Belly, upper left")


def test_a_sore_place_is_not_suggested_and_says_why(patient, diary):
    diary.holds(reaction("2026-03-08 08:00"))
    patient.opens("body")

    patient.sees("Not healed: redness, itching.")
    patient.does_not_see("Suggested next: Belly, upper left")


def test_a_place_is_suggested_again_the_day_after_it_has_healed(patient, diary, clock):
    diary.holds(reaction("2026-03-03 08:00"), said("2026-03-10 09:00", Course.HEALED))
    patient.opens("body", BELLY)
    patient.sees("This site is resting until the reaction has healed.")

    clock.set("11 March 2026 10:00")
    patient.opens("body", BELLY)
    patient.sees("Healed: Tue 3 Mar to Tue 10 Mar, 8 days")
    patient.does_not_see("This site is resting until")


def test_the_places_reactions_stand_with_its_injections(patient, diary):
    diary.holds(injection("2026-03-07 08:00", spot=SPOT), reaction("2026-03-08 08:00"))
    patient.opens("body", BELLY)

    patient.sees("Injections at this site", "Reactions at this site", "Not healed: since Sun 8 Mar, 3 days")
