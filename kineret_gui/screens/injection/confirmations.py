"""What is asked before an injection is recorded: another amount, or what was said of its dose meanwhile."""

from dataclasses import dataclass

from kineret_gui.diary.entry import Entry
from kineret_gui.diary.facts.injection import DoseAnswer, Injection
from kineret_gui.screens.framework.desk import Desk
from kineret_gui.screens.framework.doses_of_day import dose_record
from kineret_gui.screens.injection.amount_difference import amount_differs
from kineret_gui.wording import amounts, which_dose


@dataclass(frozen=True, slots=True)
class ConfirmationQuestion:
    """A question that is answered by *yes* or by looking once more.

    too_much  what the leaflet says of too much, where more would be recorded than was prescribed
    """

    about: str
    words: str
    too_much: str = ""


def asked_of_amount(
    desk: Desk, id: str, injection: Injection, old: Entry[Injection] | None = None
) -> ConfirmationQuestion | None:
    """The question about an amount that is not as prescribed."""
    differs = amount_differs(desk, id, injection, old)
    if differs is None:
        return None
    too_much = desk.leaflet_says("too-much") if differs.is_more else ""
    return ConfirmationQuestion(amounts.another(), amounts.question(differs), too_much)


class SaidMeanwhile:
    """What somebody else says of a dose while a form for it lies open or half filled, as *given in hospital*."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._known: frozenset[str] = frozenset()

    def begin(self, is_gone_on_with: bool) -> None:
        """The form is opened, by somebody who knows what was said until now; not so one that was left."""
        answers = () if is_gone_on_with else self._desk.diary.standing(DoseAnswer)
        self._known = frozenset(entry.id for entry in answers)

    def asked(self, injection: Injection) -> ConfirmationQuestion | None:
        """The question about what was said of the dose of this injection."""
        record = dose_record(self._desk, injection.answers) if injection.answers else None
        if record is None or not record.answers or record.answers[-1].id in self._known:
            return None
        return ConfirmationQuestion(which_dose.is_answered(), which_dose.said_meanwhile(record.answers[-1], injection))
