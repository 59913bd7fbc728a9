"""Fields: where the keyboard is when one comes, what a press on a filled one does, and how it looks beside a button."""

import pytest

from tests.facts import injection
from tests.half_filled import FORMS, Type

TIME = "Time"


@pytest.fixture
def correcting(patient, diary, clock):
    clock.set("10 March 2026 09:00")
    diary.holds(injection("2026-03-10 08:05", "2026-03-10 08:00"))
    patient.taps("Today's injection: Change")
    return patient


def test_a_row_that_opens_gives_the_keyboard_to_its_field(correcting):
    correcting.taps("When:")
    assert correcting.is_at_a_field()
    correcting.types("07:50")
    correcting.sees("When: today at 07:50")


def test_a_press_on_a_filled_field_selects_what_it_holds(correcting):
    correcting.taps("When:")
    field = correcting.centre_of(TIME)
    correcting.taps("Next day")
    correcting.taps("Previous day")
    correcting.taps_at(field, after=400)
    correcting.types("07:50")
    assert correcting.finds(TIME).value == "07:50"


def test_a_second_press_on_it_puts_the_cursor_there(correcting):
    correcting.taps("When:")
    field = correcting.centre_of(TIME)
    correcting.taps("Next day")
    for _ in range(2):
        correcting.taps_at(field, after=900)
    correcting.presses("End")
    correcting.types("x")
    assert correcting.finds(TIME).value == "08:05x"


def test_a_row_that_asks_something_else_first_keeps_the_keyboard(patient):
    patient.opens("person")
    patient.taps("Emergency number:")
    assert not patient.is_at_a_field()


@pytest.mark.parametrize("colours", ["light", "dark"])
def test_a_field_has_a_colour_of_its_own(patient, colours):
    patient.prefers(colours=colours)
    assert patient.colour("writable") not in (patient.colour("ground"), patient.colour("accentTint"))


def test_a_field_that_a_row_opens_is_in_sight_wherever_the_row_lies(patient):
    attack = next(form for form in FORMS if form.page == "attack")
    patient.opens("attack")
    for act in attack.acts:
        if not isinstance(act, Type):
            patient.taps(act)
        elif patient.is_at_a_field():
            field = next(thing for thing in patient.things() if thing.item.hasActiveFocus())
            assert field.pane.y <= field.area.y, act.field
            assert field.area.bottom <= field.pane.bottom, act.field
