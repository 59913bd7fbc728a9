"""The lines of a paper month while they are typed."""

import pytest

from kineret_gui.diary.facts.injection import Answer
from kineret_gui.diary.rules.paper_line import PaperAnswer, PaperForm, PaperLine
from tests.facts import dose

DOSE = dose("2026-03-09 08:00")
OTHER = dose("2026-03-10 08:00")


def line(**typed) -> PaperLine:
    return PaperLine("id", DOSE, **typed)


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ({}, PaperAnswer.NOTHING),
        ({"time": "8:05"}, PaperAnswer.GIVEN),
        ({"place": "3b"}, PaperAnswer.GIVEN),
        ({"milligrams": "100"}, PaperAnswer.GIVEN),
        ({"time": "  "}, PaperAnswer.NOTHING),
        ({"note": "sore"}, PaperAnswer.NOTHING),
        ({"said": PaperAnswer.MISSED}, PaperAnswer.MISSED),
        ({"said": PaperAnswer.MISSED, "time": "8:05"}, PaperAnswer.MISSED),
    ],
)
def test_what_only_an_injection_has_speaks_of_one(typed, says):
    assert line(**typed).says is says


def test_a_line_with_a_note_alone_is_not_empty():
    assert line().is_empty
    assert not line(note="sore").is_empty


def test_every_answer_can_stand_on_paper():
    assert {answer.value for answer in Answer} < {said.value for said in PaperAnswer}


def test_the_same_as_above_leaves_the_note_and_the_entry():
    above = PaperLine("above", OTHER, time="8:05", place="3b", milligrams="100", note="sore")
    assert line(note="own").like(above) == line(
        said=PaperAnswer.GIVEN, time="8:05", place="3b", milligrams="100", note="own"
    )


def test_a_form_has_one_line_for_each_syringe():
    first = PaperForm().line(DOSE, 1)
    form = PaperForm().having(first).having(PaperLine("two", DOSE, 2)).having(PaperLine("else", OTHER))
    assert form.line(DOSE, 1) == first
    corrected = PaperLine(first.id, DOSE, time="9:00")
    assert form.having(corrected).line(DOSE, 1) == corrected
    assert len(form.having(corrected).lines) == 3
    assert form.without([first.id, "two"]).lines == (PaperLine("else", OTHER),)


def test_renewed_words_become_new_entries():
    form = PaperForm((line(time="8:05"),))
    (new,) = form.renewed().lines
    assert new.id != "id"
    assert PaperForm((new,)).line(DOSE, 1).time == "8:05"
