"""The diary goes out in other formats, from its page."""

import json
import zipfile
from datetime import date
from pathlib import Path

import pytest

from kineret_gui.actions.save_export import Exported, ExportFormat
from kineret_gui.device.paths import folders
from kineret_gui.device.settings import KnownFile, Settings
from kineret_gui.diary.facts.injection import Answer
from kineret_gui.diary.task import run_task
from kineret_gui.exchange.fhir.words import FhirWords
from kineret_gui.exchange.tables.csv_import import reading_lines
from kineret_gui.screens.exporting import export_page
from kineret_gui.screens.exporting.clinic_words import clinic_words
from kineret_gui.screens.exporting.export_form import ExportForm
from kineret_gui.screens.exporting.export_view import format_rows, stretch_rows, written_message
from kineret_gui.screens.framework.file_choice import usual_file
from kineret_gui.screens.when.period_form import PeriodForm, ReportPeriod
from kineret_gui.store.unavailable import DiaryUnavailable, Reason
from tests.every_kind import FULL, SPARSE
from tests.exchange.fhir.test_bundle import written
from tests.facts import answer, day, injection

TODAY = date(2026, 3, 10)
NAME = "Or enter the full path"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """The home folder, in which files are written unless another is named."""
    folder = tmp_path / "hers"
    folder.mkdir()
    monkeypatch.setenv("HOME", str(folder))
    return folder


@pytest.fixture
def page(folder, diary, patient):
    diary.holds(*(injection(f"2026-03-0{n} 08:05", f"2026-03-0{n} 08:00") for n in range(1, 10)))
    patient.opens("export")
    return patient


def the_file(folder: Path) -> Path:
    (file,) = files(folder)
    return file


def files(folder: Path) -> list[Path]:
    """What was written there, but for what Qt keeps in a home folder."""
    return [file for file in folder.iterdir() if not file.name.startswith(".")]


def test_the_whole_diary_is_written_into_a_file_that_says_whose_it_is(page, folder, diary):
    page.taps("Save the file")

    page.sees(f"Saved: {len(diary.records())} entries, to {folder}")
    assert the_file(folder).name == "Ada Example 2026-03-10.json"
    assert len(json.loads(the_file(folder).read_bytes())["entries"]) == len(diary.records())


def test_a_whole_diary_has_no_days_to_choose(page):
    page.does_not_see("Which days?")
    page.taps("Tables for a spreadsheet")
    page.sees("Which days?")


def test_tables_are_written_for_the_days_that_were_chosen(page, folder):
    page.taps("Tables for a spreadsheet")
    page.taps("Choose dates")
    page.types_into("First day (for example 2026-03-09)", "2026-03-02")
    page.types_into("Last day (for example 2026-03-09)", "2026-03-04")
    page.taps("Save the file")

    page.sees("Saved: 3 entries in 1 table")
    assert the_file(folder).suffix == ".zip"
    assert [line.entry.fact.day.day for line in run_task(reading_lines(the_file(folder).read_bytes()))] == [2, 3, 4]


@pytest.mark.parametrize(("turned", "begins"), [(False, b"\xef\xbb\xbf"), (True, b"")])
def test_tables_are_marked_for_spreadsheets_unless_the_person_says_otherwise(page, folder, turned, begins):
    page.taps("Tables for a spreadsheet")
    if turned:
        page.taps("Add a byte order mark (BOM) for spreadsheets")
    page.taps("Save the file")
    page.sees("Saved: ")

    with zipfile.ZipFile(the_file(folder)) as archive:
        assert {archive.read(name)[: len(begins) + 3] for name in archive.namelist()} == {
            begins + b"kin",
            begins + b"day",
        }


def test_only_tables_can_be_marked(page):
    page.does_not_see("Add a byte order mark (BOM) for spreadsheets")


def test_a_day_that_is_none_is_said_beside_its_field_and_nothing_is_written(page, folder):
    page.taps("For the clinic's computer system")
    page.taps("Choose dates")
    page.types_into("First day (for example 2026-03-09)", "2.3.2026")
    page.taps("Save the file")

    page.sees("Enter the date as year-month-day", "The days need checking.")
    assert files(folder) == []


def test_the_clinic_gets_what_was_given_and_what_was_not(page, folder, diary):
    diary.holds(answer("2026-03-10 08:00", Answer.SKIPPED_ON_ADVICE))
    page.taps("For the clinic's computer system")
    page.taps("Save the file")
    page.sees("Saved: 10 dose")
    resources = [one["resource"] for one in json.loads(the_file(folder).read_bytes())["entry"]]

    assert the_file(folder).name.endswith(".fhir.json")
    doses = [one for one in resources if one["resourceType"] == "MedicationAdministration"]
    assert [one["status"] for one in doses] == ["completed"] * 9 + ["not-done"]
    assert [one["status"] for one in resources if one["resourceType"] == "MedicationRequest"] == ["active"]


