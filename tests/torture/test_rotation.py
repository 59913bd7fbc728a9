"""Where the next injection goes, over more histories than anybody lives (safety rule M-09)."""

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.diary.histories import LARGEST, what_goes_wrong

HISTORIES = 100_000


@pytest.mark.torture
def test_100_000_histories_never_lead_to_a_place_that_rests(say):
    lived = [0, 0]

    @settings(
        max_examples=HISTORIES,
        deadline=None,
        database=None,
        phases=[Phase.generate, Phase.shrink],
        suppress_health_check=list(HealthCheck),
    )
    @given(st.integers(0, LARGEST), st.lists(st.integers(0, LARGEST), min_size=8, max_size=25))
    def live(person, days):
        lived[0] += 1
        lived[1] += len(days)
        assert what_goes_wrong(person, days) == ""

    live()
    say(f"suggestions over random histories: {lived[0]} histories of {lived[1]} days, wrong: 0")
    assert lived[0] >= HISTORIES
