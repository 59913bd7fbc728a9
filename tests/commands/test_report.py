"""A diary goes on paper from the command line: a report for the clinic, or a blank month."""

import stat
import sys

import pytest

from tests.commands.program import BAD_INPUT, everything_in
from tests.report.pdf import info, pictures, words


@pytest.fixture
def made(says, diary, tmp_path):
    """What the program puts on paper with these words."""
    made = iter(range(100))

    def run(*options: object) -> bytes:
        file = tmp_path / f"{next(made)}.pdf"
        said = says("report", diary, "--to", file, *options)
        assert (said.status, said.err) == (0, "")
        assert said.out.startswith(f"{file}: ")
        return file.read_bytes()

    return run


def test_it_writes_a_report_that_is_tagged(made):
    pdf = made()
    said = words(pdf)

    assert info(pdf)["Tagged"] == "yes"
    assert info(pdf)["Page size"].endswith("(A4)")
    for title in (
        "Doses in this period",
        "Prescription",
        "Injection sites used",
        "Symptoms and temperature",
        "My questions for this visit",
        "Months at a glance",
        "Days that were different",
        "Reactions",
        "Entered on a later day",
    ):
        assert title in said
    assert "(s)" not in said  # one and many are said as English says them


@pytest.mark.parametrize(
    ("option", "title"),
    [
        ("--no-time-line", "Each month is one row"),
        ("--no-days", "Doses that were not given as usual"),
        ("--no-reactions", "what was seen, and how they changed"),
        ("--no-later", "Entries that were made, changed"),
    ],
)
def test_what_is_not_wanted_is_left_out(made, option, title):
    assert title in words(made())
    assert title not in words(made(option))


def test_the_appendix_is_in_it_only_where_it_is_wanted(made):
    assert "Appendix" not in words(made())
    assert "Each dose that was due" in words(made("--appendix"))


def test_photos_are_in_it_only_where_they_are_wanted(made):
    assert pictures(made()) == 0
    assert pictures(made("--photos")) > 0


def test_it_holds_the_days_that_are_wanted(made, diary, says):
    assert "2 Mar 2026 to 9 Mar 2026" in words(made("--from", "2026-03-02", "--until", "2026-03-09"))


def test_a_blank_month_comes_on_the_paper_that_is_wanted(made):
    pdf = made("--month", "2026-11", "--paper", "letter")

    assert "Injections in November 2026" in words(pdf)
    assert info(pdf)["Page size"].endswith("(letter)")
    assert info(pdf)["Pages"] == "1"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_only_this_account_can_read_it_and_the_diary_stays_as_it_was(says, diary, tmp_path):
    before = everything_in(tmp_path)
    says("report", diary, "--to", tmp_path / "report.pdf")
    after = everything_in(tmp_path)

    assert stat.S_IMODE((tmp_path / "report.pdf").stat().st_mode) == 0o600
    assert after.keys() - before.keys() == {str(tmp_path / "report.pdf")}
    assert {name: after[name] for name in before} == before


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (["--from", "2026-03-09", "--until", "2026-03-08"], "2026-03-09 is after 2026-03-08"),
        (["--from", "1999-12-31"], "the year 1999 is not between 2000 and 2100"),
        (["--until", "yesterday"], "'yesterday' is not a date"),
        (["--month", "2026-13"], "'2026-13' is not a month"),
        (["--month", "1999-11"], "'1999-11' is not a month"),
        (["--month", "November"], "'November' is not a month"),
        (["--paper", "a5"], "'a5' is not one of 'a4', 'letter'"),
    ],
)
def test_what_cannot_be_is_refused_and_leaves_nothing(says, diary, tmp_path, words, reason):
    before = everything_in(tmp_path)
    said = says("report", diary, "--to", tmp_path / "report.pdf", *words)

    assert (said.status, said.out) == (BAD_INPUT, "")
    assert reason in said.err
    assert everything_in(tmp_path) == before


def test_a_report_takes_no_other_ending_and_no_name_that_is_taken(says, diary, tmp_path):
    (tmp_path / "taken.pdf").write_text("another report")

    assert says("report", diary, "--to", tmp_path / "taken.pdf").status == BAD_INPUT
    assert says("report", diary, "--to", tmp_path / "report.doc").status == BAD_INPUT
    assert (tmp_path / "taken.pdf").read_text() == "another report"
    assert not (tmp_path / "report.doc").exists()
