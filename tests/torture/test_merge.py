"""Ten thousand histories of one diary on three computers, brought together in every order."""

import pytest
from hypothesis import HealthCheck, given, settings

from tests.diary.test_merge import HISTORIES, holds_together

pytestmark = pytest.mark.torture


@settings(max_examples=10_000, deadline=None, suppress_health_check=list(HealthCheck))
@given(HISTORIES)
def test_copies_become_one_in_whatever_order(steps):
    holds_together(steps)
