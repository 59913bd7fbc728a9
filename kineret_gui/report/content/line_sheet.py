"""The time line on paper: each year as a picture of its months. Pure."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from PySide6.QtCore import QDate, QLocale

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.rules.adherence import DoseRecord, DoseState, Reckoning
from kineret_gui.diary.rules.period import month_days
from kineret_gui.diary.rules.span import Span, spans
from kineret_gui.report.content.report_choice import ReportChoice
from kineret_gui.report.typesetting.pieces import Chapter, MonthLine, SheetStretch, SheetSymbol, Year
from kineret_gui.wording import days, dose_states, doses, fill, listing, time_line_marks
from kineret_gui.wording.time_line_cells import STATES
from kineret_gui.wording.translation import tr

_STATES = tuple(state for state in STATES if state is not DoseState.UPCOMING)
_Month = tuple[int, int]


def line_chapter(entries: Sequence[Entry[Fact]], reckoning: Reckoning, choice: ReportChoice, today: date) -> Chapter:
    """A picture for each year of the period."""
    lasting = [span for span in spans(entries) if span.reaches_into(choice.first, choice.last, today)]
    due = _by_month(reckoning.doses)
    parts: list[Year] = []
    for year in range(choice.first.year, choice.last.year + 1):
        months = (month for month in range(1, 13) if _is_chosen(year, month, choice))
        lines = tuple(_month((year, month), due.get((year, month), ()), lasting, choice, today) for month in months)
        parts.append(Year(_called(date(year, 1, 1), "yyyy"), (tr("Month"), tr("Days")), lines))
    return Chapter(
        title=tr("Months at a glance"),
        lead=tr(
            "Each month is one row of days. It shows what happened to each "
            "dose and, below, anything that lasted several days."
        ),
        parts=tuple(parts),
        legend=tuple(_legend(reckoning.doses, lasting)),
    )


def _called(day: date, form: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), form)


def _is_chosen(year: int, month: int, choice: ReportChoice) -> bool:
    first, last = month_days(year, month)
    return first <= choice.last and last >= choice.first


def _by_month(records: Sequence[DoseRecord]) -> Mapping[_Month, Sequence[DoseRecord]]:
    due: dict[_Month, list[DoseRecord]] = {}
    for record in records:
        if record.state in _STATES:
            due.setdefault((record.dose.id.day.year, record.dose.id.day.month), []).append(record)
    return due


def _month(
    month: _Month, due: Sequence[DoseRecord], lasting: Sequence[Span], choice: ReportChoice, today: date
) -> MonthLine:
    first, last = month_days(*month)
    here = [span for span in lasting if span.reaches_into(max(first, choice.first), min(last, choice.last), today)]
    shapes: list[tuple[str, ...]] = [() for _ in range(last.day)]
    for record in due:
        shapes[record.dose.id.day.day - 1] += (doses.SHAPES[record.state],)
    return MonthLine(
        label=_called(first, "MMM"),
        days=tuple(shapes),
        stretches=_lanes([_stretch(span, first, last, today) for span in here]),
        alt=_spoken(first, due, here, today),
    )


def _stretch(span: Span, first: date, last: date, today: date) -> SheetStretch:
    shape = time_line_marks.SHAPES[type(span.entry.fact)]
    return SheetStretch(shape, max(first, span.first).day, min(last, span.until(today)).day)


def _lanes(stretches: Sequence[SheetStretch]) -> tuple[tuple[SheetStretch, ...], ...]:
    """Each in the first lane that is free where it begins."""
    lanes: list[tuple[SheetStretch, ...]] = []
    for stretch in sorted(stretches, key=lambda one: one.first):
        free = next((n for n, lane in enumerate(lanes) if lane[-1].last < stretch.first), len(lanes))
        lanes[free : free + 1] = [(*(lanes[free] if free < len(lanes) else ()), stretch)]
    return tuple(lanes)


def _spoken(first: date, due: Sequence[DoseRecord], here: Sequence[Span], today: date) -> str:
    """As `March 2026: 29 recorded, 1 missed. Pause: infection. 3 Mar to 9 Mar, 7 days`."""
    count = Counter(record.state for record in due)
    counted = (dose_states.counted(state, count[state]) for state in _STATES if count[state])
    counts = listing.listed(counted) or tr("no dose was due")
    return listing.statements(
        [fill(tr("%1: %2"), days.month(first), counts), *(time_line_marks.span(span, today) for span in here)]
    )


def _legend(records: Sequence[DoseRecord], lasting: Sequence[Span]) -> Iterator[SheetSymbol]:
    """The shapes that occur, and what they stand for."""
    states = {record.state for record in records}
    yield from (SheetSymbol(doses.SHAPES[state], doses.state(state)) for state in _STATES if state in states)
    kinds = {type(span.entry.fact) for span in lasting}
    yield from (
        SheetSymbol(time_line_marks.SHAPES[kind], time_line_marks.kind(kind))
        for kind in time_line_marks.ORDER
        if kind in kinds
    )
