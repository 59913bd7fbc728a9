"""Other medicines in words: the order, the answer to a dose, and what was taken as needed."""

from kineret_gui.diary.facts.medicine import Medicine, MedicineAnswer, MedicineTaken
from kineret_gui.diary.rules.schedule import DoseId
from kineret_gui.wording import days, fill, listing, medicines
from kineret_gui.wording.clocks import TimeWording
from kineret_gui.wording.facts import KindWords
from kineret_gui.wording.lines import FactLine, moment
from kineret_gui.wording.translation import tr, translatable


def _medicine(fact: Medicine, at: TimeWording) -> str:
    named = medicines.named(fact.name, fact.amount)
    return fill(tr("Other medicine: %1; %2"), named, medicines.how_often(fact))


def _medicine_lines(fact: Medicine, at: TimeWording) -> tuple[FactLine, ...]:
    steps = listing.parts(medicines.step(step.amount, step.starts) for step in fact.steps)
    return (
        FactLine(tr("Medicine"), fact.name),
        FactLine(tr("Amount"), fact.amount),
        FactLine(tr("How often"), medicines.how_often(fact)),
        FactLine(tr("From"), days.day(fact.starts)),
        FactLine(tr("Last day"), days.day(fact.ends) if fact.ends else tr("No end date given")),
        FactLine(tr("Later amounts"), steps),
        FactLine(tr("Prescribed by"), fact.ordered_by),
        FactLine(tr("Note"), fact.note),
    )


def _answer(fact: MedicineAnswer, at: TimeWording) -> str:
    named, outcome = medicines.named(fact.name, fact.amount), medicines.outcome(fact.outcome)
    if fact.at:
        return fill(tr("%1: %2, due at %3"), outcome, named, at.due(DoseId(fact.on, fact.at)))
    return fill(tr("%1: %2"), outcome, named)


def _answer_lines(fact: MedicineAnswer, at: TimeWording) -> tuple[FactLine, ...]:
    return (
        FactLine(tr("Medicine"), fact.name),
        FactLine(tr("Amount"), fact.amount),
        FactLine(tr("Due"), _due(fact, at)),
        FactLine(tr("Answer"), medicines.outcome(fact.outcome)),
        FactLine(tr("Note"), fact.note),
    )


def _due(fact: MedicineAnswer, at: TimeWording) -> str:
    day = days.day(fact.on)
    return fill(tr("%1 at %2"), day, at.due(DoseId(fact.on, fact.at))) if fact.at else day


def _taken(fact: MedicineTaken, at: TimeWording) -> str:
    return fill(tr("Taken when needed: %1, at %2"), medicines.named(fact.name, fact.amount), at(fact.moment))


def _taken_lines(fact: MedicineTaken, at: TimeWording) -> tuple[FactLine, ...]:
    return (
        FactLine(tr("Medicine"), fact.name),
        FactLine(tr("Amount"), fact.amount),
        FactLine(tr("When"), moment(fact.moment, at)),
        FactLine(tr("Note"), fact.note),
    )


WORDS = {
    Medicine: KindWords(translatable("Other medicine"), _medicine, _medicine_lines),
    MedicineAnswer: KindWords(translatable("Dose of another medicine"), _answer, _answer_lines),
    MedicineTaken: KindWords(translatable("Medicine taken when needed"), _taken, _taken_lines),
}
