"""Answers to choose from, as rows."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum
from typing import TypeVar

E = TypeVar("E", bound=Enum)


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    """One thing to choose."""

    key: str
    words: str
    chosen: bool


def choices(values: Iterable[E], words: Callable[[E], str], chosen: E) -> list[ChoiceRow]:
    """A row for each value, under the value as its key."""
    return [ChoiceRow(str(value.value), words(value), value is chosen) for value in values]
