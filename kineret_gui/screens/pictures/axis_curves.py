"""Values as curves: one lane for each quantity in each unit, with the printed range as a band. Pure: tested as tables.

Two values are joined only where hardly anything can have happened between them that nobody saw; a laboratory's are not.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.facts.measurement import Measurement, Quantity
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.number import Bound
from kineret_gui.diary.rules.review import of_kind
from kineret_gui.screens.pictures.axis import DayAxis, Drawn, Lane, LaneLabel, LaneTick, lane
from kineret_gui.screens.pictures.figures import Figures, figures_for
from kineret_gui.screens.pictures.printed_range import PrintedRange, printed_range
from kineret_gui.wording import days, fill, measurements
from kineret_gui.wording.translation import tr

_JOINED: Mapping[Quantity, int] = {Quantity.TEMPERATURE: 1, Quantity.WEIGHT: 7}  # days from one value to the next
_ORDER = list(Quantity)
_APART = 0.16  # of the lane: words closer than that would lie over each other
_HIGH = 3.0


@frozen
class LanePoint:
    """A value where it stands. `text` says it; `open` where the laboratory gave a bound and no number."""

    across: float
    value: Decimal
    text: str
    day: date
    open: bool = False


def curve_lanes(entries: Sequence[Entry[Fact]], axis: DayAxis) -> Iterator[Lane]:
    """A lane for each quantity and unit of these days, in an order that stays."""
    by_what: dict[tuple[Quantity, str, str], list[Measurement]] = {}
    for entry in sorted(of_kind(entries, Measurement), key=lambda entry: (entry.fact.moment.utc, entry.id)):
        if axis.holds(entry.fact.day):
            fact = entry.fact
            by_what.setdefault((fact.quantity, fact.own.casefold(), fact.unit), []).append(fact)
    for what in sorted(by_what, key=lambda what: (_ORDER.index(what[0]), *what[1:])):
        yield _lane(what, by_what[what], axis)


def _lane(what: tuple[Quantity, str, str], facts: Sequence[Measurement], axis: DayAxis) -> Lane:
    quantity, own, unit = what
    name = measurements.name(facts[-1])
    points = [LanePoint(axis.at(f), f.value, _short(f), f.day, f.bound is not Bound.EXACTLY) for f in facts]
    printed = {fact.reference for fact in facts}
    ranges = [printed_range(fact.reference) for fact in facts]
    title = fill(tr("%1, %2"), name, unit) if unit else name
    if len(printed) == 1 and facts[0].reference:
        title = fill(tr("%1 (reference range: %2)"), title, facts[0].reference)
    figures = figures_for([point.value for point in points] + [b for r in ranges if r for b in _ends(r)])
    drawn: list[Drawn] = list(_bands(points, ranges, figures, whole=len(printed) == 1))
    joined = _JOINED.get(quantity, -1)
    drawn += curve(points, figures, joined)
    key = "/".join((quantity.value, own, unit))
    return lane(
        key, title, spoken(title, points), _HIGH, drawn, axis, ticks(figures), labels(points, figures, joined >= 0)
    )


def _short(fact: Measurement) -> str:
    return fact.bound.value + measurements.number(fact.value)


def _ends(printed: PrintedRange) -> list[Decimal]:
    return [end for end in (printed.least, printed.most) if end is not None]


def _bands(
    points: Sequence[LanePoint], ranges: Sequence[PrintedRange | None], figures: Figures, whole: bool
) -> Iterator[Drawn]:
    """The printed range: over the whole lane where each value has the same one, else around its own value only."""
    for point, printed in list(zip(points, ranges, strict=True))[: 1 if whole else None]:
        if printed:
            left, right = (0.0, 1.0) if whole else (max(0.0, point.across - 0.02), min(1.0, point.across + 0.02))
            top = figures.down(printed.most) if printed.most is not None else 0.0
            bottom = figures.down(printed.least) if printed.least is not None else 1.0
            yield ["band", round(left, 5), round(right, 5), top, bottom, "goodTint"]


def curve(points: Sequence[LanePoint], figures: Figures, joined: int) -> Iterator[Drawn]:
    """Lines between values that are no more than `joined` days apart, and a mark for each value."""
    run: list[LanePoint] = []
    for point in [*points, None]:
        if run and (point is None or (point.day - run[-1].day).days > joined):
            if len(run) > 1:
                yield ["line", [n for one in run for n in (one.across, figures.down(one.value))], "accent"]
            run = []
        if point:
            run.append(point)
    shape = "point" if joined >= 0 else "diamond"
    for point in points:
        yield ["open" if point.open else shape, point.across, figures.down(point.value), "accent"]


def ticks(figures: Figures) -> list[LaneTick]:
    return [LaneTick(measurements.number(value), figures.down(value)) for value in figures.at]


def labels(points: Sequence[LanePoint], figures: Figures, joined: bool) -> list[LaneLabel]:
    """The last value and the greatest; where no line joins them, as many others as have room."""
    order = [points[-1], max(points, key=lambda point: point.value), *([] if joined else reversed(points))]
    taken: list[LanePoint] = []
    for point in order:
        if all(abs(point.across - other.across) >= _APART for other in taken):
            taken.append(point)
    return [
        LaneLabel(point.text, point.across, figures.down(point.value), above=joined and point is not points[-1])
        for point in taken
    ]


def spoken(title: str, points: Sequence[LanePoint]) -> str:
    """As `Temperature, °C: 3 value(s), from 36.8 to 38.2. Latest: 36.8, Wednesday 4 March`."""
    least, most = min(points, key=lambda p: p.value).text, max(points, key=lambda p: p.value).text
    reach = least if least == most else fill(tr("from %1 to %2"), least, most)
    last = fill(tr("Latest: %1, %2"), points[-1].text, days.named(points[-1].day))
    return fill(tr("%1: %2, %3. %4"), title, tr("%n value(s)", n=len(points)), reach, last)
