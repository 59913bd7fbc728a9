"""A laboratory's reference range as it was printed, as far as two numbers can be read from it. Pure."""

import re
from decimal import Decimal

from kineret_gui.diary.frozen import frozen

_NUMBER = r"(\d+(?:[.,]\d+)?)"
_BETWEEN = re.compile(rf"^{_NUMBER}\s*(?:-|\u2013|\u2212|to|bis|\.\.\.?)\s*{_NUMBER}$")
_BELOW = re.compile(rf"^(?:<=?|\u2264|up to|below)\s*{_NUMBER}$")
_ABOVE = re.compile(rf"^(?:>=?|\u2265|from|above)\s*{_NUMBER}$")


@frozen
class PrintedRange:
    """From one value to another; None where it is open at that end."""

    least: Decimal | None
    most: Decimal | None


def printed_range(text: str) -> PrintedRange | None:
    """Return the range; None where it is printed in any other way, so that none is drawn that was not meant."""
    text = text.strip().casefold()
    if match := _BETWEEN.match(text):
        least, most = map(_decimal, match.groups())
        return PrintedRange(least, most) if least < most else None
    if match := _BELOW.match(text):
        return PrintedRange(None, _decimal(match[1]))
    if match := _ABOVE.match(text):
        return PrintedRange(_decimal(match[1]), None)
    return None


def _decimal(text: str) -> Decimal:
    return Decimal(text.replace(",", "."))
