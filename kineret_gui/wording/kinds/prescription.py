"""Prescriptions and pauses in words."""

from kineret_gui.diary.facts.prescription import Pause, Prescription
from kineret_gui.wording import days, doses, fill, listing, orders
from kineret_gui.wording.clocks import TimeWording
from kineret_gui.wording.facts import KindWords
from kineret_gui.wording.lines import FactLine
from kineret_gui.wording.translation import tr, translatable


def _prescription(fact: Prescription, at: TimeWording) -> str:
    return fill(tr("Prescription: %1"), doses.order(fact))


def _prescription_lines(fact: Prescription, at: TimeWording) -> tuple[FactLine, ...]:
    return (
        FactLine(tr("From"), days.day(fact.starts)),
        FactLine(tr("Each dose"), doses.syringes(fact.syringes)),
        FactLine(tr("How often"), doses.rhythm(fact)),
        FactLine(tr("Usual time"), listing.together(days.clock(time) for time in fact.times)),
        FactLine(tr("Counts as late"), orders.late_after(fact.late_after)),
        FactLine(tr("Prescribed by"), fact.ordered_by),
    )


def _pause(fact: Pause, at: TimeWording) -> str:
    return doses.pause(fact)


def _pause_lines(fact: Pause, at: TimeWording) -> tuple[FactLine, ...]:
    return (
        FactLine(tr("First day"), days.day(fact.first)),
        FactLine(tr("Last day"), days.day(fact.last) if fact.last else tr("No end date given")),
        FactLine(tr("Reason"), fact.reason),
        FactLine(tr("Prescribed by"), fact.ordered_by),
    )


WORDS = {
    Prescription: KindWords(translatable("Prescription"), _prescription, _prescription_lines),
    Pause: KindWords(translatable("Pause"), _pause, _pause_lines),
}
