"""Measurements in words."""

from kineret_gui.diary.facts.measurement import Measurement
from kineret_gui.wording import measurements
from kineret_gui.wording.clocks import TimeWording
from kineret_gui.wording.facts import KindWords
from kineret_gui.wording.lines import FactLine, moment
from kineret_gui.wording.translation import tr, translatable


def _lines(fact: Measurement, at: TimeWording) -> tuple[FactLine, ...]:
    return (
        FactLine(tr("What"), measurements.name(fact)),
        FactLine(tr("When"), moment(fact.moment, at)),
        FactLine(tr("Value"), measurements.amount(fact.value, fact.unit, fact.bound)),
        FactLine(tr("Reference range"), fact.reference),
        FactLine(tr("Where it was measured"), measurements.route(fact.route)),
        FactLine(tr("Note"), fact.note),
    )


WORDS = {Measurement: KindWords(translatable("Measurement"), measurements.measurement, _lines)}
