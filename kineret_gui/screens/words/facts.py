"""All that a fact says, thing by thing, in words."""

from datetime import time

from PySide6.QtCore import QCoreApplication

from kineret_gui.diary.brought_in import BroughtIn
from kineret_gui.diary.due_clock import DueClock
from kineret_gui.diary.entry import Fact, Foreign, Withdrawal
from kineret_gui.diary.injection import DoseAnswer, Giver, Injection
from kineret_gui.diary.note import Note
from kineret_gui.diary.person import Person
from kineret_gui.diary.prescription import Pause, Prescription
from kineret_gui.diary.schedule import DoseId
from kineret_gui.diary.site import PlaceInUse, PlaceRest
from kineret_gui.diary.told_apart import ToldApart
from kineret_gui.screens.words import clocks, days, doses, fill, orders, people, sites, wellbeing
from kineret_gui.screens.words.clocks import city
from kineret_gui.screens.words.lines import Line, moment, stored


def tr(sentence: str) -> str:
    return QCoreApplication.translate("facts", sentence)


def lines(fact: Fact, at: clocks.Told) -> tuple[Line, ...]:
    """All that an entry can say, in the order of reading; always the same labels for one kind of entry.

    `at` says the times.
    """
    match fact:
        case Injection():
            return _injection(fact, at)
        case DoseAnswer():
            return (
                Line(tr("Dose"), dose(fact.dose, at)),
                Line(tr("What became of it"), doses.answer(fact.answer)),
                Line(tr("Note"), fact.note),
            )
        case Prescription():
            return _prescription(fact)
        case Pause():
            return _pause(fact)
        case PlaceRest():
            place = (Line(tr("Place"), sites.place(fact.place)), Line(tr("Rests since"), moment(fact.moment, at)))
            return (*place, Line(tr("Why it rests"), fact.reason))
        case PlaceInUse():
            return (
                Line(tr("Place"), sites.place(fact.place)),
                Line(tr("In use since"), moment(fact.moment, at)),
            )
        case DueClock():
            return (
                Line(tr("From"), moment(fact.moment, at)),
                Line(tr("Time zone of the doses"), clocks_told(fact)),
            )
        case Note():
            return (Line(tr("When"), moment(fact.moment, at)), Line(tr("Note"), fact.text))
        case BroughtIn():
            return _brought_in(fact, at)
        case ToldApart():
            return (Line(tr("Diary day"), days.day(fact.on)), Line(tr("What was said"), tr("Both were given")))
        case Person():
            return _person(fact)
        case Withdrawal():
            return (Line(tr("Reason"), fact.reason),)
        case Foreign():
            return (
                Line(tr("Kind"), fact.kind),
                Line(tr("Diary day"), days.day(fact.on)),
                *stored(fact.body),
            )
        case _:
            return wellbeing.lines(fact, at)


def clocks_told(fact: DueClock) -> str:
    """By which clocks doses are due since then."""
    if fact.zone is None:
        return fill(tr("Dose times follow the local time in %1"), city(fact.moment.zone))
    return fill(tr("Dose times follow %1 time"), city(fact.zone))


def dose(dose: DoseId, at: clocks.Told) -> str:
    """Which due dose, as `Monday 9 March 2026, due at 08:00`."""
    return fill(tr("%1, due at %2"), days.day(dose.day), at.due(dose))


def _injection(fact: Injection, at: clocks.Told) -> tuple[Line, ...]:
    place, _, point = (fact.spot or "").partition("/")
    spot = sites.spot_alone(point)
    counts_for = dose(fact.answers, at) if fact.answers else fill(tr("No due dose: extra on %1"), days.day(fact.day))
    when = moment(fact.moment, at) if fact.time_known else fill(tr("%1, time not known"), days.day(fact.day))
    return (
        Line(tr("When"), when),
        Line(tr("Counts for"), counts_for),
        Line(tr("Place"), sites.place(place) if place else tr("Not remembered")),
        Line(tr("Spot"), spot[:1].upper() + spot[1:]),
        Line(tr("How much"), doses.amount(fact.milligrams)),
        Line(tr("Who injected"), tr("The person themselves") if fact.given_by is Giver.MYSELF else tr("Someone else")),
        Line(tr("Batch number"), fact.batch),
        Line(tr("Note"), fact.note),
    )


def _prescription(fact: Prescription) -> tuple[Line, ...]:
    return (
        Line(tr("From"), days.day(fact.starts)),
        Line(tr("Each dose"), doses.syringes(fact.syringes)),
        Line(tr("How often"), doses.rhythm(fact)),
        Line(tr("Usual time"), tr(" and ").join(days.clock(at) for at in fact.times)),
        Line(tr("Counts as late"), orders.late_after(fact.late_after)),
        Line(tr("Ordered by"), fact.ordered_by),
    )


def _pause(fact: Pause) -> tuple[Line, ...]:
    return (
        Line(tr("First day"), days.day(fact.first)),
        Line(tr("Last day"), days.day(fact.last) if fact.last else tr("No end was named")),
        Line(tr("Reason"), fact.reason),
        Line(tr("Ordered by"), fact.ordered_by),
    )


def _brought_in(fact: BroughtIn, at: clocks.Told) -> tuple[Line, ...]:
    return (
        Line(tr("When"), moment(fact.moment, at)),
        Line(tr("From the program"), fact.program),
        Line(tr("File"), fact.file),
        Line(tr("Entries"), str(fact.entries)),
    )


def _person(fact: Person) -> tuple[Line, ...]:
    day_starts = time(*divmod(fact.day_starts, 60))
    return (
        Line(tr("Name"), fact.name),
        Line(tr("Mark"), people.mark(fact)),
        Line(tr("Condition"), people.condition(fact.condition)),
        Line(tr("Who injects"), people.who_injects(fact.who_injects)),
        Line(tr("Drawn body"), people.figure(fact.figure)),
        Line(tr("Places in use"), sites.places(fact.places)),
        Line(tr("Number of the clinic"), fact.clinic_phone),
        Line(tr("Emergency number"), fact.emergency_phone),
        Line(tr("The diary day starts at"), days.clock(day_starts)),
    )
