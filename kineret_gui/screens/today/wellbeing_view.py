"""The part of Today that asks how it is: open reactions, yesterday's place, the condition, near dates. Pure."""

from collections.abc import Collection, Sequence
from datetime import date, timedelta

from kineret_gui.diary.entry import Entry
from kineret_gui.diary.facts.check_date import CheckDate
from kineret_gui.diary.facts.daily_symptoms import DailySymptoms
from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.facts.person import Person
from kineret_gui.diary.facts.reaction import PlaceLooksWell, Reaction
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.rules.daily_questions import asks_for_attacks, may_choose, questions
from kineret_gui.diary.rules.healing import ReactionStory, was_looked_at
from kineret_gui.diary.rules.resting_places import sore_places
from kineret_gui.screens.framework.routes.route import PageRoute
from kineret_gui.screens.framework.routes.symptoms import RecordAttack, RecordDailySymptoms
from kineret_gui.screens.measurements.checks_view import CheckRow, check_rows
from kineret_gui.screens.reactions.open_reactions_view import OpenReactionRow, open_rows
from kineret_gui.wording import days, fill, measurements, people, sites
from kineret_gui.wording.translation import tr

SOON = 1  # days ahead of today in which a date with the clinic stands on the page itself
ASKED_AT_ONCE = 2  # reactions; the others are one press away
LOOK_BACK = 2  # days in which a place is asked after; with an injection every other day that is the last one


@frozen
class LookRow:
    """A place that took an injection on an earlier day, of which nothing was said since."""

    place: str
    injection: str
    title: str
    well: str
    sore: str


@frozen
class ConditionRow:
    """The page that belongs to the condition, and what is written there today; `short` where there is little room."""

    route: PageRoute | None = None
    title: str = ""
    short: str = ""
    detail: str = ""
    is_done: bool = False


@frozen
class WellbeingFacts:
    """Facts that the part read from the diary.

    today          the diary day
    calendar_date  the date that the calendar shows
    stories        the reactions that have not healed
    injections, reactions, looks   of the last days
    open_checks    the near dates with the clinic of which nothing has been said
    symptoms       those of today, as they were noted
    """

    person: Person
    today: date
    calendar_date: date
    stories: tuple[ReactionStory, ...]
    injections: tuple[Entry[Injection], ...]
    reactions: tuple[Reaction, ...]
    looks: tuple[PlaceLooksWell, ...]
    open_checks: tuple[CheckDate, ...]
    symptoms: tuple[DailySymptoms, ...]
    can_write: bool


@frozen
class WellbeingView:
    """Everything in the part.

    asked_at_once   how many of the reactions stand on the page itself
    more_reactions  how many more have not healed, in words
    checks, later   the dates with the clinic that cannot wait, and those that can
    next_check      the first of those that can wait, in words
    condition_…     the page that belongs to the condition; the route is None where none does
    """

    reactions: tuple[OpenReactionRow, ...] = ()
    asked_at_once: int = ASKED_AT_ONCE
    more_reactions: str = ""
    looks: tuple[LookRow, ...] = ()
    checks: tuple[CheckRow, ...] = ()
    later: tuple[CheckRow, ...] = ()
    next_check: str = ""
    condition_route: PageRoute | None = None
    condition_title: str = ""
    condition_short: str = ""
    condition_detail: str = ""
    condition_done: bool = False
    can_write: bool = False


def wellbeing_view(facts: WellbeingFacts) -> WellbeingView:
    """Return the part as it is shown."""
    sore, reactions = sore_places(facts.stories, facts.today), open_rows(facts.stories, facts.today)
    condition, more = condition_row(facts.person, facts.symptoms), len(reactions) - ASKED_AT_ONCE
    last = facts.calendar_date + timedelta(days=SOON)
    later = check_rows([check for check in facts.open_checks if check.on > last], facts.calendar_date)
    looks = look_rows(facts.injections, facts.reactions, facts.looks, sore, facts.today)
    return WellbeingView(
        reactions=reactions,
        more_reactions=tr("%n more site(s) not healed", n=more) if more > 0 else "",
        looks=looks if facts.can_write else (),
        checks=check_rows([check for check in facts.open_checks if check.on <= last], facts.calendar_date),
        later=later,
        next_check=_next_check(facts.open_checks, last),
        condition_route=condition.route,
        condition_title=condition.title,
        condition_short=condition.short,
        condition_detail=condition.detail,
        condition_done=condition.is_done,
        can_write=facts.can_write,
    )


def look_rows(
    injections: Sequence[Entry[Injection]],
    reactions: Sequence[Reaction],
    looks: Sequence[PlaceLooksWell],
    sore: Collection[str],
    today: date,
) -> tuple[LookRow, ...]:
    """The places of the last day with injections. One that is sore is asked after by its reaction."""
    first = today - timedelta(days=LOOK_BACK)
    earlier = [entry for entry in injections if first <= entry.fact.moment.day < today]
    latest = max((entry.fact.moment.day for entry in earlier), default=today)
    asked: dict[str, LookRow] = {}
    for entry in sorted(earlier, key=lambda entry: entry.fact.moment.utc, reverse=True):
        place, moment = (entry.fact.spot or "").partition("/")[0], entry.fact.moment
        if not place or place in asked or place in sore or moment.day < latest:
            continue
        if not was_looked_at(place, moment, reactions, looks):
            asked[place] = _look(entry, place, today)
    return tuple(asked.values())


def condition_row(person: Person, today: Sequence[DailySymptoms]) -> ConditionRow:
    """The page of the condition; none where a person without one of these chose no questions."""
    if asks_for_attacks(person):
        title = tr("Record an attack")
        return ConditionRow(RecordAttack(), title, title, tr("When it started, where, and how it developed"))
    if not questions(person):
        return ConditionRow()
    title = short = tr("Today's symptoms")
    if not may_choose(person):
        title = fill(tr("Today's symptoms: %1"), people.condition(person.condition))
    noted = tr("Recorded. View or change") if today else tr("Not recorded yet")
    return ConditionRow(RecordDailySymptoms(), title, short, noted, bool(today))


def _next_check(checks: Sequence[CheckDate], after: date) -> str:
    """The first date that can wait, and how many there are behind it."""
    later = sorted((check for check in checks if check.on > after), key=measurements.check_order)
    if not later:
        return ""
    first = fill(tr("%1 on %2"), measurements.check(later[0]), days.short_day(later[0].on))
    return first if len(later) == 1 else fill(tr("%1, and %n more", n=len(later) - 1), first)


def _look(entry: Entry[Injection], place: str, today: date) -> LookRow:
    named = sites.place(place)
    day = entry.fact.moment.day
    asks = fill(tr("How does the injection site from %1 look? %2"), days.day(day), named)
    if day == today - timedelta(days=1):
        asks = fill(tr("How does yesterday's injection site look? %1"), named)
    return LookRow(
        place=place,
        injection=entry.id,
        title=asks,
        well=fill(tr("Looks fine: %1"), named),
        sore=fill(tr("Record a reaction: %1"), named),
    )
