"""Killed at a random moment, the program loses nothing that it acknowledged and leaves nothing it cannot open."""

import os

import pytest

from tests.torture.killing import (
    at_least,
    bad,
    kill_while_beginning,
    kill_while_bringing_up_to_date,
    kill_while_logging,
    told,
)

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork: nothing was killed")


def test_300_kills_while_injections_are_recorded(tmp_path, say):
    found = kill_while_logging(tmp_path, 300, enough=at_least(acknowledged=100, half_saves=10))
    say(f"kill -9 while recording: {told(found)}")
    assert found["kills"] >= 300
    assert found["acknowledged"] >= 100
    assert found["half saves"] >= 10  # the kills do fall into saves
    assert bad(found) == 0, told(found)


def test_100_kills_while_diaries_are_begun(tmp_path, say):
    found = kill_while_beginning(tmp_path, 100, enough=at_least(half_saves=10))
    say(f"kill -9 while beginning: {told(found)}")
    assert found["kills"] >= 100
    assert found["half saves"] >= 10
    assert bad(found) == 0, told(found)


def test_60_kills_while_old_diaries_are_brought_up_to_date(tmp_path, say):
    found = kill_while_bringing_up_to_date(tmp_path, 60, enough=at_least(half_saves=5))
    say(f"kill -9 while bringing up to date: {told(found)}")
    assert found["kills"] >= 60
    assert found["half saves"] >= 5
    assert bad(found) == 0, told(found)


def test_kills_find_a_diary_that_is_brought_up_to_date_step_by_step(tmp_path, say):
    found = kill_while_bringing_up_to_date(tmp_path, 10, "brought up to date step by step", enough=bad)
    say(f"kill -9, planted bug “brought up to date step by step”: {told(found)}")
    assert bad(found) > 0


@pytest.mark.parametrize("bug", ["acknowledged too early", "no commit", "plain file"])
def test_kills_find_a_store_that_promises_too_much(tmp_path, say, bug):
    found = kill_while_logging(tmp_path, 30, bug, enough=bad)
    say(f"kill -9, planted bug “{bug}”: {told(found)}")
    assert bad(found) > 0


def test_kills_find_a_diary_that_is_begun_under_its_own_name(tmp_path, say):
    found = kill_while_beginning(tmp_path, 10, "begun under its own name", enough=bad)
    say(f"kill -9, planted bug “begun under its own name”: {told(found)}")
    assert bad(found) > 0


@pytest.mark.torture
def test_1000_kills_while_injections_are_recorded(tmp_path, say):
    found = kill_while_logging(tmp_path, 1000)
    say(f"kill -9 while recording: {told(found)}")
    assert (found["kills"], bad(found)) == (1000, 0), told(found)


@pytest.mark.torture
def test_1000_kills_while_diaries_are_begun(tmp_path, say):
    found = kill_while_beginning(tmp_path, 1000)
    say(f"kill -9 while beginning: {told(found)}")
    assert (found["kills"], bad(found)) == (1000, 0), told(found)


@pytest.mark.torture
def test_1000_kills_while_old_diaries_are_brought_up_to_date(tmp_path, say):
    found = kill_while_bringing_up_to_date(tmp_path, 1000)
    say(f"kill -9 while bringing up to date: {told(found)}")
    assert (found["kills"], bad(found)) == (1000, 0), told(found)
