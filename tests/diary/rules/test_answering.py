"""Which dose an injection answers, compared with a friend who looks at a wall calendar and a clock."""

from collections.abc import Sequence
from datetime import datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kineret_gui.diary.facts.injection import Answer, DoseAnswer, Injection
from kineret_gui.diary.facts.prescription import Pause, Prescription, Rhythm
from kineret_gui.diary.moment import Now
from kineret_gui.diary.rules.adherence import OPEN, DoseRecord
from kineret_gui.diary.rules.answering import AROUND, Answers, NothingDue, Unclear, dose_answered
from kineret_gui.diary.rules.reminder import due_at
from kineret_gui.diary.rules.review import reckon_period
from kineret_gui.diary.rules.schedule import DoseId
from tests.diary.friend import DAY, MINUTE, Calendar, Dose, clock, due, page
from tests.facts import ZONE, at, day, dose, entry, injection, now, order

HOUR = timedelta(hours=1)
# A quiet fortnight, and days of 23, 25, 23.5 and 24.5 hours.
WHERE = [
    (ZONE, "2026-03-10"),
    (ZONE, "2026-03-29"),
    (ZONE, "2026-10-25"),
    ("America/New_York", "2026-03-08"),
    ("Australia/Lord_Howe", "2026-10-04"),
    ("Australia/Lord_Howe", "2026-04-05"),
    ("Asia/Kathmandu", "2026-02-28"),
]
RECORDED = ("recorded", "recorded late")


def asked_of(
    facts: Sequence[Injection | DoseAnswer | Pause], orders: Sequence[Prescription], when: str, day_starts: int = 180
) -> Answers | Unclear | NothingDue:
    """What is said of an injection at that time in Berlin, now."""
    present = now(when)
    today = present.day(day_starts)
    entries = [entry(fact) for fact in (*orders, *facts)]
    first, last = today - AROUND * DAY, today + AROUND * DAY
    doses = reckon_period(entries, first, last, present, day_starts).doses
    return dose_answered(doses, present.utc, ZONE, day_starts)


def given_at(*doses: str) -> list[Injection]:
    return [injection(at, at) for at in doses]


def named(said: Answers | Unclear | NothingDue) -> DoseId | None:
    return said.dose.dose.id if isinstance(said, Answers) else None


def offered(said: Answers | Unclear | NothingDue) -> list[DoseId]:
    assert isinstance(said, Unclear)
    return [record.dose.id for record in said.choices]


EVERY_DAY, TWICE, LATE = order(), order("2026-03-01", "08:00", "20:00"), order("2026-03-01", "23:00")
NEAR = order("2026-03-01", "08:00", "09:00")
OTHER_DAY = order("2026-03-01", rhythm=Rhythm.EVERY_OTHER_DAY)  # the 9th and the 11th
MONDAYS = order("2026-03-02", weekdays=(1,))


@pytest.mark.parametrize(
    ("ordered", "when", "expected"),
    [
        (EVERY_DAY, "2026-03-10 08:05", "2026-03-10 08:00"),
        (EVERY_DAY, "2026-03-10 05:00", "2026-03-10 08:00"),
        (EVERY_DAY, "2026-03-10 19:59", "2026-03-10 08:00"),
        (TWICE, "2026-03-10 20:00", "2026-03-10 20:00"),
        (TWICE, "2026-03-10 19:00", "2026-03-10 20:00"),
        (TWICE, "2026-03-10 12:00", "2026-03-10 08:00"),
        (TWICE, "2026-03-11 01:30", "2026-03-10 20:00"),
        (LATE, "2026-03-11 03:58", "2026-03-10 23:00"),
        (LATE, "2026-03-10 23:10", "2026-03-10 23:00"),
        (NEAR, "2026-03-10 08:10", "2026-03-10 08:00"),
        (NEAR, "2026-03-10 08:50", "2026-03-10 09:00"),
        (OTHER_DAY, "2026-03-10 07:00", "2026-03-09 08:00"),
        (MONDAYS, "2026-03-09 13:00", "2026-03-09 08:00"),
        (order("2026-03-01", "03:30"), "2026-03-10 02:45", "2026-03-10 03:30"),
    ],
)
def test_an_injection_answers_the_open_dose_nearest_in_time(ordered, when, expected):
    assert named(asked_of([], [ordered], when)) == dose(expected)


