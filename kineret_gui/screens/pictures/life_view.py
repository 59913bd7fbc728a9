"""All of a period on one axis: its lanes, its lines of time, and what its marks mean. Pure: tested as tables."""

from collections.abc import Iterator, Sequence
from dataclasses import field
from datetime import date

from PySide6.QtCore import QLocale

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.facts.photo import PhotoMark
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now
from kineret_gui.diary.rules.adherence import DoseState
from kineret_gui.diary.rules.schedule import days_between
from kineret_gui.diary.rules.strip import strips as felt_in
from kineret_gui.diary.rules.timeline import TimeLineUnit, time_line
from kineret_gui.diary.task import Task
from kineret_gui.screens.pictures.axis import DayAxis, Lane, encoded
from kineret_gui.screens.pictures.axis_bars import bar_lanes, single_days
from kineret_gui.screens.pictures.axis_curves import curve_lanes
from kineret_gui.screens.pictures.axis_day import DaysInWords
from kineret_gui.screens.pictures.axis_doses import EXTRA, MARKS, colour, dose_lane
from kineret_gui.screens.pictures.axis_strips import Strips, never_there, symptom_lanes
from kineret_gui.screens.pictures.year_strips import YearStrip, begun, days_of_month, year_strips
from kineret_gui.screens.when.picture_period import Length, PicturePeriod, title
from kineret_gui.wording import clocks, days, doses, fill
from kineret_gui.wording.translation import tr


@frozen
class LifeLegendRow:
    """A mark of a dose, and what it stands for."""

    marks: str
    words: str


@frozen
class LifeView:
    """Everything of the picture but the day that is looked at.

    lines   where weeks or months begin, for QML: a mapping of `across` and `label` each
    never   the sentence on what was asked and never there
    length  days of the axis
    days    those named above the strips, for QML: a mapping of `across` and `figure` each
    empty   the sentence on the months of a year that have no strip: those before anything was recorded, or all to come
    """

    lanes: tuple[Lane, ...] = ()
    strips: tuple[YearStrip, ...] = ()
    lines: list[dict[str, object]] = field(default_factory=list)
    legend: tuple[LifeLegendRow, ...] = ()
    never: str = ""
    empty: str = ""
    days: list[dict[str, object]] = field(default_factory=list)
    length: int = 1
    name: str = ""
    is_year: bool = False


@frozen
class LifeFacts:
    """The written things of a period. `at` words the times; `now` is by the clocks here."""

    entries: Sequence[Entry[Fact]]
    photos: Sequence[PhotoMark]
    period: PicturePeriod
    now: Now
    day_starts: int
    at: clocks.TimeWording

    @property
    def today(self) -> date:
        return self.now.day(self.day_starts)

    @property
    def axis(self) -> DayAxis:
        return DayAxis(self.period.first, self.period.last)

    @property
    def is_year(self) -> bool:
        return self.period.length is Length.YEAR


def life_in_steps(facts: LifeFacts) -> Task[tuple[LifeView, DaysInWords]]:
    """The picture, and its days in words; a pause lies between pieces that take half a frame each for a year."""
    rows = day_by_day(facts)
    yield
    view = life_view(rows, facts)
    yield
    return view, in_words(rows, facts)


def day_by_day(facts: LifeFacts) -> tuple[TimeLineUnit, ...]:
    """Each day of the period with what was written for it."""
    stretches = [(day, day) for day in days_between(facts.period.first, facts.period.last)]
    return time_line(facts.entries, facts.photos, stretches, facts.now, facts.day_starts).rows


def in_words(rows: Sequence[TimeLineUnit], facts: LifeFacts) -> DaysInWords:
    return DaysInWords(rows, facts.entries, facts.today, facts.at)


def life_view(rows: Sequence[TimeLineUnit], facts: LifeFacts) -> LifeView:
    """The picture; `rows` as `day_by_day` gives them."""
    axis, is_year = facts.axis, facts.is_year
    felt = felt_in(facts.entries, axis.first, axis.last)
    lanes = tuple(_lanes(rows, facts, felt, axis))
    of_strips = begun(rows, facts.today) if is_year else ()
    return LifeView(
        lanes=lanes,
        strips=tuple(year_strips(of_strips, facts.entries, facts.today)),
        lines=list(_lines(facts.period)),
        legend=(*_legend(rows), *(_legend_of_bars() if is_year else ())),
        never=never_there(felt),
        empty=_empty(of_strips, facts.period) if is_year else "",
        days=list(days_of_month()) if is_year else [],
        length=axis.length,
        is_year=is_year,
        name=fill(
            tr("Everything on one timeline, %1. Use the arrow keys to move from day to day."), title(facts.period)
        ),
    )


def _empty(of_strips: Sequence[TimeLineUnit], period: PicturePeriod) -> str:
    if not of_strips:
        return fill(tr("Nothing is recorded for %1 yet."), title(period))
    if of_strips[0].first == period.first:
        return ""
    return fill(tr("Nothing is recorded before %1."), days.month(of_strips[0].first))


def _lanes(rows: Sequence[TimeLineUnit], facts: LifeFacts, felt: Strips, axis: DayAxis) -> Iterator[Lane]:
    of_doses = None if facts.is_year else dose_lane(rows, axis)
    if of_doses:
        yield of_doses
    yield from curve_lanes(facts.entries, axis)
    yield from symptom_lanes(felt, axis)
    yield from bar_lanes(facts.entries, axis, facts.today)
    yield from single_days(facts.entries, facts.photos, axis)


def _lines(period: PicturePeriod) -> Iterator[dict[str, object]]:
    axis = DayAxis(period.first, period.last)
    for day in days_between(period.first, period.last):
        if period.length is Length.WEEK:
            label = fill(tr("%1 %2"), days.short_weekday(day.isoweekday()), str(day.day))
        elif period.length is Length.MONTH and day.isoweekday() == QLocale().firstDayOfWeek().value:
            label = days.short(day)
        elif period.by_weeks and day.day == 1:
            label = QLocale().standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)
        else:
            continue
        yield {"across": axis.start(day), "label": label}


def _legend(rows: Sequence[TimeLineUnit]) -> Iterator[LifeLegendRow]:
    occurring = {dose.state for row in rows for dose in row.doses}
    for state in DoseState:
        if state in occurring and state in MARKS:
            yield LifeLegendRow(encoded([[MARKS[state], 0.5, 0.5, colour(state)]], 1), doses.state(state))
    if any(isinstance(entry.fact, Injection) for row in rows for entry in row.points):
        yield LifeLegendRow(encoded([[EXTRA[0], 0.5, 0.5, EXTRA[1]]], 1), tr("Extra injection"))


def _legend_of_bars() -> Iterator[LifeLegendRow]:
    yield LifeLegendRow(encoded([["bar", 0.0, 1.0, 0.5, "warn", False]], 1), tr("Reaction"))
    yield LifeLegendRow(encoded([["bar", 0.0, 1.0, 0.5, "accent", False]], 1), tr("Recorded fever"))
