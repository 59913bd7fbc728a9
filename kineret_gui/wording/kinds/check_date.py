"""Dates with the clinic in words."""

from kineret_gui.diary.facts.check_date import CheckDate, CheckDone
from kineret_gui.wording import fill, measurements
from kineret_gui.wording.clocks import TimeWording
from kineret_gui.wording.facts import KindWords
from kineret_gui.wording.lines import FactLine, moment
from kineret_gui.wording.translation import tr, translatable


def _date(fact: CheckDate, at: TimeWording) -> str:
    return fill(tr("Planned by the clinic: %1"), measurements.check(fact))


def _date_lines(fact: CheckDate, at: TimeWording) -> tuple[FactLine, ...]:
    return (
        FactLine(tr("When"), measurements.check_day(fact)),
        FactLine(tr("What"), measurements.check(fact)),
        FactLine(tr("Prescribed by"), fact.ordered_by),
        FactLine(tr("Note"), fact.note),
    )


def _done(fact: CheckDone, at: TimeWording) -> str:
    return tr("Appointment done")


def _done_lines(fact: CheckDone, at: TimeWording) -> tuple[FactLine, ...]:
    return (FactLine(tr("When"), moment(fact.moment, at)), FactLine(tr("Note"), fact.note))


WORDS = {
    CheckDate: KindWords(translatable("Appointment"), _date, _date_lines),
    CheckDone: KindWords(translatable("Appointment done"), _done, _done_lines),
}
