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
from kineret_gui.wording import days, fill, people, sites
from kineret_gui.wording.translation import tr

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
    """The page that belongs to the condition, and what is written there today."""

    route: PageRoute | None = None
    title: str = ""
    detail: str = ""


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

    condition_route, condition_title, condition_detail   the page that belongs to the condition; none where none does
    """

    reactions: tuple[OpenReactionRow, ...] = ()
    looks: tuple[LookRow, ...] = ()
    checks: tuple[CheckRow, ...] = ()
    condition_route: PageRoute | None = None
    condition_title: str = ""
    condition_detail: str = ""
    can_write: bool = False


def wellbeing_view(facts: WellbeingFacts) -> WellbeingView:
    """Return the part as it is shown."""
    sore, condition = sore_places(facts.stories, facts.today), condition_row(facts.person, facts.symptoms)
    looks = look_rows(facts.injections, facts.reactions, facts.looks, sore, facts.today)
    return WellbeingView(
        reactions=tuple(open_rows(facts.stories, facts.today)),
        looks=looks if facts.can_write else (),
        checks=check_rows(facts.open_checks, facts.calendar_date),
        condition_route=condition.route,
        condition_title=condition.title,
        condition_detail=condition.detail,
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
        return ConditionRow(RecordAttack(), tr("Record an attack"), tr("When it started, where, how it developed"))
    if not questions(person):
        return ConditionRow()
    title = tr("Today's symptoms")
    if not may_choose(person):
        title = fill(tr("Today's symptoms: %1"), people.condition(person.condition))
    noted = tr("Recorded. View or change") if today else tr("Not recorded yet")
    return ConditionRow(RecordDailySymptoms(), title, noted)


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
