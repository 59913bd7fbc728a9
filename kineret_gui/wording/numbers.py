"""Reasons to refuse a typed number, each with how to write it. No reason blames, and none guesses what was meant."""

from kineret_gui.diary.number import MOST_DIGITS, Misread
from kineret_gui.wording import fill
from kineret_gui.wording.translation import tr, translatable

_MISREAD = {
    Misread.EMPTY: translatable("Enter a number, for example 12, 12.5 or 12,5."),
    Misread.NOT_A_NUMBER: translatable(
        "Enter only the number, with digits on both sides of the decimal mark, for example 12.5 or 0,5."
    ),
    Misread.THOUSANDS_OR_DECIMALS: translatable(
        "This number can be read in two ways. Leave out separators for thousands (1234), and use "
        "no more than 2 digits after the decimal mark (1.23 or 1,23).",
    ),
    Misread.LEADING_ZERO: translatable("A number that starts with 0 needs a decimal mark. For example: 5, 0.5 or 0,5."),
    Misread.MIXED_DIGITS: translatable("The digits come from two different scripts. Use only one."),
    Misread.TOO_PRECISE: translatable("Use fewer digits after the decimal mark, for example 12.5 or 12,5."),
    Misread.TOO_LONG: translatable("Use no more than %1 digits before the decimal mark."),
    Misread.EXPONENT: translatable("Write the number out in full, for example 1000 or 0.001."),
    Misread.SIGN: translatable("Leave out the plus or minus sign, for example 12.5 or 12,5."),
}


def misread(why: Misread) -> str:
    """A kind sentence for the reason, with the right spelling in it."""
    return fill(tr(_MISREAD[why]), str(MOST_DIGITS))
