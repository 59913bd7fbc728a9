"""The power may fail at any moment: what was acknowledged is there afterwards, and the diary can be opened."""

import shutil

import pytest

from kineret_gui.store import leftover_files
from tests.store.diaries import begun_with_days, ids_on_disk
from tests.torture.killing import SAMPLES
from tests.torture.power import (
    bad,
    cut_the_power,
    diaries_are_whole_or_not_there,
    diary_holds_what_was_acknowledged,
    told,
)

pytestmark = pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed: no power was cut")


def while_logging(tmp_path, times, at_random, bug=None):
    root = tmp_path / "disk"
    begun_with_days(root / "ada.diary", 3).close()
    return cut_the_power(
        root,
        tmp_path,
        "log_injections",
        diary_holds_what_was_acknowledged,
        at_random,
        path=str(root / "ada.diary"),
        times=times,
        bug=bug,
    )


def while_beginning(tmp_path, times, at_random, bug=None):
    root = tmp_path / "disk"
    root.mkdir()
    return cut_the_power(
        root,
        tmp_path,
        "begin_diaries",
        diaries_are_whole_or_not_there,
        at_random,
        folder=str(root),
        times=times,
        bug=bug,
    )


def while_bringing_up_to_date(tmp_path, at_random, bug=None):
    root = tmp_path / "disk"
    root.mkdir()
    shutil.copy(SAMPLES / "version-1.diary", root / "ada.diary")
    ids = ids_on_disk(SAMPLES / "version-1.diary")
    return cut_the_power(
        root,
        tmp_path,
        "open_once",
        lambda folder, acknowledged: diary_holds_what_was_acknowledged(folder, ids),
        at_random,
        path=str(root / "ada.diary"),
        bug=bug,
    )


def test_no_cut_while_injections_are_recorded_loses_one(tmp_path, say):
    found = while_logging(tmp_path, times=2, at_random=2)
    say(f"power loss while recording: {told(found)}")
    assert found["acknowledged"] == 2
    assert found["states"] > 1000
    assert bad(found) == 0, told(found)


def test_no_cut_while_a_diary_is_begun_leaves_half_of_it(tmp_path, say):
    found = while_beginning(tmp_path, times=1, at_random=2)
    say(f"power loss while beginning: {told(found)}")
    assert found["acknowledged"] == 1
    assert found["states"] > 100
    assert bad(found) == 0, told(found)


def test_no_cut_while_an_old_diary_is_brought_up_to_date_harms_it(tmp_path, say):
    found = while_bringing_up_to_date(tmp_path, at_random=2)
    say(f"power loss while bringing up to date: {told(found)}")
    assert found["acknowledged"] == 1
    assert found["states"] > 100
    assert bad(found) == 0, told(found)


@pytest.mark.parametrize("bug", ["brought up to date step by step", "no journal"])
def test_cuts_find_a_careless_bringing_up_to_date(tmp_path, say, bug):
    found = while_bringing_up_to_date(tmp_path, at_random=0, bug=bug)
    say(f"power loss, planted bug “{bug}”: {told(found)}")
    assert bad(found) > 0


@pytest.mark.parametrize("bug", ["synchronous off", "synchronous full", "no journal", "journal in memory"])
def test_cuts_find_a_store_that_trusts_the_disk_too_much(tmp_path, say, bug, monkeypatch):
    """By what SQLite alone does with a journal: the program itself forgives “synchronous full”."""
    monkeypatch.setattr(leftover_files, "leave_out_what_does_not_belong", lambda path: None)
    found = while_logging(tmp_path, times=1, at_random=0, bug=bug)
    say(f"power loss, planted bug “{bug}”: {told(found)}")
    assert bad(found) > 0


@pytest.mark.torture
def test_a_journal_that_is_there_again_takes_nothing_back(tmp_path, say):
    """Without EXTRA a journal may be there again after the cut; see the test before for what SQLite alone does."""
    found = while_logging(tmp_path, times=1, at_random=0, bug="synchronous full")
    say(f"power loss, a journal that is there again: {told(found)}")
    assert bad(found) == 0, told(found)


@pytest.mark.parametrize("bug", ["begun under its own name", "folder forgotten"])
def test_cuts_find_a_careless_beginning(tmp_path, say, bug):
    found = while_beginning(tmp_path, times=1, at_random=0, bug=bug)
    say(f"power loss, planted bug “{bug}”: {told(found)}")
    assert bad(found) > 0


@pytest.mark.torture
def test_many_cuts_while_injections_are_recorded(tmp_path, say):
    found = while_logging(tmp_path, times=12, at_random=60)
    say(f"power loss while recording: {told(found)}")
    assert bad(found) == 0, told(found)


@pytest.mark.torture
def test_many_cuts_while_diaries_are_begun(tmp_path, say):
    found = while_beginning(tmp_path, times=3, at_random=60)
    say(f"power loss while beginning: {told(found)}")
    assert bad(found) == 0, told(found)


@pytest.mark.torture
def test_many_cuts_while_an_old_diary_is_brought_up_to_date(tmp_path, say):
    found = while_bringing_up_to_date(tmp_path, at_random=60)
    say(f"power loss while bringing up to date: {told(found)}")
    assert bad(found) == 0, told(found)
