"""Figures as programs write them: with the tail of a binary fraction, and apart from their units."""

import re
from decimal import Decimal

_HUNDREDTH = Decimal("0.01")
_FIGURE = re.compile(r"[0-9]{1,9}(?:\.[0-9]{1,9})?", re.ASCII)


def with_unit(figure: str, unit: str) -> str:
    """`100 mg` of `100.0` and `mg`; a figure that is none stays as it is written."""
    figure, unit = figure.strip(), unit.strip()
    if "." in figure and _FIGURE.fullmatch(figure):
        figure = figure.rstrip("0").rstrip(".")
    return f"{figure} {unit}".strip()


def hundredths(figure: str) -> Decimal:
    """A measured value without the tail of a binary fraction: 70.31 for `70.30679999999999`, and 70 for `70.0`.

    figure   a finite number in ASCII digits
    """
    rounded = Decimal(figure).quantize(_HUNDREDTH)
    return rounded.quantize(Decimal(1)) if rounded == rounded.to_integral_value() else rounded.normalize()
