"""A field that may not be empty says so, as the check of its own form has it."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from kineret_gui.diary.facts.check_date import CheckKind
from kineret_gui.diary.facts.measurement import Quantity
from kineret_gui.screens.framework.form_state import FormState, needed
from kineret_gui.screens.measurements.check_form import errors_of as wrong_with_check
from kineret_gui.screens.measurements.check_form import new_check
from kineret_gui.screens.measurements.earlier_values import NamedQuantity
from kineret_gui.screens.measurements.measurement_form import MeasurementForm
from kineret_gui.screens.measurements.measurement_form import errors_of as wrong_with_value
from kineret_gui.screens.more.order_form import OrderForm
from kineret_gui.screens.more.order_form import wrong_with as wrong_with_order
from kineret_gui.screens.more.pause_form import new_pause
from kineret_gui.screens.more.pause_form import wrong_with as wrong_with_pause
from kineret_gui.screens.symptoms.note_form import NoteForm, wrong_text
from kineret_gui.screens.symptoms.note_view import note_view
from kineret_gui.screens.symptoms.symptom_form import about_own, about_sentence, wrong_name

TODAY = date(2026, 3, 10)


def an_order(**chosen: Any) -> OrderForm:
    return OrderForm("id", TODAY, **chosen)


def wanted(form: object, check: Any, *names: str) -> tuple[str, ...]:
    return needed(form, check, **{name: name for name in names})


@pytest.mark.parametrize("typed", ["", "Slept well"])
def test_a_note_needs_words_also_while_there_are_some(typed):
    form = NoteForm("id", text=typed)

    assert note_view(form, FormState(), can_write=True).needed == ("text",)
    assert needed(form, wrong_text, text="") == ("text",)


def test_a_symptom_needs_a_name_unless_the_leaflet_has_one():
    assert needed(about_own(""), wrong_name, own="") == ("own",)
    assert needed(about_sentence("effect-headache"), wrong_name, own="") == ()


def test_a_pause_needs_a_reason_and_who_decided():
    assert wanted(new_pause(TODAY), wrong_with_pause, "reason", "ordered_by") == ("reason", "ordered_by")


def test_an_appointment_needs_to_be_named_only_where_it_is_of_no_kind():
    form, fields = new_check(TODAY), ("what", "at", "ordered_by", "note")

    assert wanted(form, wrong_with_check, *fields) == ()
    assert wanted(replace(form, kind=CheckKind.OTHER), wrong_with_check, *fields) == ("what",)


def test_an_order_needs_its_number_of_days_only_where_it_ends():
    assert needed(an_order(), wrong_with_order, course_days="course", ordered_by="ordered_by") == ()
    assert needed(an_order(is_course=True), wrong_with_order, course_days="course") == ("course_days",)


def test_a_value_needs_its_number_and_one_from_paper_its_unit():
    fever, crp = NamedQuantity(Quantity.TEMPERATURE), NamedQuantity(Quantity.CRP)
    of = {"own": "own", "typed": "value", "unit": "unit"}

    assert needed(MeasurementForm("id", what=fever, unit="°C"), wrong_with_value, **of) == ("typed", "unit")
    assert needed(MeasurementForm("id", what=crp), wrong_with_value, **of) == ("typed", "unit")
