"""Amounts of a dose: what went in, what is left of it, and what was ordered when it was given. Whole mg."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from kineret_gui.diary.entry import Entry
from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.facts.prescription import Prescription
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.rules.schedule import DueDose


@frozen
class OrderBefore:
    """An order as it was written before it was corrected at an instant (aware, UTC)."""

    order: Prescription
    corrected: datetime


Corrections = Mapping[Prescription, Sequence[OrderBefore]]  # of an order that stands, the oldest first


def total_of(given: Sequence[Entry[Injection]]) -> int:
    """The mg of all syringes together."""
    return sum(amounts(given))


def amounts(given: Sequence[Entry[Injection]]) -> list[int]:
    """The mg of each syringe."""
    return [entry.fact.milligrams for entry in given]


def syringes_left(ordered: Sequence[int], given: Sequence[int]) -> tuple[int, ...]:
    """Whole mg of the ordered syringes that are still to come, in order.

    One that went in as ordered is done; one with another amount stands for the first that waits. A syringe that holds
    more than is missing of the dose is not asked for: how much of it would be right is nobody's to work out here.
    """
    waiting = list(ordered)
    others = 0
    for milligrams in given:
        if milligrams in waiting:
            waiting.remove(milligrams)
        else:
            others += 1
    missing = sum(ordered) - sum(given)
    remaining = []
    for milligrams in waiting[others:]:
        if milligrams <= missing:
            remaining.append(milligrams)
            missing -= milligrams
    return tuple(remaining)


def ordered_then(dose: DueDose, given: Sequence[Entry[Injection]], before: Sequence[OrderBefore]) -> tuple[int, ...]:
    """The syringes of the order as it stood when the dose was written, where nothing of it was left; else empty."""
    if not given or total_of(given) == dose.order.milligrams:
        return ()
    written = max(map(_written_at, given))
    stood = next((earlier.order.syringes for earlier in before if written < earlier.corrected), ())
    return stood if stood and not syringes_left(stood, amounts(given)) else ()


def _written_at(entry: Entry[Injection]) -> datetime:
    """Return when it was first told; of a correction only the injection's own time is known."""
    return entry.fact.moment.utc if entry.replaces else entry.written


@frozen
class Differs:
    """An injection that would make of its dose something else than was ordered. All in whole mg.

    ordered  each syringe as ordered; empty where no dose was due
    others   what is recorded of the dose already
    this     the injection itself
    """

    ordered: tuple[int, ...]
    others: int
    this: int

    @property
    def together(self) -> int:
        return self.others + self.this

    @property
    def is_more(self) -> bool:
        return self.together > sum(self.ordered)


def differs(ordered: Sequence[int], others: Sequence[int], this: int) -> Differs | None:
    """Return what an injection beside the others of its dose would change of the ordered amount.

    None where it is a syringe as ordered: with what would still be left, the dose comes to what was ordered.
    """
    given = [*others, this]
    if sum(given) + sum(syringes_left(ordered, given)) == sum(ordered):
        return None
    return Differs(tuple(ordered), sum(others), this)
