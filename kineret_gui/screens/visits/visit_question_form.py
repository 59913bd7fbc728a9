"""The form behind a question for the visit: its words, and what will be written of it. Pure."""

from kineret_gui.diary.entry import Entry, new_id
from kineret_gui.diary.facts.visit_question import LONGEST_QUESTION, VisitQuestion
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Moment
from kineret_gui.wording.translation import tr


@frozen
class VisitQuestionForm:
    """A question as far as it is written; `old` is the entry that is corrected, None for a new one."""

    id: str
    old: Entry[VisitQuestion] | None = None
    text: str = ""

    def question(self, now: Moment) -> VisitQuestion:
        """Return it as it will be written. Raises ValueError where `wrong_question` has something to say."""
        if self.old:
            return VisitQuestion(self.old.fact.id, self.old.fact.moment, self.text.strip())
        return VisitQuestion(self.id, now, self.text.strip())


def question_form(old: Entry[VisitQuestion] | None = None) -> VisitQuestionForm:
    """Return an empty form, or one that holds a question as it is written now."""
    return VisitQuestionForm(new_id(), old, old.fact.text if old else "")


def wrong_question(form: VisitQuestionForm) -> str:
    """Return why the words cannot be written yet; empty where they can."""
    text = form.text.strip()
    if not text:
        return tr("Write the question first.")
    if len(text) > LONGEST_QUESTION:
        return tr("The question is %n character(s) too long.", n=len(text) - LONGEST_QUESTION)
    return ""
