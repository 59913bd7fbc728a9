"""A day while it is filled in: each question with its answers, the joints, where the rash is, a note."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, Signal, Slot

from kineret_gui.diary.facts.daily_symptoms import Question
from kineret_gui.diary.text import LONGEST_NOTE, readable
from kineret_gui.screens.body.joint_view import JointDrawing, JointRow, joint_drawing, joint_rows
from kineret_gui.screens.body.places import left_of
from kineret_gui.screens.framework.page_context import PageContext
from kineret_gui.screens.framework.parsing import one_line
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.row_model import RowListModel
from kineret_gui.screens.framework.view import Viewed, shown, shown_rows
from kineret_gui.screens.symptoms.daily_answers_view import NO_DRAWING, DailyAnswersView, daily_answers_view
from kineret_gui.screens.symptoms.daily_form import JOINTS_ASKED, DailyForm, answering, typing_minutes
from kineret_gui.screens.symptoms.daily_view import AnswerRow, QuestionRow, answer_rows, question_key, rated
from kineret_gui.wording.left_and_right import eyes_at_home


@known_to_qml
class DailyAnswers(Viewed):
    """The answers so far. `edited` is called after each change."""

    changed = Signal()
    answered = Signal(int)  # the number of the question that comes next
    questions = shown_rows(QuestionRow, DailyAnswersView.questions)
    rashWhere = shown(str, DailyAnswersView.rash_where, changed)
    note = shown(str, DailyAnswersView.note, changed)
    jointsText = shown(str, DailyAnswersView.joints_text, changed)
    joints = shown_rows(JointRow, DailyAnswersView.joints)
    outline = shown(str, DailyAnswersView.outline, changed)
    details = shown(str, DailyAnswersView.details, changed)
    letters = shown(list, DailyAnswersView.letters, changed)
    eyes = shown(str, DailyAnswersView.eyes, changed)
    drawnWidth = shown(float, DailyAnswersView.drawn_width, changed)
    drawnHeight = shown(float, DailyAnswersView.drawn_height, changed)

    def __init__(self, parent: QObject, context: PageContext, edited: Callable[[], None]) -> None:
        super().__init__(parent)
        self._context = context
        self._edited = edited
        self._view = DailyAnswersView()
        self._answers: dict[Question, RowListModel] = {}
        self.form = DailyForm("", date.min)

    def show(self) -> None:
        """Show the form as it is. Raises DiaryUnavailable."""
        for question in rated(self.form):
            answers = self._answers.setdefault(question, RowListModel(AnswerRow, self))
            answers.show(answer_rows(self.form, question))
        drawing, joints = self._joints() if JOINTS_ASKED in self.form.asked else (NO_DRAWING, ())
        self.show_view(daily_answers_view(self.form, self._answers, drawing, joints))

    def _joints(self) -> tuple[JointDrawing, tuple[JointRow, ...]]:
        figure, person = self._context.diary.figure, self._context.diary.person
        eyes, points = eyes_at_home(person), self._context.diary.joints(person.figure)
        rows = joint_rows(figure, points, self.form.sore, self.form.swollen, eyes)
        return joint_drawing(figure, eyes, left_of(self._context.diary)), rows

    def _set(self, form: DailyForm) -> None:
        self.form = form
        self._edited()

    @Slot(str, int)
    def answer(self, key: str, value: int) -> None:
        """One press. The same answer pressed again is taken back."""
        questions = rated(self.form)
        number = [question_key(question) for question in questions].index(key)
        self._set(answering(self.form, questions[number], value))
        if self.form.answer_to(questions[number]) is not None:
            self.answered.emit(number + 1)

    @Slot(str, str)
    def typeMinutes(self, key: str, text: str) -> None:
        question = next(question for question in rated(self.form) if question_key(question) == key)
        self._set(typing_minutes(self.form, question, one_line(text)))

    @Slot(str)
    def turnSore(self, joint: str) -> None:
        self._set(replace(self.form, sore=self.form.sore ^ {joint}))

    @Slot(str)
    def turnSwollen(self, joint: str) -> None:
        self._set(replace(self.form, swollen=self.form.swollen ^ {joint}))

    @Slot(str)
    def typeWhere(self, text: str) -> None:
        """Note where the rash is."""
        self._set(replace(self.form, rash_where=readable(text)[:LONGEST_NOTE]))

    @Slot(str)
    def typeNote(self, text: str) -> None:
        self._set(replace(self.form, note=readable(text)[:LONGEST_NOTE]))
