"""A day while it is filled in: each question with its answers, the joints, where the rash is, a note."""

from collections.abc import Callable
from dataclasses import asdict, replace
from datetime import date

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.diary.facts.daily_symptoms import Question
from kineret_gui.diary.text import LONGEST_NOTE, readable
from kineret_gui.screens.body.joint_view import JointDrawing, JointRow, joint_drawing, joint_rows
from kineret_gui.screens.body.places import left_of
from kineret_gui.screens.framework.desk import Desk
from kineret_gui.screens.framework.parsing import one_line
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.row_model import RowListModel
from kineret_gui.screens.symptoms.daily_form import JOINTS_ASKED, DailyForm, answering, typing_minutes
from kineret_gui.screens.symptoms.daily_view import (
    AnswerRow,
    QuestionRow,
    answer_rows,
    joints_told,
    question_key,
    question_row,
    rated,
)
from kineret_gui.wording.left_and_right import eyes_at_home


@known_to_qml
class DailyAnswers(QObject):
    """The answers so far. `edited` is called after each change."""

    changed = Signal()
    answered = Signal(int)  # the number of the question that comes next

    def __init__(self, parent: QObject, desk: Desk, edited: Callable[[], None]) -> None:
        super().__init__(parent)
        self._desk = desk
        self._edited = edited
        self._questions = RowListModel(QuestionRow, self)
        self._answers: dict[Question, RowListModel] = {}
        self._joints = RowListModel(JointRow, self)
        self._drawing = JointDrawing("", "", 1, 1)
        self._told = ""
        self.form = DailyForm("", date.min)

    def show(self) -> None:
        """Show the form as it is. Raises DiaryUnavailable."""
        form, questions = self.form, rated(self.form)
        for question in questions:
            answers = self._answers.setdefault(question, RowListModel(AnswerRow, self))
            answers.show(answer_rows(form, question))
        self._questions.show([question_row(form, question, self._answers[question]) for question in questions])
        self._told = joints_told(form) if JOINTS_ASKED in form.asked else ""
        if self._told:
            figure, points = self._desk.figure, self._desk.joints(self._desk.person.figure)
            eyes = eyes_at_home(self._desk.person)
            self._drawing = joint_drawing(figure, eyes, left_of(self._desk))
            self._joints.show(joint_rows(figure, points, form.sore, form.swollen, eyes))
        self.changed.emit()

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
        """Where the rash is."""
        self._set(replace(self.form, rash_where=readable(text)[:LONGEST_NOTE]))

    @Slot(str)
    def typeNote(self, text: str) -> None:
        self._set(replace(self.form, note=readable(text)[:LONGEST_NOTE]))

    @Property(QObject, constant=True)
    def questions(self) -> RowListModel:
        return self._questions

    @Property(str, notify=changed)
    def rashWhere(self) -> str:
        return self.form.rash_where

    @Property(str, notify=changed)
    def note(self) -> str:
        return self.form.note

    @Property(str, notify=changed)
    def jointsTold(self) -> str:
        """The joints that are marked; empty where they are not asked about."""
        return self._told

    @Property(QObject, constant=True)
    def joints(self) -> RowListModel:
        return self._joints

    @Property(str, notify=changed)
    def outline(self) -> str:
        return self._drawing.outline

    @Property(str, notify=changed)
    def details(self) -> str:
        return self._drawing.details

    @Property("QVariantList", notify=changed)
    def letters(self) -> list[dict[str, object]]:
        """L and R beside the drawing."""
        return [asdict(letter) for letter in self._drawing.letters]

    @Property(str, notify=changed)
    def eyes(self) -> str:
        """How left and right lie in the drawing."""
        return self._drawing.eyes

    @Property(float, notify=changed)
    def drawnWidth(self) -> float:
        return self._drawing.width

    @Property(float, notify=changed)
    def drawnHeight(self) -> float:
        return self._drawing.height
