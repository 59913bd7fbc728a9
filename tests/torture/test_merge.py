"""Ten thousand histories of one diary on three computers, brought together in every order."""

import pytest
from hypothesis import HealthCheck, given, settings

from tests.diary.branched import agrees_with_the_friend, lived_at_random
from tests.diary.test_merge import HISTORIES, holds_together

pytestmark = pytest.mark.torture


@settings(max_examples=10_000, deadline=None, suppress_health_check=list(HealthCheck))
@given(HISTORIES)
def test_copies_become_one_in_whatever_order(steps):
    holds_together(steps)


def test_a_thousand_histories_with_restores_copies_and_forks_agree_with_a_friend():
    for seed in range(1_000):
        agrees_with_the_friend(lived_at_random(seed, 60))
