"""The command behind the window's report: what it tells, and that it changes nothing."""

import json
from dataclasses import replace

import pytest
from PySide6.QtPrintSupport import QPrinter

from kineret_gui.commands.sheet import made
from kineret_gui.device import printing
from kineret_gui.report.content.report_choice import ReportChoice
from kineret_gui.report.content.sheet_order import BlankMonth, SheetOrder, SheetTarget
from kineret_gui.report.typesetting.paper import Paper
from kineret_gui.store.unavailable import DiaryUnavailable, Reason
from tests.facts import day, injection, now


@pytest.fixture
def asked(qapp, diary):
    diary.holds(injection("2026-03-02 08:10", "2026-03-02 08:00"))
    week = ReportChoice(day("2026-03-01"), day("2026-03-07"))
    return SheetOrder(diary.path, now("2026-03-10 10:00"), "en_GB", Paper.A4, week, SheetTarget.PDF)


def told(asked):
    return [(frame.word, frame.body) for frame in made(asked)]


def words(asked):
    frames = dict(told(asked))
    return [line for line, heads in json.loads(frames["words"])]


def test_a_report_comes_stage_by_stage(asked):
    frames = told(asked)
    assert [word for word, _ in frames] == ["stage", "stage", "words", "stage", "pdf"]
    assert [body for word, body in frames if word == "stage"] == [b"read", b"words", b"paper"]
    assert frames[-1][1].startswith(b"%PDF-")


def test_the_first_page_is_told_in_words(asked):
    lines = words(asked)
    assert "1 Mar 2026 to 7 Mar 2026" in lines
    assert "Given on the day: 1" in lines
    assert "Not recorded: 6" in lines
    assert "Site: Left thigh, front; Injections: 1" in lines


def test_a_blank_month_is_told_in_words(asked):
    lines = words(replace(asked, what=BlankMonth(day("2026-04-01"))))
    assert lines[0] == "Injections in April 2026"
    assert any("Time, Spot, mg" in line for line in lines)


def test_pages_come_one_by_one(asked):
    pages = [body for word, body in told(replace(asked, into=SheetTarget.PAGES)) if word == "page"]
    assert len(pages) > 1
    assert all(page.startswith(b"\x89PNG") for page in pages)


def test_pages_go_to_the_printer_that_was_chosen(asked, tmp_path, monkeypatch):
    into = printing.printer("Report", "a4")
    into.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    into.setOutputFileName(str(tmp_path / "printed.pdf"))
    asked_with = []

    def answers(*given):
        asked_with.append(given)
        return printing.Printer(into)

    monkeypatch.setattr(printing, "ask_printer", answers)
    frames = told(replace(asked, into=SheetTarget.PRINTER, what=BlankMonth(day("2026-04-01"))))
    assert asked_with == [("Blank month April 2026", "a4")]
    assert frames[0] == ("stage", b"ask")
    assert ("printing", b"[1, 1]") in frames
    assert frames[-1] == ("printed", b"")
    assert (tmp_path / "printed.pdf").stat().st_size > 10_000


def test_without_a_printer_nothing_is_made(asked, monkeypatch):
    monkeypatch.setattr(printing, "ask_printer", lambda *given: None)
    assert told(replace(asked, into=SheetTarget.PRINTER)) == [("stage", b"ask"), ("unwanted", b"")]


def test_the_diary_is_as_it_was(asked):
    before = asked.diary.read_bytes(), sorted(asked.diary.parent.iterdir())
    told(asked)
    assert (asked.diary.read_bytes(), sorted(asked.diary.parent.iterdir())) == before


def test_a_diary_that_is_gone_is_said(asked, tmp_path):
    with pytest.raises(DiaryUnavailable) as said:
        told(replace(asked, diary=tmp_path / "gone.diary"))
    assert said.value.reason is Reason.MISSING
