"""A period of the diary as rows and as totals."""

from dataclasses import replace

import pytest

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.facts.injection import Answer, Injection
from kineret_gui.diary.facts.prescription import Pause
from kineret_gui.diary.rules.adherence import DoseRecord, DoseState
from kineret_gui.diary.rules.period import month_days
from kineret_gui.diary.rules.review import Totals, day_rows, of_kind, reckon_period, totals, was_written_later
from kineret_gui.diary.rules.schedule import due_doses
from tests.facts import answer, at, day, entry, injection, now, order, person

FIRST, LAST = day("2026-03-09"), day("2026-03-15")
GIVEN = entry(injection("2026-03-09 08:05", "2026-03-09 08:00"), "given")
LATE = entry(injection("2026-03-11 05:00", "2026-03-10 08:00"), "late")
EXTRA = entry(injection("2026-03-10 21:00"), "extra")
WEEK: list[Entry[Fact]] = [
    entry(person()),
    entry(order("2026-03-01")),
    entry(Pause(day("2026-03-13"), day("2026-03-13"), "An infection", "Clinic")),
    GIVEN,
    LATE,
    EXTRA,
    entry(answer("2026-03-11 08:00", Answer.MISSED)),
    entry(answer("2026-03-12 08:00", Answer.SKIPPED_ON_ADVICE)),
    entry(answer("2026-03-14 08:00", Answer.GIVEN_IN_HOSPITAL)),
    entry(injection("2026-03-08 08:05", "2026-03-08 08:00"), "before the period"),
    entry(injection("2026-03-16 08:05", "2026-03-16 08:00"), "after the period"),
    entry(injection("2026-03-16 21:00"), "extra after the period"),
]


def test_every_day_of_the_period_has_a_row_with_its_doses_and_its_extra_injections():
    rows = day_rows(WEEK, FIRST, LAST, now("2026-03-16 12:00"), 180)

    assert [(str(row.day), [record.state.value for record in row.doses]) for row in rows] == [
        ("2026-03-09", ["recorded"]),
        ("2026-03-10", ["recorded late"]),
        ("2026-03-11", ["missed"]),
        ("2026-03-12", ["skipped on advice"]),
        ("2026-03-13", ["paused"]),
        ("2026-03-14", ["given in hospital"]),
        ("2026-03-15", ["not recorded"]),
    ]
    assert [row.extra for row in rows if row.extra] == [(EXTRA,)]
    assert rows[1].extra == (EXTRA,)


def test_a_day_without_an_order_is_an_empty_row():
    (row,) = day_rows(WEEK, day("2026-02-28"), day("2026-02-28"), now("2026-03-16 12:00"), 180)

    assert (row.day, row.doses, row.extra) == (day("2026-02-28"), (), ())


def test_both_doses_of_a_day_stand_in_its_row():
    twice = [entry(order("2026-03-01", "08:00", "20:00"))]
    (row,) = day_rows(twice, FIRST, FIRST, now("2026-03-09 12:00"), 180)

    assert [record.state for record in row.doses] == [DoseState.DUE, DoseState.UPCOMING]


@pytest.mark.parametrize(
    ("state", "counted"),
    [
        (DoseState.RECORDED, Totals(3, 0, 0, 0, 0, 0, 0)),
        (DoseState.RECORDED_LATE, Totals(0, 3, 0, 0, 0, 0, 0)),
        (DoseState.MISSED, Totals(0, 0, 3, 0, 0, 0, 0)),
        (DoseState.SKIPPED_ON_ADVICE, Totals(0, 0, 0, 3, 0, 0, 0)),
        (DoseState.PAUSED, Totals(0, 0, 0, 0, 3, 0, 0)),
        (DoseState.NOT_RECORDED, Totals(0, 0, 0, 0, 0, 3, 0)),
        (DoseState.GIVEN_IN_HOSPITAL, Totals(0, 0, 0, 0, 0, 0, 3)),
        (DoseState.PART_GIVEN, Totals(0, 0, 0, 0, 0, 0, 0, part=3)),
        (DoseState.OTHER_AMOUNT, Totals(0, 0, 0, 0, 0, 0, 0, other=3)),
        (DoseState.UPCOMING, Totals(0, 0, 0, 0, 0, 0, 0)),
        (DoseState.DUE, Totals(0, 0, 0, 0, 0, 0, 0)),
    ],
)
def test_the_totals_count_a_dose_under_its_own_state(state, counted):
    (due,) = due_doses([order("2026-03-01")], [], FIRST, FIRST)

    assert totals([DoseRecord(due, state, (), ())] * 3) == counted


