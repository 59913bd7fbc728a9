"""A report for the clinic, or a blank month, is seen, saved and printed; making it can be stopped."""

import gc
import sys

import psutil
import pytest

from kineret_gui.device import task_process
from kineret_gui.report.content.sheet_order import BlankMonth, SheetTarget, asked_for
from kineret_gui.store.diary_file import DiaryFile
from tests.facts import day, injection
from tests.rules import RULES, seen_by

FILE = "Or enter the full path"


@pytest.fixture(autouse=True)
def a_year(clock, diary):
    clock.set("10 March 2026 10:00")
    diary.holds(injection("2026-03-02 08:10", "2026-03-02 08:00"))


@pytest.fixture
def pdf(tmp_path):
    return tmp_path / "for the clinic.pdf"


@pytest.fixture
def page(patient, pdf):
    patient.opens("report")
    patient.types_into(FILE, str(pdf))
    return patient


@pytest.fixture
def orders(monkeypatch):
    """What was asked of the process that makes sheets."""
    heard, begin = [], task_process.start

    def start(order, parent):
        heard.append(asked_for(order))
        return begin(order, parent)

    monkeypatch.setattr(task_process, "start", start)
    return heard


def at_work() -> list[psutil.Process]:
    return [child for child in psutil.Process().children() if child.status() != psutil.STATUS_ZOMBIE]


def test_of_days_for_which_nothing_was_recorded_it_is_said_before_the_pages_are_made(page):
    page.taps("Choose dates")
    page.types_into("First day", "2026-02-01")
    page.types_into("Last day", "2026-02-28")
    page.sees("Nothing was recorded for these days, and the report says so.")
    page.types_into("Last day", "2026-03-02")
    page.does_not_see("Nothing was recorded for these days, and the report says so.")


def test_a_question_is_added_on_the_way_to_the_report(page):
    page.sees("No open questions. Page 1 has lines to write on")
    page.taps("Questions for the visit")
    page.taps("Add a question")
    page.types_into("What do you want to ask?", "May I fly?")
    page.taps("Save")
    page.taps("Back")
    page.sees("1 open, on page 1")


# Seeing and saving


def test_the_pages_are_seen_and_can_be_read_in_words(page):
    page.taps("Show the pages")
    page.sees("Page 1 of", "as a picture. You can read its contents in words below.")
    page.taps("Show the text version")
    page.sees("Ada Example", "Given on the day: 1", "Site: Left thigh, front; Injections: 1")


def test_a_page_is_turned(page):
    page.taps("Show the pages")
    page.sees("Page 1 of ")
    page.taps("Next page")
    page.sees("Page 2 of ")
    page.taps("Previous page")
    page.sees("Page 1 of ")


def test_the_report_is_saved_as_pdf(page, pdf):
    page.taps("Save as PDF")
    page.hears(f"Saved: {pdf}")
    assert pdf.read_bytes().startswith(b"%PDF-")
    assert b"/Lang (en)" in pdf.read_bytes() or b"/Lang(en)" in pdf.read_bytes()


def test_what_was_chosen_is_what_is_made(page, orders):
    for name in ("Last 12 months", "Photos of reactions", "Entries made on a later day", "Letter"):
        page.taps(name)
    page.taps("Save as PDF")
    page.hears("Saved: ")
    (asked,) = orders
    assert (asked.what.first, asked.what.last) == (day("2025-03-11"), day("2026-03-10"))
    assert {one.value for one in asked.what.holds} == {"time line", "days", "reactions", "photos"}
    assert (asked.paper.value, asked.into) == ("us-letter", SheetTarget.PDF)


def test_days_that_are_not_clear_are_said_beside_their_fields(page, orders):
    page.taps("Choose dates")
    page.types_into("First day", "2026-03-01")
    page.types_into("Last day", "1.3.26")
    page.taps("Show the pages")
    page.hears("Enter the date as year-month-day")
    page.types_into("Last day", "2026-02-01")
    page.taps("Show the pages")
    page.hears("The last day is before the first day.")
    page.hears("The days need checking.")
    assert orders == []
    page.types_into("Last day", "2026-03-05")
    page.taps("Show the pages")
    page.sees("Page 1 of")
    assert (orders[0].what.first, orders[0].what.last) == (day("2026-03-01"), day("2026-03-05"))


def test_other_choices_put_the_old_pages_away(page):
    page.taps("Show the pages")
    page.sees("Page 1 of")
    page.taps("Last month")
    page.does_not_see("Page 1 of")


