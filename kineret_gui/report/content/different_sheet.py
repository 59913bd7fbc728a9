"""The days of a report that were different: a dose that did not go as ordered, or something that was written. Pure."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.facts.daily_symptoms import DailySymptoms
from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.facts.measurement import Measurement
from kineret_gui.diary.facts.medicine import MedicineAnswer, MedicineOutcome
from kineret_gui.diary.facts.symptom import Symptom
from kineret_gui.diary.facts.visit_question import VisitQuestion
from kineret_gui.diary.rules.adherence import DoseRecord, DoseState, Reckoning
from kineret_gui.report.content.report_choice import ReportChoice
from kineret_gui.report.content.written_sheet import happened
from kineret_gui.report.typesetting.pieces import Chapter, SheetTable
from kineret_gui.wording import days, doses, fill, listing
from kineret_gui.wording.clocks import TimeWording
from kineret_gui.wording.translation import tr

_AS_EVER = frozenset((DoseState.RECORDED, DoseState.PAUSED, DoseState.UPCOMING, DoseState.DUE))
_Line = tuple[str, str]  # the mark, and the words


def different_chapter(
    entries: Sequence[Entry[Fact]], reckoning: Reckoning, choice: ReportChoice, today: date, at: TimeWording
) -> Chapter:
    """A table for each month that has such days. `at` says a time."""
    by_day: dict[date, list[_Line]] = {}
    for day, line in (*_doses(reckoning.doses), *_extra(reckoning.extra, at)):
        by_day.setdefault(day, []).append(line)
    for day, lines in happened(entries, choice, today, at, _stands_here).items():
        by_day.setdefault(day, []).extend(("", line) for line in lines)
    months = groupby(sorted(by_day), key=lambda day: day.replace(day=1))
    return Chapter(
        title=tr("Days that were different"),
        lead=tr(
            "Doses that were not given as usual, anything that started, appointments "
            "and notes. Other days have no such entry. Symptoms without a note, "
            "temperatures and measurements are on the first page."
        ),
        parts=tuple(_month(first, [(day, by_day[day]) for day in of_month]) for first, of_month in months),
        empty=tr("There are no such days in this period."),
    )


def _stands_here(fact: Fact) -> bool:
    """Return whether it stands here: what is drawn as a strip or stands in a table does with a note only.

    A question for the visit does not: what is open stands on the first page, and what was asked is an entry of its own.
    """
    if isinstance(fact, MedicineAnswer):
        return fact.outcome is not MedicineOutcome.TAKEN or bool(fact.note)
    if isinstance(fact, VisitQuestion):
        return False
    return not isinstance(fact, Symptom | DailySymptoms | Measurement) or bool(fact.note)


def _doses(records: Sequence[DoseRecord]) -> Iterator[tuple[date, _Line]]:
    for record in records:
        of_syringes = (entry.fact.note for entry in record.injections)
        note = listing.parts((*of_syringes, *(entry.fact.note for entry in record.answers)))
        if record.state not in _AS_EVER or note:
            became = doses.became(record)
            line = fill(tr("%1. %2"), became, note) if note else became
            yield record.dose.id.day, (doses.SHAPES[record.state], line)


def _extra(entries: Sequence[Entry[Injection]], at: TimeWording) -> Iterator[tuple[date, _Line]]:
    for entry in entries:
        words = fill(tr("Extra injection: %1"), doses.injection(entry.fact, at))
        yield entry.fact.day, ("", fill(tr("%1. %2"), words, entry.fact.note) if entry.fact.note else words)


def _month(first: date, of_month: Sequence[tuple[date, Sequence[_Line]]]) -> SheetTable:
    """A row for each day; its mark is that of the first line."""
    return SheetTable(
        title=days.month(first),
        heads=(tr("Day"), tr("What was different")),
        shares=(2.5, 13.7),
        rows=tuple((days.short_day(day), "\n".join(words for _, words in lines)) for day, lines in of_month),
        marks=tuple(lines[0][0] for _, lines in of_month),
    )
