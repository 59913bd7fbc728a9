"""Photos of reactions in words."""

from kineret_gui.diary.facts.photo import Photo
from kineret_gui.wording import fill
from kineret_gui.wording.clocks import TimeWording
from kineret_gui.wording.facts import KindWords
from kineret_gui.wording.lines import FactLine, moment
from kineret_gui.wording.translation import tr, translatable


def _summary(fact: Photo, at: TimeWording) -> str:
    return fill(tr("Photo of a reaction, added at %1"), at(fact.moment))


def _lines(fact: Photo, at: TimeWording) -> tuple[FactLine, ...]:
    size = fill(tr("%1 by %2 pixels"), str(fact.width), str(fact.height))
    return (FactLine(tr("When"), moment(fact.moment, at)), FactLine(tr("Size"), size))


WORDS = {Photo: KindWords(translatable("Photo of a reaction"), _summary, _lines)}
