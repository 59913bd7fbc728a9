"""Long work in steps: it pauses now and then, so that a window can do something else meanwhile."""

from collections.abc import Generator, Iterable
from typing import TypeVar

Outcome = TypeVar("Outcome")
One = TypeVar("One")

_AT_A_TIME = 100  # small pieces between two pauses

# A generator that yields at each pause, and whose value is what came of the work.
Task = Generator[None, None, Outcome]


def run_task(steps: Task[Outcome]) -> Outcome:
    """All steps at once."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            outcome: Outcome = end.value
            return outcome


def gathered(many: Iterable[One], at_a_time: int = _AT_A_TIME) -> Task[list[One]]:
    """All of many, as they are made one by one; `at_a_time` of them between two pauses."""
    items = []
    for number, one in enumerate(many, 1):
        items.append(one)
        if number % at_a_time == 0:
            yield
    return items
