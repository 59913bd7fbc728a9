"""In the smallest window with the largest letters, what has to be read at a glance keeps its words whole."""

from decimal import Decimal

import pytest
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtQml import QQmlExpression, qmlContext

from kineret_gui.diary.facts.measurement import Measurement, Quantity
from kineret_gui.diary.facts.person import Condition
from tests.facts import at, person


def advance(item, words: str) -> float:
    font = item.property("font")
    assert isinstance(font, QFont)
    return QFontMetricsF(font).horizontalAdvance(words)


@pytest.fixture
def narrow(patient):
    patient.prefers(text_size=200)
    patient.resizes(360, 640)
    return patient


@pytest.mark.parametrize("name", ["Demo (invented person)", "Annemarie Muster", "Maximilian"])
def test_the_first_word_of_the_name_is_whole_and_no_day_is_half(narrow, diary, name):
    diary.holds(person(name))
    for page, about in (("today", ""), ("record", "")):
        narrow.opens(page, about)
        mark = next(thing for thing in narrow.things() if thing.name.startswith("Diary of "))
        shown = advance(mark.item, name.split()[0])
        assert shown <= mark.item.width() + 0.5, page
        assert mark.item.property("lineCount") > 1 or advance(mark.item, name) <= mark.item.width() + 0.5, page
        half = [text for text in narrow.texts() if text.words == mark.description and text.area.width < shown]
        assert not half, page


def test_no_question_about_the_day_is_broken_within_a_word(narrow, diary):
    diary.holds(person(condition=Condition.STILLS_DISEASE))
    narrow.opens("daily")
    for heading in (thing for thing in narrow.things() if thing.role == "Heading"):
        for word in heading.name.split():
            assert advance(heading.item, word) <= heading.item.width() + 0.5, heading.name


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("100 mg every day", "100~mg every day"),
        ("ALT 23 U/l; CRP 43.7 mg/l", "ALT 23~U/+l; CRP 43.7~mg/+l"),
        ("Platelets 373 10⁹/l on Sun 22 Feb", "Platelets 373~10⁹/+l on Sun~22~Feb"),
        ("U/l", "U/+l"),
        ("Previous day: Wed 4 Mar", "Previous day: Wed~4~Mar"),
        ("1 Mar to 10 Mar 2026", "1~Mar to 10~Mar 2026"),
        ("Wednesday 4 March at 08:05, in 3 minutes", "Wednesday 4 March at 08:05, in 3 minutes"),
        ("Sun and/or wind: /home/ada/5 l", "Sun and/or wind: /home/ada/5 l"),
    ],
)
def test_a_number_stays_with_its_unit_and_a_short_day_with_its_month(patient, words, kept):
    assert patient.program
    context = qmlContext(patient.window)
    assert context
    shown = QQmlExpression(context, patient.window, f"Theme.unbroken('{words}')").evaluate()[0]
    assert shown == kept.replace("~", "\u00a0").replace("+", "\u2060")


@pytest.mark.parametrize(("page", "about"), [("day", "2026-03-05"), ("day", "2026-02-08"), ("measurements", "")])
def test_no_day_and_no_unit_is_parted_on_what_can_be_pressed(narrow, diary, page, about):
    diary.holds(Measurement(at("2026-03-09 08:30"), Quantity.ALT, Decimal(48), "U/l"))
    narrow.opens(page, about)
    assert not [text.words for text in narrow.texts() if text.parted]
