"""Words of the invented person on the places: looks at them, and reactions that heal but for the last one."""

from collections.abc import Iterator, Mapping
from datetime import date, time, timedelta

from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.facts.level import Level
from kineret_gui.diary.facts.photo import Picture, photo_of
from kineret_gui.diary.facts.reaction import Course, PlaceLooksWell, Reaction, ReactionAnswer, Sign
from kineret_gui.diary.facts.site import Figure
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.invented.pen import Line, Pen, then
from kineret_gui.diary.rules.schedule import days_between

_LOOKED_AT = 0.85
_LOOK, _BEGAN, _PHOTO, _ANSWER = time(7, 40), time(21, 30), time(21, 35), time(20, 15)


@frozen
class Planned:
    """One reaction to come; `days` from the first to the one on which it heals."""

    days: int
    signs: tuple[Sign, ...]
    level: Level
    width: int


# By the number of days since the diary began.
_FIRST_WEEKS: Mapping[int, Planned] = {
    2: Planned(6, (Sign.REDNESS, Sign.ITCH), Level.MILD, 20),
    5: Planned(14, (Sign.REDNESS, Sign.SWELLING, Sign.WARMTH), Level.MODERATE, 45),
    9: Planned(8, (Sign.REDNESS, Sign.PAIN), Level.MILD, 25),
    16: Planned(4, (Sign.BRUISE,), Level.NONE, 15),
}
_STILL_OPEN = Planned(366, (Sign.REDNESS, Sign.ITCH), Level.MILD, 30)
_OPEN_SINCE = timedelta(days=2)


class DemoReactions:
    """Told of each day with the latest injection, in the order of the days."""

    def __init__(self, pen: Pen, figure: Figure, first: date, today: date, picture: Picture | None) -> None:
        self._pen = pen
        self._figure = figure
        self._first = first
        self._today = today
        self._picture = picture
        self._rest_until: dict[str, date] = {}

    def resting(self, day: date) -> frozenset[str]:
        """The places whose reaction has not healed before that day."""
        return frozenset(place for place, last in self._rest_until.items() if day <= last)

    def look(self, day: date, injection: Injection) -> Iterator[Line]:
        """In the morning, at the place of yesterday."""
        place = self._place(injection)
        yesterday = injection.moment.day == day - timedelta(days=1)
        if yesterday and place not in self.resting(day) and self._pen.chance.random() < _LOOKED_AT:
            yield self._pen.write(PlaceLooksWell(place, then(day, _LOOK)), day, _LOOK)

    def evening(self, day: date, injection: Injection) -> Iterator[Line]:
        """A reaction to the latest injection, on the days that have one, and all that was said of it later."""
        planned = self._planned(day)
        place = self._place(injection)
        if planned is None or place in self.resting(day):
            return
        healed = day + timedelta(days=planned.days - 1)
        self._rest_until[place] = healed
        moment, id = then(day, _BEGAN), self._pen.id()
        after = injection.moment
        yield self._pen.write(
            Reaction(id, moment, place, planned.signs, planned.level, injection.spot, after, planned.width), day, _BEGAN
        )
        if self._picture and planned is _STILL_OPEN:
            yield self._pen.write(photo_of(id, then(day, _PHOTO), self._picture), day, _PHOTO)
        yield from self._answers(id, day, healed, planned)

    def _planned(self, day: date) -> Planned | None:
        if day == self._today - _OPEN_SINCE:
            return _STILL_OPEN
        planned = _FIRST_WEEKS.get((day - self._first).days)
        return planned if planned and day + timedelta(days=planned.days) < self._today - _OPEN_SINCE else None

    def _answers(self, id: str, began: date, healed: date, planned: Planned) -> Iterator[Line]:
        """One each day until it has healed, or until yesterday."""
        last = min(healed, self._today - timedelta(days=1))
        for day in days_between(began + timedelta(days=1), last):
            course = Course.HEALED if day == healed else self._course((day - began).days, planned.days)
            worse = course is Course.WORSE
            level, width = (Level.MODERATE, planned.width + 10) if worse else (None, None)
            yield self._pen.write(ReactionAnswer(id, then(day, _ANSWER), course, level, width), day, _ANSWER)

    def _course(self, days: int, of: int) -> Course:
        """In the first third the same or worse, and then better."""
        if days * 3 > of:
            return Course.BETTER
        return self._pen.chance.choice((Course.SAME, Course.SAME, Course.WORSE))

    def _place(self, injection: Injection) -> str:
        assert injection.spot is not None
        return self._figure.place_of(injection.spot)
