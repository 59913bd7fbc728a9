"""Ten thousand damaged files, every page in the place of every other one, and five hundred long lives of a diary."""

import pytest

from tests.store.damage import many_damaged_files
from tests.store.lives import ADiaryAndItsModel, lives
from tests.store.two_judges import fifty_seven_pages, judged, pages_overwritten, pages_swapped

pytestmark = pytest.mark.torture


def test_no_damage_changes_a_diary_silently(tmp_path, say):
    outcomes = many_damaged_files(tmp_path / "ada.diary", 10_000)
    say(f"10,000 damaged files: {dict(outcomes)}, changed silently: 0, other exceptions: 0")


def test_no_page_in_the_place_of_another_one_is_silent_and_both_judges_agree(tmp_path, say):
    whole = fifty_seven_pages(tmp_path / "ada.diary").read_bytes()
    overwritten = judged(tmp_path, whole, pages_overwritten(whole))
    swapped = judged(tmp_path, whole, pages_swapped(whole))
    assert (overwritten.total(), swapped.total()) == (3192, 1596)
    say(
        f"a diary of 57 pages, each of 3,192 pages written over another one: {dict(overwritten)}, each of 1,596 pairs"
        f" swapped: {dict(swapped)}; silent: 0, judged differently by the window and by check: 0"
    )


class TestADiaryLivesLonger(ADiaryAndItsModel.TestCase):  # type: ignore[misc, valid-type]  # hypothesis makes the class
    settings = lives(500, 50, same_every_time=False)
