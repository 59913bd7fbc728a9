"""The links of the page *How are you?*: what belongs to the condition first, what needs help last. Pure."""

from collections.abc import Iterator, Sequence
from datetime import date

from kineret_gui.diary.entry import Entry
from kineret_gui.diary.facts.attack import Attack
from kineret_gui.diary.facts.daily_symptoms import DailySymptoms
from kineret_gui.diary.facts.measurement import Measurement, Quantity
from kineret_gui.diary.facts.person import Person
from kineret_gui.diary.facts.symptom import HEADACHE, Symptom, own_names
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Moment, Now
from kineret_gui.diary.rules.daily_questions import asks_for_attacks, asks_for_temperature, may_choose, questions
from kineret_gui.screens.framework.routes.body import RecordReaction
from kineret_gui.screens.framework.routes.measurements import RecordQuantity, ShowMeasurements
from kineret_gui.screens.framework.routes.route import PageRoute
from kineret_gui.screens.framework.routes.start import GetHelp
from kineret_gui.screens.framework.routes.symptoms import (
    CorrectAttack,
    RecordAnotherAttack,
    RecordAttack,
    RecordDailySymptoms,
    RecordOwnSymptom,
    RecordSymptom,
    WriteNote,
)
from kineret_gui.screens.help.known_names import WHERE_INJECTED, known_name, route_of
from kineret_gui.wording import clocks, days, fill, measurements, people, reactions, symptoms
from kineret_gui.wording.leaflet import Leaflet, Sentence
from kineret_gui.wording.translation import tr

_OWN = 12  # own names that are offered, the latest first


@frozen
class SymptomsFacts:
    """All that the diary holds about how a person is.

    day       the diary day to fill in
    symptoms  the latest ones
    """

    person: Person
    day: date
    today: date
    now: Now
    daily: tuple[DailySymptoms, ...] = ()
    attacks: tuple[Entry[Attack], ...] = ()
    temperature: Measurement | None = None
    symptoms: tuple[Symptom, ...] = ()


@frozen
class LinkRow:
    """One thing to press: the page it leads to, what that is to be about, and the name of its icon."""

    title: str
    detail: str
    route: PageRoute
    picture: str = ""


def condition_rows(facts: SymptomsFacts) -> tuple[LinkRow, ...]:
    """Return the links for what belongs to the condition."""
    return (*_attacks(facts), *_daily(facts), *_temperature(facts))


def felt_rows(facts: SymptomsFacts, leaflet: Leaflet) -> tuple[LinkRow, ...]:
    """Headache, what the person named before, and what is to be seen where an injection went in."""
    own = [name for name in own_names(facts.symptoms) if not known_name(leaflet, name)][:_OWN]
    return (
        _named(facts, HEADACHE),
        *(LinkRow(name, _last(facts, "", name), RecordOwnSymptom(name, day_if_past(facts)), "dot") for name in own),
        LinkRow(tr("Injection site reaction"), "", RecordReaction(), "rash"),
    )


def effect_rows(facts: SymptomsFacts, leaflet: Leaflet, effects: Sequence[Sentence]) -> tuple[LinkRow, ...]:
    """The other effects of a group of the leaflet: a sign opens Get help, what only a blood test finds has a number."""
    others = (effect.id for effect in effects if effect.id not in (HEADACHE, *WHERE_INJECTED))
    return tuple(_effect(facts, leaflet, id) for id in others)


def _effect(facts: SymptomsFacts, leaflet: Leaflet, id: str) -> LinkRow:
    route = route_of(leaflet, id)
    if route is None:
        return _named(facts, id)
    return LinkRow(
        symptoms.named(id),
        tr("Opens Get help") if isinstance(route, GetHelp) else tr("Enter it as a blood test result"),
        route,
    )


def other_rows(facts: SymptomsFacts) -> tuple[LinkRow, ...]:
    """Return the links for what has no name here, and for what has a number."""
    return (
        LinkRow(tr("Something else"), tr("In your own words"), RecordOwnSymptom(day=day_if_past(facts)), "add"),
        LinkRow(tr("Add a measurement"), tr("Temperature, weight, blood test"), ShowMeasurements(), "chart"),
        LinkRow(tr("Add a note"), tr("Or a question for the visit"), WriteNote(day_if_past(facts)), "note"),
    )


