"""Periods by name: the last month, three months, before and since a change of the order."""

import pytest

from kineret_gui.diary.rules.period import (
    Period,
    around,
    changes_of_order,
    last_month,
    two_months,
    two_quarters,
    whole_months,
)
from tests.facts import day, order

TODAY = day("2026-03-10")


def period(first, last):
    return Period(day(first), day(last))


def test_a_period_holds_its_first_and_its_last_day():
    march = period("2026-03-01", "2026-03-31")

    assert march.length == 31
    assert [march.holds(day(f"2026-{d}")) for d in ("02-28", "03-01", "03-31", "04-01")] == [False, True, True, False]


def test_a_period_cannot_end_before_it_begins():
    with pytest.raises(ValueError, match="ends before it starts"):
        period("2026-03-02", "2026-03-01")


@pytest.mark.parametrize(
    ("that", "count", "expected"),
    [
        ("2026-03-10", 1, ("2026-03-01", "2026-03-31")),
        ("2024-02-29", 1, ("2024-02-01", "2024-02-29")),
        ("2026-12-31", 1, ("2026-12-01", "2026-12-31")),
        ("2026-02-28", 3, ("2025-12-01", "2026-02-28")),
        ("2026-01-31", 2, ("2025-12-01", "2026-01-31")),
    ],
)
def test_months_are_whole(that, count, expected):
    assert whole_months(day(that), count) == period(*expected)


def test_so_far_is_up_to_today_in_a_period_that_is_not_over():
    assert whole_months(TODAY).so_far(TODAY) == period("2026-03-01", "2026-03-10")
    assert last_month(TODAY).so_far(TODAY) == last_month(TODAY) == period("2026-02-01", "2026-02-28")
    april = period("2026-04-01", "2026-04-30")
    assert april.so_far(TODAY) == april


def test_this_month_so_far_stands_beside_the_last():
    assert two_months(TODAY) == (period("2026-02-01", "2026-02-28"), period("2026-03-01", "2026-03-10"))


def test_three_whole_months_stand_beside_the_three_before():
    assert two_quarters(TODAY) == (period("2025-09-01", "2025-11-30"), period("2025-12-01", "2026-02-28"))


ORDERS = [order("2026-01-05"), order("2026-03-01"), order("2026-02-10"), order("2026-02-10"), order("2026-04-01")]


def test_each_change_of_the_order_up_to_today_is_named_the_latest_first():
    assert changes_of_order(ORDERS, TODAY) == (day("2026-03-01"), day("2026-02-10"))
    assert changes_of_order(ORDERS[:1], TODAY) == ()


def test_around_a_change_each_order_has_its_own_days():
    before, since = around(day("2026-03-01"), ORDERS, TODAY)
    assert (before, since) == (period("2026-02-10", "2026-02-28"), period("2026-03-01", "2026-03-10"))
    before, since = around(day("2026-02-10"), ORDERS, TODAY)
    assert (before, since) == (period("2026-01-05", "2026-02-09"), period("2026-02-10", "2026-02-28"))
