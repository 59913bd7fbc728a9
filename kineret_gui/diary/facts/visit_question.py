"""A question for the next visit, in the person's own words, and that it was asked there."""

from datetime import date
from typing import ClassVar

from kineret_gui.diary.facts.kind import Kind
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Moment
from kineret_gui.diary.phrase import Refusal
from kineret_gui.diary.text import LONGEST_NOTE, check_name, check_text

LONGEST_QUESTION = 500  # characters; the open ones stand on the first page of a report


@frozen
class VisitQuestion:
    """One question for whoever treats the person, as it came to mind.

    id  the name under which it is ticked off; a correction keeps it
    """

    KIND: ClassVar[Kind] = Kind("visit-question", table="visit_questions", on_paper=True)

    id: str
    moment: Moment
    text: str

    def __post_init__(self) -> None:
        check_name("the id", self.id)
        _check_question(self.text)

    @property
    def day(self) -> date:
        return self.moment.day


@frozen
class VisitQuestionAsked:
    """A question that was asked; the note says what was answered, where somebody wrote it down.

    question  the id of the question
    text      its words as they stood when it was asked, so that the entry can be read by itself
    """

    KIND: ClassVar[Kind] = Kind("visit-question-asked", table="visit_questions_asked", about_a_day=True, on_paper=True)

    question: str
    moment: Moment
    text: str
    note: str = ""

    def __post_init__(self) -> None:
        check_name("the question", self.question)
        _check_question(self.text)
        check_text("the note", self.note, LONGEST_NOTE)

    @property
    def day(self) -> date:
        return self.moment.day


def _check_question(text: str) -> None:
    check_text("the question", text, LONGEST_QUESTION)
    if not text.strip():
        raise Refusal("the question is empty")
