"""The page of one question for the visit. Pure."""

from kineret_gui.diary.frozen import frozen
from kineret_gui.screens.framework.form_state import EntryFormView, FormState, needed
from kineret_gui.screens.visits.visit_question_form import VisitQuestionForm, wrong_question
from kineret_gui.wording.translation import tr


@frozen
class VisitQuestionView(EntryFormView):
    """Everything on the page. `wrong_text` is why the words cannot be written yet."""

    title: str = ""
    text: str = ""
    wrong_text: str = ""
    can_write: bool = False


def visit_question_view(form: VisitQuestionForm, state: FormState, can_write: bool) -> VisitQuestionView:
    """Return the question as it is typed so far."""
    return VisitQuestionView(
        wrong=state.error.message,
        corrects=form.old is not None,
        title=tr("Change a question") if form.old else tr("Question for the visit"),
        text=form.text,
        wrong_text=state.error.beside,
        needed=needed(form, wrong_question, text=""),
        can_write=can_write,
    )
