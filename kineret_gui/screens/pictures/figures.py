"""Figures for the upright side of a lane: round numbers around the values. Pure: tested as tables."""

from collections.abc import Sequence
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from kineret_gui.diary.frozen import frozen

_STEPS = (Decimal(1), Decimal(2), Decimal(5), Decimal(10))
_MOST = 3  # of them: they stand at least a line of small type apart
_MARGIN = 0.08  # of the lane, free above and below


@frozen
class Figures:
    """The numbers, from the least to the greatest."""

    at: tuple[Decimal, ...]

    def down(self, value: Decimal) -> float:
        """Return the place of a value, 0 at the top and 1 at the foot of the lane."""
        along = float((value - self.at[0]) / (self.at[-1] - self.at[0]))
        return round(1 - _MARGIN - (1 - 2 * _MARGIN) * along, 4)


def figures_for(values: Sequence[Decimal]) -> Figures:
    """Return two or three round numbers between which all values lie."""
    least, most = min(values), max(values)
    power = Decimal(1).scaleb((most - least or max(abs(most), Decimal(1))).adjusted() - 1)
    while True:
        for step in (power * factor for factor in _STEPS):
            first = (least / step).to_integral_value(ROUND_FLOOR) * step
            last = (most / step).to_integral_value(ROUND_CEILING) * step
            last = max(last, first + step)
            if (last - first) / step < _MOST:
                count = int((last - first) / step) + 1
                return Figures(tuple(_plain(first + number * step) for number in range(count)))
        power *= 10


def _plain(number: Decimal) -> Decimal:
    return number.quantize(Decimal(1)) if number == number.to_integral_value() else number.normalize()
