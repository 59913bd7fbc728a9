"""Ten thousand damaged files, and five hundred long lives of a diary."""

import pytest

from tests.store.damage import many_damaged_files
from tests.store.lives import ADiaryAndItsModel, lives

pytestmark = pytest.mark.torture


def test_no_damage_changes_a_diary_silently(tmp_path, say):
    outcomes = many_damaged_files(tmp_path / "ada.diary", 10_000)
    say(f"10,000 damaged files: {dict(outcomes)}, changed silently: 0, other exceptions: 0")


class TestADiaryLivesLonger(ADiaryAndItsModel.TestCase):
    settings = lives(500, 50, same_every_time=False)
