"""The entries that a foreign file would bring in, and those left out and why, in words. Pure: tested as tables."""

from collections import defaultdict
from collections.abc import Sequence

from kineret_gui.actions.import_plan import ImportPlan, NotImported, NotImportedReason, PresumedAmount
from kineret_gui.diary.entry import Fact
from kineret_gui.diary.facts.injection import DoseAnswer, Injection
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.phrase import word_for
from kineret_gui.exchange.import_file import SkipReason
from kineret_gui.store.codec import known
from kineret_gui.wording import amounts, days, doses, facts, fill, listing
from kineret_gui.wording.translation import tr, translatable

_EXAMPLES = 3  # lines of the file shown for each reason

_REASONS: dict[SkipReason | NotImportedReason, str] = {
    SkipReason.NOT_ANSWERED: translatable("No answer in that app"),
    SkipReason.SET_BY_ITSELF: translatable("Filled in automatically by that app; nobody confirmed that it was given"),
    SkipReason.NOTHING_GIVEN: translatable("The amount is 0, so nothing was given"),
    SkipReason.DELETED: translatable("Deleted in that app"),
    SkipReason.NO_TIME: translatable("The time cannot be read"),
    SkipReason.TIME_IN_DOUBT: translatable("The day or time is unclear"),
    SkipReason.OUT_OF_RANGE: translatable("The value is not possible"),
    SkipReason.UNREADABLE: translatable("It cannot be read"),
    SkipReason.NO_UNIT: translatable("The unit is missing"),
    SkipReason.OTHER_KIND: translatable("The diary does not record this"),
    SkipReason.TWICE: translatable("It appears twice in the file"),
    NotImportedReason.OTHER_MEDICINE: translatable("It is a different medicine"),
    NotImportedReason.OTHER_PERSON: translatable("It is another person's"),
    NotImportedReason.NOT_CHOSEN: translatable("It was not chosen as Kineret"),
    NotImportedReason.RECORDED_ALREADY: translatable("The diary already has an entry for that dose"),
    NotImportedReason.THERE_ALREADY: translatable("It is already in the diary"),
    NotImportedReason.IMPORTED_BEFORE: translatable("It was imported before"),
    NotImportedReason.HOW_MUCH: translatable("The amount in mg is not known"),
    NotImportedReason.WHICH_DOSE: translatable("It is unclear which dose it was for"),
    NotImportedReason.TOO_MUCH: translatable("It is more than a full syringe, and not what was prescribed"),
    NotImportedReason.NOT_COME_YET: translatable("It is in the future"),
    NotImportedReason.OUTSIDE_THE_DAYS: translatable("It is outside the chosen days"),
    NotImportedReason.NOT_GIVEN: translatable("Not given, so the dose stays not recorded"),
    NotImportedReason.NOT_CONFIRMED: translatable("Filled in automatically by that app, and not confirmed"),
    NotImportedReason.NO_DOSE_DUE: translatable("Not given, and no dose was due"),
}


@frozen
class CountRow:
    """So many of one kind."""

    words: str


@frozen
class LeftRow:
    """A reason, how many lines of the file it holds back, and some of them."""

    title: str
    detail: str


@frozen
class PlanView:
    """The preview of an import. `bring` is the text of the button; empty where there is nothing to bring in."""

    counts: tuple[CountRow, ...] = ()
    left: tuple[LeftRow, ...] = ()
    period: str = ""
    bring: str = ""


def plan_view(plan: ImportPlan, asks: bool = True) -> PlanView:
    """The plan in words; `asks` where somebody can answer."""
    if plan.days is None:
        return PlanView(left=_left(plan.left_out))
    first, last = (days.day(day) for day in plan.days)
    return PlanView(
        counts=tuple(map(CountRow, [*_counts(plan.facts), *_presumed(plan), *_differing(plan, asks)])),
        left=_left(plan.left_out),
        period=fill(tr("From %1 to %2"), first, last),
        bring=tr("Import %n entries", n=len(plan.facts)),
    )


def _counts(planned: Sequence[Fact]) -> list[str]:
    """Count each kind, doses first; entries of a newer version as far as they are known here."""
    read = [known(fact) for fact in planned]
    given = [fact for fact in read if isinstance(fact, Injection)]
    extra = sum(fact.answers is None for fact in given)
    answers = sum(isinstance(fact, DoseAnswer) for fact in read)
    counts = [tr("%n injections for doses that were due", n=len(given) - extra)] if len(given) > extra else []
    counts += [tr("%n extra injection(s) (no dose was due)", n=extra)] if extra else []
    counts += [tr("%n dose(s) that were not given", n=answers)] if answers else []
    others: dict[str, int] = defaultdict(int)
    for fact in read:
        if not isinstance(fact, Injection | DoseAnswer):
            others[facts.kind(fact)] += 1
    return [*counts, *(fill(tr("%1: %2"), kind, str(count)) for kind, count in others.items())]


def _presumed(plan: ImportPlan) -> list[str]:
    """Say what the file does not say for certain, and what it was taken for."""
    confirmed = fill(tr("Filled in automatically by that app, and confirmed by you as given: %1"), str(plan.confirmed))
    untimed = tr("%n injection(s) without a time: only the day is certain", n=plan.times_unknown)
    amounts_taken = [_taken_for(*one) for one in plan.presumed[:_EXAMPLES]]
    others = len(plan.presumed) - _EXAMPLES
    more = [tr("and %n more", n=others)] if others > 0 else []
    sure = [*([confirmed] if plan.confirmed else []), *([untimed] if plan.times_unknown else [])]
    return [*sure, *amounts_taken, *more]


def _taken_for(presumed: PresumedAmount, count: int) -> str:
    """Say what an amount was taken for that the file leaves open."""
    taken = listing.added(map(doses.amount, presumed.milligrams))
    if not presumed.words:
        return fill(tr("No amount in the file, taken as %1: %2"), taken, str(count))
    return fill(tr("Amount “%1” in the file, taken as %2: %3"), presumed.words, taken, str(count))


def _differing(plan: ImportPlan, asks: bool) -> list[str]:
    """Name the first doses that would come to another amount than was prescribed, and count the others."""
    first = amounts.of_days(plan.differing[:_EXAMPLES], asks)
    more = [tr("and %n more", n=len(plan.differing) - _EXAMPLES)] if len(plan.differing) > _EXAMPLES else []
    return [first, *more] if first else []


def _left(left_out: Sequence[NotImported]) -> tuple[LeftRow, ...]:
    """Reason by reason, the most frequent first."""
    by_reason: dict[SkipReason | NotImportedReason, list[NotImported]] = defaultdict(list)
    for left in left_out:
        by_reason[left.why].append(left)
    in_order = sorted(by_reason.items(), key=lambda item: -len(item[1]))
    return tuple(LeftRow(fill(tr("%1: %2"), tr(_REASONS[why]), str(len(of))), _examples(of)) for why, of in in_order)


def _examples(left: Sequence[NotImported]) -> str:
    lines = [skipped_line(one) for one in left[:_EXAMPLES]]
    more = [tr("and %n more", n=len(left) - _EXAMPLES)] if len(left) > _EXAMPLES else []
    return "\n".join((*lines, *more))


def skipped_line(one: NotImported) -> str:
    """The place in the file, with the line's own words or the name of the kind that it is an entry of."""
    where = word_for(one.where, tr)
    what = word_for(one.what, tr) if isinstance(one.what, str) else facts.name_of(one.what)
    return fill(tr("%1: %2"), where, what) if what else where
