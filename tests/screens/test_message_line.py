"""The line above a page that says what was just done."""

import pytest

from tests.patient import Patient


@pytest.mark.parametrize("width", [360, 420, 900])
def test_undo_and_close_are_as_wide_as_their_words(patient: Patient, width: int):
    patient.resizes(width, 820)
    patient.taps("I have already injected")
    patient.taps("Suggested:")
    patient.taps("Record injection")
    for name in ("Undo", "Close this message"):
        assert patient.finds(name).area.width > 60, name
