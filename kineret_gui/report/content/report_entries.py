"""The entries for a report: everything about the days that are wanted, and what reaches into them."""

from datetime import date

from kineret_gui.actions.whose_diary import person_of
from kineret_gui.diary.entry import KINDS, Entry, Fact
from kineret_gui.diary.facts.attack import Attack
from kineret_gui.diary.facts.brought_in import BroughtIn
from kineret_gui.diary.facts.injection import DoseAnswer, Injection
from kineret_gui.diary.facts.person import Person
from kineret_gui.diary.facts.photo import Photo
from kineret_gui.diary.facts.prescription import Pause, Prescription
from kineret_gui.diary.facts.reaction import Reaction, ReactionAnswer
from kineret_gui.diary.facts.visit_question import VisitQuestion
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now
from kineret_gui.diary.rules.medicine_doses import NO_MEDICINES, MedicinesOfPeriod
from kineret_gui.report.content.report_choice import ReportChoice, ReportPart
from kineret_gui.store.corrections import Change, struck_by
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.store.dose_clock import dose_now, home
from kineret_gui.store.doses_of_period import with_orders
from kineret_gui.store.medicines_of_period import medicines_of_period
from kineret_gui.store.questions_for_visit import questions_for_visit

# Kinds that stand on the time line as points of their day.
POINTS: tuple[type[Fact], ...] = tuple(fact for fact in KINDS.values() if fact.KIND.on_paper)
_OF_DAYS: tuple[type[Fact], ...] = (Injection, DoseAnswer, *POINTS)
_UNTIL_THEN: tuple[type[Fact], ...] = (Prescription, Pause, Reaction, ReactionAnswer, Attack)
_MOST_CHANGES = 100_000


@frozen
class ReportEntries:
    """Entries of the diary, as `time_line` asks for it.

    photos               none where none are wanted
    changes, brought_in  none where nobody wants to know what was entered later
    dose_now             the present by the clocks that the doses follow
    home                 IANA name of the zone of home
    medicines            the doses of other medicines, with what became of them
    questions            what is open for the next visit, whenever it was written down
    """

    person: Person
    entries: tuple[Entry[Fact], ...]
    photos: tuple[Entry[Photo], ...]
    changes: tuple[Change, ...]
    brought_in: tuple[Entry[BroughtIn], ...]
    dose_now: Now
    home: str
    questions: tuple[Entry[VisitQuestion], ...] = ()
    medicines: MedicinesOfPeriod = NO_MEDICINES


def find(diary: DiaryFile, choice: ReportChoice, now: Now) -> ReportEntries:
    """Read what a report needs. Raises DiaryUnavailable."""
    first, last = choice.first, choice.last
    entries: list[Entry[Fact]] = [
        *diary.standing(Reaction, None, last),
        *diary.standing(ReactionAnswer),
        *diary.standing(Attack, None, last),
        *diary.all_of(_OF_DAYS, first, last),
    ]
    for kind in _UNTIL_THEN:
        entries += diary.unread(kind, None, last)
    entries += diary.of_unknown_kinds(first, last)
    person, doses_now = person_of(diary), dose_now(diary, now)
    return ReportEntries(
        person=person,
        entries=with_orders(diary, entries),
        photos=diary.standing(Photo) if ReportPart.PHOTOS in choice.holds else (),
        changes=_changes(diary, first, last) if ReportPart.LATER in choice.holds else (),
        brought_in=diary.standing(BroughtIn) if ReportPart.LATER in choice.holds else (),
        dose_now=doses_now,
        home=home(diary, now),
        questions=questions_for_visit(diary),
        medicines=medicines_of_period(diary, first, last, doses_now, person.day_starts),
    )


def _changes(diary: DiaryFile, first: date, last: date) -> tuple[Change, ...]:
    changes = diary.changes(first, last, _MOST_CHANGES)
    return tuple((old, new) for new in changes if (old := struck_by(diary, new)))
