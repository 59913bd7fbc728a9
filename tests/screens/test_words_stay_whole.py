"""In the smallest window with the largest letters, what has to be read at a glance keeps its words whole."""

import pytest
from PySide6.QtGui import QFont, QFontMetricsF

from kineret_gui.diary.facts.person import Condition
from tests.facts import person


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