def sign_rows(signs: Sequence[Sentence]) -> tuple[LinkRow, ...]:
    """Signs that open Get help, which writes them down as felt now."""
    return tuple(LinkRow(symptoms.named(sign.id), "", GetHelp(sign.id)) for sign in signs)


def _daily(facts: SymptomsFacts) -> Iterator[LinkRow]:
    route = RecordDailySymptoms(day_if_past(facts))
    if questions(facts.person):
        yield LinkRow(_daily_title(facts), _daily_detail(facts), route, "list")
    elif may_choose(facts.person):
        yield LinkRow(tr("Choose your daily questions"), tr("Such as fever, pain or tiredness"), route, "list")


def _daily_title(facts: SymptomsFacts) -> str:
    of = tr("Today's symptoms")
    if facts.day != facts.today:
        of = fill(tr("Symptoms on %1"), days.day(facts.day))
    return of if may_choose(facts.person) else fill(tr("%1: %2"), of, people.condition(facts.person.condition))


def _daily_detail(facts: SymptomsFacts) -> str:
    if not facts.daily:
        return tr("Not recorded yet")
    noted = max(facts.daily, key=lambda daily: daily.moment.utc).moment
    if noted.day == facts.day:
        return fill(tr("Recorded at %1. View or change"), clocks.at(noted, facts.now.here))
    return fill(tr("Recorded %1. View or change"), clocks.near_moment(noted, facts.now))


def _attacks(facts: SymptomsFacts) -> Iterator[LinkRow]:
    lasting = sorted(
        (entry for entry in facts.attacks if entry.fact.ended is None),
        key=lambda entry: entry.fact.started.utc,
        reverse=True,
    )
    for entry in lasting:
        since = fill(tr("Attack since %1"), clocks.near_moment(entry.fact.started, facts.now))
        yield LinkRow(since, tr("Still going on. Add what has changed"), CorrectAttack(entry.id), "attack")
    if asks_for_attacks(facts.person):
        title = tr("Record another attack") if lasting else tr("Record an attack")
        route = RecordAnotherAttack() if lasting else RecordAttack()
        yield LinkRow(title, tr("When it started, where, and how it developed"), route, "attack")


def _temperature(facts: SymptomsFacts) -> Iterator[LinkRow]:
    if asks_for_temperature(facts.person):
        yield temperature_row(facts, tr("Morning and evening"))


def temperature_row(facts: SymptomsFacts, never: str) -> LinkRow:
    """Return the link to a temperature, with the last one; `never` is said where there is none."""
    detail, last = never, facts.temperature
    if last:
        value, when = measurements.amount(last.value, last.unit), _when(last.moment, facts.now)
        detail = fill(tr("Last: %1, %2"), value, when)
    return LinkRow(tr("Temperature"), detail, RecordQuantity(Quantity.TEMPERATURE), "thermometer")


def _named(facts: SymptomsFacts, id: str) -> LinkRow:
    route = RecordSymptom(id, day_if_past(facts))
    return LinkRow(symptoms.named(id), _last(facts, id, ""), route, "headache" if id == HEADACHE else "dot")


def _last(facts: SymptomsFacts, what: str, own: str) -> str:
    """Say when a symptom was noted last, and how much it was."""
    same = [s for s in facts.symptoms if s.what == what and s.own.casefold() == own.casefold()]
    if not same:
        return ""
    last = max(same, key=lambda symptom: symptom.moment.utc)
    when = _when(last.moment, facts.now)
    if last.level is None:
        return fill(tr("Last: %1"), when)
    return fill(tr("Last: %1, %2"), when, reactions.level_within(last.level))


def _when(moment: Moment, now: Now) -> str:
    """As `yesterday at 08:05`, or `Thu 5 Mar` of a day further back, with its year where that is another one."""
    on, today = moment.wall.date(), now.wall.date()
    if abs((today - on).days) <= 1:
        return clocks.near_moment(moment, now)
    return days.short_day(on) if on.year == today.year else days.dated(on)


def day_if_past(facts: SymptomsFacts) -> date | None:
    """Return the day that is filled in, where it is not today."""
    return None if facts.day == facts.today else facts.day
