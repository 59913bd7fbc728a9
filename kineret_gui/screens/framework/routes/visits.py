"""Routes to the questions for the visit."""

from kineret_gui.screens.framework.routes.route import EntryRoute, FormRoute, PageRoute


class ShowVisitQuestions(PageRoute):
    """The open questions, and those that were asked."""

    PAGE = "visit-questions"


class WriteVisitQuestion(FormRoute):
    PAGE = "visit-question"


class CorrectVisitQuestion(EntryRoute):
    PAGE = "visit-question"


VisitQuestionRoute = WriteVisitQuestion | CorrectVisitQuestion


class AnswerVisitQuestion(EntryRoute):
    """The answer to a question that was asked, by the entry that ticked it off."""

    PAGE = "visit-answer"
