"""The form behind the answer to a question that was asked. Pure."""

from dataclasses import replace

from kineret_gui.diary.entry import Entry, new_id
from kineret_gui.diary.facts.visit_question import VisitQuestionAsked
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.text import LONGEST_NOTE
from kineret_gui.wording.translation import tr


@frozen
class VisitAnswerForm:
    """The answer as far as it is written; `old` is the entry that is corrected, None where it is gone."""

    id: str
    old: Entry[VisitQuestionAsked] | None = None
    note: str = ""


def answer_form(old: Entry[VisitQuestionAsked] | None = None) -> VisitAnswerForm:
    """Return a form that holds the answer as it is written now."""
    return VisitAnswerForm(new_id(), old, old.fact.note if old else "")


def answered_question(form: VisitAnswerForm) -> VisitQuestionAsked | str:
    """Return it as it will be written, or why it cannot be."""
    note = form.note.strip()
    if form.old is None:
        return gone()
    if len(note) > LONGEST_NOTE:
        return tr("The answer is %n character(s) too long.", n=len(note) - LONGEST_NOTE)
    return replace(form.old.fact, note=note)


def gone() -> str:
    """Said where the question is not in the diary any more."""
    return tr("This question is no longer in the diary. Nothing can be saved here.")
