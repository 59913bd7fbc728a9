"""The form of a person: places follow the hand, and at least one stays chosen."""

from dataclasses import fields, replace

import pytest

from kineret_gui.diary.facts.person import Colour, Condition, FigureKind, Person, Shape, WhoInjects
from kineret_gui.screens.more.person_form import (
    PersonForm,
    form_of,
    person_of,
    place_rows,
    used,
    with_own_mark,
    wrong_with,
)
from tests.every_kind import FULL
from tests.facts import day, figure, person

BODY = figure()
ALL = frozenset(place.id for place in BODY.places)
BACKS = {"arm-back-left", "arm-back-right"}
OUTER_THIGHS = {"thigh-outer-left", "thigh-outer-right"}
TODAY = day("2026-03-10")


@pytest.mark.parametrize(
    ("who", "places"),
    [(WhoInjects.MYSELF, ALL - BACKS), (WhoInjects.SOMEONE_ELSE, ALL), (WhoInjects.BOTH, ALL)],
)
def test_a_new_person_uses_every_place_that_the_leaflet_names_and_the_hand_allows(who, places):
    form = PersonForm(name="Ada", who_injects=who)
    assert set(person_of(form, BODY, TODAY).places) == places - OUTER_THIGHS


def test_the_outer_thigh_is_off_until_it_is_chosen_and_says_which_text_names_it():
    rows = {row.key: row for row in place_rows(PersonForm(who_injects=WhoInjects.MYSELF), BODY)}
    for place in OUTER_THIGHS:
        assert (rows[place].canChoose, rows[place].chosen) == (True, False)
        assert rows[place].detail.startswith("Not in the EU leaflet. Another text names it: AHFS")
    everything = PersonForm(name="Ada", who_injects=WhoInjects.MYSELF, left_out=frozenset())
    assert set(person_of(everything, BODY, TODAY).places) >= OUTER_THIGHS


def test_the_back_of_the_arm_is_explained_and_off_where_a_person_injects_alone():
    rows = {row.key: row for row in place_rows(PersonForm(), BODY)}
    for place in BACKS:
        assert (rows[place].canChoose, rows[place].chosen) == (False, False)
        assert rows[place].detail == "Only if someone else injects"
    assert all(row.canChoose and not row.detail for key, row in rows.items() if key not in BACKS | OUTER_THIGHS)


def test_at_least_one_place_stays_chosen():
    form = PersonForm(name="Ada", who_injects=WhoInjects.MYSELF, left_out=ALL - BACKS)
    assert wrong_with(form, BODY).parts == {"places": "Choose at least one injection site."}
    assert {place.id for place in used(replace(form, who_injects=WhoInjects.BOTH), BODY)} == BACKS


@pytest.mark.parametrize(
    ("changes", "part", "reason"),
    [
        ({"name": " "}, "name", "Enter a name."),
        ({"name": "x" * 81}, "name", "Use no more than 80 characters."),
        ({"clinic_phone": "1" * 81}, "clinic", "Use no more than 80 characters."),
        ({"who_injects": None}, "who", "Say who injects."),
        ({"emergency_phone": "1" * 81}, "emergency", "Use no more than 80 characters."),
    ],
)
def test_what_cannot_be_written_is_said_where_it_stands(changes, part, reason):
    form = replace(PersonForm(name="Ada", who_injects=WhoInjects.MYSELF), **changes)
    assert wrong_with(form, BODY).parts == {part: reason}
    assert not isinstance(person_of(form, BODY, TODAY), Person)


def test_whoever_comes_next_gets_a_colour_and_a_shape_of_their_own():
    people: list[Person] = []
    for name in ("Ada", "Mila", "Noor", "Ben", "Eva", "Jo"):
        form = with_own_mark(PersonForm(name=name), people)
        people.append(person(name=name, colour=form.colour, shape=form.shape))
    assert {someone.colour for someone in people} == set(Colour)
    assert {someone.shape for someone in people} == set(Shape)

    seventh = with_own_mark(PersonForm(name="Kim"), people)
    assert (seventh.colour, seventh.shape) == (Colour.BLUE, Shape.CIRCLE)


def test_a_person_who_is_not_changed_stays_the_same():
    known = person(
        colour=Colour.PINK,
        shape=Shape.HEART,
        figure=FigureKind.CHILD,
        condition=Condition.FMF,
        who_injects=WhoInjects.BOTH,
        places=("abdomen-upper-left", "arm-back-left"),
        clinic_phone="0123",
        emergency_phone="911",
        day_starts=240,
        invented=True,
    )
    assert person_of(form_of(known, BODY), BODY, known.since) == known


def test_nothing_of_a_person_is_lost_on_the_way_through_the_form():
    whole = next(fact for fact in FULL if isinstance(fact, Person))

    kept = person_of(form_of(whole, figure("child")), figure("child"), whole.since)

    for field in fields(Person):
        assert getattr(kept, field.name) == getattr(whole, field.name), field.name
