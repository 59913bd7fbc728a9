"""The doses of earlier days without an entry, as Today asks after them. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from kineret_gui.diary.adherence import DoseRecord
from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.prescription import Prescription
from kineret_gui.diary.review import of_kind
from kineret_gui.screens.keys import dose_key
from kineret_gui.screens.words import days, doses, fill


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """A dose of an earlier day without an entry."""

    dose: str
    title: str
    detail: str


def tr(sentence: str, *, n: int = -1) -> str:
    return QCoreApplication.translate("today", sentence, "", n)


def several(questions: Sequence[DoseRecord]) -> str:
    """Offered where more than one day is open: nobody should have to answer the same for each."""
    return tr("Injected as usual on several of these days") if len(questions) > 1 else ""


def began_before(entries: Sequence[Entry[Fact]], first: date) -> bool:
    """Whether there are ordered days before the first one that is looked at."""
    return any(entry.fact.starts < first for entry in of_kind(entries, Prescription))


def question(record: DoseRecord, today: date, can_answer: bool) -> QuestionRow:
    asked = tr("What happened? It was %1.") if can_answer else tr("It was %1.")
    title = fill(tr("%1: not recorded"), days.near_day(record.dose.id.day, today))
    return QuestionRow(
        dose_key(record.dose.id),
        title[:1].upper() + title[1:],
        fill(asked, doses.due_dose(record.dose)),
    )
