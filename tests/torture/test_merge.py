"""Ten thousand histories of one diary on three computers, brought together in every order."""

import pytest
from hypothesis import HealthCheck, given, settings

from tests.diary.branched import agrees_with_the_friend, lived_at_random
from tests.diary.merging.test_merge import HISTORIES, holds_together
from tests.store.homes import no_place_is_written_twice

pytestmark = pytest.mark.torture


@settings(max_examples=10_000, deadline=None, suppress_health_check=list(HealthCheck))
@given(HISTORIES)
def test_copies_become_one_in_whatever_order(steps):
    holds_together(steps)


def test_a_thousand_histories_with_restores_copies_and_forks_agree_with_a_friend():
    for seed in range(1_000):
        agrees_with_the_friend(lived_at_random(seed, 60))


def test_no_place_is_written_twice_on_computers_that_restore_copy_and_crash(tmp_path):
    for seed in range(200):
        no_place_is_written_twice(tmp_path / str(seed), seed, 30)
