"""Days for which something was recorded. How the diary is kept, and what was ordered, is nothing of a day."""

from collections.abc import Iterable
from datetime import date

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.facts.brought_in import BroughtIn
from kineret_gui.diary.facts.confirmed_distinct import ConfirmedDistinct
from kineret_gui.diary.facts.due_clock import DueClock
from kineret_gui.diary.facts.medicine import Medicine
from kineret_gui.diary.facts.person import Person
from kineret_gui.diary.facts.prescription import Prescription
from kineret_gui.diary.facts.visit_question import VisitQuestion

OF_NO_DAY: tuple[type[Fact], ...] = (
    Person,
    Prescription,
    Medicine,
    DueClock,
    VisitQuestion,
    BroughtIn,
    ConfirmedDistinct,
)


def is_recorded(entries: Iterable[Entry[Fact]], first: date, last: date) -> bool:
    """Return whether any of the standing entries tells of a day of the period."""
    return any(first <= entry.fact.day <= last and not isinstance(entry.fact, OF_NO_DAY) for entry in entries)
