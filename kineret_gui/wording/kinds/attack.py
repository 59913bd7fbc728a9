"""Attacks in words."""

from kineret_gui.diary.facts.attack import Attack
from kineret_gui.wording import fill, listing, measurements, symptoms
from kineret_gui.wording.clocks import TimeWording
from kineret_gui.wording.facts import KindWords
from kineret_gui.wording.lines import FactLine, moment
from kineret_gui.wording.translation import tr, translatable


def _summary(fact: Attack, at: TimeWording) -> str:
    return fill(tr("Attack: %1"), symptoms.attack(fact))


def _lines(fact: Attack, at: TimeWording) -> tuple[FactLine, ...]:
    temperature = "" if fact.temperature is None else measurements.amount(fact.temperature, fact.unit)
    pain = "" if fact.worst_pain is None else fill(tr("%1 of 10"), str(fact.worst_pain))
    return (
        FactLine(tr("Started"), moment(fact.started, at)),
        FactLine(tr("Ended"), moment(fact.ended, at) if fact.ended else tr("Still going on")),
        FactLine(tr("Where"), listing.listed(symptoms.attack_kind(kind) for kind in fact.kinds)),
        FactLine(tr("Highest temperature"), temperature),
        FactLine(tr("Worst pain"), pain),
        FactLine(tr("Rescue medicine"), fact.rescue_medicine),
        FactLine(tr("Colchicine taken"), symptoms.yes_no(fact.colchicine)),
        FactLine(tr("School or work days missed"), "" if fact.days_lost is None else str(fact.days_lost)),
        FactLine(tr("Possible trigger"), fact.trigger),
        FactLine(tr("Note"), fact.note),
    )


WORDS = {Attack: KindWords(translatable("Attack"), _summary, _lines)}
