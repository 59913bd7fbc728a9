"""Questions for the visit: which are still open, and which were asked."""

from collections.abc import Iterable

from kineret_gui.diary.entry import Entry
from kineret_gui.diary.facts.visit_question import VisitQuestion, VisitQuestionAsked


def open_questions(
    questions: Iterable[Entry[VisitQuestion]], asked: Iterable[Entry[VisitQuestionAsked]]
) -> tuple[Entry[VisitQuestion], ...]:
    """Return those that nobody ticked off, the oldest first."""
    ticked = {entry.fact.question for entry in asked}
    still_open = (entry for entry in questions if entry.fact.id not in ticked)
    return tuple(sorted(still_open, key=lambda entry: entry.fact.moment.utc))


def asked_questions(asked: Iterable[Entry[VisitQuestionAsked]]) -> tuple[Entry[VisitQuestionAsked], ...]:
    """Return those that were asked, the latest first."""
    return tuple(sorted(asked, key=lambda entry: entry.fact.moment.utc, reverse=True))
