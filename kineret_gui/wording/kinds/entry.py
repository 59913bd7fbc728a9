"""Withdrawals, and entries that only a newer version can read, in words."""

from kineret_gui.diary.entry import Foreign, Withdrawal
from kineret_gui.wording import days
from kineret_gui.wording.clocks import TimeWording
from kineret_gui.wording.facts import KindWords, kind
from kineret_gui.wording.lines import FactLine, stored
from kineret_gui.wording.translation import tr, translatable


def _summary(fact: Withdrawal | Foreign, at: TimeWording) -> str:
    return kind(fact)


def _withdrawal_lines(fact: Withdrawal, at: TimeWording) -> tuple[FactLine, ...]:
    return (FactLine(tr("Reason"), fact.reason),)


def _foreign_lines(fact: Foreign, at: TimeWording) -> tuple[FactLine, ...]:
    return (
        FactLine(tr("Kind"), fact.kind),
        FactLine(tr("Diary day"), days.day(fact.on)),
        *stored(fact.body),
    )


WORDS = {
    Withdrawal: KindWords(translatable("Removal"), _summary, _withdrawal_lines),
    Foreign: KindWords(translatable("Entry from a newer version"), _summary, _foreign_lines),
}
