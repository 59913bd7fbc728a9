"""Late is what came late by the clocks that the dose followed then, wherever it was injected."""

from dataclasses import replace
from datetime import UTC, datetime, time
from zoneinfo import available_timezones

import pytest
from hypothesis import assume, settings
from hypothesis import given as given_any
from hypothesis import strategies as st

from kineret_gui.diary.facts.due_clock import DueClock, followed
from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.facts.prescription import Prescription
from kineret_gui.diary.moment import Now, moment_now
from kineret_gui.diary.rules.adherence import DoseState, reckon
from kineret_gui.diary.rules.schedule import due_doses
from tests.diary.friend import DAY, MINUTE, clock, due, page
from tests.facts import at, day, entry, injection, order

BERLIN, NEW_YORK, TOKYO = "Europe/Berlin", "America/New_York", "Asia/Tokyo"
EVENING, MORNING = "2026-03-10 20:00", "2026-03-10 08:00"
AT_HOME = DueClock(at("2026-03-01 08:00", zone=BERLIN), BERLIN)
LONG_AFTER = datetime(2026, 4, 20, 12, tzinfo=UTC)


def local(text: str, zone: str) -> DueClock:
    return DueClock(at(text, zone=zone), None)


def seen_by(words, lived, now: Now) -> Now:
    return replace(now, followed=followed(words, lived))


def state(fact: Injection, words, window: int | None = None, others=(), seen: str = BERLIN) -> DoseState:
    """The state of the dose that an injection answers, seen weeks later."""
    assert fact.answers
    ordered = order("2026-03-01", f"{fact.answers.time:%H:%M}", late_after=window)
    now = seen_by(words, [fact.moment, *others], Now(LONG_AFTER, seen))
    due_then = due_doses([ordered], [], fact.answers.day, fact.answers.day)
    (record,) = reckon(due_then, [entry(fact)], [], now, 180).doses
    return record.state


def injected(text: str, zone: str, dose: str) -> Injection:
    return injection(at(text, zone=zone), dose)


@pytest.mark.parametrize("window", [None, 60])
@pytest.mark.parametrize(
    ("text", "zone", "dose"),
    [
        ("2026-03-11 04:00", TOKYO, EVENING),  # 20:00 in Berlin: to the minute
        ("2026-03-11 04:59", TOKYO, EVENING),
        ("2026-03-10 15:00", NEW_YORK, EVENING),  # clocks there went forward on 8 March
        ("2026-03-10 03:30", NEW_YORK, MORNING),
    ],
)
def test_a_dose_of_home_that_was_in_time_by_the_clocks_of_home_is_not_late(text, zone, dose, window):
    assert state(injected(text, zone, dose), [AT_HOME], window) is DoseState.RECORDED


@pytest.mark.parametrize(
    ("text", "zone", "dose", "window"),
    [
        ("2026-03-10 23:00", NEW_YORK, MORNING, None),  # 04:00 of the next day in Berlin
        ("2026-03-10 08:00", NEW_YORK, MORNING, 60),  # 13:00
        ("2026-03-11 05:01", TOKYO, EVENING, 60),
    ],
)
def test_a_dose_of_home_that_was_late_by_the_clocks_of_home_is_late(text, zone, dose, window):
    assert state(injected(text, zone, dose), [AT_HOME], window) is DoseState.RECORDED_LATE


def test_while_local_time_was_chosen_the_clocks_there_tell():
    words = [AT_HOME, local("2026-03-09 10:00", TOKYO)]

    assert state(injected("2026-03-10 20:10", TOKYO, EVENING), words, 60) is DoseState.RECORDED
    assert state(injected("2026-03-11 04:00", TOKYO, EVENING), words) is DoseState.RECORDED_LATE


