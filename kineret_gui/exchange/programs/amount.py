"""The amount of a dose, taken as mg only where the words can mean nothing else; and other figures of programs."""

import re
from decimal import Decimal

_MILLIGRAMS = re.compile(r"([1-9][0-9]{0,3})(?:[.,]0{1,2})?\s*mg", re.ASCII | re.IGNORECASE)
_HUNDREDTH = Decimal("0.01")
_FIGURE = re.compile(r"[0-9]{1,9}(?:\.[0-9]{1,9})?", re.ASCII)


def milligrams(amount: str) -> int | None:
    """Whole mg of `100 mg`, `100mg` or `100.0 mg`; None for `1`, `0,67 ml` or `2 x 50 mg`."""
    match = _MILLIGRAMS.fullmatch(amount.strip())
    return int(match[1]) if match else None


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
