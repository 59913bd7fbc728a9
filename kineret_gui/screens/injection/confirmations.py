"""Questions before an injection is recorded: of another amount, or of an answer that its dose got meanwhile."""

from kineret_gui.diary.entry import Entry
from kineret_gui.diary.facts.injection import DoseAnswer, Injection
from kineret_gui.diary.frozen import frozen
from kineret_gui.screens.framework.diary_reader import DiaryReader
from kineret_gui.screens.framework.doses_of_day import dose_record
from kineret_gui.screens.framework.page_context import PageContext
from kineret_gui.screens.injection.amount_difference import amount_differs
from kineret_gui.wording import amounts, which_dose


@frozen
class ConfirmationQuestion:
    """A question that is answered by *yes* or by looking once more.

    too_much  what the leaflet says of too much, where more would be recorded than was prescribed
    """

    title: str
    text: str
    too_much: str = ""


def amount_question(
    reader: DiaryReader, id: str, injection: Injection, old: Entry[Injection] | None = None
) -> ConfirmationQuestion | None:
    """Return the question about an amount that is not as prescribed; None where it is. Raises DiaryUnavailable."""
    differs = amount_differs(reader, id, injection, old)
    if differs is None:
        return None
    too_much = reader.leaflet_says("too-much") if differs.is_more else ""
    return ConfirmationQuestion(amounts.another(), amounts.question(differs), too_much)


class AnswersMeanwhile:
    """Answers that somebody else gives for a dose while its form lies open or half filled, as *given in hospital*."""

    def __init__(self, context: PageContext) -> None:
        self._context = context
        self._known: frozenset[str] = frozenset()

    def begin(self, is_gone_on_with: bool) -> None:
        """Take what is answered by now as known, except in a form that was left and is gone on with."""
        answers = () if is_gone_on_with else self._context.diary.file.standing(DoseAnswer)
        self._known = frozenset(entry.id for entry in answers)

    def question(self, injection: Injection) -> ConfirmationQuestion | None:
        """Return the question about a new answer for the dose of this injection. Raises DiaryUnavailable."""
        record = dose_record(self._context.diary, injection.answers) if injection.answers else None
        if record is None or not record.answers or record.answers[-1].id in self._known:
            return None
        return ConfirmationQuestion(
            which_dose.is_answered(), which_dose.answered_meanwhile(record.answers[-1], injection)
        )
