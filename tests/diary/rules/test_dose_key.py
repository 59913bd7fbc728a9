"""Days and doses as texts, and back."""

import pytest

from kineret_gui.diary.rules.dose_key import day_and_rest, day_in, dose_key, dose_of
from tests.facts import day, dose


def test_a_dose_comes_back_from_its_key():
    assert dose_key(dose("2026-03-09 08:00")) == "2026-03-09 08:00"
    assert dose_of("2026-03-09 08:00") == dose("2026-03-09 08:00")


def test_what_is_no_key_of_a_dose_is_refused():
    with pytest.raises(ValueError, match="does not match"):
        dose_of("2026-03-09")


@pytest.mark.parametrize(("text", "expected"), [("2026-03-09", day("2026-03-09")), ("cough", None)])
def test_only_a_day_is_taken_for_a_day(text, expected):
    assert day_in(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-03-09/what:cough", (day("2026-03-09"), "what:cough")),
        ("2026-03-09", (None, "2026-03-09")),
        ("a/b", (None, "a/b")),
    ],
)
def test_a_day_in_front_is_taken_apart_from_the_rest(text, expected):
    assert day_and_rest(text) == expected
