"""The answer to a question that was asked at the visit."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from kineret_gui.actions.withdraw_entry import withdraw_entry
from kineret_gui.diary.entry import entry_of_kind, new_id
from kineret_gui.diary.facts.visit_question import VisitQuestionAsked
from kineret_gui.diary.moment import Now
from kineret_gui.diary.text import readable
from kineret_gui.screens.framework.entry_form import EntryFormScreen
from kineret_gui.screens.framework.form_state import FormError
from kineret_gui.screens.framework.page_context import PageContext, acts
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.visits import AnswerVisitQuestion
from kineret_gui.screens.framework.view import shown
from kineret_gui.screens.visits.visit_answer_form import VisitAnswerForm, answer_form, answered_question
from kineret_gui.screens.visits.visit_answer_view import VisitAnswerView, visit_answer_view
from kineret_gui.wording.translation import tr


@known_to_qml
class VisitAnswerScreen(EntryFormScreen[VisitQuestionAsked]):
    """The question as it was asked, and room for what was answered."""

    PAGE, KEPT = "visit-answer", tuple[VisitAnswerForm]

    changed = Signal()
    question = shown(str, VisitAnswerView.question, changed)
    asked = shown(str, VisitAnswerView.asked, changed)
    note = shown(str, VisitAnswerView.note, changed)
    wrongNote = shown(str, VisitAnswerView.wrong_note, changed)
    wrong = shown(str, VisitAnswerView.wrong, changed)
    canWrite = shown(bool, VisitAnswerView.can_write, changed)
    isGone = shown(bool, VisitAnswerView.is_gone, changed)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._view = VisitAnswerView()
        self._form = answer_form()

    def begin_form(self, route: AnswerVisitQuestion) -> None:
        self._form = answer_form(entry_of_kind(self._diary.file.entry(route.entry), VisitQuestionAsked))

    def form_now(self) -> tuple[VisitAnswerForm]:
        return (self._form,)

    def go_on_with(self, form: tuple[VisitAnswerForm], begun: Now) -> None:
        self._form = form[0]

    @acts
    def refresh(self) -> None:
        self.show_view(visit_answer_view(self._form, self._state, self._diary.now(), self._diary.file.is_writable))

    def fact(self) -> VisitQuestionAsked | FormError:
        asked = answered_question(self._form)
        return FormError("", beside=asked) if isinstance(asked, str) else asked

    def saved_message(self, fact: VisitQuestionAsked) -> str:
        return tr("Answer saved.")

    @Slot(str)
    def typeNote(self, text: str) -> None:
        self._form = replace(self._form, note=readable(text))
        self.edited_beside()

    @Slot()
    @acts
    def notAsked(self) -> None:
        """Take the tick back: the question is open again."""
        old = self._form.old
        if old and self._diary.file.stands(old.id):
            entry = withdraw_entry(self._diary.file, new_id(), old, tr("not asked yet"), self._diary.now())
            self._unfinished.finish()
            self._navigator.back()
            self._messages.done(tr("Saved. The question is open again."), entry)
