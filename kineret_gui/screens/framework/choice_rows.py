"""Answers to choose from, as rows."""

from collections.abc import Callable, Iterable
from enum import Enum
from typing import TypeVar

from kineret_gui.diary.facts.prescription import FULL_SYRINGE, SMALLEST_MARK
from kineret_gui.diary.frozen import frozen
from kineret_gui.wording import doses

E = TypeVar("E", bound=Enum)

_AMOUNTS = tuple(range(SMALLEST_MARK, FULL_SYRINGE + 1, 10))  # whole mg of one syringe


@frozen
class ChoiceRow:
    """One thing to choose."""

    key: str
    words: str
    chosen: bool


def choices(values: Iterable[E], words: Callable[[E], str], chosen: E | None) -> list[ChoiceRow]:
    """A row for each value, under the value as its key."""
    return [ChoiceRow(str(value.value), words(value), value is chosen) for value in values]


def amounts(chosen: int | None) -> list[ChoiceRow]:
    """A row for each amount that one syringe can give, in mg."""
    return [ChoiceRow(str(mg), doses.amount(mg), mg == chosen) for mg in _AMOUNTS]
