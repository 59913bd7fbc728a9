"""The questions that the invented person takes to the clinic. What is answered is invented, and no advice."""

from collections.abc import Iterator
from datetime import date, time, timedelta

from kineret_gui.diary.facts.visit_question import VisitQuestion, VisitQuestionAsked
from kineret_gui.diary.invented.pen import Line, Pen, then

_ASKED = "How many syringes can be prescribed for the journey in summer?", "Enough for six weeks"
_OPEN = (
    (6, "Can the next blood test be done near home?"),
    (2, "Who writes the letter for the flight, and how long does it take?"),
)  # days before today
_WRITTEN, _AT_THE_VISIT = time(20, 30), time(12, 6)


class DemoQuestions:
    """Each visit answers one; two are open today."""

    def __init__(self, pen: Pen) -> None:
        self._pen = pen

    def of_visit(self, visit: date) -> Iterator[Line]:
        """Written down on an evening of the week before, and asked at the visit."""
        before, (text, answer) = visit - timedelta(days=5), _ASKED
        question = VisitQuestion(self._pen.id(), then(before, _WRITTEN), text)
        yield self._pen.write(question, before, _WRITTEN)
        asked = VisitQuestionAsked(question.id, then(visit, _AT_THE_VISIT), text, answer)
        yield self._pen.write(asked, visit, _AT_THE_VISIT)

    def still_open(self, first: date, today: date) -> Iterator[Line]:
        """For the next visit; none is older than the diary, which begins on its `first` day."""
        for days, text in _OPEN:
            day = max(first, today - timedelta(days=days))
            yield self._pen.write(VisitQuestion(self._pen.id(), then(day, _WRITTEN), text), day, _WRITTEN)
