"""A number that is not taken is answered with how to write it, and what is proposed there is taken."""

import re
from decimal import Decimal

import pytest

from kineret_gui.diary.number import Misread, read_number
from kineret_gui.wording.numbers import misread


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "Enter a number"),
        ("high", "Enter only the number"),
        (".5", "with digits on both sides of the decimal mark"),
        ("12 mg", "Enter only the number"),
        ("1.234", "This number can be read in two ways"),
        ("12 5", "Leave out separators for thousands"),
        ("05", "For example: 5, 0.5 or 0,5"),
        ("1٢", "Use only one"),
        ("0.1234567", "fewer digits after the decimal mark"),
        ("1234567890", "no more than 9 digits before the decimal mark"),
        ("1e999", "out in full"),
        ("-3", "Leave out the plus or minus sign"),
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
