"""The states of doses in random lives, compared with a slow model that shares no code with them."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kineret_gui.diary.facts.injection import Answer, DoseAnswer
from kineret_gui.diary.facts.prescription import Pause, Prescription, Rhythm
from kineret_gui.diary.moment import Now, moment_at, resolve
from kineret_gui.diary.rules.adherence import DoseState, reckon
from kineret_gui.diary.rules.reminder import reminders_now
from kineret_gui.diary.rules.review import reckon_period
from kineret_gui.diary.rules.schedule import DoseId, due_doses
from tests.diary.histories import LARGEST
from tests.diary.reminded_life import first_that_goes_wrong, what_goes_wrong
from tests.facts import ZONE, day, entry, injection

DAY, MINUTE = timedelta(days=1), timedelta(minutes=1)
# Each first day is followed by days of 23, 25, 23.5, 24.5 hours, a leap day, or a change of year.
AMOUNTS = (100, 50, 20)  # mg
LIVES = [
    (ZONE, "2026-03-25"),
    (ZONE, "2026-10-22"),
    ("America/New_York", "2026-03-05"),
    ("America/New_York", "2026-10-29"),
    ("Australia/Lord_Howe", "2026-10-01"),
    ("Australia/Lord_Howe", "2026-04-02"),
    ("Asia/Tokyo", "2024-02-26"),
    ("Africa/Casablanca", "2025-12-28"),
]


@st.composite
def lives(draw):
    """An order, and what became of each dose over eight days: minutes of delay with mg, an answer, or nothing."""
    zone, first = draw(st.sampled_from(LIVES))
    times = draw(st.lists(st.times().map(_to_the_minute), min_size=1, max_size=2, unique=True).map(sorted))
    ordered = Prescription(
        starts=day(first),
        syringes=draw(st.sampled_from([(100,), (100, 50)])),
        times=tuple(times),
        rhythm=draw(st.sampled_from(Rhythm)),
        course_days=draw(st.sampled_from([None, None, 5])),
        late_after=draw(st.sampled_from([None, 0, 60, 180])),
    )
    fate = st.one_of(
        st.none(),
        st.sampled_from(Answer),
        st.lists(st.tuples(st.integers(-300, 1700), st.sampled_from(AMOUNTS)), min_size=1, max_size=3),
    )
    fates = draw(st.lists(fate, min_size=16, max_size=16))
    paused = draw(st.sampled_from([None, 2]))
    seen = draw(st.integers(0, 9 * 24 * 60))
    return zone, ordered, fates, paused, seen, draw(st.sampled_from([0, 60, 180, 360]))


def _to_the_minute(time):
    return time.replace(second=0, microsecond=0)


@settings(max_examples=300, deadline=None)
@given(lives())
def test_the_states_of_doses_agree_with_a_slow_model(life):
    zone, ordered, fates, paused, seen, day_starts = life
    first = ordered.starts
    wall = datetime.combine(first, datetime.min.time()) + seen * MINUTE
    pauses = [Pause(first + paused * DAY, first + paused * DAY, "", "")] if paused else []
    injections, answers, expected = [], [], []
    for (on, usual), fate in zip(_due(ordered), fates, strict=False):
        syringes = fate if isinstance(fate, list) else []
        walls = [_shown(on, usual, day_starts) + delay * MINUTE for delay, _ in syringes]
        moments = [moment_at(wall, zone, day_starts) for wall in walls]
        amounts = [milligrams for _, milligrams in syringes]
        for moment, milligrams in zip(moments, amounts, strict=True):
            injections.append(entry(injection(moment, f"{on} {usual}", milligrams=milligrams)))
        if isinstance(fate, Answer):
            answers.append(entry(DoseAnswer(DoseId(on, usual), fate)))
        is_paused = bool(pauses) and on == first + paused * DAY
        instants = sorted(moment.utc for moment in moments)
        if amounts:
            expected.append(_of_amount(ordered, on, usual, amounts, instants[-1], zone, day_starts))
        else:
            expected.append(_state(on, usual, fate, is_paused, wall, day_starts))

    seen_at = Now(resolve(wall, zone), zone)
    reckoning = reckon(due_doses([ordered], pauses, first, first + 7 * DAY), injections, answers, seen_at, day_starts)

    assert [record.state.value for record in reckoning.doses] == expected
    assert reckoning.extra == ()


def _due(ordered: Prescription):
    """The days and times of all doses, by ticking off days on a calendar."""
    on, countdown = ordered.starts, 0
    for n in range(8):
        if countdown == 0 and not (ordered.course_days and n >= ordered.course_days):
            yield from ((on, time) for time in ordered.times)
            countdown = 2 if ordered.rhythm is Rhythm.EVERY_OTHER_DAY else 1
        on, countdown = on + DAY, countdown - 1


def _of_amount(ordered, on, time, amounts, last, zone, day_starts) -> str:
    """The scales: what was ordered on one side, and on the other what went in."""
    scales = sum(amounts) - sum(ordered.syringes)
    if scales:
        return "part given" if scales < 0 else "given in another amount"
    return "recorded late" if _late(ordered, on, time, last, zone, day_starts) else "recorded"


def _state(on, time, fate, is_paused, wall, day_starts) -> str:
    if isinstance(fate, Answer):
        return fate.value
    if is_paused:
        return "paused"
    if on < _page(wall, day_starts):
        return "not recorded"
    return "due" if _shown(on, time, day_starts) <= wall else "upcoming"


def _late(ordered, on, time, instant, zone, day_starts) -> bool:
    place = ZoneInfo(zone)
    if ordered.late_after is None:
        return on < _page(instant.astimezone(place).replace(tzinfo=None), day_starts)
    due, shown = instant - 40 * 60 * MINUTE, _shown(on, time, day_starts)
    due = due.astimezone(UTC).replace(second=0)
    while due.astimezone(place).replace(tzinfo=None) < shown:
        due += MINUTE
    return (instant - due) / MINUTE > ordered.late_after


def _shown(on: date, time, day_starts: int) -> datetime:
    """The wall time of a dose: the clock is watched from the start of its day until it shows that time."""
    start = datetime.combine(on, datetime.min.time()) + day_starts * MINUTE
    return next(start + n * MINUTE for n in range(24 * 60) if (start + n * MINUTE).time() == time)


def _page(wall: datetime, day_starts: int) -> date:
    """The page of a calendar that is turned by hand when the day starts."""
    return wall.date() if wall.hour * 60 + wall.minute >= day_starts else wall.date() - DAY


# Whole lives: journeys, clocks that are set, sleep, orders that follow each other, and reminders


@settings(max_examples=500, deadline=None)
@given(st.integers(0, LARGEST), st.lists(st.integers(0, LARGEST), max_size=12))
def test_states_and_reminders_are_those_that_a_friend_with_a_calendar_and_a_clock_would_name(person, numbers):
    assert what_goes_wrong(person, numbers) == ""


def test_no_state_and_no_reminder_is_wrong_in_a_thousand_lives():
    assert first_that_goes_wrong(range(1000)) == ""


def careless_to_remind(state=None, zone=None, day_starts=None, forgets=(), **wishes):
    """Reminders of a program that forgets something."""

    def remind(doses, wished, memory, now, starts):
        return reminders_now(
            [replace(record, state=state or record.state) for record in doses],
            replace(wished, **wishes),
            replace(memory, **{name: {} for name in forgets}),
            replace(now, zone=zone or now.zone),
            starts if day_starts is None else day_starts,
        )

    return {"remind": remind}


def careless_to_reckon(without=(), zone=None, day_starts=None, present=None, **order):
    """What becomes of doses in a program that forgets something."""

    def reckon(entries, first, last, now, starts):
        kept = [
            replace(entry, fact=replace(entry.fact, **order)) if isinstance(entry.fact, Prescription) else entry
            for entry in entries
            if not isinstance(entry.fact, without)
        ]
        seen = replace(now, zone=zone or now.zone, **(present or {}))
        return reckon_period(kept, first, last, seen, starts if day_starts is None else day_starts)

    return {"reckon": reckon}


@pytest.mark.parametrize(
    "careless",
    [
        careless_to_remind(state=DoseState.DUE),
        careless_to_remind(zone="UTC"),
        careless_to_remind(day_starts=0),
        careless_to_remind(forgets=["shown"]),
        careless_to_remind(forgets=["put_off"]),
        careless_to_remind(quiet_from=time(0), quiet_until=time(0)),
        careless_to_remind(ahead=0),
        careless_to_remind(every=0),
        careless_to_remind(every=30),
        careless_to_reckon(without=Pause),
        careless_to_reckon(without=DoseAnswer),
        careless_to_reckon(zone="UTC"),
        careless_to_reckon(day_starts=0),
        careless_to_reckon(weekdays=()),
        careless_to_reckon(course_days=None),
        careless_to_reckon(rhythm=Rhythm.EVERY_DAY),
        careless_to_reckon(late_after=None),
        careless_to_reckon(present={"followed": ()}),
    ],
)
def test_random_lives_find_a_careless_program(careless):
    assert first_that_goes_wrong(range(1000), **careless)
