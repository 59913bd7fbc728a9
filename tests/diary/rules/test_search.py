"""Words are found whatever their capitals and accents."""

import pytest

from kineret_gui.diary.rules.search import folded, holds_all, words_in


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("Fièvre", "fievre"),
        ("FUSS", "fuß"),
        ("Fuß", "FUSS"),
        ("İstanbul", "istanbul"),
        ("Ångström", "angstrom"),
        ("e\u0301te\u0301", "été"),
        ("ﬁne", "fine"),
        ("ألَم", "ألم"),
        ("Batch AB-12", "ab-12"),
    ],
)
def test_capitals_and_accents_do_not_matter(written, typed):
    assert holds_all([written], words_in(typed))


def test_every_word_must_stand_somewhere_in_any_order():
    texts = ["Left thigh, front", "Slept badly"]
    assert holds_all(texts, words_in("badly  thigh"))
    assert not holds_all(texts, words_in("thigh belly"))


def test_a_word_does_not_run_over_from_one_text_to_the_next():
    assert not holds_all(["bad", "ly"], words_in("badly"))


def test_where_nothing_is_typed_everything_is_found():
    assert holds_all(["anything"], words_in("  "))
    assert words_in("  ") == ()


def test_what_was_folded_stays_as_it_is():
    assert folded(folded("ẞ É Σς")) == folded("ẞ É Σς")
