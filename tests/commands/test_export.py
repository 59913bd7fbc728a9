"""A diary goes from the command line into the formats of others."""

import json
import stat
import sys
import zipfile

import pytest

from kineret_gui.diary.task import run_task
from kineret_gui.exchange.tables.csv_import import reading_lines
from tests.commands.program import Said, everything_in, number_of_entries, read_database

FORMATS = {
    "whole.json": (),
    "tables.zip": (),
    "injections.csv": ("--table", "injections"),
    "clinic.fhir.json": (),
    "calendar.ics": (),
}


@pytest.fixture
def last_days(diary):
    """The last week of the diary, as the command line takes it."""
    day = read_database(diary, "SELECT max(day) FROM injections")
    return "--from", read_database(diary, f"SELECT date('{day}', '-6 days')"), "--until", day


@pytest.mark.parametrize("name", FORMATS)
def test_nothing_is_written_where_it_is_only_asked_what_would_be(says, diary, tmp_path, name):
    before = everything_in(tmp_path)
    said = says("export", diary, "--to", tmp_path / name, *FORMATS[name], "--dry-run")

    assert (said.status, said.err) == (0, "")
    assert said.out.startswith(f"{tmp_path / name}: would contain ")
    assert said.out.endswith("; nothing was saved\n")
    assert everything_in(tmp_path) == before


@pytest.mark.parametrize("name", FORMATS)
def test_what_would_be_written_is_what_is_written_and_the_diary_stays_as_it_is(says, diary, tmp_path, name):
    before = everything_in(tmp_path)
    asked = says("export", diary, "--to", tmp_path / name, *FORMATS[name], "--dry-run")
    said = says("export", diary, "--to", tmp_path / name, *FORMATS[name])

    assert said.out == asked.out.replace("would contain ", "").replace("; nothing was saved", "")
    assert everything_in(tmp_path).items() - before.items() == {(str(tmp_path / name), (tmp_path / name).read_bytes())}


def test_all_tables_hold_all_entries(says, diary, tmp_path):
    file = tmp_path / "tables.ZIP"
    said = says("export", diary, "--to", file)
    lines = run_task(reading_lines(file.read_bytes()))
    names = [name for name in zipfile.ZipFile(file).namelist() if name.endswith(".csv")]
    tables = len(names) - 1  # and one that is worked out: what became of each dose

    assert said == Said(0, f"{file}: {number_of_entries(diary)} entries in {tables} tables\n", "")
    assert len(lines) == number_of_entries(diary)
    assert "doses.csv" in names


def test_one_table_holds_the_entries_of_its_kind(says, diary, tmp_path):
    says("export", diary, "--to", tmp_path / "notes.csv", "--table", "injections", "--no-bom")
    file = (tmp_path / "notes.csv").read_bytes()

    assert file.startswith(b"kind of entry,")
    assert len(run_task(reading_lines(file))) == read_database(
        diary, "SELECT count(*) FROM entry WHERE kind = 'injection'"
    )


def test_the_mark_of_utf_8_is_there_unless_it_is_not_wanted(says, diary, tmp_path):
    says("export", diary, "--to", tmp_path / "with.csv", "--table", "people")
    says("export", diary, "--to", tmp_path / "without.csv", "--table", "people", "--no-bom")

    assert (tmp_path / "with.csv").read_bytes() == b"\xef\xbb\xbf" + (tmp_path / "without.csv").read_bytes()


def test_only_the_days_that_were_asked_for_go_into_tables(says, diary, tmp_path, last_days):
    says("export", diary, "--to", tmp_path / "week.zip", *last_days)
    days = {line.entry.fact.day.isoformat() for line in run_task(reading_lines((tmp_path / "week.zip").read_bytes()))}

    assert days
    assert min(days) >= last_days[1]
    assert max(days) <= last_days[3]


def test_only_the_days_that_were_asked_for_go_to_the_clinic(says, diary, tmp_path, last_days):
    says("export", diary, "--to", tmp_path / "week.fhir.json", *last_days)
    bundle = json.loads((tmp_path / "week.fhir.json").read_bytes())
    doses = [one["resource"] for one in bundle["entry"] if "Administration" in one["resource"]["resourceType"]]

    assert 0 < sum("medicationReference" in dose for dose in doses) <= 7  # the others are of other medicines
    assert all(last_days[1] <= dose["effectiveDateTime"][:10] <= last_days[3] for dose in doses)


def test_a_file_for_the_clinic_is_not_taken_for_a_whole_diary(says, diary, tmp_path):
    says("export", diary, "--to", tmp_path / "a.fhir.json")
    says("export", diary, "--to", tmp_path / "a.json")

    assert json.loads((tmp_path / "a.fhir.json").read_bytes())["resourceType"] == "Bundle"
    assert json.loads((tmp_path / "a.json").read_bytes())["format"] == "kineret-diary"


@pytest.mark.parametrize("name", FORMATS)
def test_a_name_that_is_taken_is_not_taken_again(says, diary, tmp_path, name):
    (tmp_path / name).write_text("mine")

    assert "a file with that name already exists" in says("export", diary, "--to", tmp_path / name, *FORMATS[name]).err
    assert (tmp_path / name).read_text() == "mine"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
@pytest.mark.parametrize("name", FORMATS)
def test_only_this_account_can_read_it(says, diary, tmp_path, name):
    says("export", diary, "--to", tmp_path / name, *FORMATS[name])

    assert stat.S_IMODE((tmp_path / name).stat().st_mode) == 0o600


def test_the_help_names_every_format(says):
    said = says("export", "--help").out

    assert all(ending in said for ending in (".json", ".zip", ".csv", ".fhir.json", ".ics"))
    assert "injections" in said
