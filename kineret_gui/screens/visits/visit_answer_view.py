"""The page on which the answer to a question is noted. Pure."""

from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now
from kineret_gui.screens.framework.form_state import EntryFormView, FormState
from kineret_gui.screens.visits.visit_answer_form import VisitAnswerForm, gone
from kineret_gui.wording import clocks, fill
from kineret_gui.wording.translation import tr


@frozen
class VisitAnswerView(EntryFormView):
    """Everything on the page.

    question  its words, and when it was asked
    is_gone   whether it is not in the diary any more; then nothing can be written
    """

    question: str = ""
    asked: str = ""
    note: str = ""
    wrong_note: str = ""
    can_write: bool = False
    is_gone: bool = False


def visit_answer_view(form: VisitAnswerForm, state: FormState, now: Now, can_write: bool) -> VisitAnswerView:
    """Return the answer as it is typed so far."""
    if form.old is None:
        return VisitAnswerView(wrong=gone(), is_gone=True)
    fact = form.old.fact
    return VisitAnswerView(
        wrong=state.error.message,
        corrects=True,
        question=fact.text,
        asked=fill(tr("Asked %1"), clocks.near_day(fact.moment, now)),
        note=form.note,
        wrong_note=state.error.beside,
        can_write=can_write,
    )
