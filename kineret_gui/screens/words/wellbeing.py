"""What was felt, seen and measured between injections: each entry in one line, and all that it says."""

from collections.abc import Callable
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kineret_gui.diary.attack import Attack
from kineret_gui.diary.check import CheckDate, CheckDone
from kineret_gui.diary.daily import DailySymptoms
from kineret_gui.diary.measurement import Measurement
from kineret_gui.diary.moment import Moment
from kineret_gui.diary.photo import Photo
from kineret_gui.diary.reaction import PlaceLooksWell, Reaction, ReactionAnswer
from kineret_gui.diary.symptom import Symptom
from kineret_gui.screens.words import clocks, fill, joints, measurements, reactions, sites, symptoms
from kineret_gui.screens.words.lines import Line, moment

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


def tr(sentence: str) -> str:
    return QCoreApplication.translate("wellbeing", sentence)


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


def lines(fact: Wellbeing, at: Callable[[Moment], str]) -> tuple[Line, ...]:
    """All that an entry can say, in the order of reading; always the same labels for one kind of entry."""
    match fact:
        case Reaction():
            return _reaction(fact, at)
        case ReactionAnswer():
            return (
                Line(tr("When"), moment(fact.moment, at)),
                Line(tr("How it went on"), reactions.course(fact.course)),
                Line(tr("How much it bothers"), reactions.level(fact.level) if fact.level else ""),
                Line(tr("Largest width"), reactions.width(fact.width)),
                Line(tr("Note"), fact.note),
            )
        case PlaceLooksWell():
            return (Line(tr("Place"), sites.place(fact.place)), Line(tr("When"), moment(fact.moment, at)))
        case Photo():
            size = fill(tr("%1 by %2 pixels"), str(fact.width), str(fact.height))
            return (Line(tr("When"), moment(fact.moment, at)), Line(tr("Size"), size))
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
                Line(tr("When"), measurements.check_day(fact)),
                Line(tr("What"), measurements.check(fact)),
                Line(tr("Ordered by"), fact.ordered_by),
                Line(tr("Note"), fact.note),
            )
        case CheckDone():
            return (Line(tr("When"), moment(fact.moment, at)), Line(tr("Note"), fact.note))
    assert_never(fact)


def _answer(fact: ReactionAnswer) -> str:
    level = reactions.level(fact.level) if fact.level else ""
    told = [word.lower() for word in (reactions.course(fact.course), level) if word]
    return tr("; ").join([*told, *([reactions.width(fact.width)] if fact.width else [])])


def _reaction(fact: Reaction, at: Callable[[Moment], str]) -> tuple[Line, ...]:
    after = fill(tr("Injection of %1"), moment(fact.after, at)) if fact.after else tr("Not said")
    return (
        Line(tr("Place"), sites.spot(fact.spot) if fact.spot else sites.place(fact.place)),
        Line(tr("Began"), moment(fact.moment, at)),
        Line(tr("After"), after),
        Line(tr("Signs"), reactions.signs(fact.signs)),
        Line(tr("How much it bothers"), reactions.level(fact.level)),
        Line(tr("Largest width"), reactions.width(fact.width)),
        Line(tr("Note"), fact.note),
    )


def _symptom(fact: Symptom, at: Callable[[Moment], str]) -> tuple[Line, ...]:
    return (
        Line(tr("What"), symptoms.name(fact)),
        Line(tr("When"), moment(fact.moment, at)),
        Line(tr("How much it bothers"), reactions.level(fact.level) if fact.level else ""),
        Line(tr("How long"), symptoms.lasting(fact.minutes)),
        Line(tr("Note"), fact.note),
    )


def _day(fact: DailySymptoms, at: Callable[[Moment], str]) -> tuple[Line, ...]:
    return (
        Line(tr("Filled in"), moment(fact.moment, at)),
        *(Line(symptoms.asked(one.asked), symptoms.value(one.scale, one.value)) for one in fact.ratings),
        Line(tr("Where the rash is"), fact.rash_where),
        Line(tr("Sore joints"), joints.joints(fact.sore)),
        Line(tr("Swollen joints"), joints.joints(fact.swollen)),
        Line(tr("Note"), fact.note),
    )


def _attack(fact: Attack, at: Callable[[Moment], str]) -> tuple[Line, ...]:
    temperature = "" if fact.temperature is None else measurements.amount(fact.temperature, fact.unit)
    pain = "" if fact.worst_pain is None else fill(tr("%1 of 10"), str(fact.worst_pain))
    return (
        Line(tr("Began"), moment(fact.started, at)),
        Line(tr("Ended"), moment(fact.ended, at) if fact.ended else tr("Not over yet")),
        Line(tr("Where"), tr(", ").join(symptoms.attack_kind(kind) for kind in fact.kinds)),
        Line(tr("Highest temperature"), temperature),
        Line(tr("Worst pain"), pain),
        Line(tr("Rescue medicine"), fact.rescue_medicine),
        Line(tr("Colchicine taken"), symptoms.yes_no(fact.colchicine)),
        Line(tr("School or work days lost"), "" if fact.days_lost is None else str(fact.days_lost)),
        Line(tr("What may have set it off"), fact.trigger),
        Line(tr("Note"), fact.note),
    )


def _measurement(fact: Measurement, at: Callable[[Moment], str]) -> tuple[Line, ...]:
    return (
        Line(tr("What"), measurements.name(fact)),
        Line(tr("When"), moment(fact.moment, at)),
        Line(tr("Value"), measurements.amount(fact.value, fact.unit, fact.bound)),
        Line(tr("Range as printed"), fact.reference),
        Line(tr("Where it was taken"), measurements.route(fact.route)),
        Line(tr("Note"), fact.note),
    )
