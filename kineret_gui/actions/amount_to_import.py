"""The syringes that a dose of another program comes to here. Where nobody can know it, none."""

from collections.abc import Sequence

from kineret_gui.diary.facts.prescription import FULL_SYRINGE
from kineret_gui.diary.frozen import frozen
from kineret_gui.exchange.dose_amount import DoseAmount
from kineret_gui.exchange.import_file import ImportedDose


@frozen
class SyringesOrdered:
    """The syringes that were ordered for a dose, in whole mg: those that are still open, and all of one dose."""

    left: tuple[int, ...] = ()
    whole: tuple[int, ...] = ()


def syringes_of(dose: ImportedDose, ordered: SyringesOrdered, answer: int | None) -> tuple[int, ...]:
    """Return whole mg of each syringe; empty where it is not known.

    answer   what a person says one syringe held, where the file does not
    """
    held = dose.held
    if held.is_unclear:
        return ()
    if held.milligrams:
        return _as_written(held.milligrams, ordered.left)
    if held.syringes is not None:
        return _counted(held, ordered, answer)
    if dose.amount:  # words that say nothing about syringes or mg
        return (answer,) if answer else ()
    if answer:
        return (answer,)
    # A day that is only ticked off stands for its whole dose; else each tick for a syringe.
    return ordered.left[:1] if dose.time_known else ordered.left


def is_presumed(dose: ImportedDose, ordered: SyringesOrdered) -> bool:
    """Return whether the file leaves open how much it was: also by more syringes than the order says the mg of."""
    return dose.held.is_presumed or not dose.amount or (dose.held.syringes or 0) > len(ordered.left)


def _as_written(milligrams: tuple[int, ...], ordered: Sequence[int]) -> tuple[int, ...]:
    """More than a syringe holds came from several: from those that were ordered, if they come to as much."""
    if max(milligrams) <= FULL_SYRINGE:
        return milligrams
    return tuple(ordered) if sum(ordered) == sum(milligrams) else ()


def _counted(held: DoseAmount, ordered: SyringesOrdered, answer: int | None) -> tuple[int, ...]:
    """So many syringes: as they were ordered, one after the other. A part is one of a full syringe.

    Those beyond the order are taken for what each of it is; nobody knows it where they differ.
    """
    count = held.syringes or 0
    whole = int(count)
    if count != whole:
        rest = (count - whole) * (answer or FULL_SYRINGE)
        return (*[answer or FULL_SYRINGE] * whole, int(rest)) if rest == int(rest) > 0 else ()
    if answer:
        return (answer,) * whole
    beyond, each = whole - len(ordered.left), {*ordered.whole} or {FULL_SYRINGE}
    if beyond > 0 and (held.is_presumed or len(each) > 1):
        return ()
    return (*ordered.left[:whole], *[*each] * max(0, beyond))
