"""Which days, which parts and which paper; and a sheet in words."""

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from kineret_gui.report.content.report_choice import ReportChoice, ReportPart
from kineret_gui.report.content.sheet_order import BlankMonth, SheetOrder, SheetTarget, asked_for
from kineret_gui.report.content.sheet_parts import title, turned, usual_paper
from kineret_gui.report.typesetting.paper import Paper
from kineret_gui.screens.reporting.made_sheet import MadeSheet, as_source, shape_of, stage
from kineret_gui.screens.when.period_form import (
    PeriodForm,
    ReportPeriod,
    months_before,
    typed_day,
    wrong_day,
    wrong_order,
)
from tests.facts import day, now

BEGINS, TODAY = day("2024-05-06"), day("2026-03-10")
A_PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + (200).to_bytes(4, "big") + (300).to_bytes(4, "big")


@pytest.mark.parametrize(
    ("stretch", "first"),
    [
        (ReportPeriod.MONTH, "2026-02-11"),
        (ReportPeriod.QUARTER, "2025-12-11"),
        (ReportPeriod.YEAR, "2025-03-11"),
        (ReportPeriod.ALL, "2024-05-06"),
    ],
)
def test_a_stretch_ends_today(stretch, first):
    assert PeriodForm(stretch).days(BEGINS, TODAY) == (day(first), TODAY)


def test_a_diary_that_begins_tomorrow_has_a_day():
    assert PeriodForm(ReportPeriod.ALL).days(day("2026-03-11"), TODAY) == (TODAY, TODAY)


@pytest.mark.parametrize(
    ("of", "months", "found"),
    [
        ("2026-03-31", 1, "2026-02-28"),
        ("2024-03-31", 1, "2024-02-29"),
        ("2026-01-15", 1, "2025-12-15"),
        ("2026-12-31", 12, "2025-12-31"),
        ("2024-02-29", 12, "2023-02-28"),
    ],
)
def test_a_month_ago_is_the_same_day_or_the_last_one_there_was(of, months, found):
    assert months_before(day(of), months) == day(found)


@pytest.mark.parametrize("typed", ["", "10.3.26", "2026-3-1", "2026-02-30", "1999-12-31", "2101-01-01", "20260301"])
def test_a_day_that_could_be_another_is_not_taken(typed):
    assert typed_day(typed) is None
    assert "2026-03-09" in wrong_day(typed)
    assert PeriodForm(ReportPeriod.OWN, "2026-03-01", typed).days(BEGINS, TODAY) is None


def test_own_days_are_taken_in_their_order():
    own = PeriodForm(ReportPeriod.OWN, " 2026-03-01", "2026-03-05 ")
    assert own.days(BEGINS, TODAY) == (day("2026-03-01"), day("2026-03-05"))
    assert (wrong_day(own.first), wrong_order(own)) == ("", "")
    turned_round = PeriodForm(ReportPeriod.OWN, own.last, own.first)
    assert turned_round.days(BEGINS, TODAY) is None
    assert wrong_order(turned_round) == "The last day is before the first day."


def test_photos_come_with_the_reactions_and_go_with_them():
    assert turned(frozenset(), ReportPart.PHOTOS) == {ReportPart.PHOTOS, ReportPart.REACTIONS}
    assert turned(frozenset({ReportPart.PHOTOS, ReportPart.REACTIONS}), ReportPart.REACTIONS) == frozenset()
    assert turned(frozenset({ReportPart.PHOTOS, ReportPart.REACTIONS}), ReportPart.PHOTOS) == {ReportPart.REACTIONS}


@pytest.mark.parametrize(("locale", "paper"), [("en_US", Paper.LETTER), ("en_GB", Paper.A4), ("de_DE", Paper.A4)])
def test_the_usual_paper_is_that_of_the_country(locale, paper):
    assert usual_paper(QLocale(locale)) is paper


def test_a_sheet_is_called_what_it_holds():
    assert title(ReportChoice(BEGINS, TODAY)) == "Report 2026-03-10"
    assert title(BlankMonth(TODAY)) == "Blank month March 2026"


# What goes to the process, and what comes back


@pytest.mark.parametrize(
    "what", [ReportChoice(BEGINS, TODAY), ReportChoice(TODAY, TODAY, frozenset()), BlankMonth(TODAY)]
)
@pytest.mark.parametrize("into", SheetTarget)
def test_an_order_arrives_as_it_was_given(what, into):
    asked = SheetOrder(Path("/a b/é.diary"), now("2026-03-10 10:00"), "en_GB", Paper.LETTER, what, into)
    assert asked_for(asked.to_json()) == asked


@pytest.mark.parametrize(
    ("what", "into", "ppi"),
    [
        (ReportChoice(TODAY, TODAY), SheetTarget.PRINTER, 300),
        (ReportChoice(BEGINS, TODAY), SheetTarget.PAGES, 110),
        (ReportChoice(day("2016-03-10"), TODAY), SheetTarget.PRINTER, 150),
        (ReportChoice(day("2016-03-10"), TODAY), SheetTarget.PAGES, 72),
        (BlankMonth(TODAY), SheetTarget.PRINTER, 300),
    ],
)
def test_very_many_pages_are_drawn_more_coarsely(what, into, ppi):
    assert SheetOrder(Path("a"), now("2026-03-10 10:00"), "en", Paper.A4, what, into).ppi == ppi


def test_a_sheet_grows_by_what_is_told():
    sheet = MadeSheet()
    for word, body in [("words", b'[["A title", true]]'), ("page", b"1"), ("page", b"2"), ("new", b"?"), ("pdf", b"%")]:
        sheet = sheet.having(word, body)
    assert (sheet.lines[0].words, sheet.lines[0].heads) == ("A title", True)
    assert (sheet.pages, sheet.pdf, sheet.printed) == ((b"1", b"2"), b"%", False)
    assert sheet.having("printed", b"").printed


def test_stages_are_told_in_words():
    assert [stage(name) for name in ("", "read", "words", "paper")] == [
        "Starting…",
        "Step 1 of 3: Reading the diary…",
        "Step 2 of 3: Preparing the text…",
        "Step 3 of 3: Laying out the pages…",
    ]


def test_a_picture_needs_no_file():
    assert shape_of(A_PNG) == 1.5
    assert as_source(b"\x89PNG") == "data:image/png;base64,iVBORw=="
