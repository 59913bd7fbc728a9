"""What a foreign file would bring in, and what is left out and why, in words. Pure: tested as tables."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kineret_gui.actions.plan_import import LeftOut, Plan, WhyNot
from kineret_gui.diary.entry import Fact
from kineret_gui.diary.injection import DoseAnswer, Injection
from kineret_gui.exchange.found import Why
from kineret_gui.screens.words import amounts, days, entries, fill
from kineret_gui.store.codec import known

_EXAMPLES = 3  # lines of the file shown for each reason

_REASONS: dict[Why | WhyNot, str] = {
    Why.NOT_ANSWERED: QT_TRANSLATE_NOOP("bringIn", "Nobody said there what became of it"),
    Why.DELETED: QT_TRANSLATE_NOOP("bringIn", "It was deleted there"),
    Why.NO_TIME: QT_TRANSLATE_NOOP("bringIn", "Its time cannot be read"),
    Why.TIME_IN_DOUBT: QT_TRANSLATE_NOOP("bringIn", "Its day or time is in doubt"),
    Why.OUT_OF_RANGE: QT_TRANSLATE_NOOP("bringIn", "Its value cannot be"),
    Why.UNREADABLE: QT_TRANSLATE_NOOP("bringIn", "It cannot be read"),
    Why.OTHER_KIND: QT_TRANSLATE_NOOP("bringIn", "The diary has no place for it"),
    Why.TWICE: QT_TRANSLATE_NOOP("bringIn", "It stands twice in the file"),
    WhyNot.OTHER_MEDICINE: QT_TRANSLATE_NOOP("bringIn", "It is another medicine"),
    WhyNot.RECORDED_ALREADY: QT_TRANSLATE_NOOP("bringIn", "The diary says already what became of that dose"),
    WhyNot.THERE_ALREADY: QT_TRANSLATE_NOOP("bringIn", "The diary has it already"),
    WhyNot.HOW_MUCH: QT_TRANSLATE_NOOP("bringIn", "How many mg one syringe gave is not known"),
    WhyNot.NOT_COME_YET: QT_TRANSLATE_NOOP("bringIn", "Its time has not come yet"),
    WhyNot.OUTSIDE_THE_DAYS: QT_TRANSLATE_NOOP("bringIn", "It is of another day than was asked for"),
    WhyNot.NOT_GIVEN: QT_TRANSLATE_NOOP("bringIn", "It was not given, and stays a dose without an entry"),
    WhyNot.NO_DOSE_DUE: QT_TRANSLATE_NOOP("bringIn", "It was not given, and no dose was due then"),
}


@dataclass(frozen=True, slots=True)
class CountRow:
    """So many of one kind."""

    words: str


@dataclass(frozen=True, slots=True)
class LeftRow:
    """A reason, how many lines of the file it holds back, and some of them."""

    title: str
    detail: str


@dataclass(frozen=True, slots=True)
class PlanView:
    """What would come in, and what not. `bring` is the words of the button; empty where there is nothing to bring."""

    counts: tuple[CountRow, ...] = ()
    left: tuple[LeftRow, ...] = ()
    period: str = ""
    bring: str = ""


def tr(sentence: str, *, n: int = -1) -> str:
    return QCoreApplication.translate("bringIn", sentence, "", n)


def plan_view(plan: Plan) -> PlanView:
    """The plan in words."""
    if plan.days is None:
        return PlanView(left=_left(plan.left_out))
    first, last = (days.day(day) for day in plan.days)
    return PlanView(
        counts=tuple(map(CountRow, [*_counts(plan.facts), *_differing(plan)])),
        left=_left(plan.left_out),
        period=fill(tr("From %1 to %2"), first, last),
        bring=tr("Bring in %n entries", n=len(plan.facts)),
    )


def _counts(facts: Sequence[Fact]) -> list[str]:
    """How many of each kind, doses first; of what a newer version wrote as far as that is known here."""
    facts = [known(fact) for fact in facts]
    given = [fact for fact in facts if isinstance(fact, Injection)]
    extra = sum(fact.answers is None for fact in given)
    answers = sum(isinstance(fact, DoseAnswer) for fact in facts)
    told = [tr("%n injection(s) for a dose that was due", n=len(given) - extra)] if len(given) > extra else []
    told += [tr("%n injection(s) beyond the doses that were due", n=extra)] if extra else []
    told += [tr("%n dose(s) that were not given", n=answers)] if answers else []
    others: dict[str, int] = defaultdict(int)
    for fact in facts:
        if not isinstance(fact, Injection | DoseAnswer):
            others[entries.kind(fact)] += 1
    return [*told, *(fill(tr("%1: %2"), kind, str(count)) for kind, count in others.items())]


def _differing(plan: Plan) -> list[str]:
    """How many doses would come to another amount than was prescribed, and the first of them."""
    shown = amounts.of_days(plan.differing[:_EXAMPLES])
    more = [tr("and %n more", n=len(plan.differing) - _EXAMPLES)] if len(plan.differing) > _EXAMPLES else []
    return [shown, *more] if shown else []


def _left(left_out: Sequence[LeftOut]) -> tuple[LeftRow, ...]:
    """Reason by reason, the most frequent first."""
    by_reason: dict[Why | WhyNot, list[LeftOut]] = defaultdict(list)
    for left in left_out:
        by_reason[left.why].append(left)
    in_order = sorted(by_reason.items(), key=lambda item: -len(item[1]))
    return tuple(LeftRow(fill(tr("%1: %2"), tr(_REASONS[why]), str(len(of))), _examples(of)) for why, of in in_order)


def _examples(left: Sequence[LeftOut]) -> str:
    shown = [fill(tr("%1: %2"), one.where, one.what) if one.what else one.where for one in left[:_EXAMPLES]]
    more = [tr("and %n more", n=len(left) - _EXAMPLES)] if len(left) > _EXAMPLES else []
    return "\n".join((*shown, *more))
