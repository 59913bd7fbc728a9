"""What a person types is understood strictly, or refused."""

from datetime import time

import pytest

from kineret_gui.screens.typed import one_line, typed_number, typed_time


@pytest.mark.parametrize("text", ["8:05", "08:05", "0805", "8.05", " 08:05 ", "8h05"])
def test_a_time_is_understood_as_people_write_it(text):
    assert typed_time(text) == time(8, 5)


@pytest.mark.parametrize(
    "text", ["", "8", "805", "24:00", "08:60", "8:5", "8:05 pm", "-8:05", "8:05:00", "٠٨:٠٥", "8 05", "１２:00"]
)
def test_what_could_mean_two_times_is_refused(text):
    assert typed_time(text) is None


@pytest.mark.parametrize(("text", "number"), [("1", 1), ("366", 366), (" 14 ", 14), ("007", 7), ("١٤", 14)])
def test_a_number_is_understood_in_any_digits(text, number):
    assert typed_number(text, 1, 366) == number


@pytest.mark.parametrize("text", ["", "0", "367", "0014", "-1", "+1", "1.0", "1e2", "1_0", "²", "1٤", "ten", "٣٦٧"])
def test_anything_else_is_no_number(text):
    assert typed_number(text, 1, 366) is None


def test_what_cannot_be_shown_is_left_out_of_a_name():
    assert one_line("A\x07d\u202ea\nB") == "Ada B"
