"""Keeping how far a guided injection has come, so that it outlives the program."""

from dataclasses import replace

import pytest

from kineret_gui.actions.correct_entry import correct_entry
from kineret_gui.actions.keep_guide import drop_guide, keep_guide, kept_guide
from kineret_gui.actions.log_injection import log_injection
from kineret_gui.actions.withdraw_entry import withdraw_entry
from kineret_gui.diary.facts.injection import Giver, Injection
from kineret_gui.diary.rules.guide import GuideForm, Step
from tests.facts import day, dose, injection
from tests.facts import now as moment
from tests.store.diaries import ids_on_disk, opened

FORM = GuideForm(
    entry="form",
    day=day("2026-03-10"),
    answers=dose("2026-03-10 08:00"),
    syringe=1,
    milligrams=100,
    given_by=Giver.MYSELF,
    step=Step.CONFIRM,
    spot="left/a",
    out_of_fridge=moment("2026-03-10 07:40").utc,
    batch="A1",
)
EXTRA = GuideForm("form", day("2026-03-10"), None, 1, 40, Giver.SOMEONE_ELSE)
TAKEN = injection("2026-03-10 08:10", "2026-03-10 08:00", spot="left/a", batch="A1")


@pytest.mark.parametrize("step", Step)
def test_a_guide_is_found_where_it_was_left(diary, path, step):
    keep_guide(diary, replace(FORM, step=step))
    assert kept_guide(opened(path)) == replace(FORM, step=step)


def test_a_guide_in_which_little_is_filled_in_comes_back_as_it_was(diary, path):
    keep_guide(diary, EXTRA)
    assert kept_guide(opened(path)) == EXTRA


def test_there_is_no_guide_before_one_is_begun(diary):
    assert kept_guide(diary) is None


def test_the_guide_kept_last_is_found(diary):
    keep_guide(diary, FORM)
    keep_guide(diary, replace(FORM, spot="right/a"))
    assert kept_guide(diary).spot == "right/a"


def test_a_guide_that_is_over_is_gone(diary, path):
    keep_guide(diary, FORM)
    drop_guide(diary)
    drop_guide(diary)
    assert kept_guide(opened(path)) is None


def test_keeping_a_guide_records_nothing(diary, path):
    before = ids_on_disk(path)
    keep_guide(diary, FORM)
    assert ids_on_disk(path) == before
    assert diary.standing(Injection) == ()


def test_a_guide_whose_injection_is_on_disk_stands_behind_it(diary, path, now):
    """The program died after the injection was recorded and before the guide went on."""
    keep_guide(diary, FORM)
    log_injection(diary, FORM.entry, TAKEN, 1, now)
    found = kept_guide(opened(path))
    assert found == replace(FORM, step=Step.AFTERWARDS)


def test_a_guide_whose_injection_is_not_on_disk_asks_again(diary, path, now):
    keep_guide(diary, FORM)
    log_injection(diary, "another", TAKEN, 1, now)
    assert kept_guide(opened(path)) == FORM


@pytest.mark.parametrize("kept", ["{}", "[]", '{"entry":1}', '{"step":"a page of another version"}', "null"])
def test_a_guide_kept_by_another_version_begins_anew(diary, kept):
    diary.keep_form("guided injection", kept)
    assert kept_guide(diary) is None


def test_a_guide_whose_injection_was_taken_back_asks_again_under_a_new_id(diary, path, now):
    keep_guide(diary, FORM.recorded())
    written = log_injection(diary, FORM.entry, TAKEN, 1, now).entry
    withdraw_entry(diary, "withdrawn", written, "", now)

    asked = kept_guide(opened(path))
    assert asked.step is Step.CONFIRM
    assert asked.entry != FORM.entry


def test_a_guide_whose_injection_was_corrected_does_not_ask_again(diary, path, now):
    keep_guide(diary, FORM.recorded())
    written = log_injection(diary, FORM.entry, TAKEN, 1, now).entry
    correct_entry(diary, "corrected", written, replace(TAKEN, milligrams=90), now)

    assert kept_guide(opened(path)) == FORM.recorded()
