"""All that a fact says, thing by thing, in words."""

from datetime import time

from kineret_gui.diary.entry import Fact, Foreign, Withdrawal
from kineret_gui.diary.facts.brought_in import BroughtIn
from kineret_gui.diary.facts.confirmed_distinct import ConfirmedDistinct
from kineret_gui.diary.facts.due_clock import DueClock
from kineret_gui.diary.facts.injection import DoseAnswer, Giver, Injection
from kineret_gui.diary.facts.note import Note
from kineret_gui.diary.facts.person import Person
from kineret_gui.diary.facts.prescription import Pause, Prescription
from kineret_gui.diary.facts.site import PlaceInUse, PlaceRest
from kineret_gui.diary.rules.schedule import DoseId
from kineret_gui.wording import clocks, days, doses, fill, observations, orders, people, sites
from kineret_gui.wording.clocks import city
from kineret_gui.wording.lines import FactLine, moment, stored
from kineret_gui.wording.translation import tr


def lines(fact: Fact, at: clocks.TimeWording) -> tuple[FactLine, ...]:
    """All that an entry can say, in the order of reading; always the same labels for one kind of entry.

    `at` says the times.
    """
    match fact:
        case Injection():
            return _injection(fact, at)
        case DoseAnswer():
            return (
                FactLine(tr("Dose"), dose(fact.dose, at)),
                FactLine(tr("What became of it"), doses.answer(fact.answer)),
                FactLine(tr("Note"), fact.note),
            )
        case Prescription():
            return _prescription(fact)
        case Pause():
            return _pause(fact)
        case PlaceRest():
            place = (
                FactLine(tr("Place"), sites.place(fact.place)),
                FactLine(tr("Rests since"), moment(fact.moment, at)),
            )
            return (*place, FactLine(tr("Why it rests"), fact.reason))
        case PlaceInUse():
            return (
                FactLine(tr("Place"), sites.place(fact.place)),
                FactLine(tr("In use since"), moment(fact.moment, at)),
            )
        case DueClock():
            return (
                FactLine(tr("From"), moment(fact.moment, at)),
                FactLine(tr("Time zone of the doses"), clocks_told(fact)),
            )
        case Note():
            return (FactLine(tr("When"), moment(fact.moment, at)), FactLine(tr("Note"), fact.text))
        case BroughtIn():
            return _brought_in(fact, at)
        case ConfirmedDistinct():
            return (FactLine(tr("Diary day"), days.day(fact.on)), FactLine(tr("What was said"), tr("Both were given")))
        case Person():
            return _person(fact)
        case Withdrawal():
            return (FactLine(tr("Reason"), fact.reason),)
        case Foreign():
            return (
                FactLine(tr("Kind"), fact.kind),
                FactLine(tr("Diary day"), days.day(fact.on)),
                *stored(fact.body),
            )
        case _:
            return observations.lines(fact, at)


def clocks_told(fact: DueClock) -> str:
    """By which clocks doses are due since then."""
    if fact.zone is None:
        return fill(tr("Dose times follow the local time in %1"), city(fact.moment.zone))
    return fill(tr("Dose times follow %1 time"), city(fact.zone))


def dose(dose: DoseId, at: clocks.TimeWording) -> str:
    """Which due dose, as `Monday 9 March 2026, due at 08:00`."""
    return fill(tr("%1, due at %2"), days.day(dose.day), at.due(dose))


def _injection(fact: Injection, at: clocks.TimeWording) -> tuple[FactLine, ...]:
    place, _, point = (fact.spot or "").partition("/")
    spot = sites.spot_alone(point)
    counts_for = dose(fact.answers, at) if fact.answers else fill(tr("No due dose: extra on %1"), days.day(fact.day))
    when = moment(fact.moment, at) if fact.time_known else fill(tr("%1, time not known"), days.day(fact.day))
    return (
        FactLine(tr("When"), when),
        FactLine(tr("Counts for"), counts_for),
        FactLine(tr("Place"), sites.place(place) if place else tr("Not remembered")),
        FactLine(tr("Spot"), spot[:1].upper() + spot[1:]),
        FactLine(tr("How much"), doses.amount(fact.milligrams)),
        FactLine(
            tr("Who injected"), tr("The person themselves") if fact.given_by is Giver.MYSELF else tr("Someone else")
        ),
        FactLine(tr("Batch number"), fact.batch),
        FactLine(tr("Note"), fact.note),
    )


def _prescription(fact: Prescription) -> tuple[FactLine, ...]:
    return (
        FactLine(tr("From"), days.day(fact.starts)),
        FactLine(tr("Each dose"), doses.syringes(fact.syringes)),
        FactLine(tr("How often"), doses.rhythm(fact)),
        FactLine(tr("Usual time"), tr(" and ").join(days.clock(at) for at in fact.times)),
        FactLine(tr("Counts as late"), orders.late_after(fact.late_after)),
        FactLine(tr("Ordered by"), fact.ordered_by),
    )


def _pause(fact: Pause) -> tuple[FactLine, ...]:
    return (
        FactLine(tr("First day"), days.day(fact.first)),
        FactLine(tr("Last day"), days.day(fact.last) if fact.last else tr("No end was named")),
        FactLine(tr("Reason"), fact.reason),
        FactLine(tr("Ordered by"), fact.ordered_by),
    )


def _brought_in(fact: BroughtIn, at: clocks.TimeWording) -> tuple[FactLine, ...]:
    return (
        FactLine(tr("When"), moment(fact.moment, at)),
        FactLine(tr("From the program"), fact.program),
        FactLine(tr("File"), fact.file),
        FactLine(tr("Entries"), str(fact.entries)),
    )


def _person(fact: Person) -> tuple[FactLine, ...]:
    day_starts = time(*divmod(fact.day_starts, 60))
    return (
        FactLine(tr("Name"), fact.name),
        FactLine(tr("Mark"), people.mark(fact)),
        FactLine(tr("Condition"), people.condition(fact.condition)),
        FactLine(tr("Who injects"), people.who_injects(fact.who_injects)),
        FactLine(tr("Drawn body"), people.figure(fact.figure)),
        FactLine(tr("Places in use"), sites.places(fact.places)),
        FactLine(tr("Number of the clinic"), fact.clinic_phone),
        FactLine(tr("Emergency number"), fact.emergency_phone),
        FactLine(tr("The diary day starts at"), days.clock(day_starts)),
    )