def test_in_a_third_place_and_after_an_injection_elsewhere_the_clocks_of_home_tell_again():
    words = [AT_HOME, local("2026-03-05 10:00", TOKYO)]
    at_home = at("2026-03-07 20:00", zone=BERLIN)

    assert state(injected("2026-03-10 15:00", NEW_YORK, EVENING), words) is DoseState.RECORDED
    assert state(injected("2026-03-11 04:00", TOKYO, EVENING), words, others=[at_home]) is DoseState.RECORDED


def test_a_word_of_later_changes_nothing_of_before():
    later = [local("2026-03-12 10:00", TOKYO), DueClock(at("2026-03-15 10:00", zone=TOKYO), TOKYO)]
    in_time, too_late = injected("2026-03-11 04:00", TOKYO, EVENING), injected("2026-03-11 23:00", BERLIN, EVENING)

    for fact in (in_time, too_late):
        assert state(fact, [AT_HOME, *later]) is state(fact, [AT_HOME]) is state(fact, [AT_HOME], seen=TOKYO)


def test_where_nobody_had_said_where_home_is_the_clock_of_the_place_tells():
    assert state(injected("2026-03-10 20:10", TOKYO, EVENING), []) is DoseState.RECORDED
    assert state(injected("2026-03-11 04:00", TOKYO, EVENING), [local("2026-03-09 10:00", TOKYO)]) is (
        DoseState.RECORDED_LATE
    )
    assert state(injected("2026-03-11 04:00", TOKYO, EVENING), [local("2026-03-19 10:00", TOKYO)]) is (
        DoseState.RECORDED_LATE
    )


def test_a_home_that_this_computer_does_not_know_is_passed_over():
    assert state(injected("2026-03-11 04:00", TOKYO, EVENING), [AT_HOME, replace(AT_HOME, zone="Nowhere/Known")]) is (
        DoseState.RECORDED
    )


def test_an_hour_that_nobody_said_is_never_late_within_its_day():
    unsaid = replace(injected("2026-03-10 20:00", TOKYO, EVENING), time_known=False)

    assert state(unsaid, [AT_HOME], 0) is DoseState.RECORDED


# All zones, all hours: a home, a place, perhaps local time there, and an injection somewhere near the dose

ZONES = sorted(
    zone for zone in available_timezones() if "/" in zone and not zone.startswith(("Etc/", "posix", "right"))
)
QUARTERS = [time(n // 4, n % 4 * 15) for n in range(96)]
FIRST = day("2026-01-04")
BEGIN = datetime(2026, 1, 2, 12, tzinfo=UTC)


@settings(max_examples=400, deadline=None)
@given_any(
    home=st.sampled_from(ZONES),
    there=st.sampled_from(ZONES),
    chose_local=st.booleans(),
    on=st.integers(3, 330),
    usual=st.sampled_from(QUARTERS),
    after=st.integers(-1200, 2400),
    window=st.sampled_from([None, None, 0, 60, 180, 600]),
    starts=st.sampled_from([0, 180, 360]),
)
def test_in_any_two_zones_late_is_what_a_friend_with_the_clock_of_the_dose_calls_late(
    home, there, chose_local, on, usual, after, window, starts
):
    the_day, place = FIRST + on * DAY, there if chose_local else home
    words = [DueClock(moment_now(Now(BEGIN, home), starts), home)]
    instant = due((the_day, usual), place, starts).replace(tzinfo=UTC) + after * MINUTE
    if chose_local:
        arrived = instant - 50 * 60 * MINUTE
        assume(clock(arrived, home) != clock(arrived, there))
        words.append(DueClock(moment_now(Now(arrived, there), starts), None))
    moment = moment_now(Now(instant, there), starts)
    late = page(clock(instant, place), starts) > the_day if window is None else after > window

    ordered = Prescription(FIRST, (100,), (usual,), late_after=window)
    fact = injection(moment, f"{the_day} {usual:%H:%M}")
    now = seen_by(words, [moment], Now(BEGIN + 500 * DAY, home))
    (record,) = reckon(due_doses([ordered], [], the_day, the_day), [entry(fact)], [], now, starts).doses

    assert (record.state is DoseState.RECORDED_LATE) is late
