"""The person whose diary it is, in words."""

from datetime import time

from kineret_gui.diary.facts.person import Person
from kineret_gui.wording import days, fill, people, sites
from kineret_gui.wording.clocks import TimeWording
from kineret_gui.wording.facts import KindWords
from kineret_gui.wording.lines import FactLine
from kineret_gui.wording.translation import tr, translatable


def _summary(fact: Person, at: TimeWording) -> str:
    return fill(tr("Person and settings: %1"), fact.name)


def _lines(fact: Person, at: TimeWording) -> tuple[FactLine, ...]:
    day_starts = time(*divmod(fact.day_starts, 60))
    return (
        FactLine(tr("Name"), fact.name),
        FactLine(tr("Symbol"), people.mark(fact)),
        FactLine(tr("Condition"), people.condition(fact.condition)),
        FactLine(tr("Who injects"), people.hand(fact.who_injects, fact.name)),
        FactLine(tr("Body outline"), people.figure(fact.figure)),
        FactLine(tr("Sites in use"), sites.places(fact.places)),
        FactLine(tr("Clinic phone number"), fact.clinic_phone),
        FactLine(tr("Emergency number"), fact.emergency_phone),
        FactLine(tr("A new diary day starts at"), days.clock(day_starts)),
    )


WORDS = {Person: KindWords(translatable("Person and settings"), _summary, _lines)}
