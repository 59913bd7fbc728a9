"""Long work in steps: it pauses now and then, so that a window can do something else meanwhile."""

from collections.abc import Generator
from typing import TypeVar

Outcome = TypeVar("Outcome")

# A generator that yields at each pause, and whose value is what came of the work.
Steps = Generator[None, None, Outcome]


def to_the_end(steps: Steps[Outcome]) -> Outcome:
    """All steps at once."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            outcome: Outcome = end.value
            return outcome
