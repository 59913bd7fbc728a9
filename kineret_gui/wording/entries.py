"""Any entry of the diary in words: what it is, who wrote it, and how it differs from an earlier one."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from kineret_gui.diary.entry import KINDS, Entry, Fact, Foreign, Withdrawal
from kineret_gui.diary.facts.attack import Attack
from kineret_gui.diary.facts.brought_in import BroughtIn
from kineret_gui.diary.facts.check_date import CheckDate, CheckDone
from kineret_gui.diary.facts.confirmed_distinct import ConfirmedDistinct
from kineret_gui.diary.facts.daily_symptoms import DailySymptoms
from kineret_gui.diary.facts.due_clock import DueClock
from kineret_gui.diary.facts.injection import DoseAnswer, Injection
from kineret_gui.diary.facts.measurement import Measurement
from kineret_gui.diary.facts.note import Note
from kineret_gui.diary.facts.person import Person
from kineret_gui.diary.facts.photo import Photo
from kineret_gui.diary.facts.prescription import Pause, Prescription
from kineret_gui.diary.facts.reaction import PlaceLooksWell, Reaction, ReactionAnswer
from kineret_gui.diary.facts.site import PlaceInUse, PlaceRest
from kineret_gui.diary.facts.symptom import Symptom
from kineret_gui.diary.moment import Now, wall_in
from kineret_gui.diary.rules.adherence import DoseRecord, DoseState
from kineret_gui.wording import clocks, days, doses, facts, fill, observations, sites
from kineret_gui.wording.translation import tr, translatable

_KINDS: dict[type[Fact], str] = {
    Injection: translatable("Injection"),
    DoseAnswer: translatable("What became of a dose"),
    Prescription: translatable("Prescription"),
    Pause: translatable("Pause"),
    PlaceRest: translatable("Place at rest"),
    PlaceInUse: translatable("Place in use again"),
    Reaction: translatable("Reaction"),
    ReactionAnswer: translatable("How a reaction went on"),
    PlaceLooksWell: translatable("Place looked at"),
    Photo: translatable("Photo of a reaction"),
    Symptom: translatable("Symptom"),
    DailySymptoms: translatable("Symptoms of the day"),
    Attack: translatable("Attack"),
    Measurement: translatable("Measurement"),
    CheckDate: translatable("Date with the clinic"),
    CheckDone: translatable("Date with the clinic that has been"),
    DueClock: translatable("Time zone of the doses"),
    Note: translatable("Note"),
    BroughtIn: translatable("Brought in from a file"),
    ConfirmedDistinct: translatable("Two injections told apart"),
    Person: translatable("Whose diary it is"),
    Withdrawal: translatable("Withdrawal"),
    Foreign: translatable("Entry of a newer version"),
}

_SHORT = 160  # characters of a note in a list


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that was changed."""

    label: str
    old: str
    new: str


def kind(fact: Fact) -> str:
    """What it is, as `Injection`."""
    if isinstance(fact, Foreign) and fact.kind in KINDS:
        return fill(tr("%1 of a newer version"), tr(_KINDS[KINDS[fact.kind]]))
    return tr(_KINDS[type(fact)])


def headline(fact: Fact) -> str:
    """What it is and for which diary day."""
    return fill(tr("%1, %2"), kind(fact), days.day(fact.day))


def summary(fact: Fact, at: clocks.TimeWording = clocks.PLAIN) -> str:
    """An entry in one line; `at` says its time."""
    match fact:
        case Injection(answers=None):
            return fill(tr("Extra injection: %1"), doses.injection(fact, at))
        case Injection():
            return fill(tr("Injection: %1"), doses.injection(fact, at))
        case DoseAnswer():
            return fill(tr("%1: the dose due at %2"), doses.answer(fact.answer), at.due(fact.dose))
        case Prescription():
            return fill(tr("Prescription: %1"), doses.order(fact))
        case Pause():
            return doses.pause(fact)
        case PlaceRest(reason=""):
            return fill(tr("Rests: %1"), sites.place(fact.place))
        case PlaceRest():
            return fill(tr("Rests: %1, because of: %2"), sites.place(fact.place), fact.reason)
        case PlaceInUse():
            return fill(tr("In use again: %1"), sites.place(fact.place))
        case DueClock():
            return facts.clocks_told(fact)
        case Person():
            return fill(tr("Whose diary it is: %1"), fact.name)
        case Note():
            return fill(tr("Note: %1"), _cut(fact.text))
        case BroughtIn():
            return fill(tr("Brought in from %1: %n entries", n=fact.entries), fact.program)
        case ConfirmedDistinct():
            return tr("Two entries of one dose are two injections")
        case Withdrawal() | Foreign():
            return kind(fact)
        case _:
            return observations.summary(fact, at)


