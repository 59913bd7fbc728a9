"""Amounts in somebody's words: what they say, what they leave open, and what nothing may stand in place of."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kineret_gui.exchange.dose_amount import NOT_STATED, NOTHING, DoseAmount, amount_of_words

CASES = {
    "100 mg": DoseAmount((100,)),
    "100mg": DoseAmount((100,)),
    "100 MG": DoseAmount((100,)),
    " 100.0 mg\n": DoseAmount((100,)),
    "50,0 mg": DoseAmount((50,)),
    "2 x 50 mg": DoseAmount((50, 50)),
    "2×50mg": DoseAmount((50, 50)),
    "200 mg": DoseAmount((200,)),
    "1 (100mg)": DoseAmount((100,)),
    "1 syringe (100 mg)": DoseAmount((100,)),
    "100 mg (1 Spritze)": DoseAmount((100,)),
    "0,67 ml": DoseAmount((100,)),
    "0.667 ml": DoseAmount((100,)),
    "0.33 ml": DoseAmount((50,)),
    "1 syringe": DoseAmount(syringes=Fraction(1)),
    "2 Spritzen": DoseAmount(syringes=Fraction(2)),
    "1 Fertigspritze": DoseAmount(syringes=Fraction(1)),
    "1 şırınga": DoseAmount(syringes=Fraction(1)),
    "½ syringe": DoseAmount(syringes=Fraction(1, 2), is_presumed=True),
    "1": DoseAmount(syringes=Fraction(1), is_presumed=True),
    "1.0": DoseAmount(syringes=Fraction(1), is_presumed=True),
    "2": DoseAmount(syringes=Fraction(2), is_presumed=True),
    "100": DoseAmount((100,), is_presumed=True),
    "¾": DoseAmount(syringes=Fraction(3, 4), is_presumed=True),
    "3/4": DoseAmount(syringes=Fraction(3, 4), is_presumed=True),
    "1½": DoseAmount(syringes=Fraction(3, 2), is_presumed=True),
    "0.67": DoseAmount((100,), is_presumed=True),
    "0.5": DoseAmount(is_presumed=True),  # of a syringe, or ml
    "5": DoseAmount(is_presumed=True),
    "one": DoseAmount(is_presumed=True),
    "0": NOTHING,
    "0 mg": NOTHING,
    "0,0 ml": NOTHING,
    "0 syringes": NOTHING,
    "": NOT_STATED,
    " ": NOT_STATED,
    "66.5 mg": DoseAmount(is_unclear=True),
    "1.000 mg": DoseAmount(is_unclear=True),
    "100 µg": DoseAmount(is_unclear=True),
    "１００ mg": DoseAmount(is_unclear=True),
    "100 mg/0.67 ml": DoseAmount(is_unclear=True),
    "2 (100 mg)": DoseAmount(is_unclear=True),
    "0.5 ml": DoseAmount(is_unclear=True),
}


@pytest.mark.parametrize("words", CASES)
def test_an_amount_is_what_its_words_say_and_no_more(words):
    assert amount_of_words(words) == CASES[words]


UNITS = st.sampled_from([" mg", "mg", "\u00a0mg", " MG"])
ENDS = st.sampled_from(["", ".0", ",0", ".00"])


@given(st.integers(1, 999), ENDS, UNITS)
def test_whole_milligrams_are_understood_however_they_are_written(milligrams, end, unit):
    assert amount_of_words(f"{milligrams}{end}{unit}").milligrams == (milligrams,)


@given(st.integers(1, 9), st.sampled_from([" x ", "x", " × ", "*"]), st.integers(1, 100), UNITS)
def test_several_syringes_are_as_many_as_are_said(count, times, milligrams, unit):
    assert amount_of_words(f"{count}{times}{milligrams}{unit}").milligrams == (milligrams,) * count


@given(st.text())
def test_whatever_stands_there_has_an_answer(words):
    amount = amount_of_words(words)

    assert all(milligrams > 0 for milligrams in amount.milligrams)
    assert not (amount.milligrams and amount.syringes)
    assert not (amount.is_unclear and (amount.milligrams or amount.syringes or amount.is_presumed))
