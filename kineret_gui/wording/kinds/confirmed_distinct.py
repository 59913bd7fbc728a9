"""Two injections of which a person said that both were given, in words."""

from kineret_gui.diary.facts.confirmed_distinct import ConfirmedDistinct
from kineret_gui.wording import days
from kineret_gui.wording.clocks import TimeWording
from kineret_gui.wording.facts import KindWords
from kineret_gui.wording.lines import FactLine
from kineret_gui.wording.translation import tr, translatable


def _summary(fact: ConfirmedDistinct, at: TimeWording) -> str:
    return tr("Two entries of one dose are two injections")


def _lines(fact: ConfirmedDistinct, at: TimeWording) -> tuple[FactLine, ...]:
    return (FactLine(tr("Diary day"), days.day(fact.on)), FactLine(tr("What was said"), tr("Both were given")))


WORDS = {ConfirmedDistinct: KindWords(translatable("Two injections told apart"), _summary, _lines)}