def summary_of_day(entry: Entry[Fact], doses_of_day: Sequence[DoseRecord], at: clocks.TimeWording) -> str:
    """An entry in one line beside the doses of its day: what was said of a dose given in part is said of its rest."""
    for record in doses_of_day:
        if isinstance(entry.fact, DoseAnswer) and entry in record.answers and record.state is DoseState.PART_GIVEN:
            told = tr("The rest of the dose due at %1: %2")
            return fill(told, at.due(entry.fact.dose), doses.answer(entry.fact.answer).lower())
    return summary(entry.fact, at)


def dose(record: DoseRecord) -> str:
    """What became of a dose, in one line."""
    if record.state is DoseState.DUE and not record.injections:
        told = doses.due_dose(record.dose)
        return told[:1].upper() + told[1:]
    return doses.record(record)


def note(fact: Fact) -> str:
    """What a person wrote beside it, cut where it is long."""
    return _cut(getattr(fact, "note", ""))


def _cut(text: str) -> str:
    return fill(tr("%1…"), text[:_SHORT]) if len(text) > _SHORT else text


def differences(old: Fact, new: Fact, at: clocks.TimeWording) -> tuple[Difference, ...]:
    """What a correction changed, thing by thing."""
    before, after = ({line.label: line.said for line in facts.lines(fact, at)} for fact in (old, new))
    nothing = tr("nothing")
    return tuple(
        Difference(label, before.get(label) or nothing, after.get(label) or nothing)
        for label in {**before, **after}
        if before.get(label, "") != after.get(label, "")
    )


def written(entry: Entry[Fact], now: Now) -> str:
    """Who wrote it and when, by the clocks here, and whether with a newer version."""
    told = tr("Written by %1 with a newer version, %2") if entry.is_newer else tr("Written by %1, %2")
    return fill(told, entry.by, here(entry.written, now))


def here(at: datetime, now: Now) -> str:
    """An aware instant by the clocks here, as `Monday 9 March 2026 at 08:05`."""
    wall = wall_in(at, now.here)
    return fill(tr("%1 at %2"), days.day(wall.date()), days.clock(wall))


def changed(old: Entry[Fact], new: Entry[Fact], now: Now) -> str:
    """What was done to an entry, by whom and when; `new` replaces or withdraws `old`."""
    when = here(new.written, now)
    if isinstance(new.fact, Withdrawal):
        return fill(tr("Withdrawn by %1, %2"), new.by, when)
    if old.fact == new.fact:
        return fill(tr("Written again by %1, %2"), new.by, when)
    return fill(tr("Corrected by %1, %2"), new.by, when)


def change(old: Entry[Fact], new: Entry[Fact], at: clocks.TimeWording) -> str:
    """What changed, line by line: the old words, the new ones, and the reason of a withdrawal."""
    if isinstance(new.fact, Withdrawal):
        reason = (fill(tr("Reason: %1"), new.fact.reason),) if new.fact.reason else ()
        return "\n".join((summary(old.fact, at), *reason))
    told = (was_and_is(difference) for difference in differences(old.fact, new.fact, at))
    return "\n".join(told) or summary(new.fact, at)


def was_and_is(difference: Difference) -> str:
    """As `Spot: was upper spot, now lower spot`."""
    return fill(tr("%1: was %2, now %3"), difference.label, difference.old, difference.new)
