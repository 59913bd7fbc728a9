"""What a friend knows who sits by with a wall calendar, a clock and a pencil: which doses are due, what became of
them, and when to say something. Slow and plain; nothing of it comes from the functions that are looked at.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from kineret_gui.diary.facts.prescription import Pause, Prescription, Rhythm
from kineret_gui.diary.rules.reminder import ReminderTimes

DAY, QUARTER, MINUTE = timedelta(days=1), timedelta(minutes=15), timedelta(minutes=1)
WEEK = ("", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
Dose = tuple[date, time]


@cache
def zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)


def clock(instant: datetime, place: str) -> datetime:
    """What the clock on the wall shows there."""
    return instant.astimezone(zone(place)).replace(tzinfo=None)


def page(shown: datetime, day_starts: int) -> date:
    """The page of a calendar that is turned by hand when the day starts."""
    return shown.date() if shown.hour * 60 + shown.minute >= day_starts else shown.date() - DAY


@cache
def until(usual: time, day_starts: int) -> timedelta:
    """How far a clock runs from midnight of the page until it shows this time, once the page was turned."""
    start = datetime.combine(date.min, time()) + day_starts * MINUTE
    return next(n for n in range(24 * 60) if (start + n * MINUTE).time() == usual) * MINUTE + day_starts * MINUTE


@cache
def first_showing(shown: datetime, place: str) -> datetime:
    """The clock is watched, quarter by quarter, until it shows this time or a later one."""
    instant = (shown - timedelta(hours=15)).replace(tzinfo=UTC)
    while clock(instant, place) < shown:
        instant += QUARTER
    return instant


def due(dose: Dose, place: str, day_starts: int) -> datetime:
    return first_showing(datetime.combine(dose[0], time()) + until(dose[1], day_starts), place)


def end_of(day: date, place: str, day_starts: int) -> datetime:
    return first_showing(datetime.combine(day + DAY, time()) + day_starts * MINUTE, place)


def is_quiet(instant: datetime, wishes: ReminderTimes, place: str) -> bool:
    """The hand goes round from the beginning of the quiet hours; it is quiet if it comes by now before their end."""
    shown, begins, ends = (
        at.hour * 3600 + at.minute * 60 + at.second
        for at in (clock(instant, wishes.zone or place), wishes.quiet_from, wishes.quiet_until)
    )
    return (shown - begins) % 86400 < (ends - begins) % 86400


@cache
def said_at(dose: Dose, wishes: ReminderTimes, place: str, day_starts: int) -> tuple[datetime, ...]:
    """When to say something of a dose, if nothing is said or done: the day is gone through quarter by quarter."""
    first, last = due(dose, place, day_starts), end_of(dose[0], place, day_starts)
    begin = first - wishes.ahead * MINUTE if wishes.ahead else first
    found = tuple(_aloud(begin, last, lambda at: _is_wished(at, first, wishes), wishes, place))
    if found:
        return found
    before = min(first, last - 30 * MINUTE)
    while is_quiet(before, wishes, place):
        before -= MINUTE
    return (before,)


def said_after(dose: Dose, put_off: datetime, said: datetime, wishes: ReminderTimes, place: str, day_starts: int):
    """The same where the person asked to hear of it again at a quarter of an hour."""
    first, last = due(dose, place, day_starts), end_of(dose[0], place, day_starts)

    def wished(at: datetime) -> bool:
        return at == put_off or (at > said and _is_wished(at, first, wishes))

    return tuple(_aloud(put_off, last, wished, wishes, place))


def _is_wished(at: datetime, first: datetime, wishes: ReminderTimes) -> bool:
    after = (at - first) // MINUTE
    if after < 0:
        return wishes.ahead == -after
    return after == 0 or (wishes.every > 0 and after % wishes.every == 0)


def _aloud(begin: datetime, last: datetime, wished, wishes: ReminderTimes, place: str) -> Iterator[datetime]:
    at, waiting = begin, False
    while at < last:
        waiting = waiting or wished(at)
        if waiting and not is_quiet(at, wishes, place):
            yield at
            waiting = False
        at += QUARTER


@dataclass
class Told:
    """What the friend saw of one dose: the syringes as they went in, and the latest answer."""

    syringes: list[tuple[datetime, str]] = field(default_factory=list)  # instant, and where
    poured: list[int] = field(default_factory=list)  # mg of each syringe
    answer: str = ""


@dataclass
class Calendar:
    """The wall calendar: every order and pause as it was hung up."""

    day_starts: int
    orders: list[Prescription] = field(default_factory=list)
    pauses: list[Pause] = field(default_factory=list)
    clock_then: Callable[[datetime, str], str] = lambda _, place: place  # of doses, by instant and place
    told: dict[Dose, Told] = field(default_factory=dict)
    _ticked: dict[Prescription, list[bool]] = field(default_factory=dict)

    def order_of(self, on: date) -> Prescription | None:
        """The order that was begun last."""
        found = None
        for order in self.orders:
            if order.starts <= on and (found is None or order.starts >= found.starts):
                found = order
        return found

    def doses(self, days: Sequence[date]) -> list[Dose]:
        found = []
        for on in days:
            order = self.order_of(on)
            if order and self._is_ticked(order, on):
                found += [(on, usual) for usual in order.times]
        return found

    def _is_ticked(self, order: Prescription, on: date) -> bool:
        """The days of an order are ticked off one by one from its first."""
        ticks = self._ticked.setdefault(order, [])
        while len(ticks) <= (on - order.starts).days:
            the_day = order.starts + len(ticks) * DAY
            if len(ticks) == order.course_days:
                ticks += [False] * 100 * 366  # longer than any diary
            elif order.weekdays:
                ticks.append(the_day.strftime("%a") in [WEEK[number] for number in order.weekdays])
            else:
                ticks.append(not ticks or order.rhythm is Rhythm.EVERY_DAY or not ticks[-1])
        return ticks[(on - order.starts).days]

    def of(self, dose: Dose) -> Told:
        return self.told.setdefault(dose, Told())

    def state(self, dose: Dose, instant: datetime, place: str) -> str:
        order, told = self.order_of(dose[0]), self.of(dose)
        assert order, "a dose is due by an order"
        given = sorted(told.syringes)
        if given:
            too_little, too_much = sum(told.poured) < sum(order.syringes), sum(told.poured) > sum(order.syringes)
            if too_little or too_much:
                return "part given" if too_little else "given in another amount"
            return (
                "recorded late" if self._is_late(dose, order, given[-1][0], self.clock_then(*given[-1])) else "recorded"
            )
        if told.answer:
            return told.answer
        if self._is_paused(dose[0]):
            return "paused"
        if dose[0] < page(clock(instant, place), self.day_starts):
            return "not recorded"
        return "due" if due(dose, place, self.day_starts) <= instant else "upcoming"

    def waits(self, dose: Dose, instant: datetime, place: str) -> bool:
        """Whether there is still something to say of it: its syringes lie on the table until they are in."""
        state, told = self.state(dose, instant, place), self.of(dose)
        if state != "part given":
            return state in ("due", "upcoming", "not recorded")
        on_the_table = list(self.order_of(dose[0]).syringes)
        for milligrams in told.poured:
            at = on_the_table.index(milligrams) if milligrams in on_the_table else 0
            del on_the_table[at : at + 1]
        return bool(on_the_table) and not told.answer and not self._is_paused(dose[0])

    def _is_paused(self, on: date) -> bool:
        return any(pause.first <= on <= (pause.last or date.max) for pause in self.pauses)

    def _is_late(self, dose: Dose, order: Prescription, instant: datetime, place: str) -> bool:
        if order.late_after is None:
            return page(clock(instant, place), self.day_starts) > dose[0]
        return (instant - due(dose, place, self.day_starts)) / MINUTE > order.late_after
