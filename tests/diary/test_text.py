"""Words that a person typed are kept as they are, or refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kineret_gui.diary.facts.note import Note
from kineret_gui.diary.phrase import fill
from kineret_gui.diary.text import LONGEST_NAME, check_name, check_text, is_shown_plainly, readable
from tests.facts import at

NOT_SHOWN = {
    "null": "\x00",
    "bell": "\x07",
    "escape": "\x1b",
    "tab": "\t",
    "carriage return": "\r",
    "delete": "\x7f",
    "next line": "\x85",
    "lone surrogate": "\ud800",
    "right-to-left override": "\u202e",
    "pop direction": "\u202c",
    "right-to-left isolate": "\u2067",
}
KEPT = [
    "",
    "Ada",
    "<b>bold</b>",
    "a\nb",
    "Ærø 注射 שלום \U0001f9ea",
    "Dr A&B",
    "=1+1",
    "{{x}}",
    "\u200d",
    "\u200f",
]


@pytest.mark.parametrize("words", KEPT)
def test_words_in_any_script_and_with_any_sign_are_kept(words):
    check_text("the note", words, 80)

    assert readable(words) == words


@pytest.mark.parametrize("sign", NOT_SHOWN.values(), ids=NOT_SHOWN)
def test_a_sign_that_cannot_be_shown_is_refused_in_a_note_and_left_out_while_typing(sign):
    with pytest.raises(ValueError, match="the note contains a control character"):
        check_text("the note", f"a{sign}b", 80)

    assert readable(f"a{sign}b") == "ab"


@given(st.text(st.characters(codec=None)))
def test_what_is_readable_can_always_be_kept(typed):
    check_text("the note", readable(typed), len(typed))

    assert readable(readable(typed)) == readable(typed)
    assert all(map(is_shown_plainly, readable(typed)))


def test_a_text_as_long_as_allowed_is_kept_and_a_longer_one_refused():
    check_text("the note", "x" * 80, 80)

    with pytest.raises(ValueError, match="the note is longer than 80 characters"):
        check_text("the note", "x" * 81, 80)


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("", "the name is empty"),
        ("   ", "the name is empty"),
        ("\n", "the name is empty"),
        ("Ada\nExample", "the name has more than one line"),
        ("x" * 10_000, f"the name is longer than {LONGEST_NAME} characters"),
        ("Ada\x00", "the name contains a control character"),
    ],
)
def test_a_name_that_could_not_be_read_out_is_refused(name, reason):
    with pytest.raises(ValueError, match=reason):
        check_name("the name", name)


def test_a_name_with_signs_of_a_web_page_is_a_name():
    check_name("the name", "<img src=x> O'Neil")


@pytest.mark.parametrize("blank", ["", " ", "\n\n"])
def test_a_note_without_a_word_is_none(blank):
    with pytest.raises(ValueError, match="the note is empty"):
        Note(at("2026-03-10 08:00"), blank)


@pytest.mark.parametrize(
    ("sentence", "words", "expected"),
    [
        ("%1 of %2", ("one", "two"), "one of two"),
        ("%2, then %1", ("one", "two"), "two, then one"),
        ("%1 and %1", ("100 %2",), "100 %2 and 100 %2"),
        ("50 % of it", (), "50 % of it"),
    ],
)
def test_words_are_put_into_a_sentence_as_they_are(sentence, words, expected):
    assert fill(sentence, *words) == expected
