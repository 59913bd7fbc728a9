"""Being guided through an injection."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from kineret_gui.diary.facts.injection import Giver
from kineret_gui.diary.facts.person import WhoInjects
from kineret_gui.diary.facts.site import PlaceRest
from kineret_gui.diary.rules.guide import GuideForm, Step
from kineret_gui.screens.injection.guide_drawing import guide_drawing
from tests.facts import at, day, injection, order, person
from tests.seeded import PLACES

SPOT = "Belly, upper left: inner spot"
ONWARD = ("Next: check the syringe", "The syringe is fine: next", "Next: set the dose", "Next: inject", "Next: confirm")


def walks_to_the_question(patient, to_the_last=True):
    patient.taps("Start injection")
    patient.taps("Next: check the syringe")
    patient.taps("The syringe is fine: next")
    patient.taps(f"Suggested: {SPOT}")
    patient.taps("Next: set the dose")
    patient.taps("Next: inject")
    if to_the_last:
        patient.taps("Next: confirm")


def test_an_injection_is_recorded_only_by_saying_so(patient, diary):
    walks_to_the_question(patient)
    patient.sees("This will be recorded: 100 mg, Belly, upper left: inner spot", "Tuesday, 10 March 2026")
    assert diary.injections() == []

    patient.taps("I have injected")

    patient.sees("Injection given at 07:00, Belly, upper left: inner spot, 100 mg")
    (injection,) = diary.injections()
    assert (injection.milligrams, injection.spot) == (100, "abdomen-upper-left/inner")
    assert injection.given_by is Giver.MYSELF
    assert injection.answers is not None


def test_today_says_that_it_is_recorded_once_the_guide_is_finished(patient):
    walks_to_the_question(patient)
    patient.taps("I have injected")
    patient.taps("Finish")

    assert patient.reads_first().startswith("Injection given at 07:00")


def test_the_guide_goes_on_where_it_was_when_the_program_was_closed(patient, diary):
    walks_to_the_question(patient)
    patient.closes()

    patient.taps("Continue the injection guide")

    patient.sees("Confirm the injection", SPOT)
    patient.taps("I have injected")
    patient.closes()
    patient.taps("Finish the injection guide")
    patient.sees("Recorded. Now put the syringe in the sharps box")
    assert len(diary.injections()) == 1


def test_tomorrow_the_guide_begins_anew(patient, clock):
    walks_to_the_question(patient)
    clock.set("11 March 2026 07:00")
    patient.closes()

    patient.taps("Start injection")

    patient.sees("Take it out of the fridge")


def test_undo_takes_it_back_and_asks_again(patient, diary):
    walks_to_the_question(patient)
    patient.taps("I have injected")

    patient.taps("Undo: it was not injected")

    patient.sees("Confirm the injection")
    assert diary.injections() == []
    patient.taps("I have injected")
    assert len(diary.injections()) == 1


def test_pressing_next_in_a_hurry_does_not_say_that_it_is_done(patient, diary):
    walks_to_the_question(patient, to_the_last=False)
    patient.taps_twice("Next: confirm")
    patient.sees("Confirm the injection")
    assert diary.injections() == []


def test_pressing_twice_in_a_hurry_records_once(patient, diary):
    walks_to_the_question(patient)

    patient.taps_twice("I have injected")

    patient.sees("Recorded. Now put the syringe in the sharps box")
    assert len(diary.injections()) == 1


def test_the_half_hour_goes_on_while_the_program_is_closed(patient, clock):
    patient.taps("Start injection")
    patient.taps("It is out of the fridge: start the 30-minute timer")
    patient.sees("30 minutes left, until 07:30.")

    patient.closes()
    clock.passes(minutes=18)
    patient.taps("Continue the injection guide")
    patient.sees("12 minutes left")

    patient.waits(minutes=12)
    patient.sees("The 30 minutes are over")


def test_something_wrong_with_the_syringe_leads_to_another_one(patient):
    patient.taps("Start injection")
    patient.taps("Next: check the syringe")
    patient.taps("Something is wrong")
    patient.sees("Do not use this syringe")

    patient.taps("Start again with a new syringe")

    patient.sees("Take it out of the fridge")


@pytest.mark.parametrize(
    "step", [Step.FRIDGE, Step.CHECK, Step.PLACE, Step.DOSE, Step.INJECT], ids=lambda step: step.name
)
def test_until_it_is_injected_every_step_knows_what_to_do_where_something_is_wrong(patient, step):
    patient.taps("Start injection")
    for onward in ONWARD[: list(Step).index(step)]:
        patient.taps(onward)
    heading = patient.reads_first()

    patient.taps("Something is wrong")
    patient.sees("Do not use this syringe", "Start again with a new syringe")
    assert not [onward for onward in ONWARD if patient.is_offered(onward)]

    patient.taps("The syringe is fine after all")
    assert patient.reads_first() == heading
    patient.taps("Something is wrong")
    patient.taps("Start again with a new syringe")
    patient.sees("Take it out of the fridge")


def test_where_it_is_injected_nothing_is_wrong_with_the_syringe_any_more(patient):
    walks_to_the_question(patient)
    patient.does_not_see("Something is wrong")


def test_each_step_says_in_words_how_far_it_is(patient):
    patient.taps("Start injection")
    for number, onward in enumerate(ONWARD, 1):
        patient.sees(f"Step {number} of 7")
        patient.taps(onward)


def test_what_the_hands_do_is_in_sight_and_the_rest_is_one_press_away(patient):
    patient.taps("Start injection")
    patient.sees("Take the syringe out of the fridge.", "Wash your hands well.")
    patient.does_not_see("Do not use a microwave")

    patient.taps("Show more about this")
    patient.sees("Do not use a microwave")
    patient.taps("Show less")
    patient.does_not_see("Do not use a microwave")

    patient.taps("Show more about this")
    patient.taps("Next: check the syringe")
    patient.sees("Show more about this")  # folded again on the next page


def test_the_batch_number_is_kept_with_the_injection(patient, diary):
    patient.taps("Start injection")
    patient.taps("Next: check the syringe")
    patient.types_into("Batch number (on the syringe label)", "K12345")
    patient.taps("The syringe is fine: next")
    patient.taps("Belly, lower left")
    patient.taps("Middle spot")
    patient.taps("Next: set the dose")
    patient.taps("Next: inject")
    patient.taps("Next: confirm")
    patient.taps("I have injected")

    (injection,) = diary.injections()
    assert (injection.batch, injection.spot) == ("K12345", "abdomen-lower-left/middle")


def holds_syringes_of_a_pack(diary, many):
    start = day("2026-03-09") - timedelta(days=many - 1)
    days = [start + timedelta(days=number) for number in range(many)]
    diary.holds(*(injection(f"{on} 08:05", batch="K12345") for on in days))


def test_the_batch_of_the_pack_is_offered_shown_and_recorded(patient, diary):
    holds_syringes_of_a_pack(diary, 3)
    patient.taps("Start injection")
    patient.taps("Next: check the syringe")
    patient.sees("Same as on the last 3 syringes. Compare the number with the label.")
    for name in ("The syringe is fine: next", "Next: set the dose", "Next: inject", "Next: confirm"):
        patient.taps(name)
    patient.sees("batch K12345.")
    patient.taps("I have injected")
    assert diary.injections()[-1].batch == "K12345"


def test_another_batch_is_one_press_and_none_is_recorded_unseen(patient, diary):
    holds_syringes_of_a_pack(diary, 3)
    patient.taps("Start injection")
    patient.taps("Next: check the syringe")
    patient.taps("Another batch")
    patient.does_not_see("As on the last 3 syringes", "Another batch")
    patient.types("K9")
    for name in ("The syringe is fine: next", "Next: set the dose", "Next: inject", "Next: confirm"):
        patient.taps(name)
    patient.sees("batch K9.")


@pytest.mark.parametrize(
    ("many", "says"), [(7, "Is this a new pack?"), (8, "Same as on the last 8 syringes"), (28, "Optional")]
)
def test_a_pack_of_seven_or_of_twenty_eight_ends(patient, diary, many, says):
    holds_syringes_of_a_pack(diary, many)
    patient.taps("Start injection")
    patient.taps("Next: check the syringe")
    patient.sees(says)


def test_an_injection_of_this_moment_shows_the_batch_of_the_pack_and_one_of_the_past_has_none(patient, diary):
    holds_syringes_of_a_pack(diary, 2)
    patient.opens("record")
    patient.sees("Batch and note: Batch K12345")
    patient.taps("I do not remember where")
    patient.sees("Batch: K12345.")
    patient.opens("record", "day:2026-03-05")
    patient.sees("Batch and note: None")


def test_nobody_goes_on_without_a_place(patient, diary):
    diary.holds(*(PlaceRest(place, at("2026-03-09 18:00"), "") for place in PLACES))
    patient.taps("Start injection")
    patient.taps("Next: check the syringe")
    patient.taps("The syringe is fine: next")

    assert not patient.finds("Next: set the dose").enabled


@pytest.mark.parametrize(
    ("milligrams", "words"), [(40, "push the plunger to the 40 mg mark"), (100, "100 mg, the full syringe")]
)
def test_the_dose_page_says_what_was_ordered(patient, diary, milligrams, words):
    diary.holds(order("2026-03-10", syringes=(milligrams,)))
    patient.taps("Start injection")
    patient.taps("Next: check the syringe")
    patient.taps("The syringe is fine: next")
    patient.taps("Next: set the dose")

    patient.sees(words)


def test_two_syringes_are_two_injections_in_places_of_their_own(patient, diary):
    diary.holds(order("2026-03-10", syringes=(100, 50)))
    patient.taps("Start injection")
    patient.taps("Next: check the syringe")
    patient.sees("Syringe 1 of 2: 100 mg")
    patient.taps("The syringe is fine: next")
    patient.taps("Suggested:")
    patient.taps("Next: set the dose")
    patient.taps("Next: inject")
    patient.taps("Next: confirm")
    patient.taps("I have injected")

    patient.taps("Next syringe")
    patient.sees("Syringe 2 of 2: 50 mg")
    patient.taps("The syringe is fine: next")
    patient.taps("Suggested:")
    patient.taps("Next: set the dose")
    patient.taps("Next: inject")
    patient.taps("Next: confirm")
    patient.taps("I have injected")
    patient.taps("Finish")

    first, second = diary.injections()
    assert (first.milligrams, second.milligrams) == (100, 50)
    assert first.spot.partition("/")[0] != second.spot.partition("/")[0]
    assert first.answers == second.answers
    assert patient.reads_first().startswith("Injection given at 07:00")


def test_the_back_of_the_arm_is_offered_only_when_someone_else_injects(patient, diary):
    every = (*PLACES, "arm-back-left", "arm-back-right")
    diary.holds(person(places=every, who_injects=WhoInjects.BOTH, since="2026-03-10"))
    patient.taps("Start injection")
    patient.taps("Next: check the syringe")
    patient.taps("The syringe is fine: next")
    patient.sees("Left upper arm, back. Only if someone else injects")

    patient.taps("Someone else injects")

    patient.does_not_see("Left upper arm, back. Only if someone else injects")
    patient.taps("Left upper arm, back")
    patient.taps("Upper spot")
    patient.taps("Next: set the dose")
    patient.taps("Next: inject")
    patient.taps("Next: confirm")
    patient.taps("I have injected")
    (injection,) = diary.injections()
    assert injection.given_by is Giver.SOMEONE_ELSE


def test_every_page_of_the_guide_names_its_source(patient):
    patient.taps("Start injection")
    for onward in ONWARD:
        patient.sees("Source: ", "Kineret package leaflet (EU)")
        patient.taps(onward)


def test_the_guide_is_done_with_the_keyboard_alone(patient, diary):
    for name in (
        "Start injection",
        "Next: check the syringe",
        "The syringe is fine: next",
        f"Suggested: {SPOT}",
        "Next: set the dose",
        "Next: inject",
        "Next: confirm",
        "I have injected",
    ):
        patient.tabs_to(name)
        patient.presses("Space")

    patient.sees("Recorded. Now put the syringe in the sharps box")
    assert len(diary.injections()) == 1


def test_each_drawing_of_the_guide_is_said_in_words(patient):
    patient.taps("Start injection")
    patient.sees("Drawing: the syringe is taken out of the fridge and left for 30 minutes with its cover on.")
    patient.taps("Next: check the syringe")
    patient.sees("Drawing: the pack with its label and expiry date, and a check of the liquid.")
    patient.taps("The syringe is fine: next")
    patient.taps("Next: set the dose")
    patient.sees("Drawing: a full syringe. The dose is all of it: 100 mg.")


@pytest.mark.parametrize("milligrams", range(20, 100, 10))
def test_the_drawing_says_what_goes_away_and_what_stays(milligrams):
    form = GuideForm("an-entry", date(2026, 3, 10), None, 1, milligrams, Giver.MYSELF, Step.DOSE)
    drawing = guide_drawing(form)
    stays, away = f"{milligrams} mg", f"{100 - milligrams} mg"
    assert (
        drawing.says
        == f"Drawing: the plunger stops at the {stays} mark. {away} is pushed out, and {stays} is left to inject."
    )
    assert (drawing.words["mg"], drawing.words["away"], drawing.words["stay"]) == (str(milligrams), away, stays)


def test_every_step_has_a_drawing_but_the_one_that_shows_the_body():
    form = GuideForm("an-entry", date(2026, 3, 10), None, 1, 100, Giver.MYSELF)
    undrawn = [step for step in Step if not guide_drawing(replace(form, step=step)).says]
    assert undrawn == [Step.PLACE]
