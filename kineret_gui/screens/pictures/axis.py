"""One horizontal axis of days, to scale, and what is drawn along it lane by lane. Pure: tested as tables.

A drawn mark is a short list: its name, where it stands, and the token of its colour. Across and down go from 0 to 1
over the lane, so that a mark stands on its day in any window. `device/drawn_lane.py` draws them.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from datetime import date, datetime, timedelta

from kineret_gui.diary.facts.measurement import Measurement
from kineret_gui.diary.frozen import frozen

Drawn = list[object]
_DAY_MINUTES = 24 * 60


@frozen
class DayAxis:
    """From the first day to the last one."""

    first: date
    last: date

    @property
    def length(self) -> int:
        return (self.last - self.first).days + 1

    def holds(self, day: date) -> bool:
        return self.first <= day <= self.last

    def start(self, day: date) -> float:
        """Return the place at which a day begins."""
        return round(min(max((day - self.first).days, 0), self.length) / self.length, 5)

    def end(self, day: date) -> float:
        return self.start(day + timedelta(days=1))

    def middle(self, day: date) -> float:
        return round((self.start(day) + self.end(day)) / 2, 5)

    def at(self, fact: Measurement) -> float:
        """Return the place of a moment: its day, and how much of that had passed."""
        moment = fact.moment
        passed = (_minutes(moment.wall) - moment.day_starts) % _DAY_MINUTES / _DAY_MINUTES
        return round(((fact.day - self.first).days + passed) / self.length, 5)

    def day_at(self, across: float) -> date:
        """Return the day that lies there."""
        number = min(max(int(across * self.length), 0), self.length - 1)
        return self.first + timedelta(days=number)


def _minutes(wall: datetime) -> int:
    return wall.hour * 60 + wall.minute


@frozen
class LaneTick:
    """A figure at the left of a lane; `down` is where it stands."""

    figure: str
    down: float


@frozen
class LaneLabel:
    """A few words beside a point or a bar; `above` it where a line goes on."""

    text: str
    across: float
    down: float
    strong: bool = True
    above: bool = False
    leftwards: bool = False


@frozen
class Lane:
    """One lane. `ticks` and `labels` are for QML: a mapping for each LaneTick and each LaneLabel.

    key     stays the same from one period to the next
    spoken  all of it in one sentence
    high    of the drawing, in lines of small type
    marks   what is drawn, as JSON
    """

    key: str
    title: str
    spoken: str
    high: float
    marks: str
    ticks: list[dict[str, object]]
    labels: list[dict[str, object]]


def lane(
    key: str,
    title: str,
    spoken: str,
    high: float,
    marks: Iterable[Drawn],
    axis: DayAxis,
    ticks: Sequence[LaneTick] = (),
    labels: Sequence[LaneLabel] = (),
) -> Lane:
    return Lane(
        key=key,
        title=title,
        spoken=spoken,
        high=high,
        marks=encoded(marks, axis.length),
        ticks=[asdict(tick) for tick in ticks],
        labels=[asdict(one) for one in labels],
    )


def encoded(marks: Iterable[Drawn], length: int) -> str:
    """Return marks that lie over so many days, for `image://drawn/lane`."""
    return json.dumps({"days": length, "marks": list(marks)}, separators=(",", ":"))
