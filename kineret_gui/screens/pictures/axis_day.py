"""One day of the axis in words. Pure: tested as tables."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.facts.reaction import Reaction
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.rules.review import of_kind
from kineret_gui.diary.rules.span import Span, spans
from kineret_gui.diary.rules.timeline import TimeLineUnit
from kineret_gui.screens.pictures.axis import DayAxis
from kineret_gui.wording import clocks, days, doses, fill, listing, time_line_marks
from kineret_gui.wording.translation import tr

_DAY = timedelta(days=1)


@frozen
class AxisDay:
    """A day by its name, and what stands for it, line by line.

    spoken           all of it in one sentence
    across, wide   where it lies on the axis
    before, after  the names of the days beside it; empty at the ends of the period
    """

    title: str = ""
    text: str = ""
    spoken: str = ""
    across: float = 0.0
    wide: float = 0.0
    before: str = ""
    after: str = ""


class DaysInWords:
    """The days of a line, each in words when it is asked for."""

    def __init__(
        self, rows: Sequence[TimeLineUnit], entries: Sequence[Entry[Fact]], today: date, at: clocks.TimeWording
    ) -> None:
        self._rows = {row.first: row for row in rows}
        self._spans = spans(entries)
        self._today = today
        places = {entry.fact.id: entry.fact.place for entry in of_kind(entries, Reaction)}
        self._telling = time_line_marks.Telling(places, at)

    def of(self, day: date) -> AxisDay:
        row = self._rows.get(day)
        if row is None:
            return AxisDay()
        title = days.named(day)
        lines = [
            *map(doses.became, row.doses),
            *(self._telling.point(entry.fact) for entry in row.points),
            *(time_line_marks.span(span, self._today) for span in self._spans if self._lasts(span, day)),
            *map(self._telling.photo, row.photos),
        ]
        title = fill(tr("%1, today"), title) if day == self._today else title
        lines = lines or [tr("Nothing recorded for this day.")]
        return AxisDay(title, "\n".join(lines), fill(tr("%1: %2"), title, listing.parts(lines)))

    def on_axis(self, day: date, axis: DayAxis) -> AxisDay:
        """Return a day with its place on the axis and the days beside it."""
        return replace(
            self.of(day),
            across=axis.start(day),
            wide=axis.end(day) - axis.start(day),
            before=fill(tr("Day before: %1"), days.named(day - _DAY)) if day > axis.first else "",
            after=fill(tr("Day after: %1"), days.named(day + _DAY)) if day < axis.last else "",
        )

    def _lasts(self, span: Span, day: date) -> bool:
        return span.first <= day <= span.until(self._today)
