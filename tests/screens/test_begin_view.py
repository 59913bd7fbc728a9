"""The questions before a diary is begun, one a page."""

from dataclasses import replace
from pathlib import Path

import pytest

from kineret_gui.diary.facts.person import Person, WhoInjects
from kineret_gui.screens.framework.parsing import whole_path
from kineret_gui.screens.framework.start_context import KnownDiary
from kineret_gui.screens.more.order_form import new_order, with_syringe
from kineret_gui.screens.more.person_form import PersonForm, person_of
from kineret_gui.screens.more.rhythm_choices import Often, with_often
from kineret_gui.screens.start.begin_view import (
    ORDER,
    USUALLY_PASSED,
    BeginStep,
    after,
    asked,
    before,
    begin_view,
    usual_order,
    wrong_on,
)
from kineret_gui.screens.start.diary_rows import diary_rows
from tests.facts import day, figure, person

EMPTY = PersonForm(), new_order(day("2026-03-10"))
ANSWERED = (
    PersonForm(name="Ada", who_injects=WhoInjects.MYSELF),
    with_often(with_syringe(new_order(day("2026-03-10")), 0, 100), Often.EVERY_DAY),
)


def test_only_the_name_the_order_and_the_hand_must_be_answered():
    asked_for = [question for question in BeginStep if wrong_on(question, *EMPTY, figure())]
    assert asked_for == [BeginStep.NAME, BeginStep.DOSE, BeginStep.OFTEN, BeginStep.WHO]


def test_with_name_and_dose_a_diary_can_be_begun():
    assert not any(wrong_on(question, *ANSWERED, figure()) for question in BeginStep)
    assert isinstance(person_of(ANSWERED[0], figure(), day("2026-03-10")), Person)


@pytest.mark.parametrize(
    ("question", "person_changes", "order_changes"),
    [
        (BeginStep.OFTEN, {}, {"is_course": True, "course_days": "0"}),
        (BeginStep.TIME, {}, {"times": ("8",)}),
        (BeginStep.CLINIC, {"clinic_phone": "1" * 81}, {}),
        (BeginStep.CLINIC, {"emergency_phone": "1" * 81}, {}),
        (BeginStep.PLACES, {"left_out": frozenset(place.id for place in figure().places)}, {}),
    ],
)
def test_a_page_with_something_wrong_cannot_be_left(question, person_changes, order_changes):
    forms = replace(ANSWERED[0], **person_changes), replace(ANSWERED[1], **order_changes)
    assert [q for q in BeginStep if wrong_on(q, *forms, figure())] == [question]


def test_next_and_back_go_through_every_question_and_stop_at_the_ends():
    way = [ORDER[0]]
    while after(way[-1]) is not way[-1]:
        way.append(after(way[-1]))
    assert tuple(way) == ORDER
    assert [before(question) for question in way] == [ORDER[0], *ORDER[:-1]]
    assert len({asked(question) for question in ORDER}) == len(ORDER)


def test_the_usual_answer_passes_over_what_it_says_and_is_an_order_that_can_be_begun():
    way = [BeginStep.DOSE]
    while (following := after(way[-1], USUALLY_PASSED)) is not way[-1]:
        way.append(following)
    assert way[1:] == [BeginStep.TIME, BeginStep.CONDITION, BeginStep.CLINIC, BeginStep.SUMMARY]
    assert [before(question, USUALLY_PASSED) for question in way[1:]] == way[:-1]
    answered = replace(ANSWERED[0], name="Ada"), usual_order(EMPTY[1])
    assert not any(wrong_on(question, *answered, figure()) for question in BeginStep)


def test_of_a_child_no_answer_is_usual():
    assert begin_view(BeginStep.DOSE, "", adult="Ada").usual == "100 mg every day, and Ada injects"
    assert not begin_view(BeginStep.DOSE, "").usual
    assert not begin_view(BeginStep.OFTEN, "", adult="Ada").usual


def test_a_known_diary_is_told_by_name_and_mark(tmp_path):
    (row,) = diary_rows([KnownDiary(tmp_path / "ada.diary", person())])
    assert (row.title, row.detail, row.shape) == ("Ada Example", "Blue circle. File: ada.diary", "circle")
    (unread,) = diary_rows([KnownDiary(tmp_path / "ada.diary", None)])
    assert (unread.title, unread.detail, unread.shape) == ("ada.diary", "It cannot be read at the moment", "")
    (gone,) = diary_rows([KnownDiary(tmp_path / "ada.diary", None, is_there=False)])
    assert gone.detail == "Not found at the moment"


def test_of_two_files_of_the_same_name_it_is_said_where_they_lie():
    rows = diary_rows([KnownDiary(Path(folder) / "ada.diary", person()) for folder in ("/home", "/stick")])
    assert [row.detail for row in rows] == [f"Blue circle. File: /{folder}/ada.diary" for folder in ("home", "stick")]


@pytest.mark.parametrize(
    ("typed", "path"), [("/a/b.diary", "/a/b.diary"), (" /a\x07 ", "/a"), ("b.diary", None), ("", None)]
)
def test_only_the_whole_name_of_a_file_is_taken(typed, path):
    found = whole_path(typed)
    assert (found and found.as_posix()) == path
