"""All that was written beside the doses, day by day: for the appendix. Pure."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.facts.note import Note
from kineret_gui.diary.facts.visit_question import VisitQuestion, VisitQuestionAsked
from kineret_gui.diary.rules.span import spans
from kineret_gui.diary.rules.timeline import in_order
from kineret_gui.report.content.report_choice import ReportChoice
from kineret_gui.report.content.report_entries import POINTS
from kineret_gui.report.typesetting.pieces import Chapter, SheetTable
from kineret_gui.wording import days, fill, time_line_marks
from kineret_gui.wording.clocks import TimeWording
from kineret_gui.wording.entries import summary
from kineret_gui.wording.translation import tr

Happened = Mapping[date, Sequence[str]]


def written_chapter(entries: Sequence[Entry[Fact]], choice: ReportChoice, today: date, at: TimeWording) -> Chapter:
    """A table for each month. `at` says a time."""
    by_day = happened(entries, choice, today, at, lambda _: True)
    months = dict.fromkeys(day.replace(day=1) for day in by_day)
    return Chapter(
        title=tr("Appendix: everything else, day by day"),
        lead=tr("Everything recorded apart from doses."),
        parts=tuple(_table(first, by_day) for first in months),
        empty=tr("Nothing apart from doses was recorded in this period."),
        apart=True,
    )


def happened(
    entries: Sequence[Entry[Fact]],
    choice: ReportChoice,
    today: date,
    at: TimeWording,
    tells: Callable[[Fact], bool],
) -> Happened:
    """By day, in order, what began, and what happened of all that `tells` lets through."""
    lasting = [span for span in spans(entries) if span.reaches_into(choice.first, choice.last, today)]
    points = (entry.fact for entry in sorted(entries, key=in_order) if isinstance(entry.fact, POINTS))
    lines = [
        *((span.first, time_line_marks.span(span, today)) for span in lasting),
        *((fact.day, with_note(fact, at)) for fact in points if tells(fact)),
    ]
    words: dict[date, list[str]] = {}
    for day, line in sorted(lines, key=lambda one: one[0]):
        if choice.first <= day <= choice.last:
            words.setdefault(day, []).append(line)
    return words


def with_note(fact: Fact, at: TimeWording) -> str:
    """Return what it is, and all that the person wrote beside it."""
    if isinstance(fact, Note):
        return fill(tr("Note: %1"), fact.text)
    if isinstance(fact, VisitQuestion):
        return fill(tr("Question for the visit: %1"), fact.text)
    if isinstance(fact, VisitQuestionAsked) and fact.note:
        return fill(tr("Question asked: %1 Answer: %2"), fact.text, fact.note)
    noted = getattr(fact, "note", "")
    return fill(tr("%1. %2"), summary(fact, at), noted) if noted else summary(fact, at)


def _table(first: date, by_day: Happened) -> SheetTable:
    return SheetTable(
        title=days.month(first),
        heads=(tr("Day"), tr("What happened")),
        shares=(2.5, 13.7),
        rows=tuple((days.short_day(day), "\n".join(by_day[day])) for day in by_day if day.replace(day=1) == first),
    )
