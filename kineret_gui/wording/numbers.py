"""Reasons to refuse a typed number, each with how to write it. No reason blames, and none guesses what was meant."""

from kineret_gui.diary.number import MOST_DIGITS, Misread
from kineret_gui.wording import fill
from kineret_gui.wording.translation import tr, translatable

_MISREAD = {
    Misread.EMPTY: translatable("Please write the number, as 12, 12.5 or 12,5."),
    Misread.NOT_A_NUMBER: translatable(
        "Please write the number alone, with digits on both sides of a decimal mark, as 12.5 or 0,5."
    ),
    Misread.THOUSANDS_OR_DECIMALS: translatable(
        "This can be read in two ways. Please write it without marks or blanks between thousands, as 1234, "
        "and with at most two digits after the decimal mark, as 1.23 or 1,23.",
    ),
    Misread.LEADING_ZERO: translatable(
        "After a 0 at the beginning a decimal mark is missing. Please write it as 5, or as 0.5 or 0,5."
    ),
    Misread.MIXED_DIGITS: translatable(
        "The digits are of two kinds of script. Please write all of them in the same one."
    ),
    Misread.TOO_PRECISE: translatable("Please write fewer digits after the decimal mark, as 12.5 or 12,5."),
    Misread.TOO_LONG: translatable("Please write at most %1 digits before the decimal mark."),
    Misread.EXPONENT: translatable("Please write the number with all its digits, as 1000 or 0.001."),
    Misread.SIGN: translatable("Please write the number without a plus or a minus, as 12.5 or 12,5."),
}


def misread(why: Misread) -> str:
    """A kind sentence for the reason, with the right spelling in it."""
    return fill(tr(_MISREAD[why]), str(MOST_DIGITS))
