"""The life of somebody who takes doses, travels, sleeps, and whose computer does all that computers do.

A life is a list of numbers, one for each look at the clock; what happens before it is read off its number. So
hypothesis can shorten a life in which something goes wrong.
"""

import random
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import Any

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.facts.due_clock import DueClock, followed, zone_of_doses
from kineret_gui.diary.facts.injection import Answer, DoseAnswer, Giver, Injection
from kineret_gui.diary.facts.prescription import Pause, Prescription, Rhythm
from kineret_gui.diary.moment import FIRST_YEAR, LAST_YEAR, Now, moment_now
from kineret_gui.diary.rules.adherence import DoseRecord
from kineret_gui.diary.rules.reminder import Memory, ReminderTimes, left_open, next_look, reminders_now
from kineret_gui.diary.rules.review import reckon_period
from kineret_gui.diary.rules.schedule import DoseId
from tests.diary.friend import (
    DAY,
    MINUTE,
    QUARTER,
    Calendar,
    Dose,
    clock,
    end_of,
    first_showing,
    is_quiet,
    page,
    said_after,
    said_at,
)
from tests.diary.life import Digits
from tests.facts import day, entry

# Each first day is followed by days of 23, 25, 23.5, 24.5 hours, a leap day, or a change of year.
BEGINNINGS = (
    ("Europe/Berlin", "2026-03-26"),
    ("Europe/Berlin", "2026-10-22"),
    ("America/New_York", "2026-03-05"),
    ("America/New_York", "2026-10-29"),
    ("Australia/Lord_Howe", "2026-10-01"),
    ("Australia/Lord_Howe", "2026-04-02"),
    ("Asia/Tokyo", "2024-02-26"),
    ("Africa/Casablanca", "2025-12-28"),
)
PLACES = ("Europe/Berlin", "America/New_York", "Asia/Tokyo", "Asia/Kathmandu", "Pacific/Apia", "Pacific/Honolulu")
TIMES = (time(8), time(0, 30), time(2, 30), time(3), time(6, 45), time(12), time(20), time(23, 30))
BEFORE_IT_LOOKS = (
    timedelta(seconds=30),
    timedelta(seconds=30),
    timedelta(minutes=10),
    timedelta(minutes=45),
    timedelta(hours=2),
    timedelta(hours=2),
    timedelta(hours=7),
    timedelta(hours=7),
    timedelta(hours=19),
    timedelta(days=1),
    timedelta(days=3),  # asleep
    timedelta(weeks=5),  # closed for weeks
    timedelta(minutes=-1),  # the clock was set back
    timedelta(hours=-1),
    timedelta(hours=-9),
    timedelta(days=-2),
)
SEEN_DAYS = 3  # how many days back each look compares
LOOKS = 12  # of a life that is read off a seed

Program = Callable[..., Any]


