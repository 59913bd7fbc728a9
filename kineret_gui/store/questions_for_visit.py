"""Open questions for the visit, from the whole diary."""

from kineret_gui.diary.entry import Entry
from kineret_gui.diary.facts.visit_question import VisitQuestion, VisitQuestionAsked
from kineret_gui.diary.rules.visit_questions import open_questions
from kineret_gui.store.diary_file import DiaryFile


def questions_for_visit(diary: DiaryFile) -> tuple[Entry[VisitQuestion], ...]:
    """Return those that nobody ticked off, the oldest first. Raises DiaryUnavailable."""
    questions = diary.standing(VisitQuestion)
    return open_questions(questions, diary.standing(VisitQuestionAsked)) if questions else ()
