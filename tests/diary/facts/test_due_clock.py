"""By whose clocks doses are due: those of home, wherever one is, unless local time was chosen for this stay."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import product
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kineret_gui.diary.facts.due_clock import DueClock, asks_for_clocks, home_zone, zone_of_doses
from kineret_gui.diary.moment import DAY_STARTS, Moment, Now, moment_now
from tests.facts import ZONE, at, now

TOKYO, NEW_YORK, LONDON, UNKNOWN = "Asia/Tokyo", "America/New_York", "Europe/London", "Mars/Olympus_Mons"


def word(when, zone, said_in=ZONE):
    return DueClock(at(when, said_in), zone)


def lived(*moments):
    return [at(when, zone) for when, zone in moments]


# Home


def test_home_is_what_was_said_last_and_not_where_the_latest_injection_was():
    words, injected = [word("2026-03-01 08:00", ZONE)], lived(("2026-03-09 08:00", TOKYO))

    assert home_zone(words, injected, now("2026-03-10 08:00", TOKYO)) == ZONE


def test_in_a_diary_that_never_said_it_home_is_where_most_of_the_latest_injections_were():
    injected = lived(*[(f"2026-03-0{n} 08:00", LONDON) for n in range(1, 5)], ("2026-03-09 08:00", NEW_YORK))

    assert home_zone([], injected, now("2026-03-10 08:00", NEW_YORK)) == LONDON
    assert home_zone([], [replace(injected[0], zone=UNKNOWN)], now("2026-03-10 08:00", TOKYO)) == TOKYO


def test_where_nothing_was_said_and_nothing_injected_home_is_here():
    assert home_zone([], [], now("2026-03-10 08:00", TOKYO)) == TOKYO
    assert zone_of_doses([], [], now("2026-03-10 08:00", TOKYO)) == TOKYO


def test_home_is_moved_by_saying_so():
    words = [word("2026-01-01 08:00", LONDON, LONDON), word("2026-03-09 08:00", NEW_YORK, NEW_YORK)]

    assert home_zone(words, [], now("2026-03-10 08:00", TOKYO)) == NEW_YORK


# By whose clocks


def test_who_said_nothing_yet_has_doses_by_the_clocks_of_home():
    assert zone_of_doses([word("2026-03-01 08:00", ZONE)], [], now("2026-03-10 08:00", TOKYO)) == ZONE


def test_who_keeps_home_time_has_doses_by_the_clocks_of_home_wherever_they_are():
    words = [word("2026-03-01 08:00", LONDON, LONDON), word("2026-03-09 08:00", LONDON, TOKYO)]

    for zone in (TOKYO, LONDON, NEW_YORK):
        assert zone_of_doses(words, [], now("2026-03-10 08:00", zone)) == LONDON


def test_who_uses_local_time_has_doses_by_the_clocks_of_here_while_they_stay():
    words = [word("2026-03-01 08:00", LONDON, LONDON), word("2026-03-09 08:00", None, TOKYO)]

    assert zone_of_doses(words, [], now("2026-03-10 08:00", TOKYO)) == TOKYO
    assert zone_of_doses(words, [], now("2026-03-10 08:00", "Asia/Seoul")) == "Asia/Seoul"  # the clocks are the same
    assert zone_of_doses(words, [], now("2026-03-10 08:00", NEW_YORK)) == LONDON
    assert zone_of_doses(words, [], now("2026-03-10 08:00", LONDON)) == LONDON


@pytest.mark.parametrize(
    "since", [[("2026-03-12 08:00", LONDON)], [("2026-03-12 08:00", LONDON), ("2026-06-01 08:00", TOKYO)]]
)
def test_local_time_is_over_once_an_injection_was_given_elsewhere(since):
    words = [word("2026-03-01 08:00", LONDON, LONDON), word("2026-03-09 08:00", None, TOKYO)]
    back = now("2026-06-02 08:00", TOKYO)

    assert zone_of_doses(words, lived(*since), back) == LONDON
    assert asks_for_clocks(words, lived(*since), back)


def test_local_time_is_over_once_something_was_said_elsewhere():
    words = [
        word("2026-03-01 08:00", LONDON, LONDON),
        word("2026-03-09 08:00", None, TOKYO),
        word("2026-03-19 08:00", None, NEW_YORK),
    ]

    assert asks_for_clocks(words, [], now("2026-03-20 08:00", TOKYO))


def test_local_time_holds_while_every_injection_is_given_there():
    words, injected = (
        [word("2026-03-09 08:00", None, TOKYO)],
        lived(("2026-03-08 08:00", LONDON), ("2026-03-10 08:00", TOKYO)),
    )

    assert (
        zone_of_doses([word("2026-03-01 08:00", LONDON, LONDON), *words], injected, now("2026-03-11 08:00", TOKYO))
        == TOKYO
    )


def test_the_latest_word_counts_in_whatever_order_they_are_read():
    words = [word("2026-03-09 08:00", TOKYO), word("2026-03-01 08:00", LONDON), word("2026-03-02 08:00", NEW_YORK)]

    assert zone_of_doses(words, [], now("2026-03-10 08:00")) == TOKYO
    assert zone_of_doses(words[::-1], [], now("2026-03-10 08:00")) == TOKYO


def test_of_two_words_of_one_moment_the_one_written_last_counts():
    words = [word("2026-03-09 08:00", TOKYO), word("2026-03-09 08:00", NEW_YORK)]

    assert zone_of_doses(words, [], now("2026-03-10 08:00")) == NEW_YORK


def test_a_word_counts_from_its_moment_on():
    words = [word("2026-03-01 08:00", NEW_YORK), word("2026-03-10 08:00", TOKYO)]
    then = now("2026-03-10 08:00")

    assert zone_of_doses(words, [], then) == TOKYO
    assert zone_of_doses(words, [], replace(then, utc=then.utc - timedelta(seconds=1))) == NEW_YORK


def test_at_home_the_doses_go_on_by_the_clocks_of_home_when_those_of_here_change_on_another_day():
    """Lagos and Berlin show the same in winter. The doses are those of Berlin, also for the days to come."""
    assert zone_of_doses([word("2026-03-01 08:00", ZONE)], [], now("2026-03-10 08:00", "Africa/Lagos")) == ZONE


@pytest.mark.parametrize("zone", [UNKNOWN, "../etc/passwd", "Europe"])
def test_a_zone_that_this_computer_does_not_know_is_passed_over(zone):
    assert zone_of_doses([word("2026-03-09 08:00", zone)], [], now("2026-03-10 08:00")) == ZONE
    assert (
        zone_of_doses([word("2026-03-01 08:00", TOKYO), word("2026-03-09 08:00", zone)], [], now("2026-03-10 08:00"))
        == TOKYO
    )


@pytest.mark.parametrize("zone", ["", " ", "a\nb", "x" * 81, "Europe/\u202eBerlin"])
def test_a_zone_has_a_name_that_can_be_shown(zone):
    with pytest.raises(ValueError, match="the time zone"):
        word("2026-03-09 08:00", zone)


def test_a_word_counts_for_the_diary_day_on_which_it_was_said():
    assert word("2026-03-09 01:00", None).day == at("2026-03-08 12:00").day


# What is asked


@pytest.mark.parametrize(
    ("home", "here", "seen", "expected"),
    [
        (ZONE, ZONE, "2026-03-10 08:00", False),
        (ZONE, TOKYO, "2026-03-10 08:00", True),
        (ZONE, "Europe/Paris", "2026-03-10 08:00", False),
        (ZONE, ZONE, "2026-03-29 08:00", False),  # the clocks went forward, and nobody travelled
        (ZONE, "Africa/Lagos", "2026-03-10 08:00", False),
        (ZONE, "Africa/Lagos", "2026-04-10 08:00", True),  # now an hour apart
        (NEW_YORK, ZONE, "2026-03-21 08:00", True),
    ],
)
def test_it_is_asked_where_the_clocks_differ_from_those_of_home_and_nowhere_else(home, here, seen, expected):
    assert asks_for_clocks([word("2026-03-01 08:00", home, home)], [], now(seen, here)) is expected


ANSWERS = ("keep", "local", "nothing")


class Traveller:
    """Somebody who lives in London, injects once each day at the hour that they follow, and answers as they like."""

    def __init__(self) -> None:
        self.words = [DueClock(at("2026-03-01 12:00", LONDON), LONDON)]
        self.injected: list[Moment] = []
        self.day = datetime(2026, 3, 2, 12, tzinfo=UTC)
        self.asked: list[tuple[str, int]] = []

    def stays(self, zone: str, days: int, answer: str) -> None:
        for n in range(days):
            here = Now(self.day, zone)
            if asks_for_clocks(self.words, self.injected, here):
                self.asked.append((zone, n))
                if answer != "nothing":
                    kept = home_zone(self.words, self.injected, here)
                    self.words.append(DueClock(moment_now(here, DAY_STARTS), kept if answer == "keep" else None))
            self.follows = zone_of_doses(self.words, self.injected, here)
            self.injected.append(moment_now(here, DAY_STARTS))
            self.day += timedelta(days=1)


@pytest.mark.parametrize("answers", list(product(ANSWERS, repeat=2)), ids=" ".join)
def test_london_new_york_london_tokyo_london(answers):
    """Home never changes, local time holds for its stay alone, nobody is asked at home, nor twice in a stay."""
    one, days = Traveller(), 4
    for zone, answer in (
        (LONDON, "keep"),
        (NEW_YORK, answers[0]),
        (LONDON, "local"),
        (TOKYO, answers[1]),
        (LONDON, "keep"),
    ):
        before = len(one.asked)
        one.stays(zone, days, answer)
        assert one.follows == (zone if answer == "local" else LONDON)
        asked = one.asked[before:]
        if zone == LONDON:
            assert asked == []
        else:
            assert asked == [(zone, n) for n in range(days if answer == "nothing" else 1)]


def shows(zone, utc):
    return utc.astimezone(ZoneInfo(zone)).replace(tzinfo=None)


class Friend:
    """Remembers what happened in its order: where home is, and by which clocks this stay goes. Slow and plain."""

    def __init__(self) -> None:
        self.home = LONDON
        self.local_here = ""
        self.kept: set[str] = set()

    def hears(self, what: str, zone: str, utc: datetime) -> None:
        if self.local_here and shows(self.local_here, utc) != shows(zone, utc):
            self.local_here = ""
        if what == "local":
            self.local_here = zone
            self.kept = {one for one in self.kept if shows(one, utc) != shows(zone, utc)}
        if what in ("keep", "live"):
            self.local_here = ""
        if what == "keep" and shows(self.home, utc) != shows(zone, utc):
            self.kept |= {zone}
        if what == "live":
            self.home = zone

    def follows(self, zone: str, utc: datetime) -> str:
        is_local = self.local_here and shows(self.local_here, utc) == shows(zone, utc)
        return zone if is_local and shows(self.home, utc) != shows(zone, utc) else self.home

    def asks(self, zone: str, utc: datetime) -> bool:
        if shows(self.home, utc) == shows(zone, utc) or self.follows(zone, utc) == zone:
            return False
        return all(shows(one, utc) != shows(zone, utc) for one in self.kept)


ZONES = (LONDON, "Europe/Lisbon", NEW_YORK, TOKYO, "Asia/Seoul", "Asia/Kathmandu")  # no clock of these changes in May
STEPS = st.lists(
    st.tuples(st.sampled_from(("inject", "keep", "local", "live", "look")), st.sampled_from(ZONES)), max_size=25
)


@given(STEPS)
def test_whatever_was_said_and_wherever_a_friend_remembers_the_same(steps):
    friend, words = Friend(), [DueClock(at("2026-05-01 12:00", LONDON), LONDON)]
    injected: list[Moment] = []
    friend.hears("live", LONDON, words[0].moment.utc)
    utc = datetime(2026, 5, 2, 12, tzinfo=UTC)
    for what, zone in steps:
        here = Now(utc, zone)
        assert zone_of_doses(words, injected, here) == friend.follows(zone, utc)
        assert asks_for_clocks(words, injected, here) is friend.asks(zone, utc)
        assert home_zone(words, injected, here) == friend.home
        moment = moment_now(here, DAY_STARTS)
        if what == "inject":
            injected.append(moment)
        elif what != "look":
            words.append(DueClock(moment, {"keep": friend.home, "live": zone, "local": None}[what]))
        if what != "look":
            friend.hears(what, zone, utc)
        utc += timedelta(hours=13)


@given(STEPS)
def test_to_keep_home_time_never_moves_a_dose(steps):
    words, utc = [DueClock(at("2026-05-01 12:00", LONDON), LONDON)], datetime(2026, 5, 2, 12, tzinfo=UTC)
    injected: list[Moment] = []
    for what, zone in steps:
        here = Now(utc, zone)
        if asks_for_clocks(words, injected, here):
            before, home = zone_of_doses(words, injected, here), home_zone(words, injected, here)
            kept = [*words, DueClock(moment_now(here, DAY_STARTS), home)]
            assert zone_of_doses(kept, injected, here) == before == home
            assert not asks_for_clocks(kept, injected, here)
        if what == "inject":
            injected.append(moment_now(here, DAY_STARTS))
        elif what in ("local", "live"):
            words.append(DueClock(moment_now(here, DAY_STARTS), zone if what == "live" else None))
        utc += timedelta(hours=13)
