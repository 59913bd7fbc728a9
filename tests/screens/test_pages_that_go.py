"""A page that is being taken away has what it shows until it is gone, also where memory is cleared up between."""

import gc

import pytest

from tests.patient import Patient


@pytest.mark.parametrize("page", ["backups", "note", "open", "today", "record", "order"])
def test_a_page_of_a_diary_that_is_closed_shows_nothing_wrong_on_its_way(patient: Patient, page: str):
    """Qt would warn of it, and every test fails of that."""
    patient.opens(page)
    patient.program.open_to_read(patient.diary)
    gc.collect()
    patient.sees("Diary of Ada Example", "Read-only")
