"""Whatever happened to the file of a diary, the next start leads to a page from which one press goes on."""

import pytest

from tests.damaged_profiles import many_damaged_profiles


@pytest.mark.long
def test_every_damaged_profile_goes_on_with_one_press(qapp, tmp_path):
    found = many_damaged_profiles(tmp_path, 39)
    assert found["led back"] == 39
    assert found["entries brought in from them"] > 10
