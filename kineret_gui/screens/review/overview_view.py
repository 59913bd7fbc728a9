"""A period at a glance, as whoever looks after somebody reads it. Pure: tested as tables."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.facts.prescription import Prescription
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now
from kineret_gui.diary.rules.account import Account, Ordered
from kineret_gui.diary.rules.adherence import DoseState
from kineret_gui.diary.rules.healing import ReactionStory
from kineret_gui.screens.framework.entry_rows import EntryRow
from kineret_gui.screens.pictures.places_view import BodySide, PlaceLine
from kineret_gui.screens.review.changes_view import change_rows, late_rows
from kineret_gui.screens.review.medicine_total_rows import (
    MedicineTotalRow,
    medicine_total_rows,
    uncounted_medicine_doses,
)
from kineret_gui.screens.review.period_changes import PeriodChanges
from kineret_gui.screens.review.period_names import period_title
from kineret_gui.screens.review.totals_view import TotalRow, extra_injections, total_rows, uncounted_doses
from kineret_gui.wording import doses, fill, listing, reactions, sites
from kineret_gui.wording.amounts import unlike_now
from kineret_gui.wording.translation import tr

_DATED = frozenset(DoseState) - {DoseState.RECORDED}


@frozen
class OverviewReactionRow:
    """A reaction that was there in the period; it leads to its story."""

    reaction: str
    title: str
    detail: str


@frozen
class OverviewView:
    """Everything on the page.

    ordered        the orders of the clinic, a line for each order or pause
    uncounted      what the numbers leave out: orders that were corrected, and doses and injections beside them
    medicines      the numbers of other medicines, none where there are no others; to_come: what these leave out
    places, sides  the places that were used, in words and drawn
    changes, late  the latest few
    there_is_more  whether more was changed or entered later than that
    """

    title: str = ""
    length: str = ""
    ordered: str = ""
    totals: tuple[TotalRow, ...] = ()
    uncounted: str = ""
    medicines: tuple[MedicineTotalRow, ...] = ()
    to_come: str = ""
    reactions: tuple[OverviewReactionRow, ...] = ()
    places: tuple[PlaceLine, ...] = ()
    sides: tuple[BodySide, ...] = ()
    changes: tuple[EntryRow, ...] = ()
    late: tuple[EntryRow, ...] = ()
    there_is_more: bool = False
    as_of: str = ""


def overview_view(account: Account, now: Now, day_starts: int) -> OverviewView:
    """Return the account in words."""
    return OverviewView(
        title=fill(tr("Overview of %1"), period_title(account.period)),
        length=tr("%n day(s)", n=account.period.length),
        ordered="\n".join(map(order, account.ordered)) or tr("No prescription recorded for these days."),
        totals=total_rows(account.doses, account.period, _DATED),
        uncounted="\n".join(filter(None, _uncounted(account))),
        medicines=medicine_total_rows(account.medicines),
        to_come=uncounted_medicine_doses(account.medicines),
        reactions=tuple(_reactions(account, now.day(day_starts))),
    )


def with_changes(
    view: OverviewView, changes: PeriodChanges, late: Sequence[Entry[Fact]], few: int, now: Now, day_starts: int
) -> OverviewView:
    """Return the view with these changes, and with the first few entries that were entered late."""
    return replace(
        view,
        changes=change_rows(changes.listed, now, day_starts),
        late=late_rows(late[:few], now, day_starts),
        there_is_more=changes.there_is_more or len(late) > few,
    )


def _uncounted(account: Account) -> tuple[str, ...]:
    return unlike_now(account.totals), extra_injections(len(account.extra)), uncounted_doses(account.doses)


def order(ordered: Ordered) -> str:
    """As `100 mg every day at 08:00, from 2 Mar to 9 Mar 2026`, on the days of the period on which it held."""
    fact = ordered.fact
    if isinstance(fact, Prescription):
        text = doses.order(fact)
    else:
        text = fill(tr("Pause: %1"), fact.reason) if fact.reason else tr("Pause")
    return fill(tr("%1 (%2)"), text, period_title(ordered.period))


def _reactions(account: Account, today: date) -> Iterator[OverviewReactionRow]:
    """Those that were there on any day of the period, the latest to have begun first."""
    there: Sequence[ReactionStory] = [story for place in account.places for story in place.reactions]
    for story in sorted(there, key=lambda story: story.reaction.moment.utc, reverse=True):
        fact = story.reaction
        seen = listing.parts((reactions.signs(fact.signs), reactions.level_within(fact.level)))
        lines = "\n".join((reactions.since_as_line(story, today), seen))
        yield OverviewReactionRow(fact.id, sites.place(fact.place), lines)
