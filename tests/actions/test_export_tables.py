"""A diary goes into tables, history included."""

import pytest

from kineret_gui.actions.correct_entry import correct_entry
from kineret_gui.actions.export_tables import all_entries, export_table, export_tables
from kineret_gui.diary.entry import new_id
from kineret_gui.exchange.diary_csv import Bom
from kineret_gui.exchange.own_csv import read_csv, read_lines
from tests.facts import day, injection, now
from tests.store.diaries import add, begun

SEEN = now("2026-03-27 07:00")


@pytest.fixture
def diary(tmp_path):
    """A person, an order, and an injection that was corrected."""
    diary = begun(tmp_path / "ada.diary")
    first = add(diary, injection("2026-03-04 08:05", "2026-03-04 08:00"))
    correct_entry(diary, new_id(), first, injection("2026-03-04 08:15", "2026-03-04 08:00"), SEEN)
    add(diary, injection("2026-03-05 08:05", "2026-03-05 08:00"))
    return diary


def test_all_entries_are_in_it_struck_ones_too(diary):
    file = export_tables(diary, Bom.WITH)

    assert (file.tables, file.entries) == (3, 5)
    assert {line.entry for line in read_lines(file.content)} == set(all_entries(diary))
    assert len(read_csv(file.content).facts) == 3  # the order, and two injections


def test_only_the_days_that_were_asked_for_are_in_it(diary):
    file = export_tables(diary, Bom.WITH, day("2026-03-05"), day("2026-03-05"))

    assert (file.tables, file.entries) == (1, 1)


def test_one_table_alone_counts_its_lines(diary):
    file = export_table(diary, "injections", Bom.WITHOUT)

    assert file.entries == 3
    assert len(read_lines(file.content)) == 3


def test_a_table_of_which_there_is_nothing_has_its_headings(diary):
    file = export_table(diary, "photos", Bom.WITHOUT)

    assert file.entries == 0
    assert file.content.startswith(b"kind of entry,entry id,")
    assert read_lines(file.content) == ()


def test_a_table_of_another_name_is_none(diary):
    with pytest.raises(KeyError):
        export_table(diary, "moods", Bom.WITH)