class Life:
    def __init__(self, number: int) -> None:
        digits = Digits(number)
        self.here, first = digits.one_of(BEGINNINGS)
        self.first = day(first)
        self.calendar = Calendar(digits.one_of((180, 0, 60, 360)), clock_then=self._clock_of_dose)
        self.wishes = _wishes(digits)
        self.entries: list[Entry[Fact]] = []
        self.memory = Memory()
        self.clock = first_showing(datetime.combine(self.first, time(digits.below(24))), self.here)
        self.stays: list[tuple[datetime, bool, str, str | None]] = []  # when, whether it was a word, where, and which
        self.said: dict[Dose, list[datetime]] = {}
        self.put_off: dict[Dose, datetime] = {}
        self.last_words: dict[Dose, datetime] = {}
        self.may_hear: dict[Dose, dict[str, int]] = {}  # how often at most, by zone
        self.snoozes: dict[Dose, int] = {}
        self._write(DueClock(moment_now(Now(self.clock, self.here), self.calendar.day_starts), self.here))
        self.stays.append((self.clock.replace(microsecond=0), True, self.here, self.here))
        self._hang_up(digits, 0)
        if digits.below(3) == 0:
            begins = self.first + digits.below(4) * DAY
            pause = Pause(begins, begins + digits.below(3) * DAY if digits.below(4) else None, "", "")
            self.calendar.pauses.append(pause)
            self._write(pause)

    def goes_on(self, number: int) -> None:
        """Time passes, and a person or a computer does something."""
        digits = Digits(number)
        if digits.below(60) == 0:
            self._years(digits.one_of((20, -20)))
        else:
            self.clock += digits.one_of(BEFORE_IT_LOOKS)
        act = digits.one_of(
            (None, None, self._inject, self._answer, self._snooze, self._travel, self._choose, self._order)
        )
        if act:
            act(digits)

    @property
    def place(self) -> str:
        """By whose clocks doses are due, as the friend remembers."""
        return self.place_then(self.clock, self.here)

    def place_then(self, instant: datetime, here: str) -> str:
        """By whose clocks they were due then, seen from here: those of home, or of here where one chose them.

        The friend goes back from then through all that was said and done, as long as it was here.
        """
        past = sorted((stay for stay in self.stays if stay[0] <= instant), key=lambda stay: stay[:2])
        injected = [where for _, word, where, _ in self.stays if not word]
        usual = max(injected, key=injected.count, default=here)
        home = next((which for _, word, _, which in reversed(past) if word and which), usual)
        if clock(instant, home) == clock(instant, here):
            return home
        for earlier, word, where, which in reversed(past):
            if clock(earlier, where) != clock(earlier, here):
                return home
            if word:
                return (which and home) or here
        return home

    def _clock_of_dose(self, instant: datetime, where: str) -> str:
        """The clock by which one looks whether an injection was late: that of the place while nobody named a home."""
        named = any(earlier <= instant and word and which for earlier, word, _, which in self.stays)
        return self.place_then(instant, where) if named else where

    @property
    def today(self):
        return page(clock(self.clock, self.place), self.calendar.day_starts)

    def days(self, back: int = SEEN_DAYS):
        return [self.today + n * DAY for n in range(-back, 2)]

    def _years(self, years: int) -> None:
        there = self.clock + years * 365 * DAY
        if FIRST_YEAR < there.year < LAST_YEAR:
            self.clock = there

    def _inject(self, digits: Digits) -> None:
        if dose := self._some_dose(digits):
            moment = moment_now(Now(self.clock, self.here), self.calendar.day_starts)
            milligrams = digits.one_of((100, 100, 50))
            self._write(Injection(moment, milligrams, None, Giver.MYSELF, DoseId(*dose)))
            instant = self.clock.replace(microsecond=0)
            self.stays.append((instant, False, self.here, None))
            self.calendar.of(dose).syringes.append((instant, self.here))
            self.calendar.of(dose).poured.append(milligrams)

    def _answer(self, digits: Digits) -> None:
        if dose := self._some_dose(digits):
            said = digits.one_of(tuple(Answer))
            self._write(DoseAnswer(DoseId(*dose), said))
            self.calendar.of(dose).answer = said.value

    def _snooze(self, digits: Digits) -> None:
        """Of a dose that was reminded of, in quarters of an hour."""
        if self.said:
            dose = digits.one_of(sorted(self.said))
            quarter = datetime.fromtimestamp(self.clock.timestamp() // 900 * 900, UTC)
            at = quarter + (1 + digits.below(12)) * QUARTER
            self.memory = self.memory.putting_off(DoseId(*dose), at)
            self.put_off[dose] = at
            self.snoozes[dose] = self.snoozes.get(dose, 0) + 1

    def _travel(self, digits: Digits) -> None:
        self.here = digits.one_of(PLACES)

    def _choose(self, digits: Digits) -> None:
        """Keep home time, or use local time."""
        zone = digits.one_of((None, self.here, "Europe/Berlin"))
        self.stays.append((self.clock.replace(microsecond=0), True, self.here, zone))
        self._write(DueClock(moment_now(Now(self.clock, self.here), self.calendar.day_starts), zone))

    def _order(self, digits: Digits) -> None:
        """The clinic changes the order, from a coming day on of which nothing was said yet."""
        if len(self.calendar.orders) < 3:
            latest = max(self.today, *(on for on, _ in self.calendar.told), self.first)
            self._hang_up(digits, (latest - self.first).days + 2)

    def _hang_up(self, digits: Digits, ahead: int) -> None:
        times = {digits.one_of(TIMES) for _ in range(1 + digits.below(2))}
        rhythm, weekdays = digits.one_of(
            (
                (Rhythm.EVERY_DAY, ()),
                (Rhythm.EVERY_OTHER_DAY, ()),
                (Rhythm.EVERY_DAY, (1, 4)),
                (Rhythm.EVERY_DAY, (6, 7)),
            )
        )
        order = Prescription(
            starts=self.first + (ahead + digits.below(3)) * DAY,
            syringes=digits.one_of(((100,), (100, 50))),
            times=tuple(sorted(times)),
            rhythm=rhythm,
            weekdays=weekdays,
            course_days=digits.one_of((None, None, 4)),
            late_after=digits.one_of((None, 0, 60, 180)),
        )
        self.calendar.orders.append(order)
        self._write(order)

    def _some_dose(self, digits: Digits) -> Dose | None:
        doses = self.calendar.doses(self.days(1))
        return digits.one_of(doses) if doses else None

    def _write(self, fact: Fact) -> None:
        self.entries.append(entry(fact, f"e{len(self.entries):03}"))


def _wishes(digits: Digits) -> ReminderTimes:
    begins, ends = digits.one_of(
        ((time(0), time(0)), (time(22), time(7)), (time(1), time(6)), (time(12), time(14)), (time(2, 15), time(2, 45)))
    )
    ahead, every = digits.one_of((0, 0, 30, 480, 24 * 60)), digits.one_of((0, 30, 60, 240))
    sleeps_in = digits.one_of(("", "", *PLACES))
    return ReminderTimes(ahead, every, begins, ends, sleeps_in)


def what_goes_wrong(
    person: int, numbers: Sequence[int], remind: Program = reminders_now, reckon: Program = reckon_period
) -> str:
    """Live through a life; what is wrong at some look, or nothing."""
    life = Life(person)
    for number in numbers:
        life.goes_on(number)
        if wrong := _look(life, remind, reckon):
            return f"{clock(life.clock, life.here)} in {life.here}, doses by {life.place}: {wrong}"
    return ""


def dose_now(life: Life) -> Now:
    """The present by the clocks that the doses follow, from what was written."""
    facts = [written.fact for written in life.entries]
    words = [fact for fact in facts if isinstance(fact, DueClock)]
    lived = [fact.moment for fact in facts if isinstance(fact, Injection)]
    here = Now(life.clock, life.here)
    return replace(here.by(zone_of_doses(words, lived, here)), followed=followed(words, lived))


def _look(life: Life, remind: Program, reckon: Program) -> str:
    now = dose_now(life)
    days, day_starts = life.days(), life.calendar.day_starts
    doses = reckon(life.entries, days[0], days[-1], now, day_starts).doses
    states = [((record.dose.id.day, record.dose.id.time), record.state.value) for record in doses]
    expected = [(dose, life.calendar.state(dose, life.clock, life.place)) for dose in life.calendar.doses(days)]
    if states != expected:
        return f"{states} instead of {expected}"
    soon = tuple(record for record in doses if record.dose.id.day >= life.today)
    shown = remind(soon, life.wishes, life.memory, now, day_starts)
    told = [((one.dose.dose.id.day, one.dose.dose.id.time), one.planned) for one in shown]
    wanted = _said_now(life, [dose for dose, _ in expected if life.calendar.waits(dose, life.clock, life.place)])
    if told != wanted:
        return f"it reminds of {told} instead of {wanted}"
    for reminder in shown:
        life.memory = life.memory.after(reminder)
    return _remembers(life, told) or _looks_again_in_time(life, soon, now) or _last_words(life, doses, now)


def _last_words(life: Life, doses: Sequence[DoseRecord], now: Now) -> str:
    """The friend says once more, when the page is turned, what was said of the day before and never answered."""
    told = left_open(doses, life.wishes, life.memory, now, life.calendar.day_starts)
    wanted, turned = [], end_of(life.today - DAY, life.place, life.calendar.day_starts)
    if not is_quiet(life.clock, life.wishes, life.place):
        for dose in life.calendar.doses([life.today - DAY]):
            said = max(life.said.get(dose, []), default=turned)
            closed = dose in life.last_words and life.last_words[dose] >= turned
            if said < turned and not closed and life.calendar.waits(dose, life.clock, life.place):
                wanted.append(dose)
                life.last_words[dose] = life.clock
    for reminder in told:
        life.memory = life.memory.after(reminder)
    named = [(one.dose.dose.id.day, one.dose.dose.id.time) for one in told]
    return "" if named == wanted else f"it says of the day before {named} instead of {wanted}"


def _said_now(life: Life, still_open: Sequence[Dose]) -> list[tuple[Dose, datetime]]:
    """What the friend would say now: of each open dose the latest that was not said yet."""
    if is_quiet(life.clock, life.wishes, life.place):
        return []
    found = []
    for dose in still_open:
        if dose[0] < life.today:
            continue
        latest = max(life.said.get(dose, []), default=datetime.min.replace(tzinfo=UTC))
        about = (life.wishes, life.place, life.calendar.day_starts)
        life.may_hear.setdefault(dose, {})[life.place] = len(said_at(dose, *about))
        if dose in life.put_off:
            times = said_after(dose, life.put_off[dose], latest, *about)
        else:
            times = tuple(at for at in said_at(dose, *about) if at > latest)
        come = [at for at in times if at <= life.clock]
        if come:
            found.append((dose, come[-1]))
    return found


def _remembers(life: Life, told: Sequence[tuple[Dose, datetime]]) -> str:
    """Write down what was said; it must not be said twice, nor more often than was chosen."""
    for dose, planned in told:
        said = life.said.setdefault(dose, [])
        if planned in said and dose not in life.put_off:
            return f"{dose} was reminded of for {planned} already"
        said.append(planned)
        life.put_off.pop(dose, None)
        most = sum(life.may_hear[dose].values()) + life.snoozes.get(dose, 0)
        if len(said) > most:
            return f"{dose} was reminded of {len(said)} times, and {most} were chosen"
    return ""


def _looks_again_in_time(life: Life, doses: Sequence[DoseRecord], now: Now) -> str:
    """At the next look that was named there is a reminder, and a moment before there is none."""
    about = (doses, life.wishes, life.memory)
    at = next_look(*about, now, life.calendar.day_starts)
    if at is None or at <= now.utc:
        return "" if at is None else f"the next look is at {at}"
    if not reminders_now(*about, Now(at, now.zone), life.calendar.day_starts):
        return f"nothing comes at {at}"
    if reminders_now(*about, Now(max(now.utc, at - MINUTE / 60), now.zone), life.calendar.day_starts):
        return f"something comes before {at}"
    return ""


def first_that_goes_wrong(seeds: Iterable[int], **program: Program) -> str:
    """The first life that goes wrong, with the seed it is read off; nothing where none does."""
    for seed in seeds:
        chance = random.Random(seed)
        if wrong := what_goes_wrong(chance.getrandbits(64), [chance.getrandbits(64) for _ in range(LOOKS)], **program):
            return f"the life of seed {seed}: {wrong}"
    return ""
