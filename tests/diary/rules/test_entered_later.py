"""What was entered later than the day that it is about."""

import pytest

from kineret_gui.diary.facts.injection import Answer
from kineret_gui.diary.rules.entered_later import days_later
from tests.facts import answer, at, entry, injection, now, order

NOW = now("2026-03-20 12:00")
GIVEN = injection("2026-03-09 08:05", "2026-03-09 08:00")


@pytest.mark.parametrize(
    ("written", "days"),
    [
        ("2026-03-09 07:10", 0),
        ("2026-03-10 01:30", 0),  # 02:30 in Berlin: still the evening before
        ("2026-03-10 02:30", 1),
        ("2026-03-11 09:00", 2),
        ("2026-03-01 09:00", 0),  # by a clock that was set back
    ],
)
def test_days_are_counted_from_the_diary_day_on(written, days):
    assert days_later(entry(GIVEN, written=written), NOW, 180) == days


def test_one_given_a_day_late_and_written_at_once_was_not_entered_later():
    given = injection("2026-03-10 07:00", "2026-03-09 08:00")
    assert days_later(entry(given, written="2026-03-10 06:01"), NOW, 180) == 0


def test_a_journey_makes_nothing_late():
    given = injection(at("2026-03-09 10:00", "America/New_York"), "2026-03-09 08:00")
    assert days_later(entry(given, written="2026-03-09 14:01"), NOW.by("Pacific/Auckland"), 180) == 0


def test_an_answer_about_an_earlier_day_is_entered_later():
    assert days_later(entry(answer("2026-03-09 08:00", Answer.MISSED), written="2026-03-10 09:00"), NOW, 180) == 1


def test_a_correction_and_an_order_are_not():
    assert days_later(entry(GIVEN, written="2026-03-11 09:00", replaces="old"), NOW, 180) == 0
    assert days_later(entry(order("2026-03-01"), written="2026-03-11 09:00"), NOW, 180) == 0
