"""Numbers as people type them: taken only where nobody in the world could mean another, so that none is ten times off.

A comma is a decimal mark in Berlin and parts thousands in London; a point does the reverse. The program asks once
more rather than guess. No number passes through floating point: what a laboratory printed is kept digit for digit.
"""

import re
import unicodedata
from decimal import Decimal
from enum import Enum

from kineret_gui.diary.phrase import Phrase, Refusal

MOST_DIGITS = 9  # before the decimal mark
MOST_DECIMALS = 6  # digits after it

_SHORTEST_GROUP = 3  # digits at the end: thousands in most of the world, ten thousands, with four, in East Asia
_ARABIC_MARK = "\u066b"  # the only decimal mark that parts thousands nowhere
_MARKS = f".,．，{_ARABIC_MARK}"
_SIGNS = "+＋±−－‐‑‒–—-"
_GROUP_MARKS = r"\s'’‘ʼ＇\u066c"

# Compiled with the first number that is read: what Today shows needs none.
_NUMBER = rf"(?P<whole>\d+)(?:(?P<mark>[{_MARKS}])(?P<decimals>\d+))?"
_KEPT = rf"[0-9]{{1,{MOST_DIGITS}}}(\.[0-9]{{1,{MOST_DECIMALS}}})?"


class Misread(Enum):
    """A reason for which a text is not taken as a number."""

    EMPTY = "empty"  # nothing, or < without its number
    NOT_A_NUMBER = "not a number"  # also .5 and 5. where a digit may have been lost
    THOUSANDS_OR_DECIMALS = "thousands or decimals"  # 1.234 or 1,2345; two marks, or a blank, between digits
    LEADING_ZERO = "leading zero"  # 05 may be 0,5 whose mark was lost
    MIXED_DIGITS = "mixed digits"  # of two scripts, which a screen may show in another order than they were typed
    TOO_PRECISE = "too precise"
    TOO_LONG = "too long"
    EXPONENT = "exponent"
    SIGN = "sign"


class Bound(Enum):
    """The relation of a laboratory's result to its number: it measures only so low, and so high."""

    EXACTLY = ""
    LESS = "<"
    AT_MOST = "<="
    MORE = ">"
    AT_LEAST = ">="


_BOUNDS = {bound.value: bound for bound in Bound} | {
    "＜": Bound.LESS,
    "＞": Bound.MORE,
    **dict.fromkeys(("≤", "≦", "⩽", "＜＝"), Bound.AT_MOST),
    **dict.fromkeys(("≥", "≧", "⩾", "＞＝"), Bound.AT_LEAST),
}
_BOUND_SIGNS = "".join(_BOUNDS)

_LOOKS_LIKE = {
    Misread.EMPTY: "",
    Misread.SIGN: rf"[{_SIGNS}]\s*[\d{_MARKS}]*\d",
    Misread.EXPONENT: rf"[\d{_MARKS}]*\d[eE][{_SIGNS}]?\d+",
    Misread.THOUSANDS_OR_DECIMALS: rf"\d+([{_MARKS}{_GROUP_MARKS}]+\d+)+",
}


def read_number(text_typed: str, decimals: int = MOST_DECIMALS) -> Decimal | Misread:
    """The number in `37,5`, `37.5` or `٣٧٫٥`, with the zeros at its end as typed; else why it is not taken.

    decimals  how many digits may follow the mark; never more than MOST_DECIMALS

    The digits may be those of any one script, and blanks may stand around them.
    """
    text = text_typed.strip()
    match = re.fullmatch(_NUMBER, text)
    if match is None:
        return next((why for why, look in _LOOKS_LIKE.items() if re.fullmatch(look, text)), Misread.NOT_A_NUMBER)
    whole, mark, after = match["whole"], match["mark"] or "", match["decimals"] or ""
    if not is_of_one_script(whole + after):
        return Misread.MIXED_DIGITS
    if len(whole) > MOST_DIGITS:
        return Misread.TOO_LONG
    if len(whole) > 1 and int(whole[0]) == 0:
        return Misread.LEADING_ZERO
    if len(after) >= _SHORTEST_GROUP and mark != _ARABIC_MARK and int(whole) > 0:
        return Misread.THOUSANDS_OR_DECIMALS
    if len(after) > min(decimals, MOST_DECIMALS):
        return Misread.TOO_PRECISE
    return Decimal(f"{whole}.{after}")


def read_result(typed: str) -> tuple[Bound, Decimal] | Misread:
    """A laboratory's result as printed, such as `12,5`, `<0.3` or `≥ 90`; else why it is not taken."""
    text = typed.strip()
    unsigned = text.lstrip(_BOUND_SIGNS)
    bound = _BOUNDS.get(text.removesuffix(unsigned))
    if bound is None:
        return Misread.NOT_A_NUMBER
    number = read_number(unsigned)
    return number if isinstance(number, Misread) else (bound, number)


def plain(value: Decimal) -> str:
    """A finite value in ASCII digits with a point, never with an exponent. For any language, and for files."""
    return f"{value:f}"


def check_decimal(what: str, value: Decimal) -> None:
    """Raise ValueError, naming `what`, unless it is a number that could have been typed here.

    Files may bring NaN, Infinity, -0 or 1E+3 as decimals: none of them is a measurement.
    """
    if not re.fullmatch(_KEPT, str(value)):
        raise Refusal(
            "%1 is not a plain number with up to %2 digits before and %3 after the point",
            Phrase(what),
            MOST_DIGITS,
            MOST_DECIMALS,
        )


def is_of_one_script(text: str) -> bool:
    """Return whether all digits in a text belong to one script, known by where its zero lies; also without digits."""
    return len({ord(sign) - unicodedata.decimal(sign) for sign in text if sign.isdecimal()}) <= 1
