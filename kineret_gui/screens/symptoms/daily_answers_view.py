"""The answers of a day, the joints and where the rash is. Pure."""

from collections.abc import Mapping
from dataclasses import asdict, field

from kineret_gui.diary.facts.daily_symptoms import Question
from kineret_gui.diary.frozen import frozen
from kineret_gui.screens.body.joint_view import JointDrawing, JointRow
from kineret_gui.screens.framework.row_model import RowListModel
from kineret_gui.screens.symptoms.daily_form import JOINTS_ASKED, DailyForm
from kineret_gui.screens.symptoms.daily_view import QuestionRow, joints_text, question_row, rated

NO_DRAWING = JointDrawing("", "", 1, 1)


@frozen
class DailyAnswersView:
    """All that is answered so far.

    joints_text  the joints that are marked; empty where they are not asked about
    letters      L and R beside the drawing
    eyes         how left and right lie in the drawing
    """

    questions: tuple[QuestionRow, ...] = ()
    rash_where: str = ""
    note: str = ""
    joints_text: str = ""
    joints: tuple[JointRow, ...] = ()
    outline: str = ""
    details: str = ""
    letters: list[dict[str, object]] = field(default_factory=list)
    eyes: str = ""
    drawn_width: float = 1
    drawn_height: float = 1


def daily_answers_view(
    form: DailyForm, answers: Mapping[Question, RowListModel], drawing: JointDrawing, joints: tuple[JointRow, ...]
) -> DailyAnswersView:
    """Return the form as it is filled in, with a list of answers for each question."""
    return DailyAnswersView(
        questions=tuple(question_row(form, question, answers[question]) for question in rated(form)),
        rash_where=form.rash_where,
        note=form.note,
        joints_text=joints_text(form) if JOINTS_ASKED in form.asked else "",
        joints=joints,
        outline=drawing.outline,
        details=drawing.details,
        letters=[asdict(letter) for letter in drawing.letters],
        eyes=drawing.eyes,
        drawn_width=drawing.width,
        drawn_height=drawing.height,
    )
