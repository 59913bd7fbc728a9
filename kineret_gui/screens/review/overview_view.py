"""A period at a glance, as whoever looks after somebody reads it. Pure: tested as tables."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from kineret_gui.diary.facts.prescription import Prescription
from kineret_gui.diary.moment import Now
from kineret_gui.diary.rules.account import Account, Ordered
from kineret_gui.diary.rules.adherence import DoseState
from kineret_gui.diary.rules.healing import ReactionStory
from kineret_gui.screens.review.period import titled
from kineret_gui.screens.review.totals_view import TotalRow, besides, still_open, total_rows
from kineret_gui.wording import doses, fill, reactions, sites
from kineret_gui.wording.amounts import unlike_now
from kineret_gui.wording.translation import tr

_TO_NAME = frozenset(DoseState) - {DoseState.RECORDED}


@dataclass(frozen=True, slots=True)
class OverviewReactionRow:
    """A reaction that was there in the period; it leads to its story."""

    reaction: str
    title: str
    detail: str


@dataclass(frozen=True, slots=True)
class OverviewView:
    """Everything that the page says but for the drawing and what changed.

    ordered  what the clinic ordered, a line for each order or pause
    apart    what the numbers do not tell: orders that were corrected, and what is in none of them
    """

    title: str = ""
    length: str = ""
    ordered: str = ""
    totals: tuple[TotalRow, ...] = ()
    apart: str = ""
    reactions: tuple[OverviewReactionRow, ...] = ()


def overview_view(account: Account, now: Now, day_starts: int) -> OverviewView:
    """The account in words."""
    return OverviewView(
        title=fill(tr("A look at %1"), titled(account.period)),
        length=tr("%n day(s)", n=account.period.length),
        ordered="\n".join(map(order, account.ordered)) or tr("No prescription is written down for these days."),
        totals=total_rows(account.doses, account.period, _TO_NAME),
        apart="\n".join(filter(None, _apart(account))),
        reactions=tuple(_reactions(account, now.day(day_starts))),
    )


def _apart(account: Account) -> tuple[str, ...]:
    return unlike_now(account.totals), besides(len(account.extra)), still_open(account.doses)


def order(ordered: Ordered) -> str:
    """As `100 mg every day at 08:00, from 2 Mar to 9 Mar 2026`, on the days of the period on which it held."""
    fact = ordered.fact
    if isinstance(fact, Prescription):
        told = doses.order(fact)
    else:
        told = fill(tr("Pause: %1"), fact.reason) if fact.reason else tr("Pause")
    return fill(tr("%1 (%2)"), told, titled(ordered.period))


def _reactions(account: Account, today: date) -> Iterator[OverviewReactionRow]:
    """Those that were there on any day of the period, the latest to have begun first."""
    there: Sequence[ReactionStory] = [story for place in account.places for story in place.reactions]
    for story in sorted(there, key=lambda story: story.reaction.moment.utc, reverse=True):
        fact = story.reaction
        seen = fill(tr("%1; %2"), reactions.signs(fact.signs), reactions.level(fact.level).lower())
        since = reactions.since(story, today)
        yield OverviewReactionRow(
            fact.id, sites.place(fact.place), fill(tr("%1\n%2"), since[:1].upper() + since[1:], seen)
        )
