"""A number that is not taken is answered with how to write it, and what is proposed there is taken."""

import re
from decimal import Decimal

import pytest

from kineret_gui.diary.number import Misread, read_number
from kineret_gui.wording.numbers import misread


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "Please write the number"),
        ("high", "Please write the number alone"),
        (".5", "with digits on both sides of a decimal mark"),
        ("12 mg", "Please write the number alone"),
        ("1.234", "This can be read in two ways"),
        ("12 5", "without marks or blanks between thousands"),
        ("05", "as 5, or as 0.5 or 0,5"),
        ("1٢", "in the same one"),
        ("0.1234567", "fewer digits after the decimal mark"),
        ("1234567890", "at most 9 digits before the decimal mark"),
        ("1e999", "with all its digits"),
        ("-3", "without a plus or a minus"),
    ],
)
def test_every_reason_is_said_with_the_way_to_write_it(typed, said):
    why = read_number(typed)
    assert isinstance(why, Misread)
    assert said in misread(why)


@pytest.mark.parametrize("why", Misread)
def test_what_is_proposed_is_taken(why):
    for proposed in re.findall(r"\d+(?:[.,]\d+)?", misread(why)):
        assert isinstance(read_number(proposed), Decimal)


def test_no_two_reasons_are_told_alike():
    assert len({misread(why) for why in Misread}) == len(Misread)
