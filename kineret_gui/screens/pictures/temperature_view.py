"""The temperature as a line that goes down the page, reading by reading. Pure: tested as tables."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict
from math import ceil, floor

from PySide6.QtCore import QLocale

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.facts.measurement import CELSIUS, FAHRENHEIT, Measurement
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Moment
from kineret_gui.diary.rules.review import of_kind
from kineret_gui.diary.rules.temperature_series import Reading, series
from kineret_gui.screens.pictures.unique_names import numbered
from kineret_gui.screens.when.picture_period import PicturePeriod
from kineret_gui.wording import days, fill, measurements
from kineret_gui.wording.translation import tr

_MARGIN = 0.06  # of the width of the axis, left free at both sides
_STEP = {CELSIUS: 1, FAHRENHEIT: 2}  # whole degrees from one figure to the next, at least
At = Callable[[Moment], str]
_TICKS = 5  # figures at an axis, at most


@frozen
class ReadingRow:
    """One reading, or without a time the readings of a week. `along` is where each stands on the axis, 0 to 1."""

    entry: str
    week: str
    day: str
    time: str
    text: str
    spoken: str
    along: list[float]


@frozen
class Tick:
    """A figure at the axis and where it stands, 0 to 1."""

    figure: str
    along: float


@frozen
class Curve:
    """The readings in one unit. `line` is an SVG path: across 0 to 1, down one unit for each row.

    `readings` and `ticks` are for QML: a mapping for each ReadingRow and each Tick.
    """

    title: str
    line: str
    readings: list[dict[str, object]]
    ticks: list[dict[str, object]]


def curves(entries: Sequence[Entry[Fact]], period: PicturePeriod, at: At) -> tuple[Curve, ...]:
    """A curve for each unit in which a temperature was read; none where none was. `at` words the times."""
    of_period = [e for e in of_kind(entries, Measurement) if period.first <= e.fact.day <= period.last]
    return tuple(_curve(unit, readings, period, at) for unit, readings in series(of_period).items())


def _curve(unit: str, readings: Sequence[Reading], period: PicturePeriod, at: At) -> Curve:
    axis = Axis.around(readings, _STEP[unit])
    groups = list(_groups(readings, period))
    rows = [_row(group, axis, unit, period, at) for group in groups]
    names = numbered([row.spoken for row in rows])
    return Curve(
        title=fill(tr("Temperature in %1"), unit),
        line=_line(groups, axis),
        readings=[{**asdict(row), "spoken": name} for row, name in zip(rows, names, strict=True)],
        ticks=[asdict(tick) for tick in axis.ticks()],
    )


@frozen
class Axis:
    """From one whole degree to another, in steps that leave room for the figures."""

    least: int
    most: int
    step: int

    @classmethod
    def around(cls, readings: Sequence[Reading], step: int) -> "Axis":
        least = floor(min(reading.value for reading in readings) / step) * step
        most = max(ceil(max(reading.value for reading in readings) / step) * step, least + step)
        while (most - least) // step + 1 > _TICKS:
            step *= 2
        return cls(least, least + ceil((most - least) / step) * step, step)

    def along(self, value: float) -> float:
        """Return the place of a value on the axis, 0 to 1."""
        return round(_MARGIN + (1 - 2 * _MARGIN) * (value - self.least) / (self.most - self.least), 4)

    def ticks(self) -> Iterator[Tick]:
        for degrees in range(self.least, self.most + 1, self.step):
            yield Tick(QLocale().toString(degrees), self.along(degrees))


def _groups(readings: Sequence[Reading], period: PicturePeriod) -> Iterator[list[Reading]]:
    if not period.by_weeks:
        yield from ([reading] for reading in readings)
        return
    for first, last in period.stretches:
        of_week = [reading for reading in readings if first <= reading.day <= last]
        if of_week:
            yield of_week


def _line(groups: Sequence[Sequence[Reading]], axis: Axis) -> str:
    """Joined only where days follow each other; a week's readings share its row from top to bottom."""
    path, before = [], None
    for number, group in enumerate(groups):
        for place, reading in enumerate(group):
            down = number + (place + 1) / (len(group) + 1)
            pen = "L" if before and reading.follows(before) else "M"
            path.append(f"{pen}{axis.along(float(reading.value))} {down:.4f}")
            before = reading
    return " ".join(path)


def _row(group: Sequence[Reading], axis: Axis, unit: str, period: PicturePeriod, at: At) -> ReadingRow:
    reading = group[0]
    along = [axis.along(float(one.value)) for one in group]
    if not period.by_weeks:
        amount, when = measurements.amount(reading.value, unit), at(reading.entry.fact.moment)
        spoken = fill(tr("%1, %2 at %3"), amount, days.spoken(reading.day), when)
        return ReadingRow(reading.entry.id, "", days.short(reading.day), when, amount, spoken, along)
    first = next(first for first, last in period.stretches if first <= reading.day <= last)
    values = sorted({one.value for one in group})
    reach = measurements.amount(values[0], unit)
    if len(values) > 1:
        reach = fill(tr("%1 to %2"), measurements.amount(values[0], ""), measurements.amount(values[-1], unit))
    times = tr("%n reading(s)", n=len(group))
    spoken = fill(tr("Week from %1, %2, %3"), days.short(first), reach, times)
    return ReadingRow("", first.isoformat(), days.short(first), "", reach, spoken, along)
