"""Places that rest or are in use again, in words."""

from kineret_gui.diary.facts.site import PlaceInUse, PlaceRest
from kineret_gui.wording import fill, sites
from kineret_gui.wording.clocks import TimeWording
from kineret_gui.wording.facts import KindWords
from kineret_gui.wording.lines import FactLine, moment
from kineret_gui.wording.translation import tr, translatable


def _rest(fact: PlaceRest, at: TimeWording) -> str:
    if not fact.reason:
        return fill(tr("Resting site: %1"), sites.place(fact.place))
    return fill(tr("Resting site: %1. Reason: %2"), sites.place(fact.place), fact.reason)


def _rest_lines(fact: PlaceRest, at: TimeWording) -> tuple[FactLine, ...]:
    return (
        FactLine(tr("Site"), sites.place(fact.place)),
        FactLine(tr("Resting since"), moment(fact.moment, at)),
        FactLine(tr("Reason for resting"), fact.reason),
    )


def _in_use(fact: PlaceInUse, at: TimeWording) -> str:
    return fill(tr("Site in use again: %1"), sites.place(fact.place))


def _in_use_lines(fact: PlaceInUse, at: TimeWording) -> tuple[FactLine, ...]:
    return (
        FactLine(tr("Site"), sites.place(fact.place)),
        FactLine(tr("In use since"), moment(fact.moment, at)),
    )


WORDS = {
    PlaceRest: KindWords(translatable("Resting site"), _rest, _rest_lines),
    PlaceInUse: KindWords(translatable("Site in use again"), _in_use, _in_use_lines),
}
