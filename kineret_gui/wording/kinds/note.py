"""Notes in words."""

from kineret_gui.diary.facts.note import Note
from kineret_gui.wording import fill
from kineret_gui.wording.clocks import TimeWording
from kineret_gui.wording.facts import KindWords
from kineret_gui.wording.lines import FactLine, moment, shortened
from kineret_gui.wording.translation import tr, translatable


def _summary(fact: Note, at: TimeWording) -> str:
    return fill(tr("Note: %1"), shortened(fact.text))


def _lines(fact: Note, at: TimeWording) -> tuple[FactLine, ...]:
    return (FactLine(tr("When"), moment(fact.moment, at)), FactLine(tr("Note"), fact.text))


WORDS = {Note: KindWords(translatable("Note"), _summary, _lines)}
