"""After a journey: by whose clocks doses are due, as the person chose."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kineret_gui.diary.due_clock import DueClock, travelled, zone_of_doses
from tests.facts import ZONE, at, now

TOKYO, NEW_YORK, UNKNOWN = "Asia/Tokyo", "America/New_York", "Mars/Olympus_Mons"


def word(when, zone):
    return DueClock(at(when), zone)


def test_where_nothing_was_said_doses_are_due_by_the_clocks_of_here():
    assert zone_of_doses([], now("2026-03-10 08:00", TOKYO)) == TOKYO


def test_who_keeps_home_time_has_doses_by_the_clocks_of_home_wherever_they_are():
    assert zone_of_doses([word("2026-03-09 08:00", ZONE)], now("2026-03-10 08:00", TOKYO)) == ZONE


def test_who_uses_local_time_again_has_doses_by_the_clocks_of_here():
    words = [word("2026-03-01 08:00", ZONE), word("2026-03-09 08:00", None)]

    assert zone_of_doses(words, now("2026-03-10 08:00", TOKYO)) == TOKYO


def test_the_latest_word_counts_in_whatever_order_they_are_read():
    words = [word("2026-03-09 08:00", TOKYO), word("2026-03-01 08:00", None), word("2026-03-02 08:00", NEW_YORK)]

    assert zone_of_doses(words, now("2026-03-10 08:00")) == TOKYO
    assert zone_of_doses(words[::-1], now("2026-03-10 08:00")) == TOKYO


def test_of_two_words_of_one_moment_the_one_written_last_counts():
    words = [word("2026-03-09 08:00", TOKYO), word("2026-03-09 08:00", NEW_YORK)]

    assert zone_of_doses(words, now("2026-03-10 08:00")) == NEW_YORK


def test_a_word_counts_from_its_moment_on():
    words = [word("2026-03-01 08:00", NEW_YORK), word("2026-03-10 08:00", TOKYO)]
    then = now("2026-03-10 08:00")

    assert zone_of_doses(words, then) == TOKYO
    assert zone_of_doses(words, replace(then, utc=then.utc - timedelta(seconds=1))) == NEW_YORK


@pytest.mark.parametrize("zone", [UNKNOWN, "../etc/passwd", "Europe"])
def test_a_zone_that_this_computer_does_not_know_is_passed_over(zone):
    assert zone_of_doses([word("2026-03-09 08:00", zone)], now("2026-03-10 08:00")) == ZONE


@pytest.mark.parametrize("zone", ["", " ", "a\nb", "x" * 81, "Europe/\u202eBerlin"])
def test_a_zone_has_a_name_that_can_be_shown(zone):
    with pytest.raises(ValueError, match="the zone"):
        word("2026-03-09 08:00", zone)


def test_a_word_counts_for_the_diary_day_on_which_it_was_said():
    assert word("2026-03-09 01:00", None).day == at("2026-03-08 12:00").day


@pytest.mark.parametrize(
    ("given_in", "given", "here", "seen", "expected"),
    [
        (ZONE, "2026-03-09 08:00", ZONE, "2026-03-10 08:00", False),
        (ZONE, "2026-03-09 08:00", TOKYO, "2026-03-10 08:00", True),
        (ZONE, "2026-03-09 08:00", "Europe/Paris", "2026-03-10 08:00", False),
        (ZONE, "2026-03-28 08:00", ZONE, "2026-03-29 08:00", False),  # the clocks went forward, and nobody travelled
        (ZONE, "2026-03-09 08:00", "Africa/Lagos", "2026-03-10 08:00", False),
        (ZONE, "2026-03-09 08:00", "Africa/Lagos", "2026-04-10 08:00", True),  # now an hour apart
        (NEW_YORK, "2026-03-20 08:00", ZONE, "2026-03-21 08:00", True),
    ],
)
def test_who_is_where_the_clocks_differ_has_travelled(given_in, given, here, seen, expected):
    assert travelled(at(given, given_in), now(seen, here)) is expected


@pytest.mark.parametrize(("here", "expected"), [(ZONE, False), (TOKYO, True)])
def test_of_a_zone_that_is_not_known_here_the_offset_that_was_written_down_counts(here, expected):
    given = replace(at("2026-03-09 08:00"), zone=UNKNOWN)

    assert travelled(given, now("2026-03-10 08:00", here)) is expected
