"""Symptoms in words."""

from kineret_gui.diary.facts.symptom import Symptom
from kineret_gui.wording import reactions, symptoms
from kineret_gui.wording.clocks import TimeWording
from kineret_gui.wording.facts import KindWords
from kineret_gui.wording.lines import FactLine, moment
from kineret_gui.wording.translation import tr, translatable


def _lines(fact: Symptom, at: TimeWording) -> tuple[FactLine, ...]:
    return (
        FactLine(tr("What"), symptoms.name(fact)),
        FactLine(tr("When"), moment(fact.moment, at)),
        FactLine(tr("How bad it is"), reactions.level(fact.level) if fact.level else ""),
        FactLine(tr("How long"), symptoms.lasting(fact.minutes)),
        FactLine(tr("Note"), fact.note),
    )


WORDS = {Symptom: KindWords(translatable("Symptom"), symptoms.symptom, _lines)}