def test_the_totals_of_a_week_count_each_of_its_doses():
    records = reckon_period(WEEK, FIRST, LAST, now("2026-03-16 12:00"), 180).doses

    counted = Totals(recorded=1, late=1, missed=1, skipped=1, paused=1, not_recorded=1, in_hospital=1)
    assert totals(records) == replace(counted, recorded_later=1, late_later=1)


@pytest.mark.parametrize(
    ("when", "zone", "written", "is_later"),
    [
        ("2026-03-09 08:05", "Europe/Berlin", "2026-03-09 07:06", False),
        ("2026-03-10 02:00", "Europe/Berlin", "2026-03-10 01:59", False),  # 02:59: still the evening before
        ("2026-03-10 07:00", "Europe/Berlin", "2026-03-10 06:01", False),  # given a day late, written at once
        ("2026-03-09 10:00", "America/New_York", "2026-03-10 03:00", False),  # 23:00 there, whatever is shown here
        ("2026-03-09 08:05", "Europe/Berlin", "2026-03-11 07:06", True),
        ("2026-03-10 07:00", "Europe/Berlin", "2026-03-11 06:01", True),
        ("2026-03-09 08:05", "Europe/Nowhere", "2026-03-11 07:06", True),
    ],
)
def test_a_dose_was_written_down_later_by_the_day_on_which_it_was_given(when, zone, written, is_later):
    moment = replace(at(when), zone=zone) if zone.endswith("Nowhere") else at(when, zone)
    given = entry(injection(moment, "2026-03-09 08:00"), written=written)
    (record,) = reckon_period([entry(order("2026-03-01")), given], FIRST, FIRST, now("2026-03-16 12:00"), 180).doses

    assert was_written_later(record) is is_later


def test_a_correction_is_not_written_down_later():
    given = entry(injection("2026-03-09 08:05", "2026-03-09 08:00"), replaces="old")
    (record,) = reckon_period([entry(order("2026-03-01")), given], FIRST, FIRST, now("2026-03-16 12:00"), 180).doses

    assert not was_written_later(record)


def test_doses_still_to_come_or_due_today_are_in_no_total():
    seen_early = reckon_period([entry(order("2026-03-01"))], FIRST, LAST, now("2026-03-09 12:00"), 180).doses

    assert len(seen_early) == 7
    assert totals(seen_early) == Totals(0, 0, 0, 0, 0, 0, 0)


def test_injections_of_other_days_do_not_reach_into_the_period():
    reckoning = reckon_period(WEEK, FIRST, LAST, now("2026-03-16 12:00"), 180)

    assert reckoning.extra == (EXTRA,)
    assert [record.injections for record in reckoning.doses if record.injections] == [(GIVEN,), (LATE,)]


def test_the_period_is_seen_with_the_clock_of_the_place_where_the_person_is():
    ordered = [entry(order("2026-03-01"))]
    here, far = now("2026-03-09 07:30"), now("2026-03-09 15:30", zone="Asia/Tokyo")

    assert reckon_period(ordered, FIRST, FIRST, here, 180).doses[0].state is DoseState.UPCOMING
    assert reckon_period(ordered, FIRST, FIRST, far, 180).doses[0].state is DoseState.DUE


def test_entries_are_picked_by_their_kind_in_their_order():
    assert of_kind(WEEK[:6], Injection) == (GIVEN, LATE, EXTRA)


@pytest.mark.parametrize(
    ("year", "month", "last"),
    [(2026, 1, "2026-01-31"), (2026, 2, "2026-02-28"), (2024, 2, "2024-02-29"), (2026, 12, "2026-12-31")],
)
def test_a_month_has_its_first_and_its_last_day(year, month, last):
    assert month_days(year, month) == (day(last).replace(day=1), day(last))
