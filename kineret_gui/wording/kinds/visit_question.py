"""Questions for the visit in words."""

from kineret_gui.diary.facts.visit_question import VisitQuestion, VisitQuestionAsked
from kineret_gui.wording import fill
from kineret_gui.wording.clocks import TimeWording
from kineret_gui.wording.facts import KindWords
from kineret_gui.wording.lines import FactLine, moment, shortened
from kineret_gui.wording.translation import tr, translatable


def _question(fact: VisitQuestion, at: TimeWording) -> str:
    return fill(tr("Question for the visit: %1"), shortened(fact.text))


def _question_lines(fact: VisitQuestion, at: TimeWording) -> tuple[FactLine, ...]:
    return (FactLine(tr("When"), moment(fact.moment, at)), FactLine(tr("Question"), fact.text))


def _asked(fact: VisitQuestionAsked, at: TimeWording) -> str:
    return fill(tr("Question asked: %1"), shortened(fact.text))


def _asked_lines(fact: VisitQuestionAsked, at: TimeWording) -> tuple[FactLine, ...]:
    return (
        FactLine(tr("When"), moment(fact.moment, at)),
        FactLine(tr("Question"), fact.text),
        FactLine(tr("Answer"), fact.note),
    )


WORDS = {
    VisitQuestion: KindWords(translatable("Question for the visit"), _question, _question_lines),
    VisitQuestionAsked: KindWords(translatable("Question asked"), _asked, _asked_lines),
}