def test_a_blank_month_is_saved_under_its_own_name(patient, orders, tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    patient.opens("report", "blank")
    patient.taps("April 2026")
    patient.taps("Save as PDF")
    patient.hears("Saved: ")
    assert orders[0].what == BlankMonth(day("2026-04-01"))
    assert (tmp_path / "Blank month April 2026.pdf").read_bytes().startswith(b"%PDF-")


def test_a_file_that_is_there_is_left_as_it_is(page, pdf, orders):
    pdf.write_bytes(b"my own")
    page.taps("Save as PDF")
    page.hears("A file with this name already exists.")
    assert (pdf.read_bytes(), orders) == (b"my own", [])


@pytest.mark.parametrize("typed", ["report.pdf", "/tmp/report.txt"])
def test_a_name_that_is_not_whole_is_said_beside_the_field(page, typed, orders):
    page.types_into(FILE, typed)
    page.taps("Save as PDF")
    page.hears("ending in .pdf.")
    assert orders == []


def test_a_folder_that_is_not_there_is_said(page, tmp_path):
    page.types_into(FILE, str(tmp_path / "gone" / "x.pdf"))
    page.taps("Save as PDF")
    page.hears("This folder cannot be found. Choose another folder.")


def test_a_report_of_a_diary_that_is_only_read_is_saved_and_the_diary_is_as_it_was(patient, diary, pdf):
    patient.program.open_to_read(diary.path)
    before = diary.path.read_bytes()
    patient.opens("report")
    patient.types_into(FILE, str(pdf))
    patient.taps("Save as PDF")
    patient.hears("Saved: ")
    assert diary.path.read_bytes() == before


# Stopping, and what goes wrong


def test_cancel_stops_the_work_and_leaves_nothing(page, pdf, monkeypatch):
    never = "import sys, time; sys.stdout.buffer.write(b'stage 4\\nread'); sys.stdout.flush(); time.sleep(600)"
    other(monkeypatch, never)
    before = len(at_work())
    page.taps("Save as PDF")
    page.sees("Step 1 of 3: Reading the diary…")
    assert len(at_work()) == before + 1
    assert not page.finds("Print").enabled
    page.taps("Cancel")
    page.does_not_see("Step 1 of 3")
    assert len(at_work()) == before
    assert not pdf.exists()
    assert page.finds("Print").enabled


def test_leaving_the_program_ends_the_work(page, monkeypatch):
    other(monkeypatch, "import time; time.sleep(600)")
    before = len(at_work())
    page.taps("Show the pages")
    assert len(at_work()) == before + 1
    page.closes()
    gc.collect()  # as where the window is closed and the program stays in the background
    assert len(at_work()) == before


def test_what_could_not_be_made_is_said(page, pdf, monkeypatch):
    other(monkeypatch, "raise SystemExit(1)")
    page.taps("Save as PDF")
    page.hears("The pages could not be made. Nothing in the diary was changed.")
    assert not pdf.exists()


def test_a_diary_that_is_gone_shows_the_calm_page(page, diary):
    diary.path.rename(diary.path.with_suffix(".away"))
    page.taps("Show the pages")
    page.sees("The diary cannot be found")
    diary.path.with_suffix(".away").rename(diary.path)


def other(monkeypatch, program: str) -> None:
    """Have another program make the sheets."""
    command = [sys.executable, "-c", program]
    monkeypatch.setattr(task_process, "start", lambda order, parent: task_process.TaskProcess(command, order, parent))


# Printing


def test_a_printer_is_asked_for_and_the_pages_are_sent(page, monkeypatch, orders):
    told = "import sys; sys.stdout.buffer.write(b'stage 3\\naskprinting 6\\n[1, 2]printed 0\\n')"
    other(monkeypatch, told)
    page.taps("Print")
    page.hears("Sent to the printer.")


def test_without_a_printer_nothing_is_said(page, monkeypatch):
    other(monkeypatch, "import sys; sys.stdout.buffer.write(b'stage 3\\naskunwanted 0\\n')")
    page.taps("Print")
    page.does_not_see("Choose a printer")
    page.does_not_see("The pages could not be made")
    page.does_not_see("sent to the printer")


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_the_pages_keep_the_rules_of_every_page(page, rule):
    page.taps("Show the pages")
    page.sees("Page 1 of")
    page.taps("Show the text version")
    assert not list(rule(seen_by(page, "report")))


def test_the_diary_is_not_written_by_a_report(page, diary):
    before = len(diary.records())
    page.taps("Show the pages")
    page.sees("Page 1 of")
    assert len(diary.records()) == before
    assert DiaryFile(diary.path, "", "", read_only=True).form("paper month") is None
