"""A question for the visit, in the person's own words."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from kineret_gui.actions.withdraw_entry import withdraw_entry
from kineret_gui.diary.entry import entry_of_kind, new_id
from kineret_gui.diary.facts.visit_question import VisitQuestion
from kineret_gui.diary.moment import Now, moment_now
from kineret_gui.diary.text import readable
from kineret_gui.screens.framework.entry_form import EntryFormScreen
from kineret_gui.screens.framework.form_state import FormError
from kineret_gui.screens.framework.page_context import PageContext, acts
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.visits import CorrectVisitQuestion, VisitQuestionRoute
from kineret_gui.screens.framework.view import shown
from kineret_gui.screens.framework.writing import withdrawn
from kineret_gui.screens.visits.visit_question_form import VisitQuestionForm, question_form, wrong_question
from kineret_gui.screens.visits.visit_question_view import VisitQuestionView, visit_question_view
from kineret_gui.wording.translation import tr


@known_to_qml
class VisitQuestionScreen(EntryFormScreen[VisitQuestion]):
    """Room for words; of a question that is there already, also the way to take it out."""

    PAGE, KEPT = "visit-question", tuple[VisitQuestionForm]

    changed = Signal()
    title = shown(str, VisitQuestionView.title, changed)
    text = shown(str, VisitQuestionView.text, changed)
    wrongText = shown(str, VisitQuestionView.wrong_text, changed)
    wrong = shown(str, VisitQuestionView.wrong, changed)
    corrects = shown(bool, VisitQuestionView.corrects, changed)
    needed = shown(list, VisitQuestionView.needed, changed)
    canWrite = shown(bool, VisitQuestionView.can_write, changed)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._view = VisitQuestionView()
        self._form = question_form()

    def begin_form(self, route: VisitQuestionRoute) -> None:
        entry = self._diary.file.entry(route.entry) if isinstance(route, CorrectVisitQuestion) else None
        self._form = question_form(entry_of_kind(entry, VisitQuestion))

    def form_now(self) -> tuple[VisitQuestionForm]:
        return (self._form,)

    def go_on_with(self, form: tuple[VisitQuestionForm], begun: Now) -> None:
        self._form = form[0]

    @acts
    def refresh(self) -> None:
        self.show_view(visit_question_view(self._form, self._state, self._diary.file.is_writable))

    def fact(self) -> VisitQuestion | FormError:
        if wrong := wrong_question(self._form):
            return FormError("", beside=wrong)
        return self._form.question(moment_now(self._diary.now(), self._diary.person.day_starts))

    def saved_message(self, fact: VisitQuestion) -> str:
        return tr("Question saved. It is on page 1 of the report until it has been asked.")

    @Slot(str)
    def typeText(self, text: str) -> None:
        self._form = replace(self._form, text=readable(text))
        self.edited_beside()

    @Slot()
    @acts
    def withdraw(self) -> None:
        """Take the question out; it stays listed under What changed."""
        old = self._form.old
        if old and self._diary.file.stands(old.id):
            entry = withdraw_entry(self._diary.file, new_id(), old, "", self._diary.now())
            self._unfinished.finish()
            self._navigator.back()
            withdrawn(entry).by(self._context)
