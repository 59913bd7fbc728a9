"""The strips on the first page: temperature, reactions and symptoms over the days of a period. Pure."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from itertools import chain

from PySide6.QtCore import QDate, QLocale

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.facts.daily_symptoms import MOST, Rating, Scale
from kineret_gui.diary.facts.level import Level
from kineret_gui.diary.facts.measurement import CELSIUS, FAHRENHEIT, Measurement
from kineret_gui.diary.rules.healing import ReactionStory
from kineret_gui.diary.rules.review import of_kind
from kineret_gui.diary.rules.schedule import days_between
from kineret_gui.diary.rules.span import span_of
from kineret_gui.diary.rules.strip import StripSubject, StripValue, strips
from kineret_gui.diary.rules.temperature_series import Reading, series
from kineret_gui.report.content.report_choice import ReportChoice
from kineret_gui.report.typesetting.strip_pieces import SheetStrip, SheetStrips, SheetTick, StripBar
from kineret_gui.wording import days, fill, listing, measurements, symptoms
from kineret_gui.wording.translation import tr

_MOST_BARS = 370  # beside each other: those of a year
_MOST_STRIPS = 7  # of symptoms; there is no room for more on the first page
_MOST_TICKS = 13
_LINE = {CELSIUS: Decimal("38.0"), FAHRENHEIT: Decimal("100.4")}
_AXIS = {CELSIUS: (Decimal(35), Decimal(41)), FAHRENHEIT: (Decimal(95), Decimal("105.8"))}
_RANK = ("none", "there", "strong")
_LEVELS = list(Level)


class _Axis:
    """The days of a period beside each other, several in one place where there are very many."""

    def __init__(self, choice: ReportChoice) -> None:
        self.choice = choice
        self.step = -(-self._length // _MOST_BARS)
        self.places = -(-self._length // self.step)

    @property
    def _length(self) -> int:
        return (self.choice.last - self.choice.first).days + 1

    def place(self, day: date) -> int:
        return (day - self.choice.first).days // self.step

    def bars(self, values: Sequence[tuple[date, float, str]]) -> tuple[StripBar, ...]:
        """One bar in each place: the strongest of its values."""
        best: dict[int, tuple[int, float]] = {}
        for day, height, shape in values:
            place = self.place(day)
            best[place] = max(best.get(place, (0, 0.0)), (_RANK.index(shape), height))
        return tuple(StripBar(place, round(high, 3), _RANK[rank]) for place, (rank, high) in sorted(best.items()))

    def ticks(self) -> tuple[SheetTick, ...]:
        """The months, or the years, by name; of a few days the first and every seventh."""
        first, last = self.choice.first, self.choice.last
        if self._length <= 45:
            weeks = [first + timedelta(n) for n in range(0, self._length, 7)]
            return tuple(SheetTick(self.place(day), days.short(day)) for day in weeks)
        months = [day for n in range(self._length) if (day := first + timedelta(n)).day == 1 and day <= last]
        if len(months) <= _MOST_TICKS:
            return tuple(SheetTick(self.place(day), _called(day, "MMM")) for day in months)
        return tuple(SheetTick(self.place(day), _called(day, "yyyy")) for day in months if day.month == 1)


def strips_of_period(
    entries: Sequence[Entry[Fact]], stories: Sequence[ReactionStory], choice: ReportChoice, today: date
) -> SheetStrips:
    """Return the strips: the symptoms that were noted on most days are drawn, the rest stand in words."""
    axis = _Axis(choice)
    felt = strips(entries, choice.first, choice.last)
    often = sorted(felt, key=lambda subject: -_days(felt[subject]))
    drawn = [subject for subject in felt if subject in often[:_MOST_STRIPS] and _days(felt[subject])]
    rest = [subject for subject in felt if subject not in drawn]
    each = (
        *_temperatures(entries, axis),
        *_reactions(stories, axis, today),
        *(_symptom(subject, felt[subject], axis) for subject in drawn),
    )
    legend = tr("A higher bar means stronger, as recorded. Grey: no strength recorded. Dot: none on that day.")
    more = fill(tr("Each bar shows %1 days."), str(axis.step)) if axis.step > 1 else ""
    return SheetStrips(
        title=tr("Symptoms and temperature"),
        length=axis.places,
        ticks=axis.ticks(),
        strips=each,
        besides=listing.parts(fill(tr("%1: %2"), _name(subject), _counted(felt[subject])) for subject in rest),
        legend=listing.sentences((legend, more)),
        empty=tr("No symptoms, temperatures or reactions recorded for this period."),
    )


def _called(day: date, form: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), form)


def _name(felt: StripSubject) -> str:
    return symptoms.asked(felt.asked) if felt.asked else felt.own or symptoms.named(felt.what)


def _symptom(felt: StripSubject, values: Sequence[StripValue], axis: _Axis) -> SheetStrip:
    return SheetStrip(_name(felt), _counted(values), axis.bars([(value.day, *_shape(value.much)) for value in values]))


def _shape(much: Level | Rating | None) -> tuple[float, str]:
    if much is None:
        return 1.0, "there"
    if isinstance(much, Level):
        strength = _LEVELS.index(much) / (len(_LEVELS) - 1)
    else:
        strength = much.value / MOST[much.scale]
        if much.value and much.scale in (Scale.YES_NO, Scale.MINUTES):
            return 1.0, "there"
    return (strength, "strong") if strength else (0.0, "none")


def _days(values: Sequence[StripValue]) -> int:
    return len({value.day for value in values if _shape(value.much)[1] != "none"})


def _counted(values: Sequence[StripValue]) -> str:
    """As `12 days; none on 30 days`."""
    there = {value.day for value in values if _shape(value.much)[1] != "none"}
    none = {value.day for value in values} - there
    without = fill(tr("none on %1"), tr("%n day(s)", n=len(none))) if none else ""
    parts = [tr("%n day(s)", n=len(there)) if there else "", without]
    return listing.parts(parts)


def _temperatures(entries: Sequence[Entry[Fact]], axis: _Axis) -> Iterator[SheetStrip]:
    """A strip for each unit: the highest of each day, the line at 38 °C, or at 100.4 °F."""
    here = [e for e in of_kind(entries, Measurement) if axis.choice.first <= e.fact.day <= axis.choice.last]
    by_unit: Mapping[str, Sequence[Reading]] = series(here)
    for unit, readings in by_unit.items():
        low, high = _AXIS[unit]
        drawn = [(one.day, _share(one.value, low, high), "strong") for one in readings]
        top = max(readings, key=lambda reading: reading.value)
        warm = len({reading.day for reading in readings if reading.value >= _LINE[unit]})
        words = fill(
            tr("highest %1, %2; %3 or more on %4"),
            measurements.amount(top.value, unit),
            days.dated(top.day),
            measurements.amount(_LINE[unit], unit),
            tr("%n day(s)", n=warm),
        )
        yield SheetStrip(tr("Temperature"), words, axis.bars(drawn), _share(_LINE[unit], low, high))


def _share(value: Decimal, low: Decimal, high: Decimal) -> float:
    """Return how high a value stands on its axis; one below it is still to be seen."""
    return float(min(max((value - low) / (high - low), Decimal("0.05")), Decimal(1)))


def _reactions(stories: Sequence[ReactionStory], axis: _Axis, today: date) -> Iterator[SheetStrip]:
    """The days on which a reaction was there."""
    first, last = axis.choice.first, axis.choice.last
    here = [story for story in stories if span_of(story).reaches_into(first, last, today)]
    if not here:
        return
    spans = [span_of(story) for story in here]
    there = chain.from_iterable(days_between(max(first, span.first), min(last, span.until(today))) for span in spans)
    began = sum(story.reaction.day >= first for story in here)
    not_healed = sum(story.healed is None for story in here)
    words = fill(tr("%1 started; %2 not healed"), str(began), str(not_healed))
    yield SheetStrip(tr("Reactions at injection sites"), words, axis.bars([(day, 1.0, "there") for day in there]))
