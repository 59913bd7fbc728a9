"""Resting a place, changing the order or what belongs to the person: written once, beside the old."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from kineret_gui.actions.change_person import change_person
from kineret_gui.actions.write_down import write_down, write_now
from kineret_gui.diary.entry import Fact
from kineret_gui.diary.facts.person import Person
from kineret_gui.diary.facts.prescription import Pause, Prescription, in_force
from kineret_gui.diary.facts.site import PlaceInUse, PlaceRest
from kineret_gui.diary.rules.resting_places import resting_places
from tests.facts import at, day, order, person
from tests.store.diaries import opened

SORE = PlaceRest("thigh-front-left", at("2026-03-10 08:00"), "sore")
BETTER = PlaceInUse("thigh-front-left", at("2026-03-10 08:05"))
PAUSE = Pause(day("2026-03-11"), None, "An infection", "Clinic")
NEW_ORDER = order("2026-03-10", "09:00")
RENAMED = replace(person(), name="Ada")


def change_prescription(diary, id, order, now):
    return write_down(diary, id, order, now).entry


CHANGES: list[tuple[Callable[..., Any], Fact]] = [
    (write_now, SORE),
    (write_now, BETTER),
    (change_prescription, NEW_ORDER),
    (change_prescription, PAUSE),
    (change_person, RENAMED),
]


def facts(diary, *kinds):
    return [entry.fact for kind in kinds for entry in diary.standing(kind)]


@pytest.mark.parametrize(("change", "fact"), CHANGES)
def test_a_change_is_on_disk(diary, path, now, change, fact):
    assert change(diary, "form", fact, now).fact == fact
    assert fact in facts(opened(path), type(fact))


@pytest.mark.parametrize(("change", "fact"), CHANGES)
def test_the_same_form_twice_changes_once(diary, now, change, fact):
    before = len(tuple(diary.records()))
    assert change(diary, "form", fact, now) == change(diary, "form", fact, now)
    assert len(tuple(diary.records())) == before + 1


def test_of_two_words_about_a_place_the_later_holds(diary, now):
    write_now(diary, "1", SORE, now)
    assert resting_places(facts(diary, PlaceRest, PlaceInUse)) == {"thigh-front-left": SORE}
    write_now(diary, "2", BETTER, now)
    assert resting_places(facts(diary, PlaceRest, PlaceInUse)) == {}


def test_days_before_a_new_order_stay_under_the_old_one(diary, now):
    change_prescription(diary, "form", NEW_ORDER, now)
    orders = facts(diary, Prescription)
    assert in_force(orders, day("2026-03-09")) == order()
    assert in_force(orders, day("2026-03-10")) == NEW_ORDER


def test_what_belonged_to_the_person_before_can_still_be_read(diary, now):
    change_person(diary, "form", RENAMED, now)
    assert facts(diary, Person) == [person(), RENAMED]
