"""The clocks that doses follow, in words."""

from kineret_gui.diary.facts.due_clock import DueClock
from kineret_gui.wording import fill
from kineret_gui.wording.clocks import TimeWording, city
from kineret_gui.wording.facts import KindWords
from kineret_gui.wording.lines import FactLine, moment
from kineret_gui.wording.translation import tr, translatable


def _clocks(fact: DueClock, at: TimeWording) -> str:
    """Return by which clocks doses are due since then."""
    if fact.zone is None:
        return fill(tr("Dose times follow the local time in %1"), city(fact.moment.zone))
    return fill(tr("Dose times follow %1 time"), city(fact.zone))


def _lines(fact: DueClock, at: TimeWording) -> tuple[FactLine, ...]:
    return (
        FactLine(tr("From"), moment(fact.moment, at)),
        FactLine(tr("Time zone of the doses"), _clocks(fact, at)),
    )


WORDS = {DueClock: KindWords(translatable("Time zone of the doses"), _clocks, _lines)}
