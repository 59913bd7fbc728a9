"""The questions for the visit: those that are open, and those that were asked."""

from PySide6.QtCore import QObject, Signal, Slot

from kineret_gui.actions.write_down import Written, write_down
from kineret_gui.diary.entry import new_id
from kineret_gui.diary.facts.visit_question import VisitQuestion, VisitQuestionAsked
from kineret_gui.diary.moment import moment_now
from kineret_gui.screens.framework.page_context import PageContext, Screen, acts
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.copies import MakeReport
from kineret_gui.screens.framework.routes.review import ShowEntry
from kineret_gui.screens.framework.routes.route import PageRoute
from kineret_gui.screens.framework.routes.visits import (
    AnswerVisitQuestion,
    CorrectVisitQuestion,
    ShowVisitQuestions,
    WriteVisitQuestion,
)
from kineret_gui.screens.framework.view import shown, shown_rows
from kineret_gui.screens.visits.visit_questions_view import (
    AskedQuestionRow,
    OpenQuestionRow,
    VisitQuestionsView,
    visit_questions_view,
)
from kineret_gui.store.questions_for_visit import questions_for_visit
from kineret_gui.wording import fill
from kineret_gui.wording.lines import shortened
from kineret_gui.wording.translation import tr

_FEW = 3  # questions that were asked, shown before more are asked for


@known_to_qml
class VisitQuestionsScreen(Screen):
    """Open questions, each ticked off with one press; below them those that were asked."""

    changed = Signal()
    waiting = shown_rows(OpenQuestionRow, VisitQuestionsView.waiting)
    asked = shown_rows(AskedQuestionRow, VisitQuestionsView.asked)
    nothing = shown(str, VisitQuestionsView.nothing, changed)
    showMore = shown(str, VisitQuestionsView.show_more, changed)
    canWrite = shown(bool, VisitQuestionsView.can_write, changed)
    isForPaper = shown(bool, VisitQuestionsView.is_for_paper, changed)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._view = VisitQuestionsView()
        self._all = False

    def open(self, route: ShowVisitQuestions) -> None:
        self._all = False

    @acts
    def refresh(self) -> None:
        diary = self._diary.file
        questions, asked = diary.standing(VisitQuestion), diary.standing(VisitQuestionAsked)
        most, now = None if self._all else _FEW, self._diary.now()
        self.show_view(visit_questions_view(questions, asked, now, most_asked=most, can_write=diary.is_writable))

    @Slot()
    def showAll(self) -> None:
        """Show all that were asked."""
        self._all = True
        self.refresh()

    @Slot()
    def write(self) -> None:
        self._navigator.go(WriteVisitQuestion())

    @Slot()
    def makeReport(self) -> None:
        self._navigator.go(MakeReport())

    @Slot(str)
    def openQuestion(self, entry: str) -> None:
        """Open it to change it; where nobody can write, to read it."""
        self._go(entry, CorrectVisitQuestion(entry))

    @Slot(str)
    def openAsked(self, entry: str) -> None:
        """Open it to note the answer; where nobody can write, to read it."""
        self._go(entry, AnswerVisitQuestion(entry))

    def _go(self, entry: str, route: PageRoute) -> None:
        self._navigator.go(route if self._view.can_write else ShowEntry(entry))

    @Slot(str)
    @acts
    def tick(self, entry: str) -> None:
        """Note that a question was asked just now. One that was ticked off meanwhile is left as it is."""
        diary, now = self._diary.file, self._diary.now()
        question = next((one.fact for one in questions_for_visit(diary) if one.id == entry), None)
        if question:
            asked = VisitQuestionAsked(question.id, moment_now(now, self._diary.person.day_starts), question.text)
            match write_down(diary, new_id(), asked, now):
                case Written(written):
                    self._messages.done(fill(tr("Saved. Asked: %1"), shortened(question.text)), written)
