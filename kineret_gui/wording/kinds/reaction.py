"""Reactions, how they went on, and places that look well, in words."""

from kineret_gui.diary.facts.reaction import PlaceLooksWell, Reaction, ReactionAnswer
from kineret_gui.wording import fill, reactions, sites
from kineret_gui.wording.clocks import TimeWording
from kineret_gui.wording.facts import KindWords
from kineret_gui.wording.lines import FactLine, moment
from kineret_gui.wording.translation import tr, translatable


def _reaction(fact: Reaction, at: TimeWording) -> str:
    return fill(tr("Reaction: %1"), reactions.reaction(fact))


def _reaction_lines(fact: Reaction, at: TimeWording) -> tuple[FactLine, ...]:
    after = fill(tr("Injection on %1"), moment(fact.after, at)) if fact.after else tr("Not answered")
    return (
        FactLine(tr("Site"), sites.spot(fact.spot) if fact.spot else sites.place(fact.place)),
        FactLine(tr("Started"), moment(fact.moment, at)),
        FactLine(tr("After"), after),
        FactLine(tr("Signs"), reactions.signs(fact.signs)),
        FactLine(tr("How bad it is"), reactions.level(fact.level)),
        FactLine(tr("Largest width"), reactions.width(fact.width)),
        FactLine(tr("Note"), fact.note),
    )


def _answer(fact: ReactionAnswer, at: TimeWording) -> str:
    return fill(tr("Reaction, follow-up: %1"), reactions.answer(fact))


def _answer_lines(fact: ReactionAnswer, at: TimeWording) -> tuple[FactLine, ...]:
    return (
        FactLine(tr("When"), moment(fact.moment, at)),
        FactLine(tr("Follow-up"), reactions.course(fact.course)),
        FactLine(tr("How bad it is"), reactions.level(fact.level) if fact.level else ""),
        FactLine(tr("Largest width"), reactions.width(fact.width)),
        FactLine(tr("Note"), fact.note),
    )


def _looks_well(fact: PlaceLooksWell, at: TimeWording) -> str:
    return fill(tr("Site looks fine: %1"), sites.place(fact.place))


def _looks_well_lines(fact: PlaceLooksWell, at: TimeWording) -> tuple[FactLine, ...]:
    return (FactLine(tr("Site"), sites.place(fact.place)), FactLine(tr("When"), moment(fact.moment, at)))


WORDS = {
    Reaction: KindWords(translatable("Reaction"), _reaction, _reaction_lines),
    ReactionAnswer: KindWords(translatable("Reaction follow-up"), _answer, _answer_lines),
    PlaceLooksWell: KindWords(translatable("Site looked fine"), _looks_well, _looks_well_lines),
}
