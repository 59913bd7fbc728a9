"""What was wrong is said in the language of its reader, with what it is about."""

import pytest

from kineret_gui.diary.phrase import Phrase, Refusal, refusal_behind, word_for
from kineret_gui.diary.text import check_text

GERMAN = {
    "%1 is longer than %2 characters": "%1: mehr als %2 Zeichen",
    "the note": "die Notiz",
    "the whole file": "die ganze Datei",
    "%1, line %2": "%1, Zeile %2",
}


def german(sentence: str) -> str:
    return GERMAN.get(sentence, sentence)


def test_a_phrase_is_its_english_and_remembers_its_sentence():
    place = Phrase("%1, line %2", "habits 100%2.csv", 7)
    assert place == "habits 100%2.csv, line 7"
    assert place.in_words(german) == "habits 100%2.csv, Zeile 7"


def test_a_phrase_without_words_for_it_is_taken_as_it_is():
    assert Phrase("100 %1") == "100 %1"
    assert Phrase("the whole file").in_words(german) == "die ganze Datei"


def test_a_phrase_within_a_refusal_is_said_in_the_same_language():
    with pytest.raises(Refusal) as refused:
        check_text("the note", "x" * 6, 5)
    assert str(refused.value) == "the note is longer than 5 characters"
    assert refused.value.in_words(german) == "die Notiz: mehr als 5 Zeichen"


def test_words_of_a_person_are_said_as_they_are():
    assert word_for("the note", german) == "the note"
    assert word_for(Phrase("the note"), german) == "die Notiz"
    assert word_for(Refusal("the note"), german) == "die Notiz"
    assert word_for(5, german) == "5"


def test_the_refusal_behind_an_error_of_a_library_is_found():
    inner, outer = Refusal("the note is empty"), ValueError("the note is empty - at `$.note`")
    assert refusal_behind(outer) is outer
    outer.__cause__ = inner
    assert refusal_behind(outer) is inner
