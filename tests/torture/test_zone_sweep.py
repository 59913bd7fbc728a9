"""Every zone of the world, every change of its clocks from 2024 to 2036, nine instants around each (safety T-01)."""

from collections import Counter
from time import perf_counter

import pytest

from tests.diary.zone_sweep import (
    ALL_ZONES,
    AROUND,
    HOUR,
    STARTS,
    a_skipped_time_is_the_first_one_that_exists_afterwards,
    changes,
    each_instant_belongs_to_one_day_and_stays_what_was_written,
    no_day_is_left_out_and_none_comes_twice,
    shift,
)

CHANGES = 5_000  # in tzdata 2026f; where a newer one holds fewer, see which, and say so here

pytestmark = [pytest.mark.torture, pytest.mark.gate]


def test_the_zone_sweep_leaves_no_zone_and_no_change_out():
    by_zone = Counter(zone for zone, _ in changes(ALL_ZONES))
    odd = Counter(zone for zone, change in changes(ALL_ZONES) if abs(shift(change, zone)) != HOUR)

    assert len(ALL_ZONES) >= 598
    assert by_zone.total() >= CHANGES
    assert by_zone["Europe/Berlin"] == 26
    assert by_zone["Asia/Tokyo"] == 0
    assert odd == {"Antarctica/Troll": 26, "Australia/LHI": 26, "Australia/Lord_Howe": 26}


def test_the_zone_sweep_finds_no_day_that_is_skipped_doubled_or_changed(say):
    began = perf_counter()
    instants = each_instant_belongs_to_one_day_and_stays_what_was_written(ALL_ZONES)
    gaps = a_skipped_time_is_the_first_one_that_exists_afterwards(ALL_ZONES)
    rounds = no_day_is_left_out_and_none_comes_twice(ALL_ZONES)

    assert instants >= CHANGES * len(AROUND)
    assert gaps >= CHANGES // 2
    assert rounds >= CHANGES * len(STARTS)
    say(
        f"zone sweep: {len(ALL_ZONES)} zones, {instants} instants around changes of clocks, {gaps} gaps, {rounds} "
        f"rows of days, wrong: 0, in {perf_counter() - began:.0f} s"
    )
