"""The steps of a guided injection: only the person's own word records one."""

from dataclasses import replace

import pytest

from kineret_gui.diary.facts.injection import Giver
from kineret_gui.diary.rules.guide import GuideForm, Step
from tests.facts import SPOT, day, dose, now

BEGUN = GuideForm(
    entry="first",
    day=day("2026-03-10"),
    answers=dose("2026-03-10 08:00"),
    syringe=1,
    milligrams=100,
    given_by=Giver.MYSELF,
)
CHOSEN = replace(BEGUN, spot=SPOT)


def at_step(step: Step, form: GuideForm = CHOSEN) -> GuideForm:
    return replace(form, step=step)


def test_the_guide_goes_page_by_page_to_the_question_whether_it_is_done():
    pages, form = [CHOSEN.step], CHOSEN
    for _ in range(5):
        form = form.forward()
        pages.append(form.step)

    assert pages == [Step.FRIDGE, Step.CHECK, Step.PLACE, Step.DOSE, Step.INJECT, Step.CONFIRM]


@pytest.mark.parametrize("step", Step)
def test_back_leads_to_the_page_from_which_forward_came(step):
    ahead = at_step(step).forward()

    assert ahead.step is step or ahead.back() == at_step(step)


@pytest.mark.parametrize("step", [Step.FRIDGE, Step.AFTERWARDS])
def test_there_is_no_way_back_from_the_first_page_nor_from_a_recorded_injection(step):
    assert at_step(step).back() == at_step(step)


def test_without_a_place_the_guide_goes_no_further():
    assert at_step(Step.PLACE, BEGUN).forward() == at_step(Step.PLACE, BEGUN)
    assert at_step(Step.PLACE, CHOSEN).forward().step is Step.DOSE


@pytest.mark.parametrize("step", [Step.DOSE, Step.INJECT])
def test_a_guide_that_an_earlier_version_kept_without_a_place_asks_for_it_before_it_goes_on(step):
    assert at_step(step, BEGUN).forward().step is Step.PLACE


@pytest.mark.parametrize("form", [BEGUN, CHOSEN], ids=["no place chosen", "a place chosen"])
def test_no_walk_through_the_guide_passes_the_question_unless_the_injection_is_recorded(form):
    reached, to_visit = set(), [form]
    while to_visit:
        here = to_visit.pop()
        known = (here.step, here.spot is not None, here.syringe)
        if known in reached or here.syringe > 3:
            continue
        reached.add(known)
        to_visit += [here.forward(), here.back(), here.next_syringe(50), replace(here, spot=SPOT)]

    assert {step for step, _, _ in reached} == set(Step) - {Step.AFTERWARDS}
    assert {step for step, has_spot, _ in reached if not has_spot}.isdisjoint({Step.INJECT, Step.CONFIRM})


@pytest.mark.parametrize("step", Step)
def test_recording_leads_to_the_page_after_it(step):
    assert at_step(step).recorded() == at_step(Step.AFTERWARDS)


def test_an_undone_injection_leads_back_to_the_question_under_a_new_id():
    undone = CHOSEN.recorded().undone()

    assert undone.step is Step.CONFIRM
    assert undone.entry != CHOSEN.entry
    assert replace(undone, entry=CHOSEN.entry, step=CHOSEN.step) == CHOSEN


def test_the_next_syringe_has_its_own_check_place_batch_and_entry():
    taken_out = now("2026-03-10 07:30").utc
    form = replace(CHOSEN, batch="B1", out_of_fridge=taken_out).recorded()

    following = form.next_syringe(50)

    assert following.entry != form.entry
    assert following == GuideForm(
        entry=following.entry,
        day=form.day,
        answers=form.answers,
        syringe=2,
        milligrams=50,
        given_by=form.given_by,
        step=Step.CHECK,
        spot=None,
        out_of_fridge=taken_out,
        batch="",
    )


def test_the_syringe_is_warm_half_an_hour_after_it_left_the_fridge():
    form = replace(BEGUN, out_of_fridge=now("2026-03-10 07:45").utc)

    assert form.warm_at() == now("2026-03-10 08:15").utc


def test_a_skipped_timer_is_never_over():
    assert BEGUN.warm_at() is None
