"""Some generated diaries and some mutated files; thousands of them go through the same in tests/torture."""

import pytest

from kineret_gui.actions import import_entries
from kineret_gui.diary.merging.merge import Merged
from kineret_gui.exchange.tables import csv_export
from tests.exchange.there_and_back import mutated_json, mutated_tables, wrong_with_json, wrong_with_tables

SOME = range(300)


@pytest.mark.parametrize("seed", range(25))
def test_a_diary_comes_back_from_json_and_goes_out_the_same(seed, tmp_path):
    assert wrong_with_json(seed, tmp_path) == ""


@pytest.mark.parametrize("seed", range(25))
def test_a_diary_comes_back_from_its_tables_and_goes_out_the_same(seed):
    assert wrong_with_tables(seed) == ""


def test_mutated_tables_are_taken_or_refused():
    tally = mutated_tables(SOME)

    assert tally.wrong == []
    assert tally.refused > tally.taken > 0


@pytest.mark.long
def test_mutated_json_is_taken_whole_or_not_at_all(tmp_path):
    tally = mutated_json(SOME, tmp_path)

    assert tally.wrong == []
    assert tally.refused > tally.taken > 0


def test_tables_that_are_not_defused_are_found_out(monkeypatch):
    monkeypatch.setattr(csv_export, "defused", str)

    assert all(map(wrong_with_tables, range(5)))


def test_an_import_that_looks_nothing_over_is_found_out(monkeypatch, tmp_path):
    def unseen(ours, theirs):
        known = tuple(ours)
        new = tuple(record for record in theirs if record not in known)
        yield
        return Merged((*known, *new), new)

    monkeypatch.setattr(import_entries, "merging_sound", unseen)

    assert mutated_json(range(60), tmp_path).wrong