@pytest.mark.parametrize(
    ("ordered", "when", "choices"),
    [
        # half a day and more after this morning's, and nearer to tomorrow's
        (EVERY_DAY, "2026-03-10 20:30", ["2026-03-09 08:00", "2026-03-10 08:00", "2026-03-11 08:00"]),
        (EVERY_DAY, "2026-03-11 02:30", ["2026-03-09 08:00", "2026-03-10 08:00", "2026-03-11 08:00"]),
        # between two of the same day
        (TWICE, "2026-03-10 13:00", [f"2026-03-{d} {t}" for d in ("09", "10", "11") for t in ("08:00", "20:00")]),
        (NEAR, "2026-03-10 08:25", [f"2026-03-{d} {t}" for d in ("09", "10", "11") for t in ("08:00", "09:00")]),
        (LATE, "2026-03-11 09:30", ["2026-03-10 23:00", "2026-03-11 23:00", "2026-03-12 23:00"]),
        # on a day without a dose
        (OTHER_DAY, "2026-03-10 20:00", ["2026-03-09 08:00", "2026-03-11 08:00"]),
        (MONDAYS, "2026-03-11 08:00", ["2026-03-09 08:00", "2026-03-16 08:00"]),
        (MONDAYS, "2026-03-15 20:00", ["2026-03-16 08:00"]),
    ],
)
def test_where_two_doses_may_be_meant_the_person_is_asked(ordered, when, choices):
    assert offered(asked_of([], [ordered], when)) == [dose(choice) for choice in choices]


def test_a_dose_of_the_night_before_that_is_recorded_asks_whether_it_is_the_same_one():
    facts = given_at("2026-03-10 23:00")

    assert named(asked_of(facts, [LATE], "2026-03-11 03:58")) == dose("2026-03-10 23:00")


def test_an_evening_injection_after_the_mornings_does_not_use_up_tomorrows():
    facts = given_at("2026-03-09 08:00", "2026-03-10 08:00")
    said = asked_of(facts, [EVERY_DAY], "2026-03-10 21:00")

    assert offered(said) == [dose("2026-03-11 08:00")]


@pytest.mark.parametrize("answer", Answer)
def test_a_dose_of_which_something_was_said_is_not_answered_unasked_and_can_be_chosen(answer):
    said = asked_of([DoseAnswer(dose("2026-03-10 08:00"), answer)], [EVERY_DAY], "2026-03-10 09:00")

    assert dose("2026-03-10 08:00") in offered(said)


def test_a_paused_dose_is_asked_about():
    said = asked_of([Pause(day("2026-03-01"), None, "", "")], [EVERY_DAY], "2026-03-10 09:00")

    assert offered(said) == [dose("2026-03-10 08:00")]


def test_where_nothing_is_ordered_nothing_is_asked():
    assert asked_of([], [], "2026-03-10 08:00") == NothingDue()


def test_a_single_dose_is_answered_for_half_a_day():
    once = order("2026-03-10", course_days=1)

    assert named(asked_of([], [once], "2026-03-10 20:00")) == dose("2026-03-10 08:00")
    assert offered(asked_of([], [once], "2026-03-10 20:01")) == [dose("2026-03-10 08:00")]


def test_the_second_syringe_answers_the_dose_of_the_first():
    two = order(syringes=(100, 50))
    facts = given_at("2026-03-10 08:00")

    assert named(asked_of(facts, [two], "2026-03-10 08:04")) == dose("2026-03-10 08:00")


