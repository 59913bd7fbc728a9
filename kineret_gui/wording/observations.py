"""What was felt, seen and measured between injections: each entry in one line, and all that it says."""

from collections.abc import Callable
from typing import assert_never

from kineret_gui.diary.facts.attack import Attack
from kineret_gui.diary.facts.check_date import CheckDate, CheckDone
from kineret_gui.diary.facts.daily_symptoms import DailySymptoms
from kineret_gui.diary.facts.measurement import Measurement
from kineret_gui.diary.facts.photo import Photo
from kineret_gui.diary.facts.reaction import PlaceLooksWell, Reaction, ReactionAnswer
from kineret_gui.diary.facts.symptom import Symptom
from kineret_gui.diary.moment import Moment
from kineret_gui.wording import clocks, fill, joints, measurements, reactions, sites, symptoms
from kineret_gui.wording.lines import FactLine, moment
from kineret_gui.wording.translation import tr

Wellbeing = (
    Reaction
    | ReactionAnswer
    | PlaceLooksWell
    | Photo
    | Symptom
    | DailySymptoms
    | Attack
    | Measurement
    | CheckDate
    | CheckDone
)


def summary(fact: Wellbeing, at: Callable[[Moment], str] = clocks.plain) -> str:
    """An entry in one line; `at` says its time."""
    match fact:
        case Reaction():
            return fill(tr("Reaction: %1"), reactions.reaction(fact))
        case ReactionAnswer():
            return fill(tr("The reaction: %1"), _answer(fact))
        case PlaceLooksWell():
            return fill(tr("%1 looks well"), sites.place(fact.place))
        case Photo():
            return fill(tr("Photo of a reaction, taken into the diary at %1"), at(fact.moment))
        case Symptom():
            return symptoms.symptom(fact, at)
        case DailySymptoms():
            return symptoms.day(fact)
        case Attack():
            return fill(tr("Attack: %1"), symptoms.attack(fact))
        case Measurement():
            return measurements.measurement(fact, at)
        case CheckDate():
            return fill(tr("Set by the clinic: %1"), measurements.check(fact))
        case CheckDone():
            return tr("A date with the clinic has been")
    assert_never(fact)


def lines(fact: Wellbeing, at: Callable[[Moment], str]) -> tuple[FactLine, ...]:
    """All that an entry can say, in the order of reading; always the same labels for one kind of entry."""
    match fact:
        case Reaction():
            return _reaction(fact, at)
        case ReactionAnswer():
            return (
                FactLine(tr("When"), moment(fact.moment, at)),
                FactLine(tr("How it went on"), reactions.course(fact.course)),
                FactLine(tr("How much it bothers"), reactions.level(fact.level) if fact.level else ""),
                FactLine(tr("Largest width"), reactions.width(fact.width)),
                FactLine(tr("Note"), fact.note),
            )
        case PlaceLooksWell():
            return (FactLine(tr("Place"), sites.place(fact.place)), FactLine(tr("When"), moment(fact.moment, at)))
        case Photo():
            size = fill(tr("%1 by %2 pixels"), str(fact.width), str(fact.height))
            return (FactLine(tr("When"), moment(fact.moment, at)), FactLine(tr("Size"), size))
        case Symptom():
            return _symptom(fact, at)
        case DailySymptoms():
            return _day(fact, at)
        case Attack():
            return _attack(fact, at)
        case Measurement():
            return _measurement(fact, at)
        case CheckDate():
            return (
                FactLine(tr("When"), measurements.check_day(fact)),
                FactLine(tr("What"), measurements.check(fact)),
                FactLine(tr("Ordered by"), fact.ordered_by),
                FactLine(tr("Note"), fact.note),
            )
        case CheckDone():
            return (FactLine(tr("When"), moment(fact.moment, at)), FactLine(tr("Note"), fact.note))
    assert_never(fact)


def _answer(fact: ReactionAnswer) -> str:
    level = reactions.level(fact.level) if fact.level else ""
    told = [word.lower() for word in (reactions.course(fact.course), level) if word]
    return tr("; ").join([*told, *([reactions.width(fact.width)] if fact.width else [])])


def _reaction(fact: Reaction, at: Callable[[Moment], str]) -> tuple[FactLine, ...]:
    after = fill(tr("Injection of %1"), moment(fact.after, at)) if fact.after else tr("Not said")
    return (
        FactLine(tr("Place"), sites.spot(fact.spot) if fact.spot else sites.place(fact.place)),
        FactLine(tr("Began"), moment(fact.moment, at)),
        FactLine(tr("After"), after),
        FactLine(tr("Signs"), reactions.signs(fact.signs)),
        FactLine(tr("How much it bothers"), reactions.level(fact.level)),
        FactLine(tr("Largest width"), reactions.width(fact.width)),
        FactLine(tr("Note"), fact.note),
    )


def _symptom(fact: Symptom, at: Callable[[Moment], str]) -> tuple[FactLine, ...]:
    return (
        FactLine(tr("What"), symptoms.name(fact)),
        FactLine(tr("When"), moment(fact.moment, at)),
        FactLine(tr("How much it bothers"), reactions.level(fact.level) if fact.level else ""),
        FactLine(tr("How long"), symptoms.lasting(fact.minutes)),
        FactLine(tr("Note"), fact.note),
    )


def _day(fact: DailySymptoms, at: Callable[[Moment], str]) -> tuple[FactLine, ...]:
    return (
        FactLine(tr("Filled in"), moment(fact.moment, at)),
        *(FactLine(symptoms.asked(one.asked), symptoms.value(one.scale, one.value)) for one in fact.ratings),
        FactLine(tr("Where the rash is"), fact.rash_where),
        FactLine(tr("Sore joints"), joints.joints(fact.sore)),
        FactLine(tr("Swollen joints"), joints.joints(fact.swollen)),
        FactLine(tr("Note"), fact.note),
    )


def _attack(fact: Attack, at: Callable[[Moment], str]) -> tuple[FactLine, ...]:
    temperature = "" if fact.temperature is None else measurements.amount(fact.temperature, fact.unit)
    pain = "" if fact.worst_pain is None else fill(tr("%1 of 10"), str(fact.worst_pain))
    return (
        FactLine(tr("Began"), moment(fact.started, at)),
        FactLine(tr("Ended"), moment(fact.ended, at) if fact.ended else tr("Not over yet")),
        FactLine(tr("Where"), tr(", ").join(symptoms.attack_kind(kind) for kind in fact.kinds)),
        FactLine(tr("Highest temperature"), temperature),
        FactLine(tr("Worst pain"), pain),
        FactLine(tr("Rescue medicine"), fact.rescue_medicine),
        FactLine(tr("Colchicine taken"), symptoms.yes_no(fact.colchicine)),
        FactLine(tr("School or work days lost"), "" if fact.days_lost is None else str(fact.days_lost)),
        FactLine(tr("What may have set it off"), fact.trigger),
        FactLine(tr("Note"), fact.note),
    )


def _measurement(fact: Measurement, at: Callable[[Moment], str]) -> tuple[FactLine, ...]:
    return (
        FactLine(tr("What"), measurements.name(fact)),
        FactLine(tr("When"), moment(fact.moment, at)),
        FactLine(tr("Value"), measurements.amount(fact.value, fact.unit, fact.bound)),
        FactLine(tr("Range as printed"), fact.reference),
        FactLine(tr("Where it was taken"), measurements.route(fact.route)),
        FactLine(tr("Note"), fact.note),
    )
