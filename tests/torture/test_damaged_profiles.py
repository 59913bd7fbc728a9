"""A thousand damaged homes, each led back with one press."""

import pytest

from tests.damaged_profiles import many_damaged_profiles

pytestmark = pytest.mark.torture


def test_a_thousand_damaged_profiles_go_on_with_one_press(qapp, tmp_path, say):
    found = many_damaged_profiles(tmp_path, 1000)
    say(f"damaged profiles: {dict(sorted(found.items()))}; new diaries made unasked: 0, damaged files changed: 0")
    assert found["led back"] == 1000
