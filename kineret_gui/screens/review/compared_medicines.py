"""Other medicines in two periods, side by side. None of their doses is in the numbers of Kineret. Pure."""

from collections.abc import Iterator

from PySide6.QtCore import QLocale

from kineret_gui.diary.rules.comparison import Comparison
from kineret_gui.diary.rules.medicine_totals import MedicineTotals
from kineret_gui.screens.review.compared_row import ComparedRow, compared
from kineret_gui.screens.review.medicine_total_rows import state_numbers
from kineret_gui.wording import fill, medicines
from kineret_gui.wording.translation import tr


def compared_medicines(both: Comparison) -> Iterator[ComparedRow]:
    """Yield each state in which any dose of a medicine ended, medicine by medicine."""
    for pair in both.medicines:
        one, other = (of or MedicineTotals("", "") for of in pair)
        name = other.name or one.name
        for (state, number), (_, beside) in zip(state_numbers(one), state_numbers(other), strict=True):
            yield from _line(name, medicines.state_within(state), number, beside)
        yield from _line(name, tr("taken when needed"), one.as_needed, other.as_needed)


def _line(name: str, words: str, one: int, other: int) -> Iterator[ComparedRow]:
    if one or other:
        yield compared(fill(tr("%1: %2"), name, words), QLocale().toString(one), QLocale().toString(other))
