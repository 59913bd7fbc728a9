"""Injections, and what became of a dose without one, in words."""

from kineret_gui.diary.facts.injection import DoseAnswer, Giver, Injection
from kineret_gui.diary.rules.schedule import DoseId
from kineret_gui.wording import days, doses, fill, sites
from kineret_gui.wording.clocks import TimeWording
from kineret_gui.wording.facts import KindWords
from kineret_gui.wording.lines import FactLine, moment
from kineret_gui.wording.translation import tr, translatable


def _injection(fact: Injection, at: TimeWording) -> str:
    if fact.answers is None:
        return fill(tr("Extra injection: %1"), doses.injection(fact, at))
    return fill(tr("Injection: %1"), doses.injection(fact, at))


def _injection_lines(fact: Injection, at: TimeWording) -> tuple[FactLine, ...]:
    place, _, point = (fact.spot or "").partition("/")
    counts_for = (
        _dose(fact.answers, at) if fact.answers else fill(tr("No dose was due: extra on %1"), days.day(fact.day))
    )
    when = moment(fact.moment, at) if fact.time_known else fill(tr("%1, time not known"), days.day(fact.day))
    return (
        FactLine(tr("When"), when),
        FactLine(tr("Counts for"), counts_for),
        FactLine(tr("Site"), sites.place(place) if place else tr("Not remembered")),
        FactLine(tr("Spot"), sites.spot_title(point)),
        FactLine(tr("How much"), doses.amount(fact.milligrams)),
        FactLine(tr("Who injected"), tr("The person") if fact.given_by is Giver.MYSELF else tr("Someone else")),
        FactLine(tr("Batch number"), fact.batch),
        FactLine(tr("Note"), fact.note),
    )


def _answer(fact: DoseAnswer, at: TimeWording) -> str:
    return fill(tr("%1: the dose due at %2"), doses.answer(fact.answer), at.due(fact.dose))


def _answer_lines(fact: DoseAnswer, at: TimeWording) -> tuple[FactLine, ...]:
    return (
        FactLine(tr("Dose"), _dose(fact.dose, at)),
        FactLine(tr("What happened"), doses.answer(fact.answer)),
        FactLine(tr("Note"), fact.note),
    )


def _dose(dose: DoseId, at: TimeWording) -> str:
    """Return which due dose it is, as `Monday 9 March 2026, due at 08:00`."""
    return fill(tr("%1, due at %2"), days.day(dose.day), at.due(dose))


WORDS = {
    Injection: KindWords(translatable("Injection"), _injection, _injection_lines),
    DoseAnswer: KindWords(translatable("What happened to a dose"), _answer, _answer_lines),
}
