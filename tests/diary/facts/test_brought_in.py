"""That entries were brought in from elsewhere, and which ones."""

import pytest

from kineret_gui.diary.facts.brought_in import BroughtIn
from tests.facts import at, day

THEN = at("2026-03-11 00:30")


def test_it_counts_for_its_diary_day_and_knows_its_entries_by_their_numbers():
    brought = BroughtIn("b1", THEN, "MedTimer", "backup.json", 12)

    assert brought.day == day("2026-03-10")
    assert (brought.entry(1), brought.entry(12)) == ("b1-1", "b1-12")


@pytest.mark.parametrize(
    ("id", "program", "file", "entries", "reason"),
    [
        ("", "MedTimer", "backup.json", 1, "the id"),
        ("b1", "x" * 81, "backup.json", 1, "the name of the app"),
        ("b1", "MedTimer", "x" * 256, 1, "the file"),
        ("b1", "MedTimer", "backup.json", 0, "an import has no entries"),
    ],
)
def test_a_bringing_in_that_cannot_be_is_refused(id, program, file, entries, reason):
    with pytest.raises(ValueError, match=reason):
        BroughtIn(id, THEN, program, file, entries)


def test_an_entry_may_have_an_own_id_in_the_other_program():
    assert BroughtIn("b1", THEN, "MedTimer", "backup.json", 2, ("7 1774728000",)).own_ids == ("7 1774728000",)
    with pytest.raises(ValueError, match="more ids than entries"):
        BroughtIn("b1", THEN, "MedTimer", "backup.json", 1, ("7", "8"))
    with pytest.raises(ValueError, match="the id in the other app"):
        BroughtIn("b1", THEN, "MedTimer", "backup.json", 1, ("7" * 81,))
