"""What a page has under way ends with it, at once: nothing stays open until Python clears up, in whatever thread."""

import pytest

from tests.seeded import Diary


@pytest.fixture
def under_way(patient):
    """Something that goes on for ever on the page of backups, and what became of it."""
    became: list[str] = []

    def for_ever():
        try:
            while True:
                yield
        finally:
            became.append("closed")

    patient.opens("backups")
    patient.program.shell.property("pageScreen")._at_work.begin("", for_ever())
    return became


def test_it_ends_with_the_program(patient, under_way):
    patient.closes()
    assert under_way == ["closed"]


def test_it_ends_where_another_diary_is_opened(patient, under_way, tmp_path, clock):
    with Diary(tmp_path / "other.diary", clock) as other:
        patient.program.open_diary(other.path)
    assert under_way == ["closed"]


def test_it_goes_on_while_another_page_is_looked_at(patient, under_way):
    patient.opens("today")
    assert under_way == []
