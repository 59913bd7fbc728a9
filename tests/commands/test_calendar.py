"""The doses to come go from the command line into a calendar."""

import stat
import sys

import pytest

from tests.commands.program import BAD_INPUT, everything_in


def test_the_ending_of_the_name_says_that_it_is_a_calendar(says, diary, tmp_path):
    file = tmp_path / "doses.ICS"
    said = says("export", diary, "--to", file, "--days", 10)
    written = file.read_bytes()

    assert (said.status, said.err) == (0, "")
    assert said.out.startswith(f"{file}: {written.count(b'SUMMARY:Injection')} upcoming doses, ")
    assert written.startswith(b"BEGIN:VCALENDAR\r\n")
    assert written.endswith(b"END:VCALENDAR\r\n")
    assert b"kineret" not in written.lower()


def test_the_medicine_is_named_only_where_that_is_asked_for(says, diary, tmp_path):
    says("export", diary, "--to", tmp_path / "named.ics", "--name-medicine")

    assert b"SUMMARY:Kineret 100 mg\r\n" in (tmp_path / "named.ics").read_bytes()


def test_it_rings_ahead_where_that_is_asked_for(says, diary, tmp_path):
    for ahead in 0, 45:
        says("export", diary, "--to", tmp_path / f"{ahead}.ics", "--ahead", ahead)

    assert b"TRIGGER:-PT45M" not in (tmp_path / "0.ics").read_bytes()
    assert b"TRIGGER:-PT45M" in (tmp_path / "45.ics").read_bytes()


def test_it_holds_as_many_days_as_were_asked_for(says, diary, tmp_path):
    held = {}
    for days in 10, 40:
        says("export", diary, "--to", tmp_path / f"{days}.ics", "--days", days)
        held[days] = (tmp_path / f"{days}.ics").read_bytes().count(b"SUMMARY:Injection")

    assert held[40] - held[10] == 30


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_only_this_account_can_read_it(says, diary, tmp_path):
    says("export", diary, "--to", tmp_path / "doses.ics")

    assert stat.S_IMODE((tmp_path / "doses.ics").stat().st_mode) == 0o600


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (["--days", 0], "0 is not in the range"),
        (["--days", 367], "367 is not in the range"),
        (["--ahead", -1], "-1 is not in the range"),
        (["--ahead", 1441], "1441 is not in the range"),
    ],
)
def test_what_cannot_be_is_refused_and_leaves_nothing(says, diary, tmp_path, words, reason):
    before = everything_in(tmp_path)
    said = says("export", diary, "--to", tmp_path / "doses.ics", *words)

    assert (said.status, said.out) == (BAD_INPUT, "")
    assert reason in said.err
    assert everything_in(tmp_path) == before


def test_a_calendar_takes_no_name_that_is_taken(says, diary, tmp_path):
    (tmp_path / "doses.ics").write_text("another calendar")

    assert says("export", diary, "--to", tmp_path / "doses.ics").status == BAD_INPUT
    assert (tmp_path / "doses.ics").read_text() == "another calendar"
