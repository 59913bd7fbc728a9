"""The appointments that Today speaks of: near ones, and past ones without a word."""

from datetime import time
from typing import Any

import pytest

from kineret_gui.diary.facts.check_date import CheckDate, CheckKind
from kineret_gui.screens.measurements.checks_view import check_rows
from tests.facts import day

TODAY = day("2026-03-10")


def check(on: str, **more: Any) -> CheckDate:
    return CheckDate(on, day(on), **({"kind": CheckKind.BLOOD_TEST} | more))


@pytest.mark.parametrize(
    ("on", "detail"),
    [
        ("2026-02-07", []),
        ("2026-02-08", ["Planned for Sunday, 8 February 2026. Did it take place?"]),
        ("2026-03-09", ["Planned for yesterday, Monday, 9 March 2026. Did it take place?"]),
        ("2026-03-10", ["Planned for today, Tuesday, 10 March 2026"]),
        ("2026-03-11", ["Planned for tomorrow, Wednesday, 11 March 2026"]),
        ("2026-03-24", ["Planned for Tuesday, 24 March 2026"]),
        ("2026-03-25", []),
    ],
)
def test_a_date_is_spoken_of_for_two_weeks_before_and_a_month_after(on, detail):
    assert [row.detail for row in check_rows((check(on),), TODAY)] == detail


def test_the_next_date_stands_first_and_those_that_were_last():
    days = ("2026-02-20", "2026-03-01", "2026-03-13", "2026-03-10")
    rows = check_rows([check(on) for on in days], TODAY)
    assert [row.check for row in rows] == ["2026-03-10", "2026-03-13", "2026-03-01", "2026-02-20"]


def test_a_date_says_what_it_is_and_at_what_time():
    (row,) = check_rows((check("2026-03-10", at=time(9), what="neutrophils"),), TODAY)
    assert row.title == "Blood test: neutrophils"
    assert row.detail == "Planned for today, Tuesday, 10 March 2026 at 09:00"
