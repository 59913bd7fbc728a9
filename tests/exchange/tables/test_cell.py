"""One cell: no spreadsheet runs it, and the text comes back to the letter."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kineret_gui.exchange.tables.cell import defused, joined, parted, restored
from tests.exchange.hostile import FORMULAS
from tests.exchange.spreadsheet import is_run

HOSTILE = st.text(st.sampled_from("'\"=+-@;,|\\\t\r\n .\u200b\u00a0\ufeffa＝－")) | st.text()


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("+44 1", "'+44 1"),
        ("-5", "'-5"),
        ("@here", "'@here"),
        ("\t1", "'\t1"),
        ("\r1", "'\r1"),
        ("＝1", "'＝1"),
        (" =1", "' =1"),
        ('"=1', "'\"=1"),
        ("\ufeff=1", "'\ufeff=1"),
        ("a;=1", "a;'=1"),
        ('x",=1', "x\",'=1"),
        ("- milk\n- bread", "'- milk\n'- bread"),
        ("'=1", "''=1"),
        ("'quoted'", "'quoted'"),
        ("5 - 3 = 2", "5 - 3 = 2"),
        ("me@example.org", "me@example.org"),
        ("", ""),
    ],
)
def test_a_sign_is_put_before_what_would_be_run_and_before_nothing_else(text, cell):
    assert defused(text) == cell
    assert restored(cell) == text


@pytest.mark.parametrize("text", FORMULAS)
def test_no_formula_is_run_and_each_comes_back(text):
    cell = defused(text)

    assert not any(map(is_run, (cell, *cell.split(";"), *cell.split(","), *cell.split("\n"), *cell.split("|"))))
    assert restored(cell) == text


@given(HOSTILE)
def test_any_text_comes_back_from_its_cell(text):
    assert restored(defused(text)) == text


@given(st.lists(HOSTILE), st.sampled_from(";,"))
def test_any_texts_come_back_from_one_cell(texts, mark):
    assert parted(joined(texts, mark), mark) == texts


def test_several_texts_are_read_as_a_person_writes_them():
    assert joined(("redness", "itch"), ";") == "redness; itch"


@pytest.mark.parametrize("cell", [";", "a;b", "a;", "a; ", "; a", "a\\", "a\\b"])
def test_what_was_not_joined_like_that_is_refused(cell):
    with pytest.raises(ValueError, match="is not a list"):
        parted(cell, ";")