@st.composite
def moments(draw):
    """Orders, what became of their doses, and a moment at which something is injected."""
    zone, middle = draw(st.sampled_from(WHERE))
    quarters = st.integers(0, 95).map(lambda n: time(n // 4, n % 4 * 15))
    orders = []
    for starts in draw(st.lists(st.integers(-12, 4), min_size=1, max_size=2, unique=True)):
        weekdays = (
            tuple(sorted(draw(st.sets(st.integers(1, 7), min_size=1, max_size=3)))) if draw(st.booleans()) else ()
        )
        orders.append(
            Prescription(
                starts=day(middle) + starts * DAY,
                syringes=draw(st.sampled_from([(100,), (100, 50)])),
                times=tuple(sorted(draw(st.sets(quarters, min_size=1, max_size=4)))),
                rhythm=Rhythm.EVERY_DAY if weekdays else draw(st.sampled_from(Rhythm)),
                weekdays=weekdays,
                course_days=draw(st.sampled_from([None, None, 1, 5])),
            )
        )
    pause = draw(st.sampled_from([None, None, 0]))
    fates = draw(st.lists(st.sampled_from(["", "", "given", "half", *Answer]), min_size=8, max_size=24))
    minutes = draw(st.integers(-2 * 24 * 60, 2 * 24 * 60))
    return zone, day(middle), orders, pause, fates, minutes, draw(st.sampled_from([0, 60, 180, 360]))


def lived(moment) -> tuple[tuple[DoseRecord, ...], Calendar, datetime, str]:
    """The doses as the program reckons them, and the friend's calendar of the same."""
    zone, middle, orders, pause, fates, minutes, day_starts = moment
    calendar = Calendar(day_starts, orders=list(orders))
    pauses = [Pause(middle, middle, "", "")] if pause is not None else []
    calendar.pauses += pauses
    instant = due((middle, time(12)), zone, day_starts) + minutes * MINUTE
    today = page(clock(instant, zone), day_starts)
    days = [today + n * DAY for n in range(-AROUND, AROUND + 1)]
    injections, answers = [], []
    for number, one in enumerate(calendar.doses(days)):
        fate = fates[number % len(fates)]
        if one[0] > today or not fate:
            continue
        order = calendar.order_of(one[0])
        assert order
        given = len(order.syringes) if fate == "given" else 1 if fate == "half" else 0
        moment_then = at(f"{clock(due(one, zone, day_starts), zone):%Y-%m-%d %H:%M}", zone, day_starts)
        for milligrams in order.syringes[:given]:
            fact = injection(moment_then, f"{one[0]} {one[1]:%H:%M}", milligrams=milligrams)
            injections.append(entry(fact))
            calendar.of(one).syringes.append((moment_then.utc, zone))
            calendar.of(one).poured.append(milligrams)
        if isinstance(fate, Answer):
            answers.append(entry(DoseAnswer(DoseId(*one), fate)))
            calendar.of(one).answer = fate.value
    seen = Now(instant, zone)
    entries = [*map(entry, (*orders, *pauses)), *injections, *answers]
    doses = reckon_period(entries, days[0], days[-1], seen, day_starts).doses
    return doses, calendar, instant, zone


def friend_says(calendar: Calendar, instant: datetime, place: str) -> Dose | str:
    """The friend looks for the doses on the calendar, one page after the other, and counts minutes on the clock."""
    starts = calendar.day_starts
    today = page(clock(instant, place), starts)
    found = []
    for n in range(-AROUND, AROUND + 1):
        for one in calendar.doses([today + n * DAY]):
            minutes = (instant - due(one, place, starts)) / MINUTE
            found.append((one, minutes))
    if not found:
        return "nothing"
    best, late = found[0]
    for one, minutes in found:
        if abs(minutes) < abs(late):
            best, late = one, minutes
    if calendar.state(best, instant, place) not in RECORDED and not calendar.waits(best, instant, place):
        return "ask"
    if best[0] not in (today - DAY, today, today + DAY):
        return "ask"
    if best[0] == today + DAY and late < -60:
        return "ask"
    where = [one for one, _ in found].index(best)
    gaps = {}
    if where > 0:
        gaps["before"] = abs(found[where - 1][1] - late)
    if where + 1 < len(found):
        gaps["after"] = abs(found[where + 1][1] - late)
    side = "after" if late >= 0 else "before"
    rhythm = gaps.get(side, next(iter(gaps.values()), 24 * 60))
    if abs(late) > rhythm / 2:
        return "ask"
    for one, minutes in found:
        if one == best or (late >= 0 and one[0] > today and one[0] > best[0]):
            continue
        if abs(minutes) < 2 * abs(late):
            return "ask"
    return best


@settings(max_examples=400, deadline=None)
@given(moments())
def test_the_dose_answered_agrees_with_a_slow_model(moment):
    doses, calendar, instant, zone = lived(moment)
    said = dose_answered(doses, instant, zone, moment[-1])
    expected = friend_says(calendar, instant, zone)

    match said:
        case Answers(record):
            assert (record.dose.id.day, record.dose.id.time) == expected
        case Unclear(choices):
            assert expected == "ask"
            assert choices
        case NothingDue():
            assert expected == "nothing"


@settings(max_examples=400, deadline=None)
@given(moments())
def test_no_dose_further_away_than_another_open_one_is_answered_unasked(moment):
    doses, _, instant, zone = lived(moment)
    today = page(clock(instant, zone), moment[-1])
    still_open = [record for record in doses if record.state in OPEN]

    def away(record: DoseRecord) -> timedelta:
        return abs(due((record.dose.id.day, record.dose.id.time), zone, moment[-1]) - instant)

    match dose_answered(doses, instant, zone, moment[-1]):
        case Answers(record):
            assert all(away(record) <= away(other) for other in still_open)
        case Unclear(choices):
            around = {record.dose.id for record in still_open if abs(record.dose.id.day - today) <= DAY}
            assert around <= {record.dose.id for record in choices}


@given(
    hour=st.integers(0, 47),
    usual=st.integers(0, 23),
    here=st.sampled_from(["America/New_York", "Asia/Tokyo", "Pacific/Auckland", "Pacific/Honolulu", ZONE]),
)
@settings(deadline=None)
def test_a_dose_of_a_coming_date_here_is_never_answered_unasked(hour, usual, here):
    """Far from home the dose of the next morning can be one of today by the clocks that doses follow."""
    instant = at("2026-03-10 03:05").utc + hour * HOUR
    by_home, by_here = Now(instant, ZONE), Now(instant, here)
    today = by_home.day(180)
    entries = [entry(order("2026-03-01", f"{usual:02}:00"))]
    doses = reckon_period(entries, today - AROUND * DAY, today + AROUND * DAY, by_home, 180).doses
    at_home, far = dose_answered(doses, instant, ZONE, 180), dose_answered(doses, instant, ZONE, 180, here)

    assert far == at_home or isinstance(far, Unclear)
    if isinstance(far, Answers):
        its_time = due_at(far.dose.dose.id, ZONE, 180)
        assert its_time <= instant + HOUR or Now(its_time, here).day(180) <= by_here.day(180)


def test_late_in_new_york_the_dose_of_the_coming_morning_is_not_answered_unasked():
    late = now("2026-03-10 23:50", "America/New_York").utc  # 04:50 in Berlin, of the same day as the dose
    entries = [entry(EVERY_DAY)]
    doses = reckon_period(entries, day("2026-03-03"), day("2026-03-19"), Now(late, ZONE), 180).doses

    assert named(dose_answered(doses, late, ZONE, 180)) == dose("2026-03-11 08:00")
    assert isinstance(dose_answered(doses, late, ZONE, 180, "America/New_York"), Unclear)