def test_a_name_that_is_taken_is_not_taken_again(page, folder):
    page.taps("Save the file")
    page.sees("Saved: ")
    before = the_file(folder).read_bytes()
    page.taps("Save the file")

    page.sees("A file with this name already exists. Choose another name.")
    assert the_file(folder).read_bytes() == before


@pytest.mark.parametrize("name", ["diary.json", "/tmp/diary.txt"])
def test_a_name_that_is_not_whole_is_said_beside_the_field(page, name):
    page.types_into(NAME, name)
    page.taps("Save the file")

    page.sees("Enter the full path of the file, ending in .json.")


def test_a_folder_that_is_not_there_is_said(page, folder):
    page.types_into(NAME, str(folder / "gone" / "x.json"))
    page.taps("Save the file")

    page.sees("This folder cannot be found. Choose another folder.")


def test_a_name_that_the_person_wrote_stays_when_another_form_is_chosen(page, folder):
    page.types_into(NAME, str(folder / "mine.zip"))
    page.taps("Tables for a spreadsheet")
    page.taps("Save the file")

    assert the_file(folder).name == "mine.zip"


def test_the_way_to_the_calendar_is_there(page):
    page.taps("Calendar for your phone")

    page.sees("Save the calendar file")


def test_a_diary_that_is_open_to_read_is_exported_and_stays_as_it_is(patient, tmp_path, folder):
    Settings(folders(tmp_path / "home").settings / "settings.json").settle(KnownFile(str(patient.diary), to_read=True))
    before = patient.diary.read_bytes()
    patient.opens("export")
    patient.taps("Save the file")

    patient.sees("Saved: ")
    assert patient.diary.read_bytes() == before
    assert [path.name for path in patient.diary.parent.iterdir()] == [patient.diary.name]


def test_no_file_is_offered_under_a_name_that_a_computer_does_not_take():
    assert usual_file(Path("/home"), 'A/d:a "?" ‮', TODAY, ".zip") == Path("/home/Ada 2026-03-10.zip")
    assert usual_file(Path("/home"), "...", TODAY, ".json") == Path("/home/Diary 2026-03-10.json")


def test_exactly_one_form_and_one_stretch_are_chosen():
    form = ExportForm(ExportFormat.TABLES, PeriodForm(ReportPeriod.YEAR))

    assert [row.key for row in format_rows(form) if row.chosen] == [".zip"]
    assert [row.key for row in stretch_rows(form) if row.chosen] == ["year"]


@pytest.mark.parametrize(
    ("form", "days"),
    [
        (ExportForm(), (date.min, date.max)),
        (ExportForm(ExportFormat.WHOLE, PeriodForm(ReportPeriod.YEAR)), (date.min, date.max)),
        (ExportForm(ExportFormat.TABLES), (date.min, date.max)),
        (ExportForm(ExportFormat.TABLES, PeriodForm(ReportPeriod.MONTH)), (day("2026-02-11"), TODAY)),
        (
            ExportForm(ExportFormat.CLINIC, PeriodForm(ReportPeriod.OWN, "2026-03-01", "2026-03-02")),
            (date(2026, 3, 1), date(2026, 3, 2)),
        ),
        (ExportForm(ExportFormat.CLINIC, PeriodForm(ReportPeriod.OWN, "2026-03-02", "2026-03-01")), None),
        (ExportForm(ExportFormat.CLINIC, PeriodForm(ReportPeriod.OWN, "soon", "")), None),
    ],
)
def test_the_days_that_are_written(form, days):
    assert form.days(date(2020, 1, 1), TODAY) == days


@pytest.mark.parametrize("format", ExportFormat)
def test_what_was_written_names_the_file(format):
    assert "/home/x" in written_message(format, Exported(3, 2, 1, 4), Path("/home/x"))


def test_every_word_of_a_clinics_file_is_there_in_the_language_of_the_window(qapp):
    words = clinic_words()

    assert all(getattr(words, name) for name in FhirWords.__dataclass_fields__)
    assert b"Stops normal activities" in written(*FULL, *SPARSE, words=words)


def test_a_long_export_can_be_given_up_and_leaves_no_file(page, folder, monkeypatch):
    def without_end(*given):
        while True:
            yield

    monkeypatch.setattr(export_page, "saving_export", without_end)
    page.taps("Save the file")

    page.sees("Saving the file…")
    page.taps("Cancel")

    page.does_not_see("Saving the file…")
    assert files(folder) == []


def test_when_the_disk_goes_away_meanwhile_the_calm_page_says_so(page, folder, monkeypatch):
    def breaks_off(*given):
        yield
        raise DiaryUnavailable(Reason.NOT_REACHED, folder)

    monkeypatch.setattr(export_page, "saving_export", breaks_off)
    page.taps("Save the file")

    page.sees("The drive did not respond", "The last step may not have been saved. The app erased nothing.")
    assert files(folder) == []
