"""What a person can say about a foreign file, as rows to choose from. Pure."""

from collections.abc import Iterable

from kineret_gui.diary.facts.injection import Answer, Giver
from kineret_gui.diary.facts.prescription import FULL_SYRINGE, Prescription
from kineret_gui.screens.framework.choice_rows import ChoiceRow, choices
from kineret_gui.wording import doses
from kineret_gui.wording.translation import tr

_AS_ORDERED = "as ordered"
_LEFT_OPEN = "open"
_NOT_GIVEN = (Answer.MISSED, Answer.SKIPPED_ON_ADVICE)


def amount_rows(orders: Iterable[Prescription], chosen: int | None) -> list[ChoiceRow]:
    """What one syringe may have held: what was ordered for that day, or an amount that was ever ordered."""
    held = sorted({FULL_SYRINGE, *(mg for order in orders for mg in order.syringes)})
    as_ordered = ChoiceRow(_AS_ORDERED, tr("As ordered for that day"), chosen is None)
    return [as_ordered, *(ChoiceRow(str(mg), doses.amount(mg), mg == chosen) for mg in held)]


def amount_of(key: str) -> int | None:
    """Whole mg; None for as ordered."""
    return None if key == _AS_ORDERED else int(key)


def not_given_rows(chosen: Answer | None) -> list[ChoiceRow]:
    """What a dose that was skipped or not taken there is here."""
    left_open = ChoiceRow(_LEFT_OPEN, tr("Leave them without an entry"), chosen is None)
    return [left_open, *(ChoiceRow(a.value, doses.answer(a), a is chosen) for a in _NOT_GIVEN)]


def not_given_of(key: str) -> Answer | None:
    """None where it is left open."""
    return None if key == _LEFT_OPEN else Answer(key)


def giver_rows(person: str, chosen: Giver) -> list[ChoiceRow]:
    """Whose hand it was: that of the person whose diary it is, by their name, or another."""
    return choices(Giver, lambda giver: person if giver is Giver.MYSELF else tr("Someone else"), chosen)
