"""Any system call may fail: what the program says is what is stored, and trying again gives exactly one entry."""

import shutil

import pytest

from tests.torture.faults import Series

pytestmark = pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed: no call failed")

OF_A_SAVE = ("pwrite64", "fsync", "fdatasync", "unlink", "openat")
OF_A_BEGINNING = ("pwrite64", "fsync", "fdatasync", "unlink", "openat", "mkdir", "link", "linkat")


LASTING = pytest.mark.parametrize("lasting", [False, True], ids=["one call fails", "all later calls fail"])


@pytest.fixture
def wrong(tmp_path, say):
    """Run a series, say how it went, and return everything that was wrong."""

    def run(series):
        ended, wrong = series.run(tmp_path)
        say(f"{series}; runs: {ended.total()}, wrong: {len(wrong)}, ended: {dict(ended)}")
        assert ended.total() > 5 or series.bug
        return wrong

    return run


@LASTING
def test_a_save_says_what_is_stored(wrong, lasting):
    assert wrong(Series("save", OF_A_SAVE, lasting=lasting)) == []


def test_a_second_try_saves_once(wrong):
    assert wrong(Series("save", OF_A_SAVE, tries=2, errors=("EIO",))) == []


@LASTING
def test_a_beginning_is_whole_or_nothing(wrong, lasting):
    assert wrong(Series("begin", OF_A_BEGINNING, lasting=lasting, step=6)) == []


@LASTING
def test_an_old_diary_is_brought_up_to_date_or_stays_as_it_was(wrong, lasting):
    assert wrong(Series("open_old", OF_A_SAVE, tries=1 if lasting else 2, lasting=lasting, step=3)) == []


def test_faults_find_a_diary_that_is_brought_up_to_date_step_by_step(wrong):
    assert (
        wrong(Series("open_old", ("pwrite64",), errors=("EIO",), step=5, bug="brought up to date step by step")) != []
    )


@pytest.mark.parametrize("bug", ["errors passed over", "no journal"])
def test_faults_find_a_careless_save(wrong, bug):
    assert wrong(Series("save", ("pwrite64",), errors=("EIO",), bug=bug)) != []


@pytest.mark.torture
def test_a_second_try_saves_once_after_every_fault(wrong):
    assert wrong(Series("save", OF_A_SAVE, tries=2)) == []


@pytest.mark.torture
@LASTING
def test_a_beginning_is_whole_or_nothing_after_every_fault(wrong, lasting):
    assert wrong(Series("begin", OF_A_BEGINNING, lasting=lasting)) == []


@pytest.mark.torture
@LASTING
def test_an_old_diary_is_brought_up_to_date_or_stays_as_it_was_after_every_fault(wrong, lasting):
    assert wrong(Series("open_old", OF_A_SAVE, tries=1 if lasting else 2, lasting=lasting)) == []
