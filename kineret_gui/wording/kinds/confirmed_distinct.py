"""Two injections of which a person said that both were given, in words."""

from kineret_gui.diary.facts.confirmed_distinct import ConfirmedDistinct
from kineret_gui.wording import days
from kineret_gui.wording.clocks import TimeWording
from kineret_gui.wording.facts import KindWords
from kineret_gui.wording.lines import FactLine
from kineret_gui.wording.translation import tr, translatable


def _summary(fact: ConfirmedDistinct, at: TimeWording) -> str:
    return tr("Two entries for one dose: both are injections")


def _lines(fact: ConfirmedDistinct, at: TimeWording) -> tuple[FactLine, ...]:
    return (FactLine(tr("Diary day"), days.day(fact.on)), FactLine(tr("Answer"), tr("Both were given")))


WORDS = {ConfirmedDistinct: KindWords(translatable("Two injections kept apart"), _summary, _lines)}
