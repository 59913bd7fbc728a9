"""Symptoms along the axis: a curve where answers go from 0 to 10, else a strip of columns. Pure: tested as tables."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal

from kineret_gui.diary.facts.daily_symptoms import MOST, Rating, Scale
from kineret_gui.diary.rules.strip import StripSubject, StripValue
from kineret_gui.screens.pictures.axis import DayAxis, Drawn, Lane, lane
from kineret_gui.screens.pictures.axis_curves import LanePoint, curve, labels, spoken, ticks
from kineret_gui.screens.pictures.figures import Figures
from kineret_gui.screens.pictures.strips_view import height, strip_title, value_text
from kineret_gui.wording import days, fill, listing
from kineret_gui.wording.translation import tr

_TO_TEN = Figures((Decimal(0), Decimal(5), Decimal(10)))
_LEAST = 0.08  # of the lane: an answer of none is seen, too


Strips = Mapping[StripSubject, Sequence[StripValue]]  # as `strip.strips` gives them


def symptom_lanes(felt: Strips, axis: DayAxis) -> Iterator[Lane]:
    """A lane for each symptom that was there on one of these days; of one answered both ways, two."""
    for subject, values in felt.items():
        title = strip_title(subject)
        on_scale = [value for value in values if _is_to_ten(value)]
        others = [value for value in values if not _is_to_ten(value)]
        if on_scale:
            yield _curve(title, on_scale, axis)
        if any(_was_there(value) for value in others):
            yield _strip(title, others, axis)


def never_there(felt: Strips) -> str:
    """Return the sentence on what was asked and never there; empty where there is no such thing."""
    titles = [
        strip_title(subject)
        for subject, values in felt.items()
        if not any(_was_there(value) or _is_to_ten(value) for value in values)
    ]
    return fill(tr("Always answered no or none: %1"), listing.listed(titles)) if titles else ""


def _is_to_ten(value: StripValue) -> bool:
    return isinstance(value.much, Rating) and value.much.scale is Scale.TO_TEN


def _was_there(value: StripValue) -> bool:
    return value.much is None or height(value, 1) > 0


def _curve(title: str, values: Sequence[StripValue], axis: DayAxis) -> Lane:
    points = [
        LanePoint(axis.middle(value.day), Decimal(value.much.value), str(value.much.value), value.day)
        for value in values
        if isinstance(value.much, Rating)
    ]
    named = fill(tr("%1, 0 to %2"), title, str(MOST[Scale.TO_TEN]))
    drawn = list(curve(points, _TO_TEN, 1))
    parts = spoken(named, points)
    return lane(f"scale/{title}", named, parts, 2.4, drawn, axis, ticks(_TO_TEN), labels(points, _TO_TEN, joined=True))


def _strip(title: str, values: Sequence[StripValue], axis: DayAxis) -> Lane:
    longest = max((value.much.value for value in values if isinstance(value.much, Rating)), default=0)
    by_day: dict[date, list[StripValue]] = {}
    for value in values:
        by_day.setdefault(value.day, []).append(value)
    drawn: list[Drawn] = []
    parts: list[str] = []
    for day, of_day in by_day.items():
        most = max(of_day, key=lambda value: height(value, longest))
        drawn.append(_column(axis, day, most, longest))
        if _was_there(most):
            parts.append(fill(tr("%1 %2"), days.short(day), value_text(most)))
    return lane(f"strip/{title}", title, fill(tr("%1: %2"), title, listing.parts(parts)), 1.4, drawn, axis)


def _column(axis: DayAxis, day: date, value: StripValue, longest: int) -> Drawn:
    if value.much is None:
        return ["open", axis.middle(day), 0.6, "accent"]
    high = height(value, longest)
    return ["column", axis.start(day), axis.end(day), round(1 - max(high, _LEAST), 3), "accent" if high else "line"]
