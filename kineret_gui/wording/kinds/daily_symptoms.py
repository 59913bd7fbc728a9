"""The daily questions with their answers, in words."""

from kineret_gui.diary.facts.daily_symptoms import DailySymptoms
from kineret_gui.wording import joints, symptoms
from kineret_gui.wording.clocks import TimeWording
from kineret_gui.wording.facts import KindWords
from kineret_gui.wording.lines import FactLine, moment
from kineret_gui.wording.translation import tr, translatable


def _summary(fact: DailySymptoms, at: TimeWording) -> str:
    return symptoms.day(fact)


def _lines(fact: DailySymptoms, at: TimeWording) -> tuple[FactLine, ...]:
    return (
        FactLine(tr("Entered"), moment(fact.moment, at)),
        *(FactLine(symptoms.asked(one.asked), symptoms.value(one.scale, one.value)) for one in fact.ratings),
        FactLine(tr("Where the rash is"), fact.rash_where),
        FactLine(tr("Sore joints"), joints.joints(fact.sore)),
        FactLine(tr("Swollen joints"), joints.joints(fact.swollen)),
        FactLine(tr("Note"), fact.note),
    )


WORDS = {DailySymptoms: KindWords(translatable("Symptoms of the day"), _summary, _lines)}
