"""What the diary of version 6 says besides a person and a first order. Frozen like the file itself."""

from kineret_gui.diary.entry import Fact
from kineret_gui.diary.facts.visit_question import VisitQuestion, VisitQuestionAsked
from tests.facts import at, order, person

SAID: tuple[Fact, ...] = (
    person(),
    order(),
    VisitQuestion(
        "q1", at("2026-03-10 08:05"), "May the syringes stay out of the fridge on a journey? ✓\nFor how long?"
    ),
    VisitQuestion("q2", at("2026-03-10 21:40"), "Who signs the letter for the customs?"),
    VisitQuestionAsked(
        "q1", at("2026-03-12 10:40"), "May the syringes stay out of the fridge on a journey?", "By phone"
    ),
    VisitQuestionAsked("q3", at("2026-03-12 10:41"), "Something that was asked on the spot"),
)
